// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/readiness.h"
#include "tests/support/printers.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace app::readiness;
using app::domain::ProblemKind;
using app::domain::Step;
using app::domain::StepState;
using app::domain::UserAccess;

namespace {

QDateTime proofDay()
{
    return {QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()};
}

const std::optional<Proof> noProof;
const std::optional<Proof> verified(Proof{Proof::Outcome::verified, proofDay()});
const std::optional<Proof> notAttributed(Proof{Proof::Outcome::notAttributed, proofDay()});
const std::optional<Proof> notPermitted(Proof{Proof::Outcome::notPermitted, proofDay()});

const Readiness ruleBlocks{Grade::blocked, Reason::ruleBlocks, {}};
const Readiness mayNot{Grade::blocked, Reason::apiUserMayNotCreate, {}};
const Readiness proven{Grade::proven, Reason::readBack, proofDay()};
const Readiness lost{Grade::blocked, Reason::notAttributedBefore, proofDay()};
const Readiness refused{Grade::blocked, Reason::refusedBefore, proofDay()};
const Readiness likely{Grade::likely, Reason::nothingContradicts, {}};
const Readiness unreadable{Grade::unknown, Reason::accessUnreadable, {}};

struct Cell
{
    UserAccess access;
    bool isBlockedByRule;
    std::optional<Proof> proof;
    Readiness expected;
};

// Every access, every proof, with and without a rule that blocks.
const Cell cells[] = {
    {UserAccess::unknown, false, noProof, unreadable},
    {UserAccess::unknown, false, verified, proven},
    {UserAccess::unknown, false, notAttributed, lost},
    {UserAccess::unknown, false, notPermitted, refused},
    {UserAccess::none, false, noProof, mayNot},
    {UserAccess::none, false, verified, mayNot},
    {UserAccess::none, false, notAttributed, mayNot},
    {UserAccess::none, false, notPermitted, mayNot},
    {UserAccess::restricted, false, noProof, likely},
    {UserAccess::restricted, false, verified, proven},
    {UserAccess::restricted, false, notAttributed, lost},
    {UserAccess::restricted, false, notPermitted, refused},
    {UserAccess::all, false, noProof, likely},
    {UserAccess::all, false, verified, proven},
    {UserAccess::all, false, notAttributed, lost},
    {UserAccess::all, false, notPermitted, refused},
    {UserAccess::unknown, true, noProof, ruleBlocks},
    {UserAccess::unknown, true, verified, ruleBlocks},
    {UserAccess::unknown, true, notAttributed, ruleBlocks},
    {UserAccess::unknown, true, notPermitted, ruleBlocks},
    {UserAccess::none, true, noProof, ruleBlocks},
    {UserAccess::none, true, verified, ruleBlocks},
    {UserAccess::none, true, notAttributed, ruleBlocks},
    {UserAccess::none, true, notPermitted, ruleBlocks},
    {UserAccess::restricted, true, noProof, ruleBlocks},
    {UserAccess::restricted, true, verified, ruleBlocks},
    {UserAccess::restricted, true, notAttributed, ruleBlocks},
    {UserAccess::restricted, true, notPermitted, ruleBlocks},
    {UserAccess::all, true, noProof, ruleBlocks},
    {UserAccess::all, true, verified, ruleBlocks},
    {UserAccess::all, true, notAttributed, ruleBlocks},
    {UserAccess::all, true, notPermitted, ruleBlocks},
};

TEST(Readiness, isJudgedAsWrittenHereInEveryCell)
{
    for (const Cell &cell : cells) {
        SCOPED_TRACE(testing::Message() << "cell " << (&cell - cells));

        EXPECT_EQ(assess(cell.access, cell.isBlockedByRule, cell.proof), cell.expected);
    }
}

TEST(Readiness, isProvenByNothingButAReadBack)
{
    for (const Cell &cell : cells) {
        if (assess(cell.access, cell.isBlockedByRule, cell.proof).grade == Grade::proven) {
            EXPECT_EQ(cell.proof, verified);
        }
    }
}

TEST(ProofOf, aStepTeachesWhatItsStateAndProblemSay)
{
    const auto all = {ProblemKind::notConfigured, ProblemKind::offline, ProblemKind::insecure,
        ProblemKind::timeout, ProblemKind::badCredentials, ProblemKind::unknownUser,
        ProblemKind::notPermitted, ProblemKind::notFound, ProblemKind::rejected, ProblemKind::rateLimited,
        ProblemKind::serverDown, ProblemKind::badAnswer, ProblemKind::storage, ProblemKind::cancelled};
    for (const StepState state : {StepState::planned, StepState::sending, StepState::accepted,
             StepState::verified, StepState::notAttributed, StepState::authorUnreadable, StepState::rejected,
             StepState::unclear, StepState::cancelled}) {
        for (const ProblemKind kind : all) {
            SCOPED_TRACE(testing::Message() << "state " << int(state) << ", kind " << int(kind));
            Step step;
            step.state = state;
            step.changedAt = proofDay();
            step.problem.emplace().kind = kind;

            const std::optional<Proof> proof = proofOf(step);

            if (state == StepState::verified)
                EXPECT_EQ(proof, verified);
            else if (state == StepState::notAttributed)
                EXPECT_EQ(proof, notAttributed);
            else if (state == StepState::rejected && kind == ProblemKind::notPermitted)
                EXPECT_EQ(proof, notPermitted);
            else
                EXPECT_EQ(proof, noProof);
        }
    }
}

TEST(ProofOf, aLostAuthorTeachesNothingOfThePersonWhereTheRecordBrokeARule)
{
    Step step;
    step.state = StepState::notAttributed;
    step.changedAt = proofDay();

    const auto underARule = proofOf(step, {{app::impersonation::Rule::contactOfAnotherCompany}});
    const auto underNone = proofOf(step, {});

    EXPECT_EQ(underARule, noProof);
    EXPECT_EQ(underNone, notAttributed);
}

TEST(ProofOf, aReadBackAndARefusalTeachWhateverRulesWereBroken)
{
    const std::vector<app::impersonation::Finding> violated{{app::impersonation::Rule::contactInactive}};
    Step read;
    read.state = StepState::verified;
    read.changedAt = proofDay();
    Step forbidden;
    forbidden.state = StepState::rejected;
    forbidden.changedAt = proofDay();
    forbidden.problem.emplace().kind = ProblemKind::notPermitted;

    EXPECT_EQ(proofOf(read, violated), verified);
    EXPECT_EQ(proofOf(forbidden, violated), notPermitted);
}

TEST(PlaceOf, aNoteIsInTheCompanyOfTheTicketThatItHangsOn)
{
    app::domain::Plan plan;
    plan.steps.resize(2);
    plan.steps[0].number = 1;
    plan.steps[0].draft.fields = {{u"companyID"_s, 40}, {u"contactID"_s, 8}};
    plan.steps[1].number = 2;
    plan.steps[1].parentStep = 1;
    plan.steps[1].draft.fields = {{u"publish"_s, 2}};

    EXPECT_EQ(placeOf(plan, plan.steps[0]),
        (RecordPlace{app::domain::CompanyId{40}, app::domain::ContactId{8}, {}}));
    EXPECT_EQ(placeOf(plan, plan.steps[1]), (RecordPlace{app::domain::CompanyId{40}, {}, u"2"_s}));
}

TEST(PlaceOf, aNoteOnATicketOutsideOfThePlanHasNoKnownCompany)
{
    app::domain::Plan plan;
    plan.steps.resize(1);
    plan.steps[0].draft.parent = app::domain::RecordRef{u"Tickets"_s, 5};

    EXPECT_FALSE(placeOf(plan, plan.steps[0]).company.isValid());
}

TEST(ProofOf, aRejectedStepWithoutAProblemTeachesNothing)
{
    Step step;
    step.state = StepState::rejected;

    EXPECT_EQ(proofOf(step), noProof);
}

} // namespace
