// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/guide_model.h"

#include <algorithm>
#include <utility>

namespace ui::readiness {

using app::readiness::GuideStep;
using app::readiness::Tick;

GuideModel::GuideModel(ReadinessModel &readiness, TickStore store, app::readiness::Examination::Clock now,
    QString name, QObject *parent)
    : QObject(parent)
    , m_readiness(readiness)
    , m_store(std::move(store))
    , m_now(std::move(now))
    , m_name(std::move(name))
{
    connect(&m_readiness, &ReadinessModel::changed, this, &GuideModel::changed);
    load();
}

const Tick *GuideModel::tick(GuideStep step) const
{
    const auto found = std::find_if(m_ticks.begin(), m_ticks.end(),
        [name = app::readiness::stepName(step)](const Tick &each) { return each.step == name; });
    return found == m_ticks.end() ? nullptr : &*found;
}

void GuideModel::setTicked(GuideStep step, bool isTicked)
{
    const QString key = app::readiness::stepName(step);
    const auto kept = isTicked ? m_store.tick({key, m_name, m_now()}) : m_store.untick(key);
    m_problem = kept ? std::nullopt : std::optional(kept.error());
    if (kept)
        load();
    Q_EMIT changed();
}

std::vector<Line> GuideModel::checks(const app::readiness::Procedure &procedure) const
{
    std::vector<Line> lines;
    for (const app::readiness::GuideCheck &each : procedure.checks) {
        std::optional<Line> line = m_readiness.lineOf(each.probe, each.entity);
        if (!line)
            continue;
        if (!each.entity.isEmpty())
            line->title = words::entityWord(each.entity);
        lines.push_back(std::move(*line));
    }
    return lines;
}

void GuideModel::load()
{
    const auto ticks = m_store.load();
    m_problem = ticks ? std::nullopt : std::optional(ticks.error());
    if (ticks)
        m_ticks = *ticks;
}

} // namespace ui::readiness
