// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

using namespace app::domain;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = app::outbox::Wait::Kind;

namespace {

class OutboxWaits : public tests::World
{
protected:
    [[nodiscard]] app::outbox::Wait wait(PlanId plan, size_t index = 0) const
    {
        return m_outbox->waitOf(step(plan, index).id);
    }
};

Plan attachmentOf(qint64 size)
{
    Plan plan = tests::planOf(1);
    Step &step = plan.steps.front();
    step.draft.entity = u"TicketAttachments"_s;
    step.draft.parent = RecordRef{u"Tickets"_s, size};
    step.file = File{FileId{1}, u"log.txt"_s, size};
    return plan;
}

TEST_F(OutboxWaits, untilItIsStarted)
{
    const auto id = m_outbox->submit(tests::planOf(1));
    settle();

    EXPECT_EQ(wait(*id).kind, Kind::start);
    EXPECT_TRUE(m_sent.empty());
}

TEST_F(OutboxWaits, untilThePersonCanNoLongerTakeItBack)
{
    m_outbox->start();

    const auto id = m_outbox->submit(tests::planOf(1), {}, 1h);
    settle();

    EXPECT_EQ(wait(*id), (app::outbox::Wait{Kind::undo, m_now.addSecs(3600)}));
    EXPECT_TRUE(m_sent.empty());
}

TEST_F(OutboxWaits, noLongerOnceTheUndoWindowIsOver)
{
    m_outbox->start();

    const auto id = m_outbox->submit(tests::planOf(1), {}, 1ms);
    EXPECT_TRUE(tests::waitFor([&] { return state(*id) == StepState::sending; }));

    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxWaits, notAtAllWhereThePersonWantsItNow)
{
    m_outbox->start();
    const auto id = m_outbox->submit(tests::planOf(1), {}, 1h);
    settle();

    m_outbox->sendNow(*id);

    EXPECT_EQ(state(*id), StepState::sending);
}

TEST_F(OutboxWaits, givesAPlanBackWithinTheUndoWindow)
{
    m_outbox->start();
    const auto id = m_outbox->submit(tests::planOf(2), {}, 1h);
    settle();

    const auto draft = m_outbox->withdraw(*id, {});

    ASSERT_TRUE(draft);
    EXPECT_EQ(state(*id), StepState::cancelled);
    EXPECT_EQ(state(*id, 1), StepState::cancelled);
    EXPECT_TRUE(m_sent.empty());
}

TEST_F(OutboxWaits, forTheStepBefore)
{
    const PlanId id = submit(tests::planOf(2));

    EXPECT_EQ(wait(id, 1).kind, Kind::earlierStep);
}

TEST_F(OutboxWaits, forNewCredentials)
{
    const PlanId id = submit();
    notCreated(ProblemKind::badCredentials, Delivery::refused);

    EXPECT_EQ(wait(id).kind, Kind::credentials);
}

TEST_F(OutboxWaits, forThePersonWhenEveryAttemptFailed)
{
    const PlanId id = submit();
    notCreated(ProblemKind::offline, Delivery::neverLeft);

    EXPECT_EQ(wait(id).kind, Kind::person);
}

TEST_F(OutboxWaits, forTheNextAttempt)
{
    m_policy.retry.mostAttempts = 8;
    m_policy.retry.throttled = 1h;
    restart();
    const PlanId id = submit();
    notCreated(ProblemKind::rateLimited, Delivery::refused);

    EXPECT_EQ(wait(id), (app::outbox::Wait{Kind::retry, m_now.addSecs(3600)}));
}

TEST_F(OutboxWaits, whileAutotaskIsInMaintenance)
{
    submit();
    notCreated(ProblemKind::serverDown, Delivery::unknown);

    const PlanId other = submit();

    EXPECT_EQ(wait(other).kind, Kind::outage);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxWaits, endsTheOutageWithTheFirstAnswer)
{
    submit();
    notCreated(ProblemKind::serverDown, Delivery::unknown);
    const PlanId other = submit();

    found();

    EXPECT_EQ(state(other), StepState::sending);
}

TEST_F(OutboxWaits, asksByItselfWhetherTheOutageIsOver)
{
    m_policy.outageWait = 0ms;
    restart();
    submit();
    created();
    readBack(tests::problem(ProblemKind::serverDown, Delivery::refused));
    const PlanId other = submit();
    ASSERT_FALSE(m_probes.empty());
    EXPECT_EQ(wait(other).kind, Kind::outage);

    const auto answer = m_probes.front();
    m_probes.pop_front();
    answer(Done{});
    settle();

    EXPECT_EQ(state(other), StepState::sending);
}

TEST_F(OutboxWaits, asksAgainWhereTheOutageGoesOn)
{
    m_policy.outageWait = 0ms;
    restart();
    submit();
    notCreated(ProblemKind::serverDown, Delivery::unknown);
    ASSERT_EQ(m_probes.size(), 1U);

    const auto answer = m_probes.front();
    m_probes.pop_front();
    answer(tests::problem(ProblemKind::offline, Delivery::neverLeft));
    settle();

    EXPECT_EQ(m_probes.size(), 1U);
}

TEST_F(OutboxWaits, forRoomForItsBytes)
{
    submit(attachmentOf(6'000'000));

    const PlanId second = submit(attachmentOf(5'000'000));

    EXPECT_EQ(wait(second), (app::outbox::Wait{Kind::uploads, m_now.addSecs(300)}));
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxWaits, remembersTheBytesOfTheRunBefore)
{
    submit(attachmentOf(6'000'000));
    restart();
    ASSERT_TRUE(m_outbox->load());

    const PlanId second = submit(attachmentOf(5'000'000));

    EXPECT_EQ(wait(second).kind, Kind::uploads);
}

TEST_F(OutboxWaits, letsATicketLeaveWhileAttachmentsWaitForRoom)
{
    submit(attachmentOf(6'000'000));
    submit(attachmentOf(5'000'000));

    const PlanId ticket = submit();

    EXPECT_EQ(state(ticket), StepState::sending);
}

} // namespace
