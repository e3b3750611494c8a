// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/metadata_store.h"
#include "app/store/profile_store.h"
#include "app/store/proof_store.h"
#include "app/store/recent_store.h"
#include "tests/app/store/store_support.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::faultOf;
using tests::require;
using tests::run;

namespace app::domain {
// Only tests compare whole descriptions.
static bool operator==(const EntityMetadata &one, const EntityMetadata &other)
{
    return one.entity == other.entity && one.canCreate == other.canCreate
        && one.accessForCreate == other.accessForCreate && one.fields == other.fields
        && one.fetchedAt == other.fetchedAt;
}
} // namespace app::domain

namespace {

class SmallStores : public testing::Test
{
protected:
    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(SmallStores, theZoneOfTheLastTimeIsKnownAgain)
{
    ProfileStore profiles(*m_database);
    EXPECT_FALSE(require(profiles.zone()));
    const Zone zone{u"America East"_s, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s),
        QUrl(u"https://ww3.autotask.net/"_s), 12345};

    ASSERT_TRUE(profiles.saveZone(zone));

    EXPECT_EQ(require(profiles.zone()), std::optional(zone));
}

EntityMetadata tickets()
{
    EntityMetadata metadata;
    metadata.entity = u"Tickets"_s;
    metadata.canCreate = false;
    metadata.accessForCreate = UserAccess::restricted;
    metadata.fetchedAt = QDateTime({2026, 11, 21}, {9, 30, 0, 125}, Qt::UTC);
    for (const FieldType type :
        {FieldType::text, FieldType::integer, FieldType::decimal, FieldType::boolean, FieldType::dateTime}) {
        Field field;
        field.name = u"field \"%1\" ä"_s.arg(int(type));
        field.type = type;
        field.length = 255;
        field.isRequired = true;
        field.isUserDefined = type == FieldType::decimal;
        field.isPicklist = type == FieldType::integer;
        field.picklistParentField = u"queueID"_s;
        field.referenceEntity = u"Company"_s;
        if (field.isPicklist)
            field.picklist = {{u"1"_s, u"Neu 🆕"_s, true, true, true, 3, u"7"_s},
                {u"2"_s, u""_s, false, false, false, -1, {}}};
        metadata.fields.push_back(field);
    }
    return metadata;
}

using MetadataStoreTest = SmallStores;

TEST_F(MetadataStoreTest, readsBackEverythingThatATenantSays)
{
    (void)require(MetadataStore(*m_database).save(tickets()));
    m_database = m_file.open();

    const auto loaded = require(MetadataStore(*m_database).load(u"Tickets"_s));

    ASSERT_TRUE(loaded);
    EXPECT_EQ(*loaded, tickets());
}

TEST_F(MetadataStoreTest, keepsEveryKindOfAccess)
{
    for (const UserAccess each :
        {UserAccess::unknown, UserAccess::none, UserAccess::restricted, UserAccess::all}) {
        EntityMetadata metadata = tickets();
        metadata.accessForCreate = each;

        (void)require(MetadataStore(*m_database).save(metadata));

        EXPECT_EQ(require(MetadataStore(*m_database).load(u"Tickets"_s))->accessForCreate, each);
    }
}

TEST_F(MetadataStoreTest, hasNothingOfAnEntityThatWasNeverSaved)
{
    (void)require(MetadataStore(*m_database).save(tickets()));

    EXPECT_FALSE(require(MetadataStore(*m_database).load(u"TicketNotes"_s)));
}

TEST_F(MetadataStoreTest, takesWhatItCannotReadAsNotCached)
{
    for (const QString &change :
        {u"'{'"_s, u"''"_s, u"'[]'"_s, u"replace(content, '\"form\":1', '\"form\":2')"_s,
            u"replace(content, 'restricted', 'some')"_s, u"replace(content, '255', '\"long\"')"_s,
            u"replace(content, '\"isSystem\"', '\"was\"')"_s, u"replace(content, '2026-', 'x')"_s}) {
        (void)require(MetadataStore(*m_database).save(tickets()));
        run(*m_database, u"UPDATE metadata SET content = "_s + change);

        EXPECT_FALSE(require(MetadataStore(*m_database).load(u"Tickets"_s))) << change.toStdString();
    }
}

TEST_F(MetadataStoreTest, reportsADatabaseThatFails)
{
    run(*m_database, u"DROP TABLE metadata"_s);

    EXPECT_EQ(faultOf(MetadataStore(*m_database).load(u"Tickets"_s)), StorageFault::other);
    EXPECT_EQ(faultOf(MetadataStore(*m_database).save(tickets())), StorageFault::other);
}

using ProfileStoreTest = SmallStores;

TEST_F(ProfileStoreTest, hasNoProfileAtFirstAndThenTheLastOneSaved)
{
    ProfileStore profiles(*m_database);
    Profile profile{u"Acme 🏭"_s, u"api@acme.example"_s,
        QUrl(u"https://webservices.example/atservicesrest/v1.0/"_s), false};
    EXPECT_FALSE(require(profiles.load()));

    (void)require(profiles.save(profile));
    profile.isTest = true;
    profile.apiAddress = QUrl(u"http://127.0.0.1:8080/a%20b?c=%2F"_s);
    (void)require(profiles.save(profile));

    EXPECT_EQ(require(profiles.load()), profile);
}

TEST_F(ProfileStoreTest, writesNoPasswordOfAnAddress)
{
    const Profile profile{u"x"_s, u"x"_s, QUrl(u"https://user:geheim@host.example/"_s), false};

    (void)require(ProfileStore(*m_database).save(profile));

    EXPECT_EQ(require(ProfileStore(*m_database).load())->apiAddress, QUrl(u"https://host.example/"_s));
}

TEST_F(ProfileStoreTest, keepsSettingsByTheirKeys)
{
    ProfileStore profiles(*m_database);
    EXPECT_FALSE(require(profiles.setting(u"zone"_s)));

    (void)require(profiles.setSetting(u"zone"_s, u"old"_s));
    (void)require(profiles.setSetting(u"zone"_s, u"new 'ß'"_s));
    (void)require(profiles.setSetting(u"Zone"_s, u""_s));

    EXPECT_EQ(require(profiles.setting(u"zone"_s)), u"new 'ß'"_s);
    EXPECT_EQ(require(profiles.setting(u"Zone"_s)), u""_s);
    (void)require(profiles.removeSetting(u"zone"_s));
    (void)require(profiles.removeSetting(u"zone"_s));
    EXPECT_FALSE(require(profiles.setting(u"zone"_s)));
}

TEST_F(ProfileStoreTest, refusesASettingWithoutAKey)
{
    EXPECT_EQ(faultOf(ProfileStore(*m_database).setSetting(QString(), u"x"_s)), StorageFault::other);
}

Proof aProof(const QString &apiUser, const Actor &actor, ProofOutcome outcome)
{
    return {apiUser, u"Tickets"_s, actor, outcome, QDateTime({2026, 11, 21}, {9, 30, 0, 125}, Qt::UTC)};
}

using ProofStoreTest = SmallStores;

TEST_F(ProofStoreTest, givesTheLastOneAppendedWhateverItsClockSaid)
{
    ProofStore proofs(*m_database);
    const Proof first = aProof(u"api"_s, ContactId{5}, ProofOutcome::verified);
    Proof second = aProof(u"other"_s, ContactId{5}, ProofOutcome::notPermitted);
    second.at = first.at.addDays(-1);

    (void)require(proofs.append(first));
    EXPECT_EQ(require(proofs.latest(u"Tickets"_s, ContactId{5})), first);
    (void)require(proofs.append(second));

    EXPECT_EQ(require(proofs.latest(u"Tickets"_s, ContactId{5})), second);
}

TEST_F(ProofStoreTest, neverTakesTheProofOfOneActorOrEntityForAnother)
{
    ProofStore proofs(*m_database);
    (void)require(proofs.append(aProof(u"api"_s, ContactId{5}, ProofOutcome::verified)));

    EXPECT_FALSE(require(proofs.latest(u"Tickets"_s, ResourceId{5})));
    EXPECT_FALSE(require(proofs.latest(u"Tickets"_s, ContactId{6})));
    EXPECT_FALSE(require(proofs.latest(u"Tickets"_s, ApiUser{})));
    EXPECT_FALSE(require(proofs.latest(u"TicketNotes"_s, ContactId{5})));
}

TEST_F(ProofStoreTest, keepsEveryOutcomeAndActor)
{
    ProofStore proofs(*m_database);
    for (const Actor &actor :
        {Actor(ApiUser{}), Actor(ResourceId{std::numeric_limits<qint64>::max()}), Actor(ContactId{1})}) {
        for (const ProofOutcome outcome :
            {ProofOutcome::verified, ProofOutcome::notAttributed, ProofOutcome::notPermitted}) {
            const Proof proof = aProof(u"api"_s, actor, outcome);

            (void)require(proofs.append(proof));

            EXPECT_EQ(require(proofs.latest(u"Tickets"_s, actor)), proof);
        }
    }
}

TEST_F(ProofStoreTest, remembersWhatWasVerifiedBehindALaterRefusal)
{
    ProofStore proofs(*m_database);
    const Proof verified = aProof(u"api"_s, ResourceId{6}, ProofOutcome::verified);
    Proof later = aProof(u"api"_s, ResourceId{7}, ProofOutcome::verified);
    later.at = verified.at.addDays(1);
    Proof refused = aProof(u"api"_s, ResourceId{6}, ProofOutcome::notPermitted);
    refused.at = later.at.addDays(1);
    for (const Proof &each :
        {verified, later, refused, aProof(u"other"_s, ContactId{5}, ProofOutcome::verified)})
        (void)require(proofs.append(each));

    EXPECT_EQ(require(proofs.verified(u"api"_s, u"Tickets"_s)), std::vector{later});
    EXPECT_EQ(require(proofs.verified(u"api"_s, u"Tickets"_s, verified.at)), std::vector{verified});
    EXPECT_TRUE(require(proofs.verified(u"api"_s, u"TicketNotes"_s)).empty());
}

TEST_F(ProofStoreTest, neverGuessesAnUnknownOutcome)
{
    (void)require(ProofStore(*m_database).append(aProof(u"api"_s, ContactId{5}, ProofOutcome::notPermitted)));
    run(*m_database, u"PRAGMA ignore_check_constraints = ON"_s);
    run(*m_database, u"UPDATE proofs SET outcome = 'fine'"_s);

    EXPECT_EQ(faultOf(ProofStore(*m_database).latest(u"Tickets"_s, ContactId{5})), StorageFault::corrupt);
}

TEST_F(ProofStoreTest, refusesAProofWithoutATime)
{
    Proof proof = aProof(u"api"_s, ContactId{5}, ProofOutcome::verified);
    proof.at = QDateTime();

    EXPECT_EQ(faultOf(ProofStore(*m_database).append(proof)), StorageFault::other);
}

TEST_F(SmallStores, rememberWhoWasChosenLastInFront)
{
    RecentStore recent(*m_database);
    EXPECT_TRUE(require(recent.recent()).empty());

    for (const Actor &actor : {Actor(ContactId{5}), Actor(ResourceId{5}), Actor(ContactId{7}),
             Actor(ContactId{5}), Actor(ApiUser{})})
        (void)require(recent.remember(actor));

    EXPECT_EQ(require(RecentStore(*m_database).recent()),
        (std::vector<Actor>{ContactId{5}, ContactId{7}, ResourceId{5}}));
}

TEST_F(SmallStores, forgetWhoWasChosenLongAgo)
{
    RecentStore recent(*m_database);

    for (int id = 1; id <= RecentStore::mostRecent + 3; ++id)
        (void)require(recent.remember(ContactId{id}));

    const auto kept = require(recent.recent());
    ASSERT_EQ(kept.size(), std::size_t(RecentStore::mostRecent));
    EXPECT_EQ(kept.front(), Actor(ContactId{RecentStore::mostRecent + 3}));
    EXPECT_EQ(kept.back(), Actor(ContactId{4}));
}

} // namespace
