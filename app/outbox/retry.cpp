// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/retry.h"

#include <algorithm>

namespace app::outbox {

using domain::Delivery;
using domain::Problem;
using domain::ProblemKind;
using std::chrono::milliseconds;

namespace {

/// Whether what never left may leave by itself later: what is wrong can pass without the person.
bool mayPass(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::offline:
    case ProblemKind::timeout:
    case ProblemKind::serverDown:
    case ProblemKind::rateLimited:
    case ProblemKind::badAnswer:
        return true;
    default:
        return false;
    }
}

milliseconds boundOf(int attempt, const RetryTimes &times)
{
    milliseconds bound = times.first;
    for (int each = 1; each < attempt && bound < times.longest; ++each)
        bound *= 2;
    return std::min(bound, times.longest);
}

milliseconds spread(milliseconds bound, double luck)
{
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(bound.count()) * luck));
}

} // namespace

Retry retryOf(const Problem &problem, int attempt, const RetryTimes &times, double luck, const QDateTime &now)
{
    if (problem.kind == ProblemKind::badCredentials && problem.delivery != Delivery::unknown)
        return {Retry::Kind::blockQueue, {}};
    if (problem.delivery == Delivery::unknown)
        return {Retry::Kind::lookUp, {}};
    const bool isRefusedForLoad =
        problem.delivery == Delivery::refused && problem.kind == ProblemKind::rateLimited;
    const bool mayTryAgain =
        isRefusedForLoad || (problem.delivery == Delivery::neverLeft && mayPass(problem.kind));
    if (!mayTryAgain || attempt >= times.mostAttempts)
        return {Retry::Kind::stop, {}};
    milliseconds wait = spread(boundOf(attempt, times), luck);
    // What the server asks for is the least; the spread comes on top, or all would come back in the same
    // second.
    if (problem.retryAfter)
        wait += std::clamp(*problem.retryAfter, milliseconds(0), times.longestAsked);
    else if (isRefusedForLoad)
        wait += times.throttled;
    return {Retry::Kind::at, now.addMSecs(wait.count())};
}

} // namespace app::outbox
