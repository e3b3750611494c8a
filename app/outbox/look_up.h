// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/look_up.h"
#include "app/domain/plan.h"

#include <chrono>
#include <optional>
#include <vector>

namespace app::outbox {

/// When a step that may have been created is looked up; counted from the moment it left.
struct LookUpTimes
{
    /// Waits before each look: right after a create the record may not be found yet (fact sheet 5.1). The
    /// last one is repeated.
    std::vector<std::chrono::milliseconds> waits{std::chrono::seconds(3), std::chrono::seconds(10),
        std::chrono::seconds(30), std::chrono::seconds(60)};
    /// The server may still be at work for so long after the request left (fact sheet 8: about 5 minutes).
    std::chrono::milliseconds longestServerTime{std::chrono::minutes(6)};
    /// How long a request may wait for its turn after it was written down as leaving; only asked where the
    /// program died meanwhile.
    std::chrono::milliseconds longestQueue{std::chrono::minutes(2)};
    /// The clocks of two servers may differ by so much (fact sheet 9).
    std::chrono::milliseconds clockSlack{std::chrono::minutes(2)};
};

/// The records among `found` that may be what `step` created: same title and text (white space at the ends
/// and the kind of line ends do not count), not made before it left, and not by somebody who can't be meant.
/// A record with our token is the only one, whatever else it shows. `leftAt` is in the server's clock;
/// without it no record is too old. `known` are the ids of records that other steps made: they are never
/// meant.
[[nodiscard]] std::vector<domain::Candidate> matching(const domain::Step &step,
    const std::vector<domain::Candidate> &found, const std::optional<QDateTime> &leftAt,
    const std::vector<qint64> &known, const LookUpTimes &times);

/// The last moment at which the request of an unclear step may have left, in the server's clock: it may have
/// waited for its turn after it was written down as leaving, but surely was on its way before its answer was
/// given up. Null for a step that never left.
[[nodiscard]] QDateTime lastDeparture(const domain::Step &step, const LookUpTimes &times);

/// What a look says.
enum class Verdict : quint8 {
    arrived, ///< exactly one record fits
    several, ///< the person has to choose
    notYet, ///< none fits, but the server may still be at work
    none, ///< none fits, and the longest server time is over: the person may send it again
};

/// `sinceLeft` is how long ago the request left, by the server's clock. A negative time, after a clock was
/// set back, counts as if it had just left.
[[nodiscard]] Verdict verdictOf(
    size_t matches, std::chrono::milliseconds sinceLeft, const LookUpTimes &times);

} // namespace app::outbox
