// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

namespace tests {

using namespace app::domain;

namespace {

using OutboxAfterACrash = World;

TEST_F(OutboxAfterACrash, callsUnclearWhatWasBeingSent)
{
    const PlanId id = submit(planOf(2));
    EXPECT_EQ(kept(id).state, StepState::sending);

    restart();
    ASSERT_TRUE(m_outbox->load());
    m_outbox->start();
    m_outbox->sendNow(id);
    settle();

    EXPECT_EQ(state(id, 0), StepState::unclear);
    EXPECT_EQ(kept(id, 0).state, StepState::unclear);
    EXPECT_EQ(step(id, 0).problem->delivery, Delivery::unknown);
    EXPECT_EQ(state(id, 1), StepState::planned);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxAfterACrash, sendsWhatWasOnlyPlanned)
{
    ASSERT_TRUE(m_outbox->submit(planOf(1)));

    restart();
    ASSERT_TRUE(m_outbox->load());
    EXPECT_TRUE(m_sent.empty()) << "load alone sends nothing";
    m_outbox->start();
    settle();

    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxAfterACrash, doesNotSendByItselfWhatFailedToLeave)
{
    const PlanId id = submit();
    notCreated(ProblemKind::offline, Delivery::neverLeft);

    restart();
    ASSERT_TRUE(m_outbox->load());
    m_outbox->start();
    settle();
    EXPECT_EQ(m_sent.size(), 1U);
    m_outbox->sendNow(id);
    settle();

    EXPECT_EQ(m_sent.size(), 2U);
}

TEST_F(OutboxAfterACrash, readsBackWhatWasAcceptedAndGoesOn)
{
    const PlanId id = submit(planOf(2));
    created(4711);

    restart();
    ASSERT_TRUE(m_outbox->load());
    settle();
    EXPECT_TRUE(m_reads.empty()) << "load alone asks nothing";
    m_outbox->start();
    settle();
    readBack();

    EXPECT_EQ(state(id, 0), StepState::verified);
    EXPECT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(m_sent[1].number, 2);
}

TEST_F(OutboxAfterACrash, leavesSettledStepsAsTheyAre)
{
    const PlanId id = submit();
    for (const auto settled : {StepState::verified, StepState::notAttributed, StepState::authorUnreadable,
             StepState::rejected, StepState::unclear, StepState::cancelled}) {
        keptForChange(id).state = settled;
        restart();
        ASSERT_TRUE(m_outbox->load());
        m_outbox->start();
        m_outbox->sendNow(id);
        m_outbox->readBackNow(id);
        m_outbox->cancel(id);
        settle();

        EXPECT_EQ(state(id), settled);
    }
    EXPECT_EQ(m_sent.size(), 1U);
    EXPECT_EQ(m_readsSent, 0);
}

} // namespace

} // namespace tests
