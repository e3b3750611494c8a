// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/readiness/guide.h"
#include "ui/readiness/readiness_model.h"

#include <QObject>

namespace ui::readiness {

/// Where the ticks of the set-up guide are kept.
struct TickStore
{
    std::function<app::domain::Result<std::vector<app::readiness::Tick>>()> load;
    std::function<app::domain::Result<app::domain::Done>(const app::readiness::Tick &)> tick;
    std::function<app::domain::Result<app::domain::Done>(const QString &step)> untick;
};

/// The set-up guide: what a person has ticked, with name and date, and what the probes can say of it.
class GuideModel : public QObject
{
    Q_OBJECT
public:
    /// `readiness` must outlive the model; its person is the one whose level is checked. `name` is what the
    /// ticks are signed with at first.
    GuideModel(ReadinessModel &readiness, TickStore store, app::readiness::Examination::Clock now,
        QString name, QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name) { m_name = name.trimmed(); }

    /// The tick of a step, or nullptr.
    [[nodiscard]] const app::readiness::Tick *tick(app::readiness::GuideStep step) const;
    /// Ticks with the name and this moment, or unticks. What can't be kept is not shown either: see
    /// problem().
    void setTicked(app::readiness::GuideStep step, bool isTicked);
    [[nodiscard]] const std::optional<app::domain::Problem> &problem() const { return m_problem; }

    /// What the probes say of a chapter; empty where none can.
    [[nodiscard]] std::vector<Line> checks(const app::readiness::Procedure &procedure) const;

Q_SIGNALS:
    void changed();

private:
    void load();

    ReadinessModel &m_readiness;
    TickStore m_store;
    app::readiness::Examination::Clock m_now;
    QString m_name;
    std::vector<app::readiness::Tick> m_ticks;
    std::optional<app::domain::Problem> m_problem;
};

} // namespace ui::readiness
