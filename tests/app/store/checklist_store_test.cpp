// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/checklist_store.h"
#include "app/store/proof_store.h"
#include "tests/app/store/store_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::faultOf;
using tests::require;
using tests::run;

namespace {

QDateTime morning()
{
    return QDateTime({2026, 11, 21}, {9, 30, 0, 125}, Qt::UTC);
}

class ChecklistStoreTest : public testing::Test
{
protected:
    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(ChecklistStoreTest, hasNoTicksAtFirst)
{
    EXPECT_TRUE(require(ChecklistStore(*m_database).all()).empty());
}

TEST_F(ChecklistStoreTest, readsEveryTickBackAfterAReopening)
{
    const TickedStep first{u"allowImpersonation"_s, u"Jörg 'O\"Neil"_s, morning()};
    const TickedStep second{u"copyLevel"_s, {}, morning().addDays(1)};
    (void)require(ChecklistStore(*m_database).tick(second));
    (void)require(ChecklistStore(*m_database).tick(first));
    m_database = m_file.open();

    const auto all = require(ChecklistStore(*m_database).all());

    EXPECT_EQ(all, (std::vector{first, second}));
}

TEST_F(ChecklistStoreTest, countsTheNewerTickOfAStep)
{
    (void)require(ChecklistStore(*m_database).tick({u"copyLevel"_s, u"Anna"_s, morning()}));
    const TickedStep newer{u"copyLevel"_s, u"Bernd"_s, morning().addDays(-1)};

    (void)require(ChecklistStore(*m_database).tick(newer));

    EXPECT_EQ(require(ChecklistStore(*m_database).all()), std::vector{newer});
}

TEST_F(ChecklistStoreTest, takesATickBackAndMindsNoneToTakeBack)
{
    (void)require(ChecklistStore(*m_database).tick({u"copyLevel"_s, u"Anna"_s, morning()}));

    (void)require(ChecklistStore(*m_database).untick(u"copyLevel"_s));
    (void)require(ChecklistStore(*m_database).untick(u"copyLevel"_s));

    EXPECT_TRUE(require(ChecklistStore(*m_database).all()).empty());
}

TEST_F(ChecklistStoreTest, refusesATickWithoutATime)
{
    EXPECT_EQ(
        faultOf(ChecklistStore(*m_database).tick({u"copyLevel"_s, u"Anna"_s, {}})), StorageFault::other);
}

TEST_F(ChecklistStoreTest, neverGuessesATime)
{
    (void)require(ChecklistStore(*m_database).tick({u"copyLevel"_s, u"Anna"_s, morning()}));
    run(*m_database, u"PRAGMA ignore_check_constraints = ON"_s);
    run(*m_database, u"UPDATE checklist SET at = 'yesterday'"_s);

    EXPECT_EQ(faultOf(ChecklistStore(*m_database).all()), StorageFault::corrupt);
}

TEST_F(ChecklistStoreTest, reportsADatabaseThatFails)
{
    run(*m_database, u"DROP TABLE checklist"_s);

    EXPECT_EQ(faultOf(ChecklistStore(*m_database).all()), StorageFault::other);
    EXPECT_EQ(faultOf(ChecklistStore(*m_database).untick(u"x"_s)), StorageFault::other);
}

using ProofHistoryTest = ChecklistStoreTest;

Proof aProof(const QString &apiUser, const QString &entity, const Actor &actor, ProofOutcome outcome)
{
    return {apiUser, entity, actor, outcome, morning()};
}

TEST_F(ProofHistoryTest, isOfOnePersonOverEveryEntityTheLastOneFirst)
{
    ProofStore proofs(*m_database);
    const Proof ticket = aProof(u"api"_s, u"Tickets"_s, ContactId{5}, ProofOutcome::verified);
    const Proof note = aProof(u"api"_s, u"TicketNotes"_s, ContactId{5}, ProofOutcome::notPermitted);
    for (const Proof &each : {ticket, aProof(u"api"_s, u"Tickets"_s, ResourceId{5}, ProofOutcome::verified),
             aProof(u"other"_s, u"Tickets"_s, ContactId{5}, ProofOutcome::verified), note})
        (void)require(proofs.append(each));

    const auto history = require(proofs.history(u"api"_s, ContactId{5}));

    EXPECT_EQ(history, (std::vector{note, ticket}));
}

TEST_F(ProofHistoryTest, keepsToItsLimit)
{
    ProofStore proofs(*m_database);
    for (int each = 0; each < 5; ++each)
        (void)require(proofs.append(aProof(u"api"_s, u"Tickets"_s, ContactId{5}, ProofOutcome::verified)));

    EXPECT_EQ(require(proofs.history(u"api"_s, ContactId{5}, 3)).size(), 3U);
}

TEST_F(ProofHistoryTest, knowsTheLastOneOfAnybodyOfTheKind)
{
    ProofStore proofs(*m_database);
    const Proof contact = aProof(u"api"_s, u"Tickets"_s, ContactId{5}, ProofOutcome::notAttributed);
    for (const Proof &each : {aProof(u"api"_s, u"Tickets"_s, ContactId{4}, ProofOutcome::verified), contact,
             aProof(u"api"_s, u"Tickets"_s, ResourceId{5}, ProofOutcome::verified),
             aProof(u"api"_s, u"TicketNotes"_s, ContactId{5}, ProofOutcome::verified),
             aProof(u"other"_s, u"Tickets"_s, ContactId{5}, ProofOutcome::verified)})
        (void)require(proofs.append(each));

    EXPECT_EQ(require(proofs.latestOfKind(u"api"_s, u"Tickets"_s, ContactId{99})), contact);
    EXPECT_FALSE(require(proofs.latestOfKind(u"api"_s, u"TicketNotes"_s, ResourceId{99})));
}

} // namespace
