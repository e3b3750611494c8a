// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one profile: one sends, the other one says so. The other one is played by its row in the
// database.
#include "app/profiles.h"
#include "app/store/data_folder.h"
#include "app/store/database.h"
#include "app/store/lease_store.h"
#include "tests/journeys/journey.h"

#include <QDir>
#include <QProcess>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;
using namespace app::store;

namespace {

class SecondWindowJourney : public tests::TenantJourney
{
protected:
    void SetUp() override
    {
        arrive();
        auto opened = Database::open(databasePath(data.path(), u"Test"_s), Purpose::worker);
        ASSERT_TRUE(opened);
        m_database = std::move(opened.value());
    }
    void TearDown() override
    {
        m_database.reset();
        TenantJourney::TearDown();
    }

    /// The other window has the lease, whoever had it before, and keeps it for some seconds.
    void otherTakesTheLease()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        LeaseStore leases(*m_database);
        const auto taken = leases.take(other, now.addSecs(3600), std::chrono::seconds(1));
        ASSERT_TRUE(taken && *taken);
        ASSERT_TRUE(leases.renew(other, now, std::chrono::seconds(18)));
    }
    void otherEnds() { ASSERT_TRUE(LeaseStore(*m_database).release(other)); }
    [[nodiscard]] bool waitForNotice(bool isThere)
    {
        return tests::waitFor([&] { return isVisible(u"leaseNotice"_s) == isThere; });
    }

    const QString other = u"other"_s;
    std::unique_ptr<Database> m_database;
};

TEST_F(SecondWindowJourney, aWindowThatSendsSaysNothingOfIt)
{
    EXPECT_TRUE(program->outbox().isHolder());
    EXPECT_FALSE(isVisible(u"leaseNotice"_s));
}

TEST_F(SecondWindowJourney, whatIsSubmittedInTheSecondWaitsUntilTheFirstEnds)
{
    end();
    otherTakesTheLease();
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_TRUE(isVisible(u"leaseNotice"_s));
    EXPECT_TRUE(message().contains(u"open in another PerPro window, which sends"_s))
        << message().toStdString();

    submitTicket(u"From the second window"_s);
    ASSERT_TRUE(tests::waitFor([this] { return step() != nullptr; }));
    EXPECT_EQ(step()->state, StepState::planned);
    EXPECT_EQ(creates(), 0);
    otherEnds();

    EXPECT_TRUE(waitForState(StepState::verified));
    EXPECT_TRUE(waitForNotice(false));
    EXPECT_EQ(creates(), 1);
}

TEST_F(SecondWindowJourney, whoeverWasKilledKeepsNobodyFromSending)
{
    end();
    otherTakesTheLease();
    QProcess killed;
    killed.start(u"sleep"_s, {u"60"_s});
    ASSERT_TRUE(killed.waitForStarted());
    QFile presence(QFileInfo(databasePath(data.path(), u"Test"_s)).absolutePath() + u"/sender-other.lock"_s);
    ASSERT_TRUE(presence.open(QIODevice::WriteOnly));
    presence.write(
        QByteArray::number(killed.processId()) + "\nsleep\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    presence.close();
    killed.kill();
    ASSERT_TRUE(killed.waitForFinished());

    start();

    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_TRUE(program->outbox().isHolder());
    EXPECT_FALSE(isVisible(u"leaseNotice"_s));
}

TEST_F(SecondWindowJourney, aWindowThatLostTheLeaseSaysSoAndSendsNothing)
{
    otherTakesTheLease();

    EXPECT_TRUE(waitForNotice(true));
    EXPECT_FALSE(program->outbox().isHolder());
    submitTicket(u"Still written here"_s);
    ASSERT_TRUE(tests::waitFor([this] { return step() != nullptr; }));
    EXPECT_EQ(creates(), 0);
}

TEST_F(SecondWindowJourney, aProfileForWhichAWindowSendsIsNotRemoved)
{
    const auto removed = app::removeProfile(data.path(), u"Test"_s);

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().field, u"storage.busy"_s);
    EXPECT_TRUE(QFile::exists(databasePath(data.path(), u"Test"_s)));
}

} // namespace
