// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/readiness/known.h"

using namespace tests::known;
using app::domain::ApiUser;
using app::impersonation::Certainty;
using app::impersonation::Finding;
using app::impersonation::Rule;

namespace {

TEST(Judgement, ofTheZoneIsBlockedOnlyWhereNobodyKnowsTheUser)
{
    Known known;
    EXPECT_EQ(verdict(of(Probe::zone, about(dana), known)), Verdict(Grade::unknown, Reason::notAsked));

    known.zone = answered<Zone>(Zone{});
    EXPECT_EQ(verdict(of(Probe::zone, about(dana), known)), Verdict(Grade::likely, Reason::zoneFound));

    known.zone = answered<Zone>(problem(ProblemKind::unknownUser));
    EXPECT_EQ(verdict(of(Probe::zone, about(dana), known)), Verdict(Grade::blocked, Reason::userUnknown));

    known.zone = answered<Zone>(problem(ProblemKind::timeout));
    EXPECT_EQ(verdict(of(Probe::zone, about(dana), known)), Verdict(Grade::unknown, Reason::notAnswered));
}

TEST(Judgement, ofTheCredentialsIsBlockedOnlyByARefusal)
{
    Known known;
    EXPECT_EQ(verdict(of(Probe::credentials, about(dana), known)), Verdict(Grade::unknown, Reason::notAsked));

    known.credentials = answered<Done>(Done{});
    EXPECT_EQ(verdict(of(Probe::credentials, about(dana), known)),
        Verdict(Grade::likely, Reason::credentialsAccepted));

    known.credentials = answered<Done>(problem(ProblemKind::badCredentials));
    EXPECT_EQ(verdict(of(Probe::credentials, about(dana), known)),
        Verdict(Grade::blocked, Reason::credentialsRefused));

    known.credentials = answered<Done>(problem(ProblemKind::offline));
    EXPECT_EQ(
        verdict(of(Probe::credentials, about(dana), known)), Verdict(Grade::unknown, Reason::notAnswered));
}

TEST(Judgement, ofTheApiUsersRightFollowsEveryFormOfTheAnswer)
{
    const std::pair<AnsweredAccess, Verdict> cells[] = {
        {std::nullopt, {Grade::unknown, Reason::notAsked}},
        {access(UserAccess::all), {Grade::likely, Reason::apiUserMayCreate}},
        {access(UserAccess::restricted), {Grade::likely, Reason::apiUserRestricted}},
        {access(UserAccess::none), {Grade::blocked, Reason::apiUserMayNotCreate}},
        {access(UserAccess::unknown), {Grade::unknown, Reason::accessUnreadable}},
        {failed(ProblemKind::notPermitted), {Grade::blocked, Reason::apiUserRefused}},
        {failed(ProblemKind::timeout), {Grade::unknown, Reason::notAnswered}},
        {failed(ProblemKind::offline), {Grade::unknown, Reason::notAnswered}},
        {failed(ProblemKind::badAnswer), {Grade::unknown, Reason::notAnswered}},
    };
    for (const auto &[answer, expected] : cells) {
        SCOPED_TRACE(int(expected.second));
        Known known;
        known.access = answer;

        EXPECT_EQ(verdict(of(Probe::apiUserAccess, about(anna), known)), expected);
    }
}

TEST(Judgement, ofTheApiUserItselfWantsExactlyOneActiveOne)
{
    const auto found = [](std::vector<Resource> resources) {
        Known known;
        known.apiUsers = answered<std::vector<Resource>>(std::move(resources));
        return verdict(of(Probe::apiUserItself, about(anna), known));
    };

    EXPECT_EQ(
        found({aResource(connector, 7), aResource(dana, 1)}), Verdict(Grade::likely, Reason::apiUserFound));
    EXPECT_EQ(found({}), Verdict(Grade::unknown, Reason::apiUserNotFound));
    EXPECT_EQ(found({aResource(dana, 1)}), Verdict(Grade::unknown, Reason::apiUserNotFound));
    EXPECT_EQ(found({aResource(connector, 7, false)}), Verdict(Grade::unknown, Reason::apiUserNotFound));
    EXPECT_EQ(found({aResource(connector, 7), aResource(dana, 7)}),
        Verdict(Grade::unknown, Reason::apiUserAmbiguous));
}

TEST(Judgement, callsTheContactOptionUnknownUntilAContactsRecordWasReadBack)
{
    EXPECT_EQ(verdict(of(Probe::apiUserLevel, about(anna), allWell())),
        Verdict(Grade::unknown, Reason::contactOptionUnknown));
    EXPECT_EQ(verdict(of(
                  Probe::apiUserLevel, about(anna), allWell(), {{}, Proof{Proof::Outcome::verified, now()}})),
        Verdict(Grade::likely, Reason::contactOptionSeen));
    EXPECT_EQ(verdict(of(Probe::apiUserLevel, about(anna), allWell(),
                  {{}, Proof{Proof::Outcome::notAttributed, now()}})),
        Verdict(Grade::unknown, Reason::contactOptionMissed));
}

TEST(Judgement, callsTheBoxesUnknownUntilAResourcesRecordWasReadBack)
{
    EXPECT_EQ(verdict(of(Probe::apiUserLevel, about(dana), allWell())),
        Verdict(Grade::unknown, Reason::boxesUnknown));
    EXPECT_EQ(verdict(of(
                  Probe::apiUserLevel, about(dana), allWell(), {{}, Proof{Proof::Outcome::verified, now()}})),
        Verdict(Grade::likely, Reason::boxesSeen));
    EXPECT_EQ(verdict(of(Probe::apiUserLevel, about(dana), allWell(),
                  {{}, Proof{Proof::Outcome::notPermitted, now()}})),
        Verdict(Grade::unknown, Reason::boxesUnknown));
}

TEST(Judgement, ofTheResourceFollowsItsRecord)
{
    const auto found = [](const app::domain::Result<Resource> &resource) {
        Known known = allWell();
        known.person = answered<Resource>(resource);
        return verdict(of(Probe::personRecord, about(dana), known));
    };

    EXPECT_EQ(found(aResource(dana)), Verdict(Grade::likely, Reason::personActive));
    EXPECT_EQ(found(aResource(dana, 1, false)), Verdict(Grade::blocked, Reason::personInactive));
    EXPECT_EQ(found(aResource(dana, 7)), Verdict(Grade::blocked, Reason::personIsApiOnly));
    EXPECT_EQ(found(problem(ProblemKind::notFound)), Verdict(Grade::blocked, Reason::personVanished));
    EXPECT_EQ(found(problem(ProblemKind::serverDown)), Verdict(Grade::unknown, Reason::notAnswered));
}

TEST(Judgement, knowsTheApiUserFromTheProbeToo)
{
    EXPECT_EQ(verdict(of(Probe::personRecord, about(connector), allWell())),
        Verdict(Grade::blocked, Reason::personIsTheApiUser));
}

TEST(Judgement, asksNoResourceQuestionsAboutAContact)
{
    for (const ProbeResult &each : judge(about(anna), allWell(), {}, now())) {
        EXPECT_NE(each.probe, Probe::personRecord);
        EXPECT_NE(each.probe, Probe::accessAsPerson);
    }
}

TEST(Judgement, ofTheHeaderFollowsEveryFormOfTheAnswerOnceTheControlsWereRefused)
{
    const std::pair<AnsweredAccess, Verdict> cells[] = {
        {std::nullopt, {Grade::unknown, Reason::notAsked}},
        {access(UserAccess::all), {Grade::likely, Reason::personMayCreate}},
        {access(UserAccess::restricted), {Grade::likely, Reason::personRestricted}},
        {access(UserAccess::none), {Grade::blocked, Reason::personMayNotCreate}},
        {access(UserAccess::unknown), {Grade::unknown, Reason::personAccessUnreadable}},
        {failed(ProblemKind::notPermitted), {Grade::blocked, Reason::personRefused}},
        {failed(ProblemKind::timeout), {Grade::unknown, Reason::notAnswered}},
        {failed(ProblemKind::offline), {Grade::unknown, Reason::notAnswered}},
    };
    for (const auto &[answer, expected] : cells) {
        SCOPED_TRACE(int(expected.second));
        Known known = allWell();
        known.accessAsPerson = answer;

        EXPECT_EQ(verdict(of(Probe::accessAsPerson, about(dana), known)), expected);
    }
}

TEST(Judgement, ofTheHeaderIsUnknownWhenAControlWasAccepted)
{
    for (const UserAccess each : {UserAccess::all, UserAccess::none, UserAccess::unknown}) {
        Known impossible = allWell();
        impossible.impossibleId = access(each);
        Known own = allWell();
        own.ownId = access(each);

        EXPECT_EQ(verdict(of(Probe::accessAsPerson, about(dana), impossible)),
            Verdict(Grade::unknown, Reason::headerMeansNothing));
        EXPECT_EQ(verdict(of(Probe::accessAsPerson, about(dana), own)),
            Verdict(Grade::unknown, Reason::headerMeansNothing));
    }
}

TEST(Judgement, ofTheHeaderIsUnknownWhileAControlHasNoAnswer)
{
    Known notAsked = allWell();
    notAsked.impossibleId.reset();
    Known timedOut = allWell();
    timedOut.impossibleId = failed(ProblemKind::timeout);
    Known ownTimedOut = allWell();
    ownTimedOut.ownId = failed(ProblemKind::timeout);

    for (const Known &known : {notAsked, timedOut, ownTimedOut})
        EXPECT_EQ(verdict(of(Probe::accessAsPerson, about(dana), known)),
            Verdict(Grade::unknown, Reason::controlsUnanswered));
}

TEST(Judgement, doesWithoutTheOwnIdWhereItIsNotKnown)
{
    Known known = allWell();
    known.ownId.reset();

    EXPECT_EQ(verdict(of(Probe::accessAsPerson, about(dana), known)),
        Verdict(Grade::likely, Reason::personMayCreate));
}

TEST(Judgement, believesARefusalWhateverTheControlsSay)
{
    Known known = allWell();
    known.impossibleId = access(UserAccess::all);
    known.accessAsPerson = failed(ProblemKind::notPermitted);

    EXPECT_EQ(verdict(of(Probe::accessAsPerson, about(dana), known)),
        Verdict(Grade::blocked, Reason::personRefused));
}

TEST(Judgement, blamesNobodyForARefusalThatEverybodyMeets)
{
    Known known = allWell();
    known.accessAsPerson = failed(ProblemKind::notPermitted);
    known.headerAccepted.reset();
    known.wereOthersRefused = true;

    EXPECT_EQ(verdict(of(Probe::accessAsPerson, about(dana), known)),
        Verdict(Grade::unknown, Reason::everybodyRefused));
}

TEST(Judgement, doesNotCallTheOnlyOneWhoWasAskedEverybody)
{
    Answers answers;
    answers.accessAs.emplace(std::pair(u"Tickets"_s, dana), failed(ProblemKind::notPermitted));
    answers.accessAs.emplace(std::pair(u"TicketNotes"_s, ResourceId{1}), failed(ProblemKind::notPermitted));
    answers.accessAs.emplace(std::pair(u"Tickets"_s, ResourceId{2}), failed(ProblemKind::timeout));

    const Known alone = answers.about(u"Tickets"_s, dana);
    answers.accessAs.emplace(std::pair(u"Tickets"_s, ResourceId{3}), failed(ProblemKind::notPermitted));
    const Known oneOfTwo = answers.about(u"Tickets"_s, dana);

    EXPECT_EQ(of(Probe::accessAsPerson, about(dana), alone).reason, Reason::onlyOneRefused);
    EXPECT_EQ(of(Probe::accessAsPerson, about(dana), oneOfTwo).reason, Reason::everybodyRefused);
}

TEST(Judgement, ofTheConnectionTakesWhatAutotaskHasServedForAnAnswer)
{
    Known known;
    known.access = access(UserAccess::restricted);
    const QDateTime before = now().addDays(-1);

    const ProbeResult answered = of(Probe::credentials, about(dana), known);
    const ProbeResult readBack =
        of(Probe::credentials, about(dana), {}, ledgerOf(Proof::Outcome::verified, before));
    const ProbeResult refused =
        of(Probe::credentials, about(dana), {}, ledgerOf(Proof::Outcome::notPermitted, before));

    EXPECT_EQ(verdict(answered), Verdict(Grade::likely, Reason::credentialsAccepted));
    EXPECT_EQ(answered.at, now());
    EXPECT_EQ(verdict(readBack), Verdict(Grade::likely, Reason::credentialsAccepted));
    EXPECT_EQ(readBack.at, before);
    EXPECT_EQ(verdict(refused), Verdict(Grade::unknown, Reason::notAsked));
    EXPECT_EQ(of(Probe::zone, about(dana), known).reason, Reason::zoneFound);
}

TEST(Judgement, ofTheHeaderKnowsWhetherAnybodyWasAcceptedForThatEntity)
{
    Answers answers;
    answers.accessAs.emplace(std::pair(u"TicketNotes"_s, ResourceId{1}), access(UserAccess::none));
    answers.accessAs.emplace(std::pair(u"Tickets"_s, ResourceId{1}), failed(ProblemKind::notPermitted));

    EXPECT_TRUE(answers.about(u"TicketNotes"_s, dana).headerAccepted);
    EXPECT_FALSE(answers.about(u"Tickets"_s, dana).headerAccepted);
}

TEST(Judgement, keepsWhatTheServerSaid)
{
    Problem refused = problem(ProblemKind::notPermitted);
    refused.serverSentences = QStringList{u"adequate permissions"_s};
    Known known = allWell();
    known.accessAsPerson = answered<UserAccess>(refused);

    const ProbeResult result = of(Probe::accessAsPerson, about(dana), known);

    ASSERT_TRUE(result.problem);
    EXPECT_EQ(result.problem->serverSentences, refused.serverSentences);
    EXPECT_EQ(result.at, now());
}

TEST(Judgement, blocksByAnOfficialRuleAndOnlyWarnsByAnInferredOne)
{
    Subject subject = about(anna);
    subject.findings = {
        {Rule::contactOfDistantParent, Certainty::inferred}, {Rule::contactInactive, Certainty::official}};

    const auto results = judge(subject, allWell(), {}, now());

    std::vector<Verdict> rules;
    for (const ProbeResult &each : results) {
        if (each.probe == Probe::personRules)
            rules.push_back(verdict(each));
    }
    EXPECT_EQ(rules,
        (std::vector<Verdict>{{Grade::unknown, Reason::ruleWarns}, {Grade::blocked, Reason::ruleBlocks}}));
}

TEST(Judgement, provesOnlyByAReadBackAndCallsAnOldOneOld)
{
    const auto proof = [](Proof::Outcome outcome, int daysAgo) {
        return verdict(of(Probe::proof, about(dana), allWell(), ledgerOf(outcome, now().addDays(-daysAgo))));
    };

    EXPECT_EQ(proof(Proof::Outcome::verified, 90), Verdict(Grade::proven, Reason::readBack));
    EXPECT_EQ(proof(Proof::Outcome::verified, 91), Verdict(Grade::proven, Reason::readBackLongAgo));
    EXPECT_EQ(proof(Proof::Outcome::notAttributed, 1), Verdict(Grade::blocked, Reason::notAttributedBefore));
    EXPECT_EQ(proof(Proof::Outcome::notPermitted, 1), Verdict(Grade::blocked, Reason::refusedBefore));
    EXPECT_EQ(
        verdict(of(Probe::proof, about(dana), allWell())), Verdict(Grade::unknown, Reason::neverWritten));
}

TEST(Judgement, takesTheProofOfAnotherEntityForNone)
{
    const Ledger notes{{{u"TicketNotes"_s, {Proof::Outcome::verified, now()}}}, {}};

    EXPECT_EQ(verdict(of(Probe::proof, about(dana), allWell(), notes)),
        Verdict(Grade::unknown, Reason::neverWritten));
}

TEST(Judgement, speaksOfTheFormOnlyWhereThereIsOne)
{
    Subject subject = about(anna);
    EXPECT_EQ(of(Probe::form, subject, allWell()).reason, Reason::notAsked);

    subject.wrongLines = 0;
    EXPECT_EQ(verdict(of(Probe::form, subject, allWell())), Verdict(Grade::likely, Reason::formRight));

    subject.wrongLines = 3;
    const ProbeResult wrong = of(Probe::form, subject, allWell());
    EXPECT_EQ(verdict(wrong), Verdict(Grade::unknown, Reason::formHasWrongLines));
    EXPECT_EQ(wrong.wrongLines, 3);
}

TEST(Judgement, provesNothingWithoutAReadBackWhateverTheProbesSay)
{
    for (const Actor &actor : {Actor(dana), Actor(anna), Actor(connector), Actor(ApiUser{})}) {
        for (const ProbeResult &each : judge(about(actor), allWell(), {}, now()))
            EXPECT_NE(each.grade, Grade::proven);
    }
}

} // namespace
