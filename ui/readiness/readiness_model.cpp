// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readiness_model.h"

#include <algorithm>
#include <utility>

namespace ui::readiness {

using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::ContactId;
using app::readiness::Extent;
using app::readiness::ProbeResult;

ReadinessModel::ReadinessModel(Sources sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_examination(m_sources.probes, m_sources.userName, *m_sources.answers, m_sources.now)
{
    connect(&m_examination, &app::readiness::Examination::changed, this, &ReadinessModel::judge);
    judge();
}

void ReadinessModel::setSubject(const QString &entity, const Actor &actor,
    const app::impersonation::Facts &facts, const std::vector<app::impersonation::Finding> &findings,
    int wrongLines)
{
    const bool isSame = entity == m_subject.entity && actor == m_subject.actor;
    m_subject = {entity, actor, facts, findings, wrongLines < 0 ? std::nullopt : std::optional(wrongLines)};
    if (!isSame)
        m_ledger = hasPerson() ? m_sources.ledger(entity, actor) : app::readiness::Ledger();
    m_examination.choose(entity, actor, facts.apiUser);
    judge();
    if (!isSame && hasPerson())
        m_examination.examine(Extent::needed);
}

void ReadinessModel::choose(const QString &entity, const Actor &actor)
{
    const app::impersonation::Facts facts = m_sources.factsOf(actor);
    setSubject(entity, actor, facts, app::impersonation::findings(entity, actor, facts), -1);
}

bool ReadinessModel::hasPerson() const
{
    return !std::holds_alternative<ApiUser>(m_subject.actor);
}

QString ReadinessModel::personName() const
{
    return hasPerson() ? m_sources.nameOf(m_subject.actor) : QString();
}

std::optional<Line> ReadinessModel::lineOf(app::readiness::Probe probe, const QString &entity) const
{
    app::readiness::Subject subject = m_subject;
    subject.entity = entity;
    const auto known = m_sources.answers->about(entity, m_subject.actor);
    for (const ProbeResult &each : app::readiness::judge(subject, known, m_ledger, m_sources.now())) {
        if (each.probe == probe)
            return explained(each);
    }
    return std::nullopt;
}

QString ReadinessModel::overallSentence() const
{
    return words::resultSentence(
        m_overall.result, {personName(), std::holds_alternative<ContactId>(m_subject.actor)});
}

QString ReadinessModel::blockade() const
{
    const auto blocking = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return line.result.grade == app::readiness::Grade::blocked
            && line.result.reason != app::readiness::Reason::ruleBlocks
            && app::readiness::groupOf(line.result.probe) != app::readiness::Group::connection;
    });
    return hasPerson() && blocking != m_lines.end() ? blocking->explanation.what : QString();
}

void ReadinessModel::checkNow()
{
    m_examination.examine(Extent::everything);
}

void ReadinessModel::stop()
{
    m_examination.stop();
}

void ReadinessModel::reload()
{
    if (hasPerson())
        m_ledger = m_sources.ledger(m_subject.entity, m_subject.actor);
    judge();
}

void ReadinessModel::beginAnew()
{
    m_examination.stop();
    reload();
    if (hasPerson())
        m_examination.examine(Extent::needed);
}

void ReadinessModel::judge()
{
    const auto known = m_sources.answers->about(m_subject.entity, m_subject.actor);
    const auto results = app::readiness::judge(m_subject, known, m_ledger, m_sources.now());
    m_lines.clear();
    for (const ProbeResult &each : results)
        m_lines.push_back(explained(each));
    m_overall = explained(app::readiness::overall(results));
    Q_EMIT changed();
}

Line ReadinessModel::explained(const ProbeResult &result) const
{
    return {result, words::probeTitle(result.probe), words::gradeWord(result), words::resultMood(result),
        words::localMoment(result.at),
        words::explainResult(result, {personName(), std::holds_alternative<ContactId>(m_subject.actor)})};
}

} // namespace ui::readiness
