// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lease_store.h"

#include "app/store/plan_store.h"
#include "tests/app/store/store_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using namespace std::chrono_literals;
using tests::aPlan;
using tests::require;

namespace {

constexpr auto duration = 10'000ms;
const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

/// Two programs, each with a connection of its own to one file.
class LeaseStoreTest : public testing::Test
{
protected:
    [[nodiscard]] LeaseStore leases() { return LeaseStore(*m_ours); }
    [[nodiscard]] PlanStore plans() { return PlanStore(*m_ours); }
    [[nodiscard]] bool isTaken(const QString &holder, qint64 milliseconds)
    {
        return require(leases().take(holder, noon.addMSecs(milliseconds), duration));
    }
    [[nodiscard]] bool isRenewed(const QString &holder, qint64 milliseconds)
    {
        return require(leases().renew(holder, noon.addMSecs(milliseconds), duration));
    }
    [[nodiscard]] LeaseStore::Lease current()
    {
        return require(LeaseStore(*m_theirs).current()).value_or(LeaseStore::Lease());
    }
    [[nodiscard]] Step savedStep()
    {
        Plan plan = aPlan(u"shared"_s);
        plan.steps.front().state = StepState::planned;
        return require(plans().save(plan)).steps.front();
    }
    [[nodiscard]] Step stored() { return require(PlanStore(*m_theirs).all()).front().steps.front(); }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_ours = m_file.open();
    std::unique_ptr<Database> m_theirs = m_file.open();
};

TEST_F(LeaseStoreTest, isNobodysAtFirst)
{
    EXPECT_FALSE(require(leases().current()));
    EXPECT_FALSE(isRenewed(u"a"_s, 0));
    EXPECT_FALSE(require(leases().current()));
}

TEST_F(LeaseStoreTest, isTakenByOneAndSeenByTheOther)
{
    EXPECT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_EQ(current(), (LeaseStore::Lease{u"a"_s, noon.addMSecs(10'000)}));
    EXPECT_FALSE(require(LeaseStore(*m_theirs).take(u"b"_s, noon, duration)));
    EXPECT_EQ(current().holder, u"a"_s);
}

TEST_F(LeaseStoreTest, isTakenAtOnceFromOneWhoIsKnownToBeGone)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));
    int asked = 0;
    const auto isGone = [&asked](const QString &holder) { return holder == u"a"_s && ++asked == 1; };

    EXPECT_TRUE(require(LeaseStore(*m_theirs).take(u"b"_s, noon, duration, isGone)));

    EXPECT_EQ(current().holder, u"b"_s);
    EXPECT_FALSE(isRenewed(u"a"_s, 1));
}

TEST_F(LeaseStoreTest, isNotTakenFromOneWhoIsNotGone)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_FALSE(
        require(LeaseStore(*m_theirs).take(u"b"_s, noon, duration, [](const QString &) { return false; })));

    EXPECT_EQ(current().holder, u"a"_s);
}

TEST_F(LeaseStoreTest, isTheHoldersUntilTheLastMillisecond)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_FALSE(isTaken(u"b"_s, 9'999));
    EXPECT_EQ(current().holder, u"a"_s);
    EXPECT_TRUE(isTaken(u"b"_s, 10'000));
    EXPECT_EQ(current(), (LeaseStore::Lease{u"b"_s, noon.addMSecs(20'000)}));
}

TEST_F(LeaseStoreTest, isProlongedByItsHolderAlone)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_FALSE(isRenewed(u"b"_s, 4'000));
    EXPECT_EQ(current().until, noon.addMSecs(10'000));
    EXPECT_TRUE(isRenewed(u"a"_s, 5'000));
    EXPECT_FALSE(isTaken(u"b"_s, 14'999));
    EXPECT_TRUE(isTaken(u"b"_s, 15'000));
}

TEST_F(LeaseStoreTest, isStillItsHoldersAfterALongSleepIfNobodyTookIt)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_TRUE(isRenewed(u"a"_s, 8LL * 3600 * 1000));

    EXPECT_FALSE(isTaken(u"b"_s, 8LL * 3600 * 1000));
}

TEST_F(LeaseStoreTest, isLostOnceSomebodyElseTookIt)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));
    ASSERT_TRUE(isTaken(u"b"_s, 10'000));

    EXPECT_FALSE(isRenewed(u"a"_s, 10'001));

    EXPECT_EQ(current(), (LeaseStore::Lease{u"b"_s, noon.addMSecs(20'000)}));
}

TEST_F(LeaseStoreTest, isFreeAtOnceWhenItsHolderGivesItUp)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    (void)require(leases().release(u"b"_s));
    EXPECT_EQ(current().holder, u"a"_s) << "given up by somebody who does not have it";
    (void)require(leases().release(u"a"_s));

    EXPECT_TRUE(isTaken(u"b"_s, 1));
}

TEST_F(LeaseStoreTest, locksNobodyOutForLongAfterTheClockWasSetBack)
{
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_FALSE(isTaken(u"b"_s, -10'000)) << "two durations ahead: its holder may well live";
    EXPECT_TRUE(isTaken(u"b"_s, -10'001));
    EXPECT_EQ(current(), (LeaseStore::Lease{u"b"_s, noon.addMSecs(-1)}));
}

TEST_F(LeaseStoreTest, cannotBeTakenWhileTheFileIsSomebodyElses)
{
    const auto impatient = m_file.open(Purpose::worker, 1ms);
    tests::run(*m_theirs, u"BEGIN IMMEDIATE"_s);

    EXPECT_EQ(tests::faultOf(LeaseStore(*impatient).take(u"a"_s, noon, duration)), StorageFault::busy);

    tests::run(*m_theirs, u"ROLLBACK"_s);
    EXPECT_FALSE(require(leases().current()));
}

TEST_F(LeaseStoreTest, letsAStepLeaveForItsHolderAlone)
{
    Step step = savedStep();
    step.state = StepState::sending;
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_FALSE(require(plans().begin(step, u"b"_s)));
    EXPECT_EQ(stored().state, StepState::planned);
    EXPECT_TRUE(require(plans().begin(step, u"a"_s)));
    EXPECT_EQ(stored().state, StepState::sending);
}

TEST_F(LeaseStoreTest, letsNoStepLeaveThatIsNotPlannedAnyMore)
{
    Step step = savedStep();
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    for (const StepState state : {StepState::sending, StepState::accepted, StepState::verified,
             StepState::unclear, StepState::cancelled, StepState::rejected, StepState::discarded}) {
        step.state = state;
        (void)require(plans().update(step));
        Step leaving = step;
        leaving.state = StepState::sending;
        leaving.attempts = 7;

        EXPECT_FALSE(require(plans().begin(leaving, u"a"_s))) << stateName(state).toStdString();

        EXPECT_EQ(stored(), step);
    }
}

TEST_F(LeaseStoreTest, letsAStepLeaveOnceOfTwoConnections)
{
    Step step = savedStep();
    step.state = StepState::sending;
    ASSERT_TRUE(isTaken(u"a"_s, 0));

    EXPECT_TRUE(require(PlanStore(*m_theirs).begin(step, u"a"_s)));
    EXPECT_FALSE(require(plans().begin(step, u"a"_s)));
}

TEST_F(LeaseStoreTest, keepsAFormerHolderFromWritingWhatBecameOfAStep)
{
    Step step = savedStep();
    ASSERT_TRUE(isTaken(u"a"_s, 0));
    ASSERT_TRUE(isTaken(u"b"_s, 10'000));
    step.state = StepState::accepted;

    EXPECT_FALSE(require(plans().update(step, u"a"_s)));
    EXPECT_EQ(stored().state, StepState::planned);
    EXPECT_TRUE(require(plans().update(step, u"b"_s)));
    EXPECT_EQ(stored().state, StepState::accepted);
}

TEST_F(LeaseStoreTest, takesBackAllStepsOrNone)
{
    Plan plan = aPlan(u"shared"_s, 2);
    for (Step &step : plan.steps)
        step.state = StepState::planned;
    plan = require(plans().save(plan));
    ASSERT_TRUE(isTaken(u"a"_s, 0));
    Step leaving = plan.steps[1];
    leaving.state = StepState::sending;
    ASSERT_TRUE(require(PlanStore(*m_theirs).begin(leaving, u"a"_s)));
    std::vector<Step> back = plan.steps;
    for (Step &step : back)
        step.state = StepState::cancelled;

    EXPECT_FALSE(require(plans().takeBack(back)));
    EXPECT_FALSE(require(plans().withdraw(back, SavedDraft{})));

    EXPECT_EQ(require(plans().all()).front().steps, (std::vector<Step>{plan.steps[0], leaving}));
    EXPECT_TRUE(require(plans().takeBack({back[0]})));
    EXPECT_EQ(require(plans().all()).front().steps, (std::vector<Step>{back[0], leaving}));
}

TEST_F(LeaseStoreTest, tellsOnlyWhatOthersHaveWritten)
{
    const qint64 first = require(plans().revision());

    (void)savedStep();
    EXPECT_EQ(require(plans().revision()), first) << "our own";
    (void)require(PlanStore(*m_theirs).save(aPlan(u"theirs"_s)));

    EXPECT_NE(require(plans().revision()), first);
}

TEST_F(LeaseStoreTest, givesWhatMayBeNewsAndNothingElse)
{
    std::vector<Plan> saved;
    for (const StepState state :
        {StepState::verified, StepState::unclear, StepState::verified, StepState::verified}) {
        Plan plan = aPlan(stateName(state));
        plan.steps.front().state = state;
        saved.push_back(require(plans().save(plan)));
    }

    EXPECT_EQ(require(plans().since(saved[3].id, {})), std::vector<Plan>{saved[1]});
    EXPECT_EQ(require(plans().since(saved[2].id, {})), (std::vector<Plan>{saved[3], saved[1]}));
    EXPECT_EQ(require(plans().since(saved[3].id, {saved[0].id})), (std::vector<Plan>{saved[1], saved[0]}));
}

} // namespace
