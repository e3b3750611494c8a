// SPDX-License-Identifier: GPL-3.0-or-later
// A draft becomes a plan, a plan becomes a draft again.
#include "tests/app/outbox/world.h"

#include <QSignalSpy>

namespace tests {

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using app::outbox::Outbox;

namespace {

SavedDraft aDraft(qint64 id = 0)
{
    SavedDraft draft;
    draft.id = DraftId{id};
    draft.entity = u"Tickets"_s;
    draft.actor = author;
    draft.values = {{u"title"_s, u"Printer offline"_s}};
    return draft;
}

class OutboxWithdraw : public World
{
protected:
    /// A plan whose first step could not leave.
    PlanId submitOffline(int steps = 1)
    {
        const PlanId id = submit(planOf(steps));
        notCreated(ProblemKind::offline, Delivery::neverLeft);
        return id;
    }
};

TEST_F(OutboxWithdraw, submittingTakesTheDraftAlong)
{
    m_drafts = {aDraft(70), aDraft(71)};

    ASSERT_TRUE(m_outbox->submit(planOf(1), DraftId{70}));

    ASSERT_EQ(m_drafts.size(), 1U);
    EXPECT_EQ(m_drafts[0].id, DraftId{71});
}

TEST_F(OutboxWithdraw, putsTheDraftInPlaceOfWhatNeverLeft)
{
    const PlanId id = submitOffline();

    const auto kept = m_outbox->withdraw(id, aDraft(70));

    ASSERT_TRUE(kept);
    SavedDraft expected = aDraft();
    expected.id = kept->id;
    expected.changedAt = m_now;
    EXPECT_NE(kept->id, DraftId{70}) << "it is a new one, whatever it was once";
    EXPECT_EQ(*kept, expected);
    EXPECT_EQ(m_drafts, std::vector<SavedDraft>{expected});
    EXPECT_EQ(state(id), StepState::cancelled);
    EXPECT_EQ(this->kept(id).state, StepState::cancelled);
    ASSERT_EQ(m_settled.size(), 1U);
}

TEST_F(OutboxWithdraw, sendsNothingAfterwards)
{
    const PlanId id = submitOffline(2);
    ASSERT_TRUE(m_outbox->withdraw(id, aDraft()));

    m_outbox->sendNow(id);
    settle();

    EXPECT_EQ(m_sent.size(), 1U) << "the one attempt that could not leave";
    EXPECT_EQ(state(id, 1), StepState::cancelled);
}

TEST_F(OutboxWithdraw, changesNothingIfTheJournalFails)
{
    const PlanId id = submitOffline();
    m_isJournalBroken = true;

    const auto kept = m_outbox->withdraw(id, aDraft());

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ProblemKind::storage);
    EXPECT_EQ(m_journalFailures, 1);
    EXPECT_EQ(state(id), StepState::planned);
    EXPECT_EQ(step(id).problem->kind, ProblemKind::storage);
    EXPECT_TRUE(m_settled.empty());
    EXPECT_TRUE(m_drafts.empty());
}

TEST_F(OutboxWithdraw, makesNoDraftOfWhatIsOnItsWayOrMayExist)
{
    const PlanId id = submit();
    EXPECT_FALSE(m_outbox->withdraw(id, aDraft()));
    notCreated(ProblemKind::timeout, Delivery::unknown);

    EXPECT_FALSE(m_outbox->withdraw(id, aDraft()));

    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_TRUE(m_drafts.empty());
    EXPECT_FALSE(m_outbox->withdraw(PlanId{4711}, aDraft()));
}

} // namespace

} // namespace tests
