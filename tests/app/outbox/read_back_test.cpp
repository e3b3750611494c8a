// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

namespace tests {

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;

namespace {

using OutboxReadsBack = World;

TEST_F(OutboxReadsBack, theRecordThatTheCreateNamed)
{
    submit();
    created(4711);

    ASSERT_EQ(m_reads.size(), 1U);
    EXPECT_EQ(m_reads.front().record, (RecordRef{u"Tickets"_s, 4711}));
}

TEST_F(OutboxReadsBack, againWhileTheRecordIsNotThereYet)
{
    const PlanId id = submit();
    created();
    readBack(problem(ProblemKind::notFound, Delivery::refused));
    readBack(problem(ProblemKind::serverDown, Delivery::unknown));
    EXPECT_EQ(state(id), StepState::accepted);
    readBack();

    EXPECT_EQ(state(id), StepState::verified);
    EXPECT_EQ(m_readsSent, 3);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxReadsBack, noMoreOftenThanThePolicySays)
{
    const PlanId id = submit(planOf(2));
    created();
    for (int attempt = 0; attempt < 3; ++attempt)
        readBack(problem(ProblemKind::notFound, Delivery::refused));

    EXPECT_EQ(m_readsSent, 3);
    EXPECT_TRUE(m_reads.empty());
    EXPECT_EQ(state(id, 0), StepState::accepted);
    EXPECT_EQ(step(id, 0).problem->kind, ProblemKind::notFound);
    EXPECT_EQ(kept(id, 0), step(id, 0));
    EXPECT_EQ(m_sent.size(), 1U) << "the second step left without a proof of the first";
    EXPECT_FALSE(m_outbox->isBusy());
    EXPECT_TRUE(m_settled.empty());
}

TEST_F(OutboxReadsBack, notAgainByItselfAfterProblemsThatWillNotPass)
{
    for (const auto kind : {ProblemKind::badCredentials, ProblemKind::notPermitted, ProblemKind::badAnswer,
             ProblemKind::rejected, ProblemKind::insecure, ProblemKind::notConfigured}) {
        SCOPED_TRACE(int(kind));
        const int readsBefore = m_readsSent;
        const PlanId id = submit();
        created();

        readBack(problem(kind, Delivery::refused));

        EXPECT_EQ(m_readsSent, readsBefore + 1);
        EXPECT_EQ(state(id), StepState::accepted);
        EXPECT_EQ(step(id).problem->kind, kind);
    }
}

TEST_F(OutboxReadsBack, onceMoreWhenAskedAndGoesOnWithThePlan)
{
    const PlanId id = submit(planOf(2));
    created();
    readBack(problem(ProblemKind::badCredentials, Delivery::refused));

    m_outbox->readBackNow(id);
    settle();
    readBack();

    EXPECT_EQ(state(id, 0), StepState::verified);
    EXPECT_EQ(step(id, 0).problem, std::nullopt);
    EXPECT_EQ(m_sent.size(), 2U);
}

TEST_F(OutboxReadsBack, intoOneResultWhenAskedWhileOneIsUnderWay)
{
    const PlanId id = submit(planOf(2));
    created();
    m_outbox->readBackNow(id);
    settle();
    readBack();
    readBack(readBackBy(ResourceId{99}));

    EXPECT_EQ(state(id, 0), StepState::verified) << "the first word counts";
    EXPECT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(m_settled.size(), 1U);
}

TEST_F(OutboxReadsBack, whetherTheTokenWasKept)
{
    for (const bool isKept : {true, false}) {
        const PlanId id = submit();
        ReadBack read = readBackBy(author);
        read.token = isKept ? m_sent.back().token : QString();
        created();

        readBack(read);

        EXPECT_EQ(step(id).isTokenKept, isKept);
        EXPECT_EQ(state(id), StepState::verified) << "a lost token says nothing about the author";
    }
}

TEST_F(OutboxReadsBack, noTokenWhereNoneWasSent)
{
    m_hasTokenField = false;
    const PlanId id = submit();
    created();

    readBack();

    EXPECT_FALSE(step(id).isTokenKept);
}

} // namespace

} // namespace tests
