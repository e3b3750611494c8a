// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"
#include "tests/support/expected_warning.h"

#include <QSignalSpy>

using namespace app::domain;
using namespace std::chrono_literals;
using app::outbox::Outbox;
using Kind = app::outbox::Wait::Kind;

namespace {

/// Another program has the same journal; what it does is done to the journal by hand.
class OutboxShared : public tests::World
{
protected:
    void SetUp() override
    {
        m_isShared = true;
        m_policy.lease.renewal = m_policy.lease.watch = 1ms;
        m_holder.clear();
        restart();
    }
    /// Makes the outbox anew while the other program has the lease.
    void openAsSecond()
    {
        restart();
        m_holder = other;
        ASSERT_TRUE(m_outbox->load());
        m_outbox->start();
        settle();
    }
    void openAsHolder()
    {
        ASSERT_TRUE(m_outbox->load());
        m_outbox->start();
        settle();
    }
    [[nodiscard]] PlanId submitted(Plan plan = tests::planOf(1), std::chrono::milliseconds undo = 0ms)
    {
        const auto id = m_outbox->submit(std::move(plan), {}, undo);
        EXPECT_TRUE(id);
        settle();
        return *id;
    }
    [[nodiscard]] bool becomesHolder(bool isHolder)
    {
        return tests::waitFor([&] { return m_outbox->isHolder() == isHolder; });
    }

