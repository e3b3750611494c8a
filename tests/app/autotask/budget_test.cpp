// SPDX-License-Identifier: GPL-3.0-or-later
// What the level of the tenant's hour holds back, refuses and lets go.
#include "app/autotask/classify.h"
#include "tests/app/autotask/budget_fixture.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::autotask::Budget;
using app::autotask::BudgetTimes;
using app::autotask::Priority;
using app::domain::BudgetLevel;
using app::domain::Delivery;
using app::domain::ProblemKind;

namespace {

class BudgetLimits : public tests::BudgetTest
{
protected:
    BudgetLimits() { make({1ms, 0ms, 1h}); }

    void make(const BudgetTimes &times)
    {
        m_budget = std::make_unique<Budget>(
            m_gate, [] { return std::optional(request(u"ThresholdInformation"_s)); }, times,
            [this] { return m_steady; });
        QObject::connect(m_budget.get(), &Budget::changed, &m_context, [this] { ++m_changes; });
    }

    /// Answers the next question for the hour, and waits until that has had its effect.
    void tell(int used)
    {
        const int before = m_changes;
        m_line.answerTo(u"ThresholdInformation"_s, tests::toldOfAHundred(used));
        ASSERT_TRUE(tests::waitFor([&] { return m_changes > before; }));
        settle();
    }

    /// Some traffic, and what the tenant then says.
    void reach(int used, const QString &path = u"Version"_s)
    {
        send(path, Priority::submitted);
        answer(path);
        tell(used);
    }

    qint64 m_steady = 0;
    int m_changes = 0;
};

TEST_F(BudgetLimits, areNoneWhileTheHourIsNotKnownOrHasPlenty)
{
    send(u"Contacts/1"_s, Priority::background);
    send(u"Contacts/2"_s, Priority::background);
    EXPECT_EQ(left().size(), 2);

    answer(u"Contacts/1"_s);
    tell(50);
    send(u"Contacts/3"_s, Priority::background);

    EXPECT_EQ(left().last(), u"Contacts/3"_s);
    EXPECT_EQ(m_budget->state().used, 50);
}

TEST_F(BudgetLimits, letBackgroundWorkGoOneByOneWithAPauseAboveHalf)
{
    reach(51);
    send(u"Contacts/1"_s, Priority::background);
    send(u"Companies/1"_s, Priority::background);
    send(u"Tickets/1"_s, Priority::asked);
    EXPECT_EQ(left(), (QStringList{u"Version"_s, u"Contacts/1"_s, u"Tickets/1"_s}));

    m_steady += 60; // so long the first one took
    QElapsedTimer pause;
    pause.start();
    answer(u"Contacts/1"_s);

    ASSERT_TRUE(waitUntilLeft({u"Version"_s, u"Contacts/1"_s, u"Tickets/1"_s, u"Companies/1"_s}));
    EXPECT_GE(pause.elapsed(), 60);
}

TEST_F(BudgetLimits, holdBackgroundWorkAboveThreeQuartersUntilThereIsMore)
{
    reach(76);
    send(u"Contacts/1"_s, Priority::background);
    send(u"Contacts/2"_s, Priority::background);
    send(u"Tickets/1"_s, Priority::asked);
    answer(u"Tickets/1"_s);
    EXPECT_EQ(left(), (QStringList{u"Version"_s, u"Tickets/1"_s}));

    tell(77);
    EXPECT_EQ(left().last(), u"Tickets/1"_s);
    tell(75); // asked again for what is held alone
    EXPECT_EQ(left().last(), u"Contacts/1"_s) << "one by one, since it is still above half";
    answer(u"Contacts/1"_s);

    EXPECT_TRUE(waitUntilLeft({u"Version"_s, u"Tickets/1"_s, u"Contacts/1"_s, u"Contacts/2"_s}));
}

TEST_F(BudgetLimits, stillHoldBackgroundWorkAtNinety)
{
    reach(90);
    send(u"Contacts/1"_s, Priority::background);
    send(u"Tickets/1"_s, Priority::asked);

    EXPECT_EQ(left(), (QStringList{u"Version"_s, u"Tickets/1"_s}));
}

TEST_F(BudgetLimits, refuseWhatIsOnlyReadAboveNinetyAndLetGoWhatIsSubmitted)
{
    reach(91);
    send(u"Tickets/1"_s, Priority::asked);
    send(u"Tickets"_s, Priority::submitted);
    ASSERT_TRUE(waitForAnswer(u"Tickets/1"_s));

    const auto refused = app::autotask::readObject(m_answers[u"Tickets/1"_s]);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ProblemKind::rateLimited);
    EXPECT_EQ(refused.error().delivery, Delivery::neverLeft);
    EXPECT_EQ(left(), (QStringList{u"Version"_s, u"Tickets"_s}));
}

