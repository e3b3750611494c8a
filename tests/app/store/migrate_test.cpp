// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrate.h"
#include "tests/app/store/store_support.h"

#include <QDir>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace app::store;
using tests::ask;
using tests::require;

namespace {

/// A folder of migrations beside a database that went through the product's own.
class Migrate : public testing::Test
{
protected:
    /// Files that stand for the product's own migrations: this database went through them and must not again.
    void writeOld(const QByteArray &sql)
    {
        for (int number = 1; number <= m_newest; ++number)
            write(numbered(number, u"old"_s), sql);
    }
    static QString numbered(int number, const QString &name)
    {
        return u"%1_%2.sql"_s.arg(number, 3, 10, QChar(u'0')).arg(name);
    }
    void write(const QString &name, const QByteArray &sql)
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    QTemporaryDir m_folder;
    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
    int m_newest = require(newestVersion());
};

TEST_F(Migrate, bringsAnEmptyFileToTheNewestVersion)
{
    EXPECT_EQ(require(userVersion(*m_database)), m_newest);
    EXPECT_EQ(ask(*m_database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'steps'"_s), u"1"_s);
}

TEST_F(Migrate, makesOnlyStrictTables)
{
    EXPECT_EQ(ask(*m_database,
                  u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = "
                  "'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s),
        QString());
}

TEST_F(Migrate, appliesWhatIsMissingInOrder)
{
    writeOld("never run again;");
    write(numbered(m_newest + 1, u"next"_s), "CREATE TABLE next (a INTEGER) STRICT;");
    write(numbered(m_newest + 2, u"last"_s), "INSERT INTO next VALUES (3); -- after the one before\n");

    const auto done = migrate(*m_database, m_folder.path());

    ASSERT_TRUE(done) << done.error().detail.toStdString();
    EXPECT_EQ(require(userVersion(*m_database)), m_newest + 2);
    EXPECT_EQ(ask(*m_database, u"SELECT a FROM next"_s), u"3"_s);
}

TEST_F(Migrate, rollsABrokenOneBackAndReportsIt)
{
    writeOld("");
    write(numbered(m_newest + 1, u"good"_s), "CREATE TABLE good (a INTEGER) STRICT;");
    write(numbered(m_newest + 2, u"broken"_s),
        "CREATE TABLE half (a INTEGER) STRICT; INSERT INTO nowhere VALUES (1);");

    const auto done = migrate(*m_database, m_folder.path());

    EXPECT_EQ(tests::faultOf(done), StorageFault::other);
    EXPECT_EQ(require(userVersion(*m_database)), m_newest + 1);
    EXPECT_EQ(
        ask(*m_database, u"SELECT group_concat(name) FROM sqlite_schema WHERE name IN ('good', 'half')"_s),
        u"good"_s);
}

TEST_F(Migrate, keepsThePeopleOfTheFirstShapeAndKnowsNoMarksForThem)
{
    const QString path = m_folder.filePath(u"old.sqlite"_s);
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        ASSERT_TRUE(old.open());
        const QByteArray script = tests::bytesOf(schemaFolder() + u"/001_start.sql"_s);
        for (const QString &sql : splitStatements(QString::fromUtf8(script)))
            old.exec(sql);
        old.exec(u"UPDATE people_refresh SET generation = 5"_s);
        old.exec(u"PRAGMA user_version = 1"_s);
    }
    QSqlDatabase::removeDatabase(u"old"_s);

    const auto database = require(Database::open(path, Purpose::startUp));

    EXPECT_EQ(
        ask(*database, u"SELECT generation FROM people_refresh WHERE contacts_until IS NULL"_s), u"5"_s);
}

TEST_F(Migrate, refusesAGapInTheNumbers)
{
    write(u"001_one.sql"_s, "");
    write(u"003_three.sql"_s, "");

    EXPECT_EQ(tests::faultOf(newestVersion(m_folder.path())), StorageFault::other);
    EXPECT_EQ(tests::faultOf(newestVersion(m_folder.path() + u"/none"_s)), StorageFault::other);
}

TEST_F(Migrate, refusesAVersionThatItDoesNotKnow)
{
    write(u"001_one.sql"_s, "");
    tests::run(*m_database, u"PRAGMA user_version = 2"_s);

    EXPECT_EQ(tests::faultOf(migrate(*m_database, m_folder.path())), StorageFault::newer);
}

TEST(SplitStatements, givesOneStatementAtATime)
{
    const QStringList statements =
        splitStatements(u"-- a; comment\nA 'x;''y' ; /* ; */ B \"q;\" [r;] `s;`;;\n C"_s);

    EXPECT_EQ(statements, (QStringList{u"A 'x;''y'"_s, u"B \"q;\" [r;] `s;`"_s, u"C"_s}));
}

TEST(SplitStatements, keepsATriggerWhole)
{
    const QString trigger =
        u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE 1 WHEN 1 THEN 2 END; DELETE FROM b; END"_s;

    EXPECT_EQ(splitStatements(trigger + u"; SELECT 1;"_s), (QStringList{trigger, u"SELECT 1"_s}));
}

TEST(SplitStatements, keepsACommentFromJoiningWords)
{
    EXPECT_EQ(splitStatements(u"SELECT--\n1"_s), QStringList{u"SELECT 1"_s});
}

TEST(SplitStatements, takesAnUnclosedQuoteToTheEnd)
{
    EXPECT_EQ(splitStatements(u"A 'x; B"_s), QStringList{u"A 'x; B"_s});
}

} // namespace
