// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"

#include <QDateTime>
#include <QString>

#include <chrono>

// How moments, spans and a server's own sentence are said where something waits.
namespace ui::words {

/// A moment in the person's own time zone and format with its seconds ("14:32:10"); of another day than
/// `nowUtc` with its date before it. Empty for an invalid one.
[[nodiscard]] QString localClock(const QDateTime &utc, const QDateTime &nowUtc);

/// The same as short as a column wants it: of today the time, of another day the date alone.
[[nodiscard]] QString localBrief(const QDateTime &utc, const QDateTime &nowUtc);

/// A span in the largest unit that keeps it readable: "12 s", "6 min", "2 h". Never below "0 s".
[[nodiscard]] QString spanWord(std::chrono::milliseconds span);

/// The last sentence that Autotask itself gave, quoted and unchanged; empty if it gave none.
[[nodiscard]] QString lastServerSentence(const app::domain::Problem &problem);

} // namespace ui::words
