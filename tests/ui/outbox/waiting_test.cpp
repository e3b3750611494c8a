// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/outbox/plan_facts.h"
#include "ui/outbox/waiting.h"

using namespace Qt::Literals::StringLiterals;
using namespace ui::outbox;
using app::domain::Delivery;
using app::domain::Plan;
using app::domain::ProblemKind;
using app::domain::Step;
using app::domain::StepState;
using app::outbox::Search;
using tests::aPlan;
using tests::aStep;

namespace {

constexpr int waitingStates = static_cast<int>(StepState::discarded) + 1;
constexpr int kindCount = static_cast<int>(ProblemKind::cancelled) + 1;

QDateTime at(int hour, int minute, int second = 0)
{
    return {QDate(2026, 11, 21), QTime(hour, minute, second), Qt::UTC};
}

Plan planWaitingIn(StepState state)
{
    return aPlan(u"Printer"_s, {aStep(state)});
}

Plan planAfter(StepState state, ProblemKind kind)
{
    Step step = aStep(state);
    step.problem = tests::aProblem(kind, Delivery::neverLeft);
    return aPlan(u"Printer"_s, {step});
}

Outlook outlook(const Search *search = nullptr)
{
    return {search, {}, at(9, 32)};
}

WaitsFor waitsOf(const Plan &plan, size_t step = 0)
{
    return waitsFor(plan, plan.steps.at(step), outlook());
}

QString sentenceOf(const Plan &plan, size_t step = 0, const Search *search = nullptr)
{
    return waitsForSentence(plan, plan.steps.at(step), outlook(search));
}

QString wordOf(const Plan &plan, const Search *search = nullptr)
{
    return waitsForWord(plan, [search](const Step &) { return outlook(search); });
}

TEST(Waiting, namesWhatEveryOpenStateWaitsFor)
{
    EXPECT_EQ(waitsOf(planWaitingIn(StepState::planned)), WaitsFor::turn);
    EXPECT_EQ(waitsOf(planWaitingIn(StepState::sending)), WaitsFor::answer);
    EXPECT_EQ(waitsOf(planWaitingIn(StepState::accepted)), WaitsFor::readBack);
    EXPECT_EQ(waitsOf(planWaitingIn(StepState::unclear)), WaitsFor::lookUp);
}

TEST(Waiting, isOverForExactlyThePlansThatAreNotOpen)
{
    for (int each = 0; each < waitingStates; ++each) {
        const Plan plan = planWaitingIn(static_cast<StepState>(each));

        EXPECT_EQ(waitsOf(plan) == WaitsFor::nothing, !isOpen(plan)) << each;
        EXPECT_EQ(sentenceOf(plan).isEmpty(), !isOpen(plan)) << each;
        EXPECT_EQ(wordOf(plan).isEmpty(), !isOpen(plan)) << each;
    }
}

TEST(Waiting, tellsAConnectionFromTheSecretAndFromWhatOnlyAPersonCanMend)
{
    for (const StepState state : {StepState::planned, StepState::accepted}) {
        EXPECT_EQ(waitsOf(planAfter(state, ProblemKind::offline)), WaitsFor::connection);
        EXPECT_EQ(waitsOf(planAfter(state, ProblemKind::serverDown)), WaitsFor::connection);
        EXPECT_EQ(waitsOf(planAfter(state, ProblemKind::rateLimited)), WaitsFor::limit);
        EXPECT_EQ(waitsOf(planAfter(state, ProblemKind::badCredentials)), WaitsFor::secret);
        EXPECT_EQ(waitsOf(planAfter(state, ProblemKind::storage)), WaitsFor::person);
        EXPECT_EQ(waitsOf(planAfter(state, ProblemKind::insecure)), WaitsFor::person);
    }
}

TEST(Waiting, saysWhenItIsTriedAgainAndWhichAttemptThatIs)
{
    Plan plan = planAfter(StepState::planned, ProblemKind::offline);
    plan.steps[0].attempts = 2;
    plan.steps[0].waitsUntil = at(13, 32, 10);

    EXPECT_EQ(sentenceOf(plan), u"Waits for a connection to Autotask: next try at 14:32:10 (attempt 3)."_s);
    EXPECT_EQ(wordOf(plan), u"a connection, next try 14:32:10 (attempt 3)"_s);
}

TEST(Waiting, leavesToThePersonWhatIsNotTriedByItselfAnyMore)
{
    const QString sentence = sentenceOf(planAfter(StepState::planned, ProblemKind::offline));

    EXPECT_TRUE(sentence.contains(u"“Send now”"_s)) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u"next try"_s)) << sentence.toStdString();
}

