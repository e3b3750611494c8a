// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/migrate.h"
#include "app/store/plan_store.h"
#include "tests/app/store/store_support.h"

#include <QDir>
#include <QFileInfo>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace app::store;
using tests::ask;
using tests::bytesOf;
using tests::faultOf;
using tests::require;
using tests::run;

namespace {

TEST(DatabaseTest, setsWhatEveryConnectionNeeds)
{
    const tests::DatabaseFile file;
    const auto first = file.open();
    const auto worker = file.open(Purpose::worker, std::chrono::milliseconds(1234));

    for (const Database *each : {first.get(), worker.get()}) {
        EXPECT_EQ(ask(*each, u"PRAGMA journal_mode"_s), u"wal"_s);
        EXPECT_EQ(ask(*each, u"PRAGMA synchronous"_s), u"2"_s);
        EXPECT_EQ(ask(*each, u"PRAGMA foreign_keys"_s), u"1"_s);
    }
    EXPECT_EQ(ask(*first, u"PRAGMA busy_timeout"_s), u"5000"_s);
    EXPECT_EQ(ask(*worker, u"PRAGMA busy_timeout"_s), u"1234"_s);
}

TEST(DatabaseTest, leavesNoConnectionBehind)
{
    {
        const tests::DatabaseFile file;
        const auto first = file.open();
        const auto second = file.open();
        (void)Database::open(file.folder(), Purpose::readOnly);
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), 2);
    }

    EXPECT_EQ(QSqlDatabase::connectionNames(), QStringList());
}

TEST(DatabaseTest, opensAgainWhatItMade)
{
    const tests::DatabaseFile file;
    const auto plan = require(PlanStore(*file.open()).save(tests::aPlan(u"kept"_s)));

    EXPECT_EQ(require(PlanStore(*file.open()).find(plan.id)), plan);
}

TEST(DatabaseTest, startsFromAnEmptyFile)
{
    const tests::DatabaseFile file;
    ASSERT_TRUE(QFile(file.path()).open(QIODevice::WriteOnly));

    EXPECT_EQ(require(userVersion(*file.open())), require(newestVersion()));
}

TEST(DatabaseTest, makesNoFileForAWorkerOrAReader)
{
    const tests::DatabaseFile file;

    EXPECT_EQ(faultOf(Database::open(file.path(), Purpose::worker)), StorageFault::cannotOpen);
    EXPECT_EQ(faultOf(Database::open(file.path(), Purpose::readOnly)), StorageFault::cannotOpen);
    EXPECT_FALSE(QFileInfo::exists(file.path()));
}

TEST(DatabaseTest, givesAWorkerOrAReaderNoOlderShape)
{
    const tests::DatabaseFile file;
    run(*file.open(), u"PRAGMA user_version = 0"_s);

    EXPECT_EQ(faultOf(Database::open(file.path(), Purpose::worker)), StorageFault::other);
    EXPECT_EQ(faultOf(Database::open(file.path(), Purpose::readOnly)), StorageFault::other);
}

TEST(DatabaseTest, leavesTheDatabaseOfAnotherProgramAlone)
{
    const tests::DatabaseFile file;
    {
        const auto database = file.open();
        run(*database, u"PRAGMA user_version = 0"_s);
        run(*database, u"DROP TABLE metadata"_s);
    }
    const QByteArray before = bytesOf(file.path());

    EXPECT_EQ(faultOf(Database::open(file.path(), Purpose::startUp)), StorageFault::other);
    EXPECT_EQ(bytesOf(file.path()), before);
}

TEST(DatabaseTest, leavesANewerFileUntouchedByteForByte)
{
    const tests::DatabaseFile file;
    run(*file.open(), u"PRAGMA user_version = %1"_s.arg(require(newestVersion()) + 1));
    const QByteArray before = bytesOf(file.path());
    const QDateTime changed = QFileInfo(file.path()).lastModified();

    for (const Purpose each : {Purpose::startUp, Purpose::readOnly}) {
        const auto opened = Database::open(file.path(), each);

        ASSERT_EQ(faultOf(opened), StorageFault::newer);
        EXPECT_EQ(opened.error().kind, app::domain::ProblemKind::storage);
        EXPECT_EQ(opened.error().delivery, app::domain::Delivery::neverLeft);
    }
    EXPECT_EQ(bytesOf(file.path()), before);
    EXPECT_EQ(QFileInfo(file.path()).lastModified(), changed);
}

