// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profile_store.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"
#include "tests/app/store/store_support.h"

#include <QDir>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace app::store;
using tests::ask;
using tests::faultOf;
using tests::run;

namespace {

class TransactionTest : public testing::Test
{
protected:
    QString settings() { return ask(*m_database, u"SELECT count(*) FROM settings"_s); }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(TransactionTest, rollsBackWhatWasNotCommitted)
{
    {
        Transaction transaction(*m_database);
        ASSERT_TRUE(transaction.begin());
        run(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s);
    }

    EXPECT_EQ(settings(), u"0"_s);
}

TEST_F(TransactionTest, cannotNest)
{
    Transaction outer(*m_database);
    ASSERT_TRUE(outer.begin());
    {
        Transaction inner(*m_database);

        EXPECT_EQ(faultOf(inner.begin()), StorageFault::other);
    }
    run(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s);
    ASSERT_TRUE(outer.commit());

    EXPECT_EQ(settings(), u"1"_s);
}

TEST_F(TransactionTest, reportsACommitThatAnUnfinishedReturningHinders)
{
    Transaction transaction(*m_database);
    ASSERT_TRUE(transaction.begin());
    Statement insert(*m_database, u"INSERT INTO settings VALUES ('a', 'b'), ('c', 'd') RETURNING key"_s);
    ASSERT_TRUE(insert.exec());
    ASSERT_TRUE(insert.next());

    const auto committed = transaction.commit();

    ASSERT_EQ(faultOf(committed), StorageFault::busy); // SQLite's own code for it
    EXPECT_TRUE(committed.error().detail.contains(u"in progress"_s))
        << committed.error().detail.toStdString();
}

TEST_F(TransactionTest, waitsForAnotherWriterOnlyAtItsBeginning)
{
    const auto second = m_file.open(Purpose::worker, std::chrono::milliseconds(30));
    Transaction first(*m_database);
    ASSERT_TRUE(first.begin());
    run(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s);

    EXPECT_EQ(faultOf(Transaction(*second).begin()), StorageFault::busy);
    EXPECT_EQ(faultOf(ProfileStore(*second).setSetting(u"k"_s, u"v"_s)), StorageFault::busy);

    // The first one is none the worse, and the second may go on afterwards.
    ASSERT_TRUE(first.commit());
    EXPECT_TRUE(ProfileStore(*second).setSetting(u"k"_s, u"v"_s));
    EXPECT_EQ(settings(), u"2"_s);
}

TEST_F(TransactionTest, neverMeetsAStaleSnapshot)
{
    const auto second = m_file.open(Purpose::worker, std::chrono::milliseconds(30));
    Transaction first(*m_database);
    ASSERT_TRUE(first.begin());
    (void)settings(); // a deferred transaction would now be bound to what it read

    EXPECT_EQ(faultOf(ProfileStore(*second).setSetting(u"k"_s, u"v"_s)), StorageFault::busy);
    run(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s);

    EXPECT_TRUE(first.commit());
}

TEST_F(TransactionTest, readsOneMomentWhileAnotherConnectionWrites)
{
    const auto second = m_file.open(Purpose::worker);
    Transaction reading(*m_database, Transaction::Kind::read);
    ASSERT_TRUE(reading.begin());
    ASSERT_EQ(settings(), u"0"_s);

    ASSERT_TRUE(ProfileStore(*second).setSetting(u"k"_s, u"v"_s));

    EXPECT_EQ(settings(), u"0"_s);
    ASSERT_TRUE(reading.commit());
    EXPECT_EQ(settings(), u"1"_s);
}

TEST_F(TransactionTest, refusesToWriteIntoAFileThatWasRemoved)
{
    ASSERT_TRUE(QFile::rename(m_file.path(), m_file.path() + u".gone"_s));

    EXPECT_EQ(faultOf(ProfileStore(*m_database).setSetting(u"k"_s, u"v"_s)), StorageFault::cannotOpen);
}

TEST_F(TransactionTest, keepsNothingWhenOneStatementFails)
{
    const auto result = inTransaction(*m_database, [&]() -> app::domain::Result<app::domain::Done> {
        run(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s);
        return Statement(*m_database, u"INSERT INTO settings VALUES ('a', 'again')"_s).run();
    });

    EXPECT_EQ(faultOf(result), StorageFault::other);
    EXPECT_EQ(settings(), u"0"_s);
}

using StatementTest = TransactionTest;

TEST_F(StatementTest, reportsAMissingValueAlsoOnASecondRun)
{
    Statement insert(*m_database, u"INSERT INTO settings VALUES (?, ?)"_s);
    ASSERT_TRUE(insert.bind(u"a"_s).bind(u"b"_s).run());

    EXPECT_EQ(faultOf(insert.bind(u"c"_s).run()), StorageFault::other);
    EXPECT_EQ(settings(), u"1"_s);
}

TEST_F(StatementTest, refusesTwoStatementsInOne)
{
    EXPECT_EQ(faultOf(Statement(*m_database, u"DELETE FROM settings; DELETE FROM plans"_s).run()),
        StorageFault::other);
}

TEST_F(StatementTest, reportsATypeThatTheTableDoesNotTake)
{
    EXPECT_EQ(faultOf(Statement(*m_database, u"UPDATE people_refresh SET generation = 'many'"_s).run()),
        StorageFault::other);
}

TEST_F(StatementTest, reportsABrokenForeignKey)
{
    const auto result = Statement(*m_database,
        u"INSERT INTO steps (plan_id, number, fields, user_defined_fields, "
        "actor_kind, actor_id, is_token_kept, state) VALUES "
        "(99, 1, '{}', '{}', 'apiUser', 0, 0, 'planned')"_s)
                            .run();

    ASSERT_EQ(faultOf(result), StorageFault::other);
    EXPECT_TRUE(result.error().detail.contains(u"787"_s)) << result.error().detail.toStdString();
}

TEST_F(StatementTest, keepsNullApartFromEmpty)
{
    ASSERT_TRUE(Statement(*m_database, u"INSERT INTO settings VALUES (?, ?)"_s)
                    .bind(u"null"_s)
                    .bind(QString())
                    .run());
    ASSERT_TRUE(
        Statement(*m_database, u"INSERT INTO settings VALUES (?, ?)"_s).bind(u"empty"_s).bind(u""_s).run());

    EXPECT_TRUE(ask(*m_database, u"SELECT value FROM settings WHERE key = 'null'"_s).isNull());
    EXPECT_FALSE(ask(*m_database, u"SELECT value FROM settings WHERE key = 'empty'"_s).isNull());
    EXPECT_EQ(ask(*m_database, u"SELECT count(*) FROM settings WHERE value IS NULL"_s), u"1"_s);
}

} // namespace
