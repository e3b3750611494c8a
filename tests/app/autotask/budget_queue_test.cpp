// SPDX-License-Identifier: GPL-3.0-or-later
// Who may leave when, as long as the tenant has plenty left.
#include "app/autotask/classify.h"
#include "tests/app/autotask/budget_fixture.h"

using namespace Qt::Literals::StringLiterals;
using app::autotask::Priority;
using app::domain::Delivery;
using app::domain::ProblemKind;
using app::net::Answer;

namespace {

using BudgetQueue = tests::BudgetTest;

TEST_F(BudgetQueue, letsTwoLeaveOnAnEndpointAndTheNextWhenOneIsAnswered)
{
    send(u"Tickets/1"_s);
    send(u"Tickets/2"_s);
    send(u"Tickets/3"_s);
    EXPECT_EQ(left(), (QStringList{u"Tickets/1"_s, u"Tickets/2"_s}));

    answer(u"Tickets/1"_s);

    EXPECT_EQ(left(), (QStringList{u"Tickets/1"_s, u"Tickets/2"_s, u"Tickets/3"_s}));
    answer(u"Tickets/3"_s);
    answer(u"Tickets/2"_s);
}

TEST_F(BudgetQueue, countsEveryEndpointForItself)
{
    const QStringList paths{u"Tickets/1"_s, u"Tickets/query"_s, u"TicketNotes/1"_s, u"Tickets/7/Notes"_s,
        u"Tickets/7/Attachments"_s};
    for (const QString &each : paths)
        send(each);
    EXPECT_EQ(left(), paths) << "two on Tickets, two on TicketNotes, one on TicketAttachments";

    send(u"Tickets/8/Notes"_s);
    EXPECT_EQ(left(), paths);
    answer(u"TicketNotes/1"_s);

    EXPECT_EQ(left(), paths + QStringList{u"Tickets/8/Notes"_s});
}

TEST_F(BudgetQueue, letsWhatWasSubmittedGoFirstThenWhatWasAskedThenTheRest)
{
    send(u"Tickets/1"_s);
    send(u"Tickets/2"_s);
    send(u"Tickets/3"_s, Priority::background);
    send(u"Tickets/4"_s, Priority::asked);
    send(u"Tickets/5"_s, Priority::submitted);
    send(u"Tickets/6"_s, Priority::asked);
    send(u"Tickets/7"_s, Priority::submitted);
    send(u"Tickets/8"_s, Priority::background);

    for (const int each : {1, 2, 5, 7, 4, 6, 3, 8})
        answer(u"Tickets/%1"_s.arg(each));

    EXPECT_EQ(left(),
        (QStringList{u"Tickets/1"_s, u"Tickets/2"_s, u"Tickets/5"_s, u"Tickets/7"_s, u"Tickets/4"_s,
            u"Tickets/6"_s, u"Tickets/3"_s, u"Tickets/8"_s}));
}

TEST_F(BudgetQueue, letsOtherEndpointsOvertakeAFullOne)
{
    for (const int each : {1, 2, 3})
        send(u"Tickets/%1"_s.arg(each), Priority::submitted);

    send(u"Contacts/1"_s, Priority::background);

    EXPECT_EQ(left(), (QStringList{u"Tickets/1"_s, u"Tickets/2"_s, u"Contacts/1"_s}));
}

TEST_F(BudgetQueue, dropsWhatNobodyWaitsForAnyMore)
{
    send(u"Tickets/1"_s);
    send(u"Tickets/2"_s);
    {
        QObject page;
        send(u"Tickets/3"_s, Priority::asked, &page);
    }
    send(u"Tickets/4"_s);

    answer(u"Tickets/1"_s);
    answer(u"Tickets/2"_s);

    EXPECT_EQ(left(), (QStringList{u"Tickets/1"_s, u"Tickets/2"_s, u"Tickets/4"_s}));
    EXPECT_FALSE(isAnswered(u"Tickets/3"_s));
}

TEST_F(BudgetQueue, goesOnWhenWhoeverAskedIsGoneAndThenSaysNothing)
{
    {
        QObject page;
        send(u"Tickets/1"_s, Priority::asked, &page);
    }
    send(u"Tickets/2"_s);
    send(u"Tickets/3"_s);
    EXPECT_EQ(left(), (QStringList{u"Tickets/1"_s, u"Tickets/2"_s})) << "it has left, so it counts";

    m_line.answerTo(u"Tickets/1"_s, tests::answerWith(200));

    EXPECT_TRUE(waitUntilLeft({u"Tickets/1"_s, u"Tickets/2"_s, u"Tickets/3"_s}));
    EXPECT_FALSE(isAnswered(u"Tickets/1"_s));
}

TEST_F(BudgetQueue, handsOverTheAnswerAsItCame)
{
    send(u"Tickets/1"_s);

    answer(u"Tickets/1"_s, tests::answerWith(201, R"({"itemId":7})", {{"X-Said", "yes"}}));

    const Answer &answer = m_answers[u"Tickets/1"_s];
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.body, R"({"itemId":7})");
    EXPECT_EQ(answer.header("x-said"), "yes");
    EXPECT_TRUE(answer.mayHaveArrived);
    EXPECT_FALSE(answer.requestId.isEmpty());
}

