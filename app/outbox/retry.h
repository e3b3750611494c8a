// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"

#include <QDateTime>
#include <chrono>

namespace app::outbox {

/// The waits between attempts; every one of them is in the policy, so that tests scale it.
struct RetryTimes
{
    std::chrono::milliseconds first{2000}; ///< the bound of the first wait; doubled from attempt to attempt
    std::chrono::milliseconds longest{std::chrono::minutes(5)}; ///< no wait of our own is longer
    std::chrono::milliseconds throttled{
        std::chrono::minutes(1)}; ///< a refusal for load without a Retry-After
    std::chrono::milliseconds longestAsked{std::chrono::hours(1)}; ///< what a Retry-After may ask for
    int mostAttempts = 8; ///< then the person decides

    friend bool operator==(const RetryTimes &, const RetryTimes &) = default;
};

/// What is to be done about a create that failed.
struct Retry
{
    enum class Kind : quint8 {
        at, ///< it may leave again, by itself, at `when`
        lookUp, ///< it may have been done: look before anything else
        blockQueue, ///< the credentials are refused: nothing leaves until they are mended
        stop, ///< it surely was not done, and trying again would not help: the person decides
    };

    Kind kind = Kind::stop;
    QDateTime when; ///< UTC; only for `at`

    friend bool operator==(const Retry &, const Retry &) = default;
};

/// The retry policy (fact sheet 8 and 9). `attempt` counts from 1; `luck` is in [0, 1) and spreads the wait
/// over its whole range (full jitter), so that many programs that failed together do not come back together.
/// Only what surely never left, or was surely refused for load, is ever tried again.
[[nodiscard]] Retry retryOf(
    const domain::Problem &problem, int attempt, const RetryTimes &times, double luck, const QDateTime &now);

} // namespace app::outbox
