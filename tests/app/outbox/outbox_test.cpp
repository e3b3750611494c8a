// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

#include <QSignalSpy>

namespace tests {

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using app::outbox::Outbox;

namespace {

using OutboxSends = World;
using OutboxRefuses = World;

TEST_F(OutboxSends, nothingBeforeItWasStarted)
{
    const auto id = m_outbox->submit(planOf(1));
    settle();

    ASSERT_TRUE(id);
    EXPECT_TRUE(m_sent.empty());
    EXPECT_EQ(state(*id), StepState::planned);
    EXPECT_EQ(kept(*id).state, StepState::planned);
}

TEST_F(OutboxSends, aPlanLaterThanItsSubmission)
{
    m_outbox->start();

    const auto id = m_outbox->submit(planOf(1));

    ASSERT_TRUE(id);
    EXPECT_TRUE(m_sent.empty()) << "whoever submits must know the id before anything is told of it";
    settle();
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxSends, aStepOnceAndProvesItsAuthor)
{
    const PlanId id = submit();
    created(4711);
    readBack();

    EXPECT_EQ(m_sent.size(), 1U);
    EXPECT_EQ(state(id), StepState::verified);
    EXPECT_EQ(step(id).record, (RecordRef{u"Tickets"_s, 4711}));
    EXPECT_EQ(step(id).recordNumber, u"T20261121.0001"_s);
    EXPECT_EQ(step(id).author, (ReadAuthor{{}, author, ResourceId{99}}));
    EXPECT_EQ(kept(id), step(id));
    EXPECT_FALSE(m_outbox->isBusy());
}

TEST_F(OutboxSends, theStepsInOrderEachAfterTheOneBeforeIsProven)
{
    const PlanId id = submit(planOf(3));
    EXPECT_EQ(m_sent.size(), 1U);
    created(1);
    EXPECT_EQ(m_sent.size(), 1U) << "the second must wait for the first one's author";
    readBack();
    EXPECT_EQ(m_sent.size(), 2U);
    created(2);
    readBack();
    created(3);
    readBack();

    ASSERT_EQ(m_sent.size(), 3U);
    for (int number = 1; number <= 3; ++number)
        EXPECT_EQ(m_sent[size_t(number) - 1].number, number);
    EXPECT_EQ(state(id, 2), StepState::verified);
}

TEST_F(OutboxSends, withATokenOfItsOwnWhereTheEntityHasAPlace)
{
    submit(planOf(1));
    submit(planOf(1));

    ASSERT_EQ(m_sent.size(), 2U);
    EXPECT_TRUE(m_sent[0].token.startsWith(u"perpro-"_s));
    EXPECT_NE(m_sent[0].token, m_sent[1].token);
}

TEST_F(OutboxSends, withoutATokenWhereTheEntityHasNoPlace)
{
    m_hasTokenField = false;

    submit();

    ASSERT_EQ(m_sent.size(), 1U);
    EXPECT_TRUE(m_sent[0].token.isEmpty());
}

TEST_F(OutboxSends, noStepAfterAWrongAuthor)
{
    const PlanId id = submit(planOf(2));
    created();
    readBack(readBackBy(ResourceId{99}));
    m_outbox->sendNow(id);
    settle();

    EXPECT_EQ(state(id, 0), StepState::notAttributed);
    EXPECT_EQ(state(id, 1), StepState::planned);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxSends, noStepAfterARejectedOne)
{
    const PlanId id = submit(planOf(2));
    notCreated(ProblemKind::rejected, Delivery::refused);
    m_outbox->sendNow(id);
    settle();

    EXPECT_EQ(state(id, 0), StepState::rejected);
    EXPECT_EQ(step(id, 0).problem->kind, ProblemKind::rejected);
    EXPECT_EQ(state(id, 1), StepState::planned);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxSends, theNextStepWhenTheAuthorCannotBeRead)
{
    const PlanId id = submit(planOf(2));
    created();
    ReadBack silent;
    silent.hasCreatorField = false;
    readBack(silent);

    EXPECT_EQ(state(id, 0), StepState::authorUnreadable);
    EXPECT_EQ(m_sent.size(), 2U);
}

TEST_F(OutboxSends, neverTwiceWhatMayHaveArrived)
{
    const PlanId id = submit(planOf(2));
    notCreated(ProblemKind::timeout, Delivery::unknown);
    m_outbox->start();
    m_outbox->sendNow(id);
    m_outbox->readBackNow(id);
    m_outbox->cancel(id);
    settle();
    restart();
    ASSERT_TRUE(m_outbox->load());
    m_outbox->start();
    m_outbox->sendNow(id);
    m_outbox->readBackNow(id);
    settle();

    EXPECT_EQ(state(id, 0), StepState::unclear);
    EXPECT_EQ(m_sent.size(), 1U);
    EXPECT_EQ(m_readsSent, 0);
}

TEST_F(OutboxSends, againOnlyWhenAskedWhatNeverLeft)
{
    const PlanId id = submit();
    notCreated(ProblemKind::offline, Delivery::neverLeft);
    EXPECT_EQ(state(id), StepState::planned);
    EXPECT_EQ(step(id).problem->kind, ProblemKind::offline);
    m_outbox->start();
    settle();
    EXPECT_EQ(m_sent.size(), 1U) << "sent again without being asked";

    m_outbox->sendNow(id);
    settle();

    EXPECT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(m_sent[0].token, m_sent[1].token);
    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(step(id).problem, std::nullopt);
}

TEST_F(OutboxSends, nothingMoreWhenAskedWhileItIsUnderWay)
{
    const PlanId id = submit();
    m_outbox->sendNow(id);
    m_outbox->start();
    settle();

    EXPECT_EQ(m_sent.size(), 1U);
    EXPECT_TRUE(m_outbox->isBusy());
}

TEST_F(OutboxSends, theRightStepEvenIfSomebodySubmitsInBetween)
{
    bool hasSubmitted = false;
    QObject::connect(m_outbox.get(), &Outbox::planChanged, m_outbox.get(), [&] {
        if (hasSubmitted)
            return;
        hasSubmitted = true;
        Plan other = planOf(1);
        other.steps[0].draft.fields.insert(u"title"_s, u"The other"_s);
        EXPECT_TRUE(m_outbox->submit(other));
    });

    submit(planOf(1));

    ASSERT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(m_sent[0].draft.fields[u"title"_s].toString(), u"Ticket 1"_s);
    EXPECT_EQ(m_sent[1].draft.fields[u"title"_s].toString(), u"The other"_s);
}

TEST_F(OutboxSends, nothingOfWhatWasTakenBack)
{
    const PlanId id = submit(planOf(3));
    m_outbox->cancel(id);
    created();
    readBack();

    EXPECT_EQ(state(id, 0), StepState::verified) << "what has left cannot be taken back";
    EXPECT_EQ(state(id, 1), StepState::cancelled);
    EXPECT_EQ(kept(id, 2).state, StepState::cancelled);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxSends, theNewestPlanFirstInTheListAndTheOldestFirstOverTheWire)
{
    ASSERT_TRUE(m_outbox->submit(planOf(1)));
    Plan second = planOf(1);
    second.title = u"Second"_s;
    ASSERT_TRUE(m_outbox->submit(second));

    m_outbox->start();
    settle();

    EXPECT_EQ(m_outbox->plans().front().title, u"Second"_s);
    ASSERT_EQ(m_sent.size(), 2U);
    EXPECT_LT(m_sent[0].id, m_sent[1].id);
}

TEST_F(OutboxSends, aCopyOfAnOldPlanAsANewOne)
{
    const PlanId first = submit();
    created();
    readBack();

    const PlanId second = submit(*m_outbox->plan(first));

    ASSERT_EQ(m_sent.size(), 2U);
    EXPECT_NE(second, first);
    EXPECT_NE(m_sent[1].token, m_sent[0].token);
    EXPECT_EQ(step(second).record, std::nullopt);
    EXPECT_EQ(step(second).author, std::nullopt);
    EXPECT_EQ(step(first).state, StepState::verified);
}

TEST_F(OutboxSends, wordOfEveryStepThatCameToRestOnce)
{
    const PlanId id = submit(planOf(3));
    created();
    readBack();
    notCreated(ProblemKind::rejected, Delivery::refused);
    m_outbox->cancel(id);

    ASSERT_EQ(m_settled.size(), 3U);
    EXPECT_EQ(m_settled[0].state, StepState::verified);
    EXPECT_EQ(m_settled[1].state, StepState::rejected);
    EXPECT_EQ(m_settled[2].state, StepState::cancelled);
}

TEST_F(OutboxRefuses, aPlanWithAStepThatHasNoAuthor)
{
    for (const Actor &nobody :
        {Actor(ApiUser{}), Actor(ResourceId{0}), Actor(ContactId{0}), Actor(ContactId{-1})}) {
        Plan plan = planOf(2);
        plan.steps[1].actor = nobody;
        m_outbox->start();
        QSignalSpy added(m_outbox.get(), &Outbox::planAdded);

        const auto id = m_outbox->submit(plan);
        settle();

        ASSERT_FALSE(id);
        EXPECT_EQ(id.error().kind, ProblemKind::notConfigured);
        EXPECT_EQ(id.error().delivery, Delivery::neverLeft);
        EXPECT_TRUE(m_journal.empty());
        EXPECT_TRUE(m_sent.empty());
        EXPECT_EQ(added.count(), 0);
    }
}

TEST_F(OutboxRefuses, toDoAnythingForAnUnknownPlan)
{
    m_outbox->start();

    m_outbox->sendNow(PlanId{404});
    m_outbox->cancel(PlanId{404});
    m_outbox->readBackNow(PlanId{404});

    EXPECT_EQ(m_outbox->plan(PlanId{404}), nullptr);
    EXPECT_TRUE(m_sent.empty());
}

} // namespace

} // namespace tests
