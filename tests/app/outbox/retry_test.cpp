// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/retry.h"
#include "tests/app/outbox/problems.h"
#include "tests/support/printers.h"

#include <QTimeZone>
#include <array>

using namespace app::domain;
using namespace std::chrono_literals;
using app::outbox::Retry;
using app::outbox::retryOf;
using app::outbox::RetryTimes;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc());
constexpr double noLuck = 0.0;
constexpr double fullLuck = 1.0;

constexpr auto at = Retry::Kind::at;
constexpr auto lookUp = Retry::Kind::lookUp;
constexpr auto block = Retry::Kind::blockQueue;
constexpr auto stop = Retry::Kind::stop;

constexpr std::array kinds{ProblemKind::notConfigured, ProblemKind::offline, ProblemKind::insecure,
    ProblemKind::timeout, ProblemKind::badCredentials, ProblemKind::unknownUser, ProblemKind::notPermitted,
    ProblemKind::notFound, ProblemKind::rejected, ProblemKind::rateLimited, ProblemKind::serverDown,
    ProblemKind::badAnswer, ProblemKind::storage, ProblemKind::cancelled};
constexpr std::array deliveries{Delivery::neverLeft, Delivery::refused, Delivery::unknown};

// One row per delivery, one column per kind, in the order of the lists above. Written out, not computed.
// clang-format off
constexpr std::array<std::array<Retry::Kind, 14>, 3> retryTable{{
    //               notConf offline insecure timeout credent. unknownU notPerm notFound rejected rateLim serverDown badAns storage cancelled
    /* neverLeft */ {stop,   at,     stop,    at,     block,   stop,    stop,   stop,    stop,    at,     at,        at,    stop,   stop},
    /* refused   */ {stop,   stop,   stop,    stop,   block,   stop,    stop,   stop,    stop,    at,     stop,      stop,  stop,   stop},
    /* unknown   */ {lookUp, lookUp, lookUp,  lookUp, lookUp,  lookUp,  lookUp, lookUp,  lookUp,  lookUp, lookUp,    lookUp, lookUp, lookUp},
}};
// clang-format on

Retry retry(const Problem &failed, int attempt, double luck)
{
    return retryOf(failed, attempt, RetryTimes{}, luck, now);
}

const Problem offline = tests::problem(ProblemKind::offline, Delivery::neverLeft);
const Problem throttled = tests::problem(ProblemKind::rateLimited, Delivery::refused);

TEST(Retry, hasEveryCellAsWrittenHere)
{
    for (size_t row = 0; row < deliveries.size(); ++row) {
        for (size_t column = 0; column < kinds.size(); ++column) {
            SCOPED_TRACE(testing::Message() << "delivery " << row << ", kind " << column);

            EXPECT_EQ(retry(tests::problem(kinds[column], deliveries[row]), 1, noLuck).kind,
                retryTable[row][column]);
        }
    }
}

TEST(Retry, doublesItsBoundFromAttemptToAttempt)
{
    EXPECT_EQ(retry(offline, 1, fullLuck).when, now.addSecs(2));
    EXPECT_EQ(retry(offline, 2, fullLuck).when, now.addSecs(4));
    EXPECT_EQ(retry(offline, 3, fullLuck).when, now.addSecs(8));
}

TEST(Retry, neverWaitsLongerThanTheLongestWait)
{
    RetryTimes times;
    times.mostAttempts = 1000;

    EXPECT_EQ(retryOf(offline, 999, times, fullLuck, now).when, now.addSecs(300));
}

TEST(Retry, spreadsTheWaitOverItsWholeRange)
{
    EXPECT_EQ(retry(offline, 3, noLuck).when, now);
    EXPECT_EQ(retry(offline, 3, 0.5).when, now.addSecs(4));
}

TEST(Retry, endsAfterTheMostAttempts)
{
    EXPECT_EQ(retry(offline, RetryTimes{}.mostAttempts - 1, noLuck).kind, at);
    EXPECT_EQ(retry(offline, RetryTimes{}.mostAttempts, noLuck), (Retry{stop, {}}));
}

TEST(Retry, waitsAMinuteAfterARefusalForLoadThatNamesNoTime)
{
    EXPECT_EQ(retry(throttled, 1, noLuck).when, now.addSecs(60));
}

TEST(Retry, comesBackNoSoonerThanTheServerAsks)
{
    Problem asked = throttled;
    asked.retryAfter = 7s;

    EXPECT_EQ(retry(asked, 1, noLuck).when, now.addSecs(7));
    EXPECT_EQ(retry(asked, 1, fullLuck).when, now.addSecs(9));
}

TEST(Retry, believesNoServerThatAsksForDays)
{
    Problem asked = throttled;
    asked.retryAfter = 999h;

    EXPECT_EQ(retry(asked, 1, noLuck).when, now.addSecs(3600));
}

TEST(Retry, takesATimeThatIsOverAsNow)
{
    Problem asked = throttled;
    asked.retryAfter = -5s;

    EXPECT_EQ(retry(asked, 1, noLuck).when, now);
}

} // namespace