TEST_F(BudgetQueue, maySendAgainFromInsideAnAnswer)
{
    m_budget->send(request(u"Tickets/1"_s), Priority::asked, &m_context,
        [this](const Answer &) { send(u"Tickets/2"_s); });
    m_line.answer(tests::answerWith(200));
    ASSERT_TRUE(waitUntilLeft({u"Tickets/1"_s, u"Tickets/2"_s}));

    answer(u"Tickets/2"_s);

    EXPECT_TRUE(isAnswered(u"Tickets/2"_s));
}

TEST_F(BudgetQueue, countsWhatFailedAsOver)
{
    for (const int each : {1, 2, 3})
        send(u"Tickets/%1"_s.arg(each));

    answer(u"Tickets/1"_s, tests::failedWith(app::net::Failure::timedOut, true));

    EXPECT_EQ(left().last(), u"Tickets/3"_s);
}

TEST_F(BudgetQueue, answersEverythingThatWaitsWhenTheGateShuts)
{
    for (const int each : {1, 2, 3, 4})
        send(u"Tickets/%1"_s.arg(each), each == 4 ? Priority::submitted : Priority::background);

    answer(u"Tickets/1"_s, tests::wireAnswer(u"errors/status_401_empty"_s));

    ASSERT_TRUE(waitForAnswer(u"Tickets/3"_s) && waitForAnswer(u"Tickets/4"_s));
    for (const QString &each : {u"Tickets/3"_s, u"Tickets/4"_s}) {
        const auto parked = app::autotask::readObject(m_answers[each]);
        ASSERT_FALSE(parked);
        EXPECT_EQ(parked.error().kind, ProblemKind::badCredentials);
        EXPECT_EQ(parked.error().delivery, Delivery::neverLeft);
    }
    EXPECT_EQ(left().size(), 2) << "credentials that were refused are shown no second time";
}

TEST_F(BudgetQueue, letsNothingLeaveWithRefusedCredentialsFromInsideTheAnswer)
{
    m_budget->send(request(u"Tickets/1"_s), Priority::submitted, &m_context,
        [this](const Answer &) { send(u"Contacts/1"_s, Priority::submitted); });
    m_line.answer(tests::wireAnswer(u"errors/status_401_empty"_s));

    ASSERT_TRUE(waitForAnswer(u"Contacts/1"_s));

    EXPECT_EQ(m_answers[u"Contacts/1"_s].status, 401);
    EXPECT_EQ(left(), QStringList{u"Tickets/1"_s});
}

TEST_F(BudgetQueue, goesOnWhenTheGateIsOpenAgain)
{
    send(u"Tickets/1"_s);
    answer(u"Tickets/1"_s, tests::wireAnswer(u"errors/status_401_empty"_s));
    m_gate.open();

    send(u"Tickets/2"_s);
    answer(u"Tickets/2"_s);

    EXPECT_EQ(m_answers[u"Tickets/2"_s].status, 200);
}

TEST_F(BudgetQueue, survivesGoingFromInsideAnAnswer)
{
    m_budget->send(
        request(u"Tickets/1"_s), Priority::asked, &m_context, [this](const Answer &) { m_budget.reset(); });
    send(u"Tickets/2"_s);
    send(u"Tickets/3"_s);

    m_line.answer(tests::answerWith(200));

    EXPECT_TRUE(tests::waitFor([this] { return m_budget == nullptr; }));
    m_line.answer(tests::answerWith(200));
    settle();
    EXPECT_FALSE(isAnswered(u"Tickets/2"_s)) << "nobody is there any more to hand it over";
}

TEST_F(BudgetQueue, answersWhatIsStoppedWhileItWaits)
{
    send(u"Contacts/1"_s, Priority::background);
    send(u"Contacts/2"_s, Priority::background);
    send(u"Contacts/3"_s, Priority::background);
    send(u"Contacts/4"_s, Priority::asked);

    m_budget->stopBackground();

    EXPECT_FALSE(isAnswered(u"Contacts/3"_s)) << "from inside the call";
    ASSERT_TRUE(waitForAnswer(u"Contacts/3"_s));
    const auto stopped = app::autotask::readObject(m_answers[u"Contacts/3"_s]);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ProblemKind::cancelled);
    EXPECT_EQ(stopped.error().delivery, Delivery::neverLeft);
    answer(u"Contacts/1"_s);
    EXPECT_EQ(left().last(), u"Contacts/4"_s);
}

} // namespace