    const QString other = QStringLiteral("other");
};

TEST_F(OutboxShared, savesButSendsNothingWhileAnotherHasTheLease)
{
    openAsSecond();

    const PlanId id = submitted();

    EXPECT_FALSE(m_outbox->isHolder());
    EXPECT_TRUE(m_sent.empty());
    EXPECT_EQ(kept(id).state, StepState::planned);
    EXPECT_EQ(m_outbox->waitOf(step(id).id).kind, Kind::lease);
}

TEST_F(OutboxShared, leavesAloneWhatAnotherSends)
{
    openAsHolder();
    const PlanId id = submitted();
    ASSERT_EQ(kept(id).state, StepState::sending);

    openAsSecond();

    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(kept(id).state, StepState::sending);
    EXPECT_TRUE(m_looks.empty());
}

TEST_F(OutboxShared, seesWhatTheHolderDoes)
{
    openAsSecond();
    const PlanId id = submitted();
    QSignalSpy changed(m_outbox.get(), &Outbox::planChanged);

    keptForChange(id).state = StepState::verified;

    EXPECT_TRUE(tests::waitFor([&] { return state(id) == StepState::verified; }));
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(m_settled.size(), 1U);
    EXPECT_EQ(m_settled.front().state, StepState::verified);
}

TEST_F(OutboxShared, sendsWhatAnotherSubmitted)
{
    openAsHolder();
    QSignalSpy added(m_outbox.get(), &Outbox::planAdded);
    Plan theirs = tests::planOf(1);
    theirs.id = PlanId{1};
    theirs.steps.front().id = StepId{2};

    m_journal.push_back(theirs);

    EXPECT_TRUE(tests::waitFor([&] { return m_sent.size() == 1; }));
    EXPECT_EQ(m_sent.front().id, StepId{2});
    EXPECT_EQ(added.size(), 1);
}

TEST_F(OutboxShared, sendsNothingThatAnotherTookBack)
{
    openAsHolder();
    const PlanId id = submitted(tests::planOf(1), 1h);

    keptForChange(id).state = StepState::cancelled;

    EXPECT_TRUE(tests::waitFor([&] { return state(id) == StepState::cancelled; }));
    m_outbox->sendNow(id);
    settle();
    EXPECT_TRUE(m_sent.empty());
}

TEST_F(OutboxShared, sendsNothingThatWasTakenBackJustBeforeItLeaves)
{
    m_policy.lease.watch = m_policy.lease.renewal = 1h;
    restart();
    openAsHolder();
    const PlanId id = submitted(tests::planOf(1), 1h);
    keptForChange(id).state = StepState::cancelled;

    m_outbox->sendNow(id);
    settle();

    EXPECT_TRUE(m_sent.empty());
    EXPECT_EQ(state(id), StepState::cancelled);
    EXPECT_EQ(m_journalFailures, 0);
}

TEST_F(OutboxShared, doesNotTakeOverWhatItKnowsBetter)
{
    openAsHolder();
    const PlanId id = submitted();
    const Create create = m_creates.front();
    m_isJournalBroken = true;
    create.done(RecordRef{create.step.draft.entity, 4711});
    m_isJournalBroken = false;

    const int before = m_freshReads;
    ASSERT_TRUE(tests::waitFor([&] { return m_freshReads > before + 1; }));

    EXPECT_EQ(kept(id).state, StepState::sending);
    EXPECT_EQ(state(id), StepState::accepted);
    readBack();
    EXPECT_EQ(kept(id).state, StepState::verified);
}

TEST_F(OutboxShared, takesOverWhenTheHolderGoes)
{
    openAsSecond();
    const PlanId id = submitted();
    QSignalSpy holders(m_outbox.get(), &Outbox::holderChanged);

    m_holder.clear();

    EXPECT_TRUE(becomesHolder(true));
    EXPECT_TRUE(tests::waitFor([&] { return state(id) == StepState::sending; }));
    EXPECT_EQ(m_sent.size(), 1U);
    EXPECT_EQ(holders.size(), 1);
}

TEST_F(OutboxShared, looksUpWhatADeadHolderWasSending)
{
    openAsHolder();
    const PlanId id = submitted();
    openAsSecond();

    m_holder.clear();

    EXPECT_TRUE(becomesHolder(true));
    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_EQ(kept(id).state, StepState::unclear);
    EXPECT_TRUE(tests::waitFor([&] { return !m_looks.empty(); }));
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxShared, takesNothingOverWhileTheJournalCannotBeWritten)
{
    openAsHolder();
    const PlanId id = submitted();
    openAsSecond();
    m_isJournalBroken = true;
    {
        const tests::ExpectedWarning warning(QStringLiteral("what others wrote cannot be read"));
        m_holder.clear();
        ASSERT_TRUE(tests::waitFor([&] { return m_holder == m_self; }));
        settle();
        EXPECT_FALSE(m_outbox->isHolder());
        m_isJournalBroken = false;
    }

    EXPECT_TRUE(becomesHolder(true));
    EXPECT_EQ(kept(id).state, StepState::unclear);
}

TEST_F(OutboxShared, stopsSendingOnceAnotherHasTheLease)
{
    openAsHolder();
    QSignalSpy holders(m_outbox.get(), &Outbox::holderChanged);

    m_holder = other;

    EXPECT_TRUE(becomesHolder(false));
    EXPECT_EQ(holders.size(), 1);
    const PlanId id = submitted();
    EXPECT_TRUE(m_sent.empty());
    EXPECT_EQ(state(id), StepState::planned);
}

TEST_F(OutboxShared, asksBeforeEachRequestAndNotOnlyNowAndThen)
{
    m_policy.lease.watch = m_policy.lease.renewal = 1h;
    restart();
    openAsHolder();
    m_holder = other;

    const PlanId id = submitted();

    EXPECT_TRUE(m_sent.empty());
    EXPECT_EQ(state(id), StepState::planned);
    EXPECT_FALSE(m_outbox->isHolder());
    EXPECT_EQ(m_journalFailures, 0);
}

TEST_F(OutboxShared, leavesTheAnswerToTheNewHolderWhenItLostTheLeaseMeanwhile)
{
    openAsHolder();
    const PlanId id = submitted();
    m_holder = other;
    ASSERT_TRUE(becomesHolder(false));
    // The new holder has found nothing and sends it itself.
    keptForChange(id).attempts = 2;
    ASSERT_TRUE(tests::waitFor([&] { return step(id).attempts == 2; }));

    created(4711);

    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(kept(id).state, StepState::sending);
    EXPECT_TRUE(m_reads.empty());
    EXPECT_FALSE(m_outbox->isBusy());
}

TEST_F(OutboxShared, writesNoAnswerDownOnceAnotherHasTheLease)
{
    m_policy.lease.watch = m_policy.lease.renewal = 1h;
    restart();
    openAsHolder();
    const PlanId id = submitted();
    m_holder = other;
    keptForChange(id).state = StepState::unclear;

    created(4711);

    EXPECT_EQ(kept(id).state, StepState::unclear);
    EXPECT_FALSE(m_outbox->isHolder());
    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_EQ(m_journalFailures, 0);
}

TEST_F(OutboxShared, takesBackWithoutTheLeaseWhatStillWaits)
{
    openAsSecond();
    const PlanId id = submitted(tests::planOf(2), 1h);
    EXPECT_EQ(m_outbox->waitOf(step(id).id).kind, Kind::undo);

    const auto draft = m_outbox->withdraw(id, {});

    EXPECT_TRUE(draft);
    EXPECT_EQ(kept(id, 0).state, StepState::cancelled);
    EXPECT_EQ(kept(id, 1).state, StepState::cancelled);
    EXPECT_EQ(m_drafts.size(), 1U);
}

TEST_F(OutboxShared, takesNothingBackThatTheHolderHasJustSent)
{
    m_policy.lease.watch = m_policy.lease.renewal = 1h;
    restart();
    openAsSecond();
    const PlanId id = submitted();
    keptForChange(id).state = StepState::sending;

    const auto draft = m_outbox->withdraw(id, {});

    EXPECT_FALSE(draft);
    EXPECT_TRUE(m_drafts.empty());
    EXPECT_EQ(state(id), StepState::sending);
    EXPECT_EQ(kept(id).state, StepState::sending);
    m_outbox->cancel(id);
    EXPECT_EQ(kept(id).state, StepState::sending);
}

TEST_F(OutboxShared, refusesWhatOnlyTheHolderCanDo)
{
    openAsHolder();
    const PlanId id = submitted();
    notCreated(ProblemKind::timeout, Delivery::unknown);
    openAsSecond();
    QSignalSpy refusals(m_outbox.get(), &Outbox::refusedHere);
    const StepId unclear = step(id).id;

    m_outbox->sendNow(id);
    m_outbox->lookUpNow(unclear);
    m_outbox->choose(unclear, RecordRef{});
    EXPECT_FALSE(m_outbox->sendAgain(unclear));
    EXPECT_FALSE(m_outbox->discard(unclear, QStringLiteral("no")));
    settle();

    EXPECT_EQ(refusals.size(), 5);
    EXPECT_TRUE(m_looks.empty());
    EXPECT_EQ(kept(id).state, StepState::unclear);
}

TEST_F(OutboxShared, givesTheLeaseUpWhenItEnds)
{
    openAsHolder();
    ASSERT_EQ(m_holder, m_self);

    m_outbox.reset();

    EXPECT_TRUE(m_holder.isEmpty());
}

TEST_F(OutboxShared, thatHasNotTheLeaseGivesNothingUp)
{
    openAsSecond();

    m_outbox.reset();

    EXPECT_EQ(m_holder, other);
}

} // namespace