TEST(Waiting, namesTheDayOfAMomentThatIsNotToday)
{
    Plan plan = planAfter(StepState::planned, ProblemKind::rateLimited);
    plan.steps[0].waitsUntil = at(13, 32).addDays(1);

    EXPECT_TRUE(wordOf(plan).contains(u"22/11/2026 14:32:00"_s)) << wordOf(plan).toStdString();
}

TEST(Waiting, saysOfALaterPartForWhichOneItWaits)
{
    for (const StepState before :
        {StepState::planned, StepState::sending, StepState::accepted, StepState::unclear}) {
        const Plan plan = aPlan(u"Two"_s, {aStep(before), aStep(StepState::planned, u"TicketNotes"_s, 2)});

        EXPECT_EQ(sentenceOf(plan, 1), u"Waits for part 1."_s) << stateName(before).toStdString();
    }
}

TEST(Waiting, asksAPersonAboutPartsThatAreNeverSentAfterAFailure)
{
    for (const StepState before :
        {StepState::notAttributed, StepState::rejected, StepState::cancelled, StepState::discarded}) {
        const Plan plan = aPlan(u"Two"_s, {aStep(before), aStep(StepState::planned, u"TicketNotes"_s, 2)});

        EXPECT_EQ(waitsOf(plan, 1), WaitsFor::person) << stateName(before).toStdString();
        EXPECT_TRUE(sentenceOf(plan, 1).startsWith(u"Is not sent, because of part 1"_s));
        EXPECT_EQ(wordOf(plan), u"you: look at it"_s);
    }
}

TEST(Waiting, saysUntilWhenTheServerMayStillBeAtWork)
{
    Search search;
    search.nextAt = at(9, 33, 5);
    const Plan plan = planWaitingIn(StepState::unclear);
    EXPECT_EQ(sentenceOf(plan, 0, &search),
        u"Looks in Autotask for what may have arrived, next look at 10:33:05."_s);

    search.lookedAt = at(9, 32, 35);

    EXPECT_EQ(sentenceOf(plan, 0, &search),
        u"Not found at 10:32:35; the server may still be at work until 10:36:02. Next look at 10:33:05."_s);
    EXPECT_EQ(wordOf(plan, &search), u"the look-up, next at 10:33:05"_s);
}

TEST(Waiting, saysThatItLooksWhileItLooks)
{
    Search search;
    search.nextAt = at(9, 31, 59);

    EXPECT_TRUE(sentenceOf(planWaitingIn(StepState::unclear), 0, &search).contains(u"right now"_s));
}

TEST(Waiting, countsTheServersTimeFromTheLastMomentAtWhichTheRequestCanHaveLeft)
{
    Plan plan = planWaitingIn(StepState::unclear);
    plan.steps.front().changedAt = at(9, 31);
    EXPECT_EQ(serverDoneAt(plan.steps.front(), outlook()), at(9, 37));

    // The program died: its request may have waited in its queue.
    plan.steps.front().problem = tests::aProblem(ProblemKind::cancelled, Delivery::unknown);

    EXPECT_EQ(serverDoneAt(plan.steps.front(), outlook()), at(9, 38));
}

TEST(Waiting, saysWhyTheLastLookBroughtNothing)
{
    Search search;
    search.nextAt = at(9, 33);
    search.problem = tests::aProblem(ProblemKind::offline, Delivery::neverLeft);
    const Plan plan = planWaitingIn(StepState::unclear);
    EXPECT_TRUE(sentenceOf(plan, 0, &search).contains(u"No connection to Autotask"_s));

    search.problem->kind = ProblemKind::badCredentials;

    EXPECT_EQ(wordOf(plan, &search), u"your new secret"_s);
}

TEST(Waiting, leavesTheDecisionToThePersonAtTheEndOfTheSearch)
{
    Search search;
    search.state = Search::State::none;
    const Plan plan = planWaitingIn(StepState::unclear);
    EXPECT_EQ(
        sentenceOf(plan, 0, &search), u"Not found after the longest server time (6 min): you decide."_s);

    search.state = Search::State::several;
    search.candidates = {{}, {}};

    EXPECT_TRUE(sentenceOf(plan, 0, &search).startsWith(u"Waits for you: 2 record"_s));
    EXPECT_EQ(wordOf(plan, &search), u"you: say which it is"_s);
}

TEST(Waiting, neverPromisesToSendWhatWasCreated)
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const QString sentence = sentenceOf(planAfter(StepState::accepted, static_cast<ProblemKind>(kind)));

        EXPECT_FALSE(sentence.contains(u"Send"_s)) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u" sent"_s)) << sentence.toStdString();
    }
}

} // namespace