TEST_F(BudgetLimits, refuseWhatWaitsWhenTheLevelRises)
{
    send(u"Version"_s, Priority::submitted);
    for (const int each : {1, 2, 3})
        send(u"Tickets/%1"_s.arg(each), Priority::asked);
    answer(u"Version"_s);
    EXPECT_EQ(left().size(), 3);

    tell(91);

    ASSERT_TRUE(waitForAnswer(u"Tickets/3"_s));
    EXPECT_EQ(m_answers[u"Tickets/3"_s].status, 429);
    EXPECT_EQ(left().size(), 3);
}

TEST_F(BudgetLimits, areLiftedByALaterAnswerThatARefusedReadGaveRiseTo)
{
    reach(91);
    send(u"Tickets/1"_s, Priority::asked);
    ASSERT_TRUE(waitForAnswer(u"Tickets/1"_s));

    tell(90);
    send(u"Tickets/2"_s, Priority::asked);

    EXPECT_EQ(left().last(), u"Tickets/2"_s);
}

TEST_F(BudgetLimits, dropHeldWorkThatNobodyWaitsForAndNoLongerAskForIt)
{
    reach(76);
    {
        QObject refresh;
        send(u"Contacts/1"_s, Priority::background, &refresh);
    }
    tell(80); // the question that was due already

    reach(50, u"Roles/1"_s);

    EXPECT_EQ(left().count(u"Contacts/1"_s), 0);
}

TEST_F(BudgetLimits, answerHeldWorkWhenTheQuestionShutsTheGate)
{
    reach(76);
    send(u"Contacts/1"_s, Priority::background);

    m_line.answerTo(u"ThresholdInformation"_s, tests::wireAnswer(u"errors/status_401_empty"_s));

    ASSERT_TRUE(waitForAnswer(u"Contacts/1"_s));
    EXPECT_EQ(m_answers[u"Contacts/1"_s].status, 401);
    EXPECT_TRUE(m_gate.isShut());
}

TEST_F(BudgetLimits, areAskedForAfterARefusalForLoad)
{
    for (const QString &refusal : {u"errors/status_403_threshold"_s, u"errors/status_429_empty"_s}) {
        make({1ms, 0ms, 1h});
        m_answers.clear();
        const auto before = m_line.requests().size();
        send(u"Tickets/1"_s);
        answer(u"Tickets/1"_s, tests::wireAnswer(refusal));

        ASSERT_TRUE(tests::waitFor([&] { return m_line.requests().size() == before + 2; }));
        EXPECT_TRUE(m_line.lastRequest().url.path().endsWith(u"/ThresholdInformation"_s));
    }
}

TEST_F(BudgetLimits, areNotAskedForAfterWhatNeverReachedTheTenant)
{
    send(u"Tickets/1"_s);
    answer(u"Tickets/1"_s, tests::failedWith(app::net::Failure::unreachable, false));
    send(u"Tickets/2"_s);
    answer(u"Tickets/2"_s, tests::failedWith(app::net::Failure::unreachable, false));

    EXPECT_EQ(m_line.requests().size(), 2);
}

} // namespace
