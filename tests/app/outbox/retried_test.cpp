// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

using namespace app::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class OutboxRetries : public tests::World
{
protected:
    OutboxRetries() { m_policy.retry.mostAttempts = 8; }
};

Plan noteOn(qint64 ticket)
{
    Plan plan = tests::planOf(1);
    plan.steps.front().draft.entity = u"TicketNotes"_s;
    plan.steps.front().draft.parent = RecordRef{u"Tickets"_s, ticket};
    return plan;
}

TEST_F(OutboxRetries, whatNeverLeft)
{
    const PlanId id = submit();

    notCreated(ProblemKind::offline, Delivery::neverLeft);

    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(step(id).attempts, 2);
}

TEST_F(OutboxRetries, whatWasRefusedForLoad)
{
    const PlanId id = submit();

    notCreated(ProblemKind::rateLimited, Delivery::refused);

    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(m_sent.size(), 2U);
}

TEST_F(OutboxRetries, neverWhatMayHaveArrived)
{
    const PlanId id = submit();

    notCreated(ProblemKind::rateLimited, Delivery::unknown);

    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxRetries, neverWhatTheServerFoundWrong)
{
    const PlanId id = submit();

    notCreated(ProblemKind::rejected, Delivery::refused);

    EXPECT_EQ(state(id), StepState::rejected);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxRetries, endAndLeaveTheDecisionToThePerson)
{
    const PlanId id = submit();

    for (int each = 0; each < m_policy.retry.mostAttempts; ++each)
        notCreated(ProblemKind::offline, Delivery::neverLeft);

    EXPECT_EQ(state(id), StepState::planned);
    EXPECT_FALSE(step(id).waitsUntil.isValid());
    EXPECT_EQ(static_cast<int>(m_sent.size()), m_policy.retry.mostAttempts);
}

TEST_F(OutboxRetries, beginAnewWhenThePersonSaysSendNow)
{
    const PlanId id = submit();
    for (int each = 0; each < m_policy.retry.mostAttempts; ++each)
        notCreated(ProblemKind::offline, Delivery::neverLeft);

    m_outbox->sendNow(id);
    settle();
    notCreated(ProblemKind::offline, Delivery::neverLeft);

    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(step(id).attempts, 2);
}

TEST_F(OutboxRetries, waitForMendedCredentialsAfterOneAttempt)
{
    const PlanId id = submit();

    notCreated(ProblemKind::badCredentials, Delivery::refused);

    EXPECT_EQ(state(id), StepState::planned);
    EXPECT_FALSE(step(id).waitsUntil.isValid());
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxRetries, goOnAfterACrash)
{
    m_policy.retry.first = std::chrono::hours(1);
    restart();
    const PlanId id = submit();
    notCreated(ProblemKind::offline, Delivery::neverLeft);
    keptForChange(id).waitsUntil = m_now.addSecs(-1);

    restart();
    ASSERT_TRUE(m_outbox->load());
    m_outbox->start();
    settle();

    EXPECT_EQ(state(id), StepState::sending);
}

TEST_F(OutboxRetries, endAtOnceWhereTheClockWasSetBack)
{
    const PlanId id = submit();
    notCreated(ProblemKind::offline, Delivery::neverLeft);
    keptForChange(id).state = StepState::planned;
    keptForChange(id).problem = tests::problem(ProblemKind::offline, Delivery::neverLeft);
    keptForChange(id).waitsUntil = m_now.addDays(1);

    restart();
    ASSERT_TRUE(m_outbox->load());
    m_outbox->start();
    settle();

    EXPECT_EQ(state(id), StepState::sending);
}

TEST_F(OutboxRetries, keepTheOrderInsideOneTicket)
{
    const PlanId first = submit(noteOn(7));
    const PlanId second = submit(noteOn(7));
    EXPECT_EQ(state(second), StepState::planned);

    created();

    EXPECT_EQ(state(first), StepState::accepted);
    EXPECT_EQ(state(second), StepState::sending);
}

TEST_F(OutboxRetries, letOtherTicketsOvertake)
{
    submit(noteOn(7));

    const PlanId other = submit(noteOn(8));

    EXPECT_EQ(state(other), StepState::sending);
}

TEST_F(OutboxRetries, sendAStepWithTheRecordOfTheStepThatItBelongsTo)
{
    Plan plan = tests::planOf(2);
    plan.steps[1].draft.entity = u"TicketNotes"_s;
    plan.steps[1].parentStep = 1;
    submit(plan);

    created(101);
    readBack();

    ASSERT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(m_sent[1].draft.parent, (RecordRef{u"Tickets"_s, 101}));
}

TEST_F(OutboxRetries, haveNoMoreThanTheLimitOfCreatesUnderWay)
{
    m_policy.mostWrites = 2;
    restart();
    submit();
    submit();
    const PlanId third = submit();
    EXPECT_EQ(state(third), StepState::planned);

    created();

    EXPECT_EQ(state(third), StepState::sending);
}

} // namespace
