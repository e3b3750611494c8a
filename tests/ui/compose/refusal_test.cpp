// SPDX-License-Identifier: GPL-3.0-or-later
// A submission that Autotask refused for lack of permission: what is told of the causes.
#include "tests/ui/compose/compose_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using app::impersonation::PermissionCause;
using app::impersonation::Sight;

namespace {

class RefusalTest : public tests::ComposeFixture
{
protected:
    RefusalTest() { evidence.seen[PermissionCause::moduleMissing] = {true, Sight::recordOfKind, seenAt}; }

    void refuse()
    {
        Problem refusal = problem(ProblemKind::notPermitted, Delivery::refused);
        refusal.serverSentences = {
            u"The logged in Resource does not have the adequate permissions to create this entity type."_s};
        answerCreate(refusal);
    }

    const QDateTime seenAt{QDate(2026, 11, 3), QTime(9, 30), Qt::UTC};
};

TEST_F(RefusalTest, namesTheCausesThatRemainAndThoseThatTheEvidenceRulesOut)
{
    describeNow();
    fillIn();
    submitAndSend();

    refuse();

    const QString means = model->explainedProblem().means;
    EXPECT_TRUE(
        means.contains(u"1. The API user's level lacks the right to add such records itself: Admin > "_s))
        << means.toStdString();
    EXPECT_TRUE(means.contains(u"• The module is there: a record of this kind was read back on %1."_s.arg(
        ui::words::localMoment(seenAt))))
        << means.toStdString();
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused.front().actor, Actor(anna));
    EXPECT_EQ(refused.front().state, StepState::rejected);
}

TEST_F(RefusalTest, ofAContactBlamesNoResource)
{
    describeNow();
    fillIn();
    submitAndSend();

    refuse();

    EXPECT_FALSE(model->explainedProblem().means.contains(u"impersonat"_s))
        << model->explainedProblem().means.toStdString();
}

TEST_F(RefusalTest, isForgottenWithTheNextProblem)
{
    describeNow();
    fillIn();
    submitAndSend();
    refuse();
    isJournalBroken = true;

    EXPECT_FALSE(model->submit());

    EXPECT_FALSE(model->explainedProblem().means.contains(u"Ruled out"_s));
    EXPECT_EQ(model->explainedProblem().what, ui::words::explain(*model->problem()).what);
}

} // namespace