TEST(DatabaseTest, leavesANewerFileUntouchedAlsoWhereOnlyItsLogSaysSo)
{
    const tests::DatabaseFile file;
    const tests::DatabaseFile copy;
    {
        const auto database = file.open();
        run(*database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        run(*database, u"PRAGMA user_version = %1"_s.arg(require(newestVersion()) + 1));
        ASSERT_TRUE(QFile::copy(file.path(), copy.path()));
        ASSERT_TRUE(QFile::copy(file.path() + u"-wal"_s, copy.path() + u"-wal"_s));
    }
    const QByteArray before = bytesOf(copy.path());
    const QByteArray logBefore = bytesOf(copy.path() + u"-wal"_s);
    ASSERT_FALSE(logBefore.isEmpty());

    EXPECT_EQ(faultOf(Database::open(copy.path(), Purpose::startUp)), StorageFault::newer);
    EXPECT_EQ(bytesOf(copy.path()), before);
    EXPECT_EQ(bytesOf(copy.path() + u"-wal"_s), logBefore);
}

TEST(DatabaseTest, tellsAFileThatIsNoDatabaseAndLeavesItAlone)
{
    const tests::DatabaseFile file;
    const QByteArray content = QByteArray("not a database, whatever its name says. ").repeated(200);
    {
        QFile stray(file.path());
        ASSERT_TRUE(stray.open(QIODevice::WriteOnly));
        stray.write(content);
    }

    EXPECT_EQ(faultOf(Database::open(file.path(), Purpose::startUp)), StorageFault::corrupt);
    EXPECT_EQ(bytesOf(file.path()), content);
}

TEST(DatabaseTest, noticesADamagedPageWhereverItIs)
{
    const tests::DatabaseFile file;
    {
        const auto database = file.open();
        for (int plan = 0; plan < 20; ++plan)
            (void)require(PlanStore(*database).save(tests::aPlan(QString(300, u'x'), 5)));
    }
    const QByteArray whole = bytesOf(file.path());
    constexpr qsizetype pageSize = 4096;
    ASSERT_GT(whole.size(), 20 * pageSize);
    const tests::DatabaseFile damagedFile;

    for (qsizetype page = 0; page < whole.size() / pageSize; ++page) {
        QByteArray damaged = whole;
        damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xaa'));
        QFile::remove(damagedFile.path());
        {
            QFile out(damagedFile.path());
            ASSERT_TRUE(out.open(QIODevice::WriteOnly));
            out.write(damaged);
        }

        EXPECT_EQ(faultOf(Database::open(damagedFile.path(), Purpose::startUp)), StorageFault::corrupt)
            << "page " << page + 1;
        EXPECT_EQ(bytesOf(damagedFile.path()), damaged) << "page " << page + 1;
    }
}

TEST(DatabaseTest, noticesAFileThatWasCutOff)
{
    const tests::DatabaseFile file;
    (void)require(PlanStore(*file.open()).save(tests::aPlan(QString(30000, u'x'))));
    QFile(file.path()).resize(QFileInfo(file.path()).size() / 2);

    EXPECT_EQ(faultOf(Database::open(file.path(), Purpose::startUp)), StorageFault::corrupt);
}

#ifndef QT_NO_DEBUG
TEST(DatabaseDeathTest, endsADebugBuildWhenAnotherThreadUsesIt)
{
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    const tests::DatabaseFile file;
    const auto database = file.open();

    EXPECT_DEATH(std::thread([&] { (void)database->connection(); }).join(), "used in another thread");
}
#endif

} // namespace
