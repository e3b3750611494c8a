// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class StorageJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }

    [[nodiscard]] QString databaseFile() const
    {
        return QDir(program->profileFolder(u"Test"_s)).filePath(u"perpro.sqlite"_s);
    }
    void run(const QString &path, const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"journey"_s);
            database.setDatabaseName(path);
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"journey"_s);
    }
};

TEST_F(StorageJourney, dataOfANewerProgramIsToldAndNotTouched)
{
    const QString path = databaseFile();
    end();
    run(path, u"PRAGMA user_version = 9999"_s);

    start();

    EXPECT_TRUE(message().contains(u"written by a newer PerPro"_s)) << everythingSaid().toStdString();
    EXPECT_FALSE(isVisible(u"titleEdit"_s));
}

TEST_F(StorageJourney, aDamagedFileIsToldAndNotTouched)
{
    const QString path = databaseFile();
    end();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    start(u"Test"_s);

    EXPECT_TRUE(message().contains(u"damaged"_s)) << everythingSaid().toStdString();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray(8192, 'x'));
}

#ifdef Q_OS_UNIX

TEST_F(StorageJourney, aFileThatMayNotBeWrittenIsTold)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    const QString path = databaseFile();
    end();
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));

    start();

    EXPECT_TRUE(message().contains(u"may not write"_s)) << everythingSaid().toStdString();
    EXPECT_FALSE(isVisible(u"titleEdit"_s));
}

/// While it lives, no file of this process can grow: like a disk without room, as far as our own data goes.
class NoRoom
{
public:
    NoRoom()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST_F(StorageJourney, withoutRoomNothingIsSentAndTheFormStays)
{
    actAs(u"aoi"_s);
    fillTicket(u"No room"_s);
    QString told;
    {
        const NoRoom noRoom;
        submit();
        told = message();
    }

    EXPECT_TRUE(told.contains(u"could not"_s)) << told.toStdString();
    EXPECT_TRUE(isFormKept(u"No room"_s));
    EXPECT_EQ(creates(), 0);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
}

#endif

TEST_F(StorageJourney, aJournalThatRefusesSendsNothingAndTheFormStays)
{
    run(databaseFile(),
        u"CREATE TRIGGER refuse BEFORE INSERT ON plans BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);
    actAs(u"aoi"_s);
    fillTicket(u"Refused"_s);

    submit();

    EXPECT_TRUE(message().contains(u"could not read or write its own data"_s))
        << everythingSaid().toStdString();
    EXPECT_TRUE(isFormKept(u"Refused"_s));
    EXPECT_EQ(creates(), 0);
    run(databaseFile(), u"DROP TRIGGER refuse"_s);
    submit();
    EXPECT_TRUE(waitForState(StepState::verified));
}

} // namespace
