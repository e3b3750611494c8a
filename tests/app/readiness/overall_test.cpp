// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/readiness/known.h"

using namespace tests::known;
using app::domain::ApiUser;
using app::impersonation::Certainty;
using app::impersonation::Finding;
using app::impersonation::Rule;

namespace {

Verdict whole(const Subject &subject, const Known &known, const Ledger &ledger = {})
{
    return verdict(overall(judge(subject, known, ledger, now())));
}

TEST(Overall, isLikelyForAResourceAgainstWhomNothingSpeaks)
{
    EXPECT_EQ(whole(about(dana), allWell()), Verdict(Grade::likely, Reason::nothingContradicts));
}

TEST(Overall, isUnknownForAContactUntilTheContactOptionWasSeen)
{
    EXPECT_EQ(whole(about(anna), allWell()), Verdict(Grade::unknown, Reason::contactOptionUnknown));
    EXPECT_EQ(whole(about(anna), allWell(), {{}, Proof{Proof::Outcome::verified, now()}}),
        Verdict(Grade::likely, Reason::nothingContradicts));
}

TEST(Overall, isProvenByAReadBack)
{
    const Ledger ledger = ledgerOf(Proof::Outcome::verified, now());

    EXPECT_EQ(whole(about(dana), {}, ledger), Verdict(Grade::proven, Reason::readBack));
    EXPECT_EQ(overall(judge(about(anna), {}, ledger, now())).at, now());
}

TEST(Overall, isBlockedInSpiteOfAProof)
{
    Known known = allWell();
    known.accessAsPerson = failed(ProblemKind::notPermitted);

    EXPECT_EQ(whole(about(dana), known, ledgerOf(Proof::Outcome::verified, now())),
        Verdict(Grade::blocked, Reason::personRefused));
}

TEST(Overall, doubtsThisRecordInSpiteOfAProofOfAnother)
{
    Subject subject = about(anna);
    subject.findings = {{Rule::contactOfDistantParent, Certainty::inferred}};

    EXPECT_EQ(whole(subject, allWell(), ledgerOf(Proof::Outcome::verified, now())),
        Verdict(Grade::unknown, Reason::ruleWarns));
}

TEST(Overall, isUnknownWhileTheDecidingProbesHaveNoAnswer)
{
    Known known = allWell();
    known.access.reset();
    EXPECT_EQ(whole(about(dana), known), Verdict(Grade::unknown, Reason::notAsked));

    known = allWell();
    known.impossibleId = access(UserAccess::all);
    EXPECT_EQ(whole(about(dana), known), Verdict(Grade::unknown, Reason::headerMeansNothing));
}

TEST(Overall, isNotKeptBackByAnUnfinishedForm)
{
    Subject subject = about(dana);
    subject.wrongLines = 4;

    EXPECT_EQ(whole(subject, allWell()), Verdict(Grade::likely, Reason::nothingContradicts));
}

TEST(Overall, asksForAPersonWhereNobodyIsChosen)
{
    Subject subject = about(ApiUser{});
    subject.findings = {{Rule::nobodyChosen, Certainty::official}};

    EXPECT_EQ(whole(subject, allWell()), Verdict(Grade::unknown, Reason::nobodyChosen));
}

TEST(Overall, stopsAtRefusedCredentials)
{
    Known known;
    known.credentials = answered<Done>(problem(ProblemKind::badCredentials));

    EXPECT_EQ(whole(about(dana), known), Verdict(Grade::blocked, Reason::credentialsRefused));
}

} // namespace
