// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/outbox/outbox_with_wire.h"
#include "ui/outbox/plan_facts.h"
#include "ui/outbox/waiting.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace ui::outbox;
using app::domain::Delivery;
using app::domain::Plan;
using app::domain::ProblemKind;
using app::domain::Step;
using app::domain::StepState;
using tests::aPlan;
using tests::aStep;

namespace {

constexpr int stateCount = static_cast<int>(StepState::cancelled) + 1;
constexpr int kindCount = static_cast<int>(ProblemKind::cancelled) + 1;
constexpr int waitCount = static_cast<int>(WaitsFor::person) + 1;

Plan planIn(StepState state)
{
    return aPlan(u"Printer"_s, {aStep(state)});
}

Plan planAfter(StepState state, ProblemKind kind)
{
    Step step = aStep(state);
    step.problem = tests::aProblem(kind, Delivery::neverLeft);
    return aPlan(u"Printer"_s, {step});
}

TEST(Waiting, namesWhatEveryOpenStateWaitsFor)
{
    EXPECT_EQ(waitsFor(planIn(StepState::planned)), WaitsFor::turn);
    EXPECT_EQ(waitsFor(planIn(StepState::sending)), WaitsFor::answer);
    EXPECT_EQ(waitsFor(planIn(StepState::accepted)), WaitsFor::readBack);
    EXPECT_EQ(waitsFor(planIn(StepState::unclear)), WaitsFor::person);
}

TEST(Waiting, isOverForExactlyThePlansThatAreNotOpen)
{
    for (int each = 0; each < stateCount; ++each) {
        const Plan plan = planIn(static_cast<StepState>(each));

        EXPECT_EQ(waitsFor(plan) == WaitsFor::nothing, !isOpen(plan)) << each;
        EXPECT_EQ(waitsForSentence(plan).isEmpty(), !isOpen(plan)) << each;
    }
}

TEST(Waiting, tellsAConnectionFromTheSecretAndFromWhatOnlyAPersonCanMend)
{
    for (const StepState state : {StepState::planned, StepState::accepted}) {
        EXPECT_EQ(waitsFor(planAfter(state, ProblemKind::offline)), WaitsFor::connection);
        EXPECT_EQ(waitsFor(planAfter(state, ProblemKind::serverDown)), WaitsFor::connection);
        EXPECT_EQ(waitsFor(planAfter(state, ProblemKind::rateLimited)), WaitsFor::limit);
        EXPECT_EQ(waitsFor(planAfter(state, ProblemKind::badCredentials)), WaitsFor::secret);
        EXPECT_EQ(waitsFor(planAfter(state, ProblemKind::storage)), WaitsFor::person);
        EXPECT_EQ(waitsFor(planAfter(state, ProblemKind::insecure)), WaitsFor::person);
    }
}

TEST(Waiting, asksAPersonAboutPartsThatAreNeverSentAfterAFailure)
{
    const Plan plan =
        aPlan(u"Two"_s, {aStep(StepState::notAttributed), aStep(StepState::planned, u"TicketNotes"_s, 2)});

    EXPECT_EQ(waitsFor(plan), WaitsFor::person);
}

TEST(Waiting, hasAWordOfItsOwnForEverything)
{
    QSet<QString> words;
    for (int each = 0; each < waitCount; ++each)
        words.insert(waitsForWord(static_cast<WaitsFor>(each)));

    EXPECT_EQ(words.size(), waitCount);
}

TEST(Waiting, neverPromisesToSendWhatWasCreated)
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const QString sentence =
            waitsForSentence(planAfter(StepState::accepted, static_cast<ProblemKind>(kind)));

        EXPECT_FALSE(sentence.contains(u"Send"_s)) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u" sent"_s)) << sentence.toStdString();
    }
}

} // namespace
