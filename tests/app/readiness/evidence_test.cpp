// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/evidence.h"

#include "tests/app/readiness/known.h"

using namespace tests::known;
using app::impersonation::PermissionCause;
using app::impersonation::PermissionEvidence;
using app::impersonation::Seen;
using app::impersonation::Sight;

namespace {

const Refusal ofRecord{Refusal::Of::record, u"Tickets"_s, dana, {}};
const Refusal ofQuestion{Refusal::Of::question, u"Tickets"_s, dana, {}};

std::optional<Seen> seen(const PermissionEvidence &evidence, PermissionCause cause)
{
    const auto found = evidence.seen.find(cause);
    return found == evidence.seen.end() ? std::nullopt : std::optional(found->second);
}

Ledger verifiedOf(const QString &entity, const QDateTime &at)
{
    Ledger ledger;
    ledger.lines = {{entity, {Proof::Outcome::verified, at}}};
    return ledger;
}

TEST(PermissionEvidence, isEmptyWhereNothingWasSeen)
{
    EXPECT_TRUE(permissionEvidence(ofRecord, {}, {}, {}).seen.empty());
}

TEST(PermissionEvidence, ofTheProbesExcludesAllButTheBoxAndTheModule)
{
    const PermissionEvidence evidence = permissionEvidence(ofRecord, connector, allWell(), {});

    using Map = std::map<PermissionCause, Seen>;
    const Map expected{
        {PermissionCause::apiUserMayNotWrite, {true, Sight::answerToApiUser, now()}},
        {PermissionCause::levelDoesNotAllow, {true, Sight::answerAsPerson, now()}},
        {PermissionCause::personInactive, {true, Sight::personRecord, now()}},
        {PermissionCause::personIsApiUser, {true, Sight::personRecord, now()}},
        {PermissionCause::personMayNotWrite, {true, Sight::answerAsPerson, now()}},
    };
    EXPECT_EQ(evidence.seen, expected);
}

TEST(PermissionEvidence, findsWhatTheProbesSayIsAmiss)
{
    Known known = allWell();
    known.access = access(UserAccess::none);
    known.person = answered<Resource>(aResource(dana, 7, false));
    known.accessAsPerson = access(UserAccess::none);

    const PermissionEvidence evidence = permissionEvidence(ofRecord, connector, known, {});

    for (const PermissionCause cause : {PermissionCause::apiUserMayNotWrite, PermissionCause::personInactive,
             PermissionCause::personIsApiUser, PermissionCause::personMayNotWrite}) {
        ASSERT_TRUE(seen(evidence, cause)) << static_cast<int>(cause);
        EXPECT_FALSE(seen(evidence, cause)->isWell) << static_cast<int>(cause);
    }
}

TEST(PermissionEvidence, takesRestrictedRightsForNoEvidence)
{
    Known known = allWell();
    known.access = access(UserAccess::restricted);
    known.accessAsPerson = access(UserAccess::restricted);

    const PermissionEvidence evidence =
        permissionEvidence(ofRecord, connector, known, verifiedOf(u"Tickets"_s, now().addDays(-1)));

    EXPECT_FALSE(seen(evidence, PermissionCause::apiUserMayNotWrite));
    EXPECT_FALSE(seen(evidence, PermissionCause::personMayNotWrite));
}

TEST(PermissionEvidence, takesNothingFromTheHeaderWhereAControlWasAccepted)
{
    Known known = allWell();
    known.impossibleId = access(UserAccess::all);

    const PermissionEvidence evidence = permissionEvidence(ofRecord, connector, known, {});

    EXPECT_FALSE(seen(evidence, PermissionCause::levelDoesNotAllow));
    EXPECT_FALSE(seen(evidence, PermissionCause::personMayNotWrite));
}

TEST(PermissionEvidence, isInTheLedgerForEveryCauseThatARecordHasPassed)
{
    const QDateTime at = now().addDays(-3);
    Ledger ledger = verifiedOf(u"TicketNotes"_s, at);
    ledger.readBackByResource = at;

    const PermissionEvidence evidence = permissionEvidence(ofRecord, {}, {}, ledger);

    EXPECT_EQ(seen(evidence, PermissionCause::entityBoxMissing), (Seen{true, Sight::recordOfKind, at}));
    EXPECT_EQ(seen(evidence, PermissionCause::moduleMissing), (Seen{true, Sight::recordOfKind, at}));
    EXPECT_EQ(seen(evidence, PermissionCause::levelDoesNotAllow), (Seen{true, Sight::recordByPerson, at}));
    EXPECT_FALSE(seen(evidence, PermissionCause::personMayNotWrite)) << "that was another kind of record";
    EXPECT_FALSE(seen(evidence, PermissionCause::personInactive)) << "may have changed since";
}

TEST(PermissionEvidence, ofAContactsRecordSaysNothingOfTheBox)
{
    Ledger ledger;
    ledger.readBackByContact = now();

    const PermissionEvidence evidence = permissionEvidence(ofRecord, {}, {}, ledger);

    EXPECT_FALSE(seen(evidence, PermissionCause::entityBoxMissing));
    EXPECT_TRUE(seen(evidence, PermissionCause::moduleMissing));
}

TEST(PermissionEvidence, ofARefusedQuestionIsAboutTheBoxView)
{
    Known known = allWell();
    known.accessAsPerson = failed(ProblemKind::notPermitted);
    Ledger ledger;
    ledger.readBackByResource = now();

    const PermissionEvidence answered = permissionEvidence(ofQuestion, connector, known, ledger);
    known.headerAccepted.reset();
    const PermissionEvidence unanswered = permissionEvidence(ofQuestion, connector, known, ledger);

    EXPECT_TRUE(answered.isAboutAsking);
    EXPECT_EQ(
        seen(answered, PermissionCause::entityBoxMissing), (Seen{true, Sight::answerAsSomebody, now()}));
    EXPECT_FALSE(seen(unanswered, PermissionCause::entityBoxMissing)) << "a record shows only Add";
}

TEST(PermissionEvidence, tellsWhenARecordBySomebodyOfTheKindWasReadBack)
{
    const Refusal ofContact{Refusal::Of::record, u"TicketNotes"_s, app::domain::ContactId{7}, now()};
    Ledger ledger;
    ledger.readBackByContact = now().addDays(-2);
    ledger.readBackByResource = now().addDays(-1);

    EXPECT_EQ(permissionEvidence(ofContact, {}, {}, ledger).kindReadBack, now().addDays(-2));
    EXPECT_EQ(permissionEvidence(ofRecord, {}, {}, ledger).kindReadBack, now().addDays(-1));
    ledger.readBackByContact = now().addDays(1);
    EXPECT_FALSE(permissionEvidence(ofContact, {}, {}, ledger).kindReadBack.isValid());
}

TEST(PermissionEvidence, takesTheNewerWordOfTwo)
{
    Known known;
    known.access = access(UserAccess::none);
    Ledger ledger;
    ledger.readBackByContact = now().addDays(-1);

    const auto newer =
        seen(permissionEvidence(ofRecord, {}, known, ledger), PermissionCause::apiUserMayNotWrite);
    ledger.readBackByContact = now().addDays(1);
    const auto older =
        seen(permissionEvidence(ofRecord, {}, known, ledger), PermissionCause::apiUserMayNotWrite);

    EXPECT_EQ(newer, (Seen{false, Sight::answerToApiUser, now()}));
    EXPECT_EQ(older, (Seen{true, Sight::recordOfKind, now().addDays(1)}));
}

TEST(PermissionEvidence, thatIsNewerThanTheRefusalIsNotHeldAgainstIt)
{
    Refusal earlier = ofRecord;
    earlier.at = now().addSecs(-2);

    const PermissionEvidence evidence =
        permissionEvidence(earlier, connector, allWell(), verifiedOf(u"Tickets"_s, now()));

    EXPECT_TRUE(evidence.seen.empty());
}

TEST(PermissionEvidence, ofTheSecondOfTheRefusalWasSeenBefore)
{
    Refusal atOnce = ofRecord;
    atOnce.at = now().addMSecs(-999);

    const PermissionEvidence evidence = permissionEvidence(atOnce, connector, allWell(), {});

    EXPECT_TRUE(seen(evidence, PermissionCause::personInactive)->isWell);
}

TEST(PermissionEvidence, ofAContactLooksAtNoResource)
{
    const PermissionEvidence evidence = permissionEvidence(
        {Refusal::Of::record, u"Tickets"_s, anna, {}}, connector, allWell(), verifiedOf(u"Tickets"_s, now()));

    EXPECT_FALSE(evidence.isAsResource);
    EXPECT_EQ(evidence.seen.size(), 1U);
    EXPECT_TRUE(seen(evidence, PermissionCause::apiUserMayNotWrite));
}

TEST(PermissionEvidence, goesWithEveryJudgementOfARefusal)
{
    Known known = allWell();
    known.accessAsPerson = failed(ProblemKind::notPermitted);
    const Ledger refused = ledgerOf(Proof::Outcome::notPermitted, now());

    const ProbeResult question = of(Probe::accessAsPerson, about(dana), known);
    const ProbeResult record = of(Probe::proof, about(dana), known, refused);

    ASSERT_TRUE(question.evidence && record.evidence);
    EXPECT_TRUE(question.evidence->isAboutAsking);
    EXPECT_FALSE(record.evidence->isAboutAsking);
    EXPECT_TRUE(seen(*record.evidence, PermissionCause::personInactive));
    EXPECT_FALSE(of(Probe::personRecord, about(dana), known).evidence);
}

} // namespace
