// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

#include <QSignalSpy>

namespace tests {

using namespace app::domain;
using app::outbox::Outbox;

namespace {

using OutboxJournal = World;

TEST_F(OutboxJournal, saysSendingBeforeTheRequestLeaves)
{
    // Whoever looks into the journal at the moment in which the wire is called finds the step there.
    StepState atTheWire = StepState::planned;
    app::outbox::Wire wire;
    app::outbox::Journal journal;
    Plan written;
    journal.save = [&](const Plan &plan, DraftId) -> Result<Plan> {
        written = plan;
        written.id = PlanId{1};
        written.steps[0].id = StepId{2};
        return written;
    };
    journal.begin = [&](const Step &step) -> Result<bool> {
        written.steps[0] = step;
        return true;
    };
    wire.takesToken = [](const Draft &) { return true; };
    wire.write = [&](const Step &, QObject *, const Callback<RecordRef> &) {
        atTheWire = written.steps[0].state;
    };
    Outbox outbox(
        journal, wire, [this] { return m_now; }, m_policy);
    outbox.start();

    ASSERT_TRUE(outbox.submit(planOf(1)));
    settle();

    EXPECT_EQ(atTheWire, StepState::sending);
    EXPECT_EQ(written.steps[0].sentAt, m_now);
}

TEST_F(OutboxJournal, thatCannotSaveAPlanLetsNothingLeave)
{
    m_isJournalBroken = true;
    m_outbox->start();

    const auto id = m_outbox->submit(planOf(1));
    settle();

    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().kind, ProblemKind::storage);
    EXPECT_TRUE(m_outbox->plans().empty());
    EXPECT_TRUE(m_sent.empty());
}

TEST_F(OutboxJournal, thatCannotWriteSendingLetsNothingLeave)
{
    m_outbox->start();
    const auto id = m_outbox->submit(planOf(1));
    ASSERT_TRUE(id);
    m_isJournalBroken = true;
    settle();

    EXPECT_TRUE(m_sent.empty());
    EXPECT_EQ(state(*id), StepState::planned);
    EXPECT_EQ(step(*id).problem->kind, ProblemKind::storage);
    EXPECT_FALSE(step(*id).sentAt.isValid());
    EXPECT_EQ(m_journalFailures, 1);

    m_isJournalBroken = false;
    m_outbox->sendNow(*id);
    settle();
    EXPECT_EQ(m_sent.size(), 1U) << "sendNow sends it once the journal is well again";
}

TEST_F(OutboxJournal, thatFailsAfterACreateLosesNothingInThisRun)
{
    const PlanId id = submit();
    m_isJournalBroken = true;
    created(4711);
    EXPECT_EQ(m_journalFailures, 1);
    EXPECT_EQ(state(id), StepState::accepted);
    EXPECT_EQ(kept(id).state, StepState::sending);
    m_isJournalBroken = false;
    readBack();

    EXPECT_EQ(kept(id), step(id)) << "the next write brings the journal up to date";
    EXPECT_EQ(state(id), StepState::verified);
}

TEST_F(OutboxJournal, thatFailsAfterACreateMakesItUnclearInTheNextRun)
{
    const PlanId id = submit();
    m_isJournalBroken = true;
    created(4711);
    m_isJournalBroken = false;

    restart();
    ASSERT_TRUE(m_outbox->load());
    m_outbox->start();
    settle();

    EXPECT_EQ(state(id), StepState::unclear);
    EXPECT_EQ(m_sent.size(), 1U);
}

TEST_F(OutboxJournal, thatFailsDoesNotHideWhyTheServerRefused)
{
    const PlanId id = submit();
    m_isJournalBroken = true;

    notCreated(ProblemKind::notPermitted, Delivery::refused);

    EXPECT_EQ(state(id), StepState::rejected);
    EXPECT_EQ(step(id).problem->kind, ProblemKind::notPermitted);
    EXPECT_EQ(m_journalFailures, 1);
}

TEST_F(OutboxJournal, thatCannotTakeAStepBackLeavesItPlanned)
{
    const auto id = m_outbox->submit(planOf(1));
    ASSERT_TRUE(id);
    m_isJournalBroken = true;

    m_outbox->cancel(*id);

    EXPECT_EQ(state(*id), StepState::planned) << "in the next run it would leave, so it is not taken back";
    EXPECT_EQ(step(*id).problem->kind, ProblemKind::storage);
    EXPECT_EQ(m_journalFailures, 1);
    EXPECT_TRUE(m_settled.empty());
}

TEST_F(OutboxJournal, thatFailsMayBeAnsweredWithANewPlanAtOnce)
{
    QSignalSpy changed(m_outbox.get(), &Outbox::planChanged);
    QObject::connect(m_outbox.get(), &Outbox::journalFailed, m_outbox.get(), [this] {
        m_isJournalBroken = false;
        // Enough to move every plan in memory.
        for (int each = 0; each < 20; ++each)
            EXPECT_TRUE(m_outbox->submit(planOf(1)));
    });
    m_outbox->start();
    const auto first = m_outbox->submit(planOf(1));
    ASSERT_TRUE(first);
    m_isJournalBroken = true;

    settle();

    ASSERT_FALSE(changed.isEmpty());
    EXPECT_EQ(changed.first().first().value<PlanId>(), *first) << "told of another plan";
    EXPECT_EQ(state(*first), StepState::planned);
    EXPECT_EQ(m_sent.size(), 20U);
}

TEST_F(OutboxJournal, thatCannotBeReadIsAProblemOfLoading)
{
    m_isJournalBroken = true;

    const auto loaded = m_outbox->load();

    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, ProblemKind::storage);
}

TEST_F(OutboxJournal, thatCannotWriteUnclearIsAProblemOfLoadingAndStillNothingIsSent)
{
    const PlanId id = submit();
    const std::vector<Plan> asItWas = m_journal;
    restart();
    app::outbox::Journal journal;
    journal.load = [&]() -> Result<std::vector<Plan>> { return asItWas; };
    journal.begin = [](const Step &) -> Result<bool> { return true; };
    journal.update = [](const Step &) -> Result<bool> {
        return problem(ProblemKind::storage, Delivery::neverLeft);
    };
    app::outbox::Wire wire;
    wire.write = [&](const Step &step, QObject *, const Callback<RecordRef> &) { m_sent.push_back(step); };
    wire.lookUp = [](const Step &, QObject *, const Callback<LookUp> &) {};
    Outbox outbox(
        journal, wire, [this] { return m_now; }, m_policy);

    const auto loaded = outbox.load();
    outbox.start();
    outbox.sendNow(id);
    settle();

    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, ProblemKind::storage);
    EXPECT_EQ(m_sent.size(), 1U) << "the one of the run before";
}

} // namespace

} // namespace tests
