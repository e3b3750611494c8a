// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/outbox/wait.h"

#include <QDateTime>
#include <QString>

namespace app::commands {

/// What a step waits for.
struct Waiting
{
    QString name; ///< stable, never translated, for scripts; empty = for nothing
    QDateTime until; ///< UTC; null where nobody knows
    QString sentence; ///< translated
};

/// What is stored of a step tells, for whoever is not the program that sends: "start", "undo", "retry",
/// "credentials", "person", "earlierStep", "answer", "readBack" or "lookUp"; empty for what is settled.
[[nodiscard]] Waiting storedWaiting(const domain::Plan &plan, const domain::Step &step);

/// What the program that sends knows beside that: "outage", "earlierPlan", "uploads", "lease", "entity";
/// empty for every other wait.
[[nodiscard]] Waiting liveWaiting(const outbox::Wait &wait);

} // namespace app::commands
