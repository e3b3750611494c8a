// SPDX-License-Identifier: GPL-3.0-or-later
// When the tenant is asked for its hour, and what is made of the answers. The waits are real but short; what
// is measured is only that something did not come too early.
#include "app/autotask/hour.h"

#include "tests/support/fake_http.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/support/wire_file.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::autotask::BudgetTimes;
using app::autotask::Hour;
using app::domain::BudgetLevel;
using app::domain::BudgetState;
using app::net::Answer;
using tests::answerWith;

namespace {

Answer told(int used, int limit = 100)
{
    return answerWith(200,
        u"{\"externalRequestThreshold\":%1,\"currentTimeframeRequestCount\":%2}"_s.arg(limit)
            .arg(used)
            .toUtf8());
}

/// An hour, and whoever answers it.
class Asked
{
public:
    explicit Asked(const BudgetTimes &times)
        : hour([this](QObject *, const auto &done) { return take(done); }, times)
    {
        QObject::connect(&hour, &Hour::changed, &hour, [this] { ++changes; });
    }

    /// Waits for a question and answers it.
    void answer(const Answer &answer)
    {
        ASSERT_TRUE(tests::waitFor([this] { return m_done != nullptr; }));
        std::exchange(m_done, nullptr)(answer);
    }

    int questions = 0;
    int changes = 0;
    bool canBeAsked = true;
    std::function<Answer()> answersByItself;
    Hour hour;

private:
    bool take(const std::function<void(Answer)> &done)
    {
        if (!canBeAsked)
            return false;
        ++questions;
        m_done = done;
        if (answersByItself) {
            QMetaObject::invokeMethod(
                &hour, [this] { std::exchange(m_done, nullptr)(answersByItself()); }, Qt::QueuedConnection);
        }
        return true;
    }

    std::function<void(Answer)> m_done;
};

/// Runs until somebody else, who holds something back, has asked so often.
void passTheTimeOf(int questions)
{
    Asked other({5ms, 1ms, 1h});
    other.answersByItself = [] { return told(80); };
    other.hour.setHolding(true);
    ASSERT_TRUE(tests::waitFor([&] { return other.questions == questions; }));
}

TEST(HourIsAsked, afterOtherTrafficAndThenNoMore)
{
    Asked asked({5ms, 1ms, 1h});
    passTheTimeOf(5);
    EXPECT_EQ(asked.questions, 0) << "nothing gave rise to it";

    asked.hour.askSoon();
    asked.answer(told(60));

    passTheTimeOf(10);
    EXPECT_EQ(asked.questions, 1);
    EXPECT_EQ(asked.hour.state(), (BudgetState{BudgetLevel::halfSpeed, 60, 100}));
    EXPECT_EQ(asked.changes, 1);
}

TEST(HourIsAsked, noOftenerThanTheTimesAllow)
{
    Asked asked({40ms, 0ms, 1h});
    asked.answersByItself = [&] {
        asked.hour.askSoon();
        return told(10);
    };
    QElapsedTimer elapsed;
    elapsed.start();

    asked.hour.askSoon();

    ASSERT_TRUE(tests::waitFor([&] { return asked.questions == 5; }));
    EXPECT_GE(elapsed.elapsed(), 4 * 40);
}

TEST(HourIsAsked, whileSomethingIsHeldBackAndNoLonger)
{
    Asked asked({5ms, 1ms, 1h});
    asked.answersByItself = [] { return told(80); };

    asked.hour.setHolding(true);
    ASSERT_TRUE(tests::waitFor([&] { return asked.questions == 3; }));
    asked.hour.setHolding(false);

    passTheTimeOf(4); // one that was due already may still be asked
    const int afterwards = asked.questions;
    passTheTimeOf(10);
    EXPECT_EQ(asked.questions, afterwards);
}

TEST(HourIsAsked, againForWhatHappenedWhileItWasAsked)
{
    Asked asked({5ms, 1ms, 1h});
    asked.hour.askSoon();
    ASSERT_TRUE(tests::waitFor([&] { return asked.questions == 1; }));

    asked.hour.askSoon();
    passTheTimeOf(5);
    EXPECT_EQ(asked.questions, 1) << "two questions at a time";
    asked.answer(told(10));

    ASSERT_TRUE(tests::waitFor([&] { return asked.questions == 2; }));
}

TEST(HourIsAsked, afterTheNextTrafficIfItCouldNotBeAsked)
{
    Asked asked({1h, 1ms, 1h});
    asked.canBeAsked = false;
    asked.hour.askSoon();
    passTheTimeOf(5);

    asked.canBeAsked = true;
    asked.hour.askSoon();

    ASSERT_TRUE(tests::waitFor([&] { return asked.questions == 1; }));
}

TEST(HourForgets, whatItWasToldTooLongAgo)
{
    Asked asked({1h, 1ms, 20ms});
    asked.hour.askSoon();
    asked.answer(told(95));
    EXPECT_EQ(asked.hour.state().level, BudgetLevel::submittedOnly);

    ASSERT_TRUE(tests::waitFor([&] { return asked.hour.state() == BudgetState{}; }));
    EXPECT_EQ(asked.changes, 2);
}

/// What one answer makes of a level that was known.
BudgetLevel after(const Answer &answer)
{
    Asked asked({1ms, 1ms, 1h});
    asked.hour.askSoon();
    asked.answer(told(80));
    asked.hour.askSoon();
    asked.answer(answer);
    return asked.hour.state().level;
}

TEST(HourForgets, whatItKnewWhereTheTenantDoesNotTellItInAWayThatIsUnderstood)
{
    EXPECT_EQ(after(answerWith(200, "{}")), BudgetLevel::unknown);
    EXPECT_EQ(after(answerWith(200, "[1]")), BudgetLevel::unknown);
    EXPECT_EQ(after(answerWith(404, {})), BudgetLevel::unknown);
    EXPECT_EQ(after(answerWith(403, {})), BudgetLevel::unknown);
}

TEST(HourKeeps, whatItKnewWhereItGotNoAnswer)
{
    EXPECT_EQ(after(tests::failedWith(app::net::Failure::unreachable, false)), BudgetLevel::noBackground);
    EXPECT_EQ(after(tests::failedWith(app::net::Failure::timedOut, true)), BudgetLevel::noBackground);
    EXPECT_EQ(after(answerWith(429, {})), BudgetLevel::noBackground);
    EXPECT_EQ(after(tests::wireAnswer(u"errors/status_500_html"_s)), BudgetLevel::noBackground);
}

} // namespace
