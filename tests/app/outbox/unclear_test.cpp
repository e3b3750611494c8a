// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

using namespace app::domain;
using namespace Qt::Literals::StringLiterals;
using app::outbox::Search;

namespace {

using OutboxUnclear = tests::World;

TEST_F(OutboxUnclear, isLookedUpBeforeAnythingElse)
{
    submitUnclear();

    EXPECT_EQ(m_looks.size(), 1U);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxUnclear, hasArrivedWithOneHitAndIsReadBack)
{
    const PlanId id = submitUnclear();

    found({fitting(101)});
    readBack();

    EXPECT_EQ(state(id), StepState::verified);
    EXPECT_EQ(kept(id).record, (RecordRef{u"Tickets"_s, 101}));
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxUnclear, isLookedUpAgainWhileTheServerMayBeAtWork)
{
    const PlanId id = submitUnclear();

    found();

    EXPECT_EQ(m_looks.size(), 1U);
    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_EQ(m_outbox->search(step(id).id)->state, Search::State::looking);
}

TEST_F(OutboxUnclear, isFoundWhenItWasCommittedLate)
{
    const PlanId id = submitUnclear();
    found();

    found({fitting(101)});

    EXPECT_EQ(state(id), StepState::accepted);
}

TEST_F(OutboxUnclear, isAskedAboutOnceTheLongestServerTimeIsOver)
{
    const PlanId id = submitUnclear();
    m_now = m_now.addSecs(360);

    found();

    EXPECT_TRUE(m_looks.empty());
    EXPECT_EQ(m_outbox->search(step(id).id)->state, Search::State::none);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxUnclear, isSentAgainOnlyByThePersonAndOnlyThen)
{
    const PlanId id = submitUnclear();
    EXPECT_FALSE(m_outbox->sendAgain(step(id).id));
    m_now = m_now.addSecs(360);
    found();

    EXPECT_TRUE(m_outbox->sendAgain(step(id).id));
    settle();

    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(m_sent.back().token, m_sent.front().token);
}

TEST_F(OutboxUnclear, leavesSeveralHitsToThePerson)
{
    const PlanId id = submitUnclear();

    found({fitting(101), fitting(102)});

    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_EQ(m_outbox->search(step(id).id)->candidates.size(), 2U);
    EXPECT_TRUE(m_looks.empty());
}

TEST_F(OutboxUnclear, isTheRecordThatThePersonChooses)
{
    const PlanId id = submitUnclear();
    found({fitting(101), fitting(102)});

    m_outbox->choose(step(id).id, {u"Tickets"_s, 102});
    settle();

    EXPECT_EQ(state(id), StepState::accepted);
    EXPECT_EQ(step(id).record->id, 102);
}

TEST_F(OutboxUnclear, isNoRecordThatWasNotOffered)
{
    const PlanId id = submitUnclear();
    found({fitting(101), fitting(102)});

    m_outbox->choose(step(id).id, {u"Tickets"_s, 103});

    EXPECT_EQ(state(id), StepState::unclear);
}

TEST_F(OutboxUnclear, isNeverTheRecordOfAnotherStep)
{
    const PlanId first = submitUnclear();
    const PlanId second = submitUnclear();

    found({fitting(101)});
    found({fitting(101)});

    EXPECT_EQ(state(first), StepState::accepted);
    EXPECT_EQ(state(second), StepState::unclear);
}

TEST_F(OutboxUnclear, isLookedUpAfterACrashToo)
{
    const PlanId id = submit();
    restart();
    ASSERT_TRUE(m_outbox->load());
    m_outbox->start();
    settle();

    found({fitting(101)});

    EXPECT_EQ(state(id), StepState::accepted);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxUnclear, isLookedUpAgainAfterALookThatFailed)
{
    const PlanId id = submitUnclear();

    notFound(ProblemKind::serverDown);

    EXPECT_EQ(m_looks.size(), 1U);
    EXPECT_EQ(m_outbox->search(step(id).id)->problem->kind, ProblemKind::serverDown);
}

TEST_F(OutboxUnclear, asksOnceWithCredentialsThatAreRefused)
{
    submitUnclear();

    notFound(ProblemKind::badCredentials);

    EXPECT_TRUE(m_looks.empty());
}

TEST_F(OutboxUnclear, holdsTheStepsThatFollowIt)
{
    const PlanId id = submit(tests::planOf(2));
    notCreated(ProblemKind::timeout, Delivery::unknown);
    EXPECT_EQ(m_sent.size(), 1U);

    found({fitting(101)});
    readBack();

    EXPECT_EQ(state(id, 1), StepState::sending);
    EXPECT_EQ(m_sent.size(), 2U);
}

TEST_F(OutboxUnclear, isGivenUpWithAReasonThatIsKept)
{
    const PlanId id = submitUnclear();

    EXPECT_TRUE(m_outbox->discard(step(id).id, u"Written by hand"_s));

    EXPECT_EQ(kept(id).state, StepState::discarded);
    EXPECT_EQ(kept(id).reason, u"Written by hand"_s);
    found({fitting(101)});
    EXPECT_EQ(state(id), StepState::discarded);
}

TEST_F(OutboxUnclear, staysAsItIsWhenTheJournalCannotTakeTheDecision)
{
    const PlanId id = submitUnclear();
    m_now = m_now.addSecs(360);
    found();
    m_isJournalBroken = true;

    EXPECT_FALSE(m_outbox->sendAgain(step(id).id));
    EXPECT_FALSE(m_outbox->discard(step(id).id, u"No matter"_s));

    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_EQ(m_sent.size(), 1U);
}

} // namespace
