// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profile_lock.h"
#include "app/store/storage_problem.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using app::store::ProfileLock;
using app::store::StorageFault;
using app::store::storageFault;

namespace {

class ProfileLockTest : public testing::Test
{
protected:
    [[nodiscard]] QString databasePath() const { return folder.filePath(u"perpro.sqlite"_s); }

    QTemporaryDir folder;
};

TEST_F(ProfileLockTest, keepsASecondProgramOut)
{
    const auto first = ProfileLock::take(databasePath());
    ASSERT_TRUE(first);

    const auto second = ProfileLock::take(databasePath());

    ASSERT_FALSE(second);
    EXPECT_EQ(int(storageFault(second.error())), int(StorageFault::busy));
}

TEST_F(ProfileLockTest, isFreeAgainWhenItsHolderGoes)
{
    {
        const auto first = ProfileLock::take(databasePath());
        ASSERT_TRUE(first);
    }

    EXPECT_TRUE(ProfileLock::take(databasePath()));
}

TEST_F(ProfileLockTest, ofAKilledProgramHoldsNothing)
{
    QProcess child;
    child.start(u"sleep"_s, {u"60"_s});
    ASSERT_TRUE(child.waitForStarted());
    QFile file(folder.filePath(u"perpro.lock"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        QByteArray::number(child.processId()) + "\nsleep\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    file.close();
    ASSERT_FALSE(ProfileLock::take(databasePath())) << "the living holder was not seen";

    child.kill();
    ASSERT_TRUE(child.waitForFinished());

    EXPECT_TRUE(ProfileLock::take(databasePath()));
}

TEST_F(ProfileLockTest, thatCannotBeMadeSaysSo)
{
    const auto lock = ProfileLock::take(folder.filePath(u"missing/perpro.sqlite"_s));

    ASSERT_FALSE(lock);
    EXPECT_EQ(int(storageFault(lock.error())), int(StorageFault::cannotOpen));
}

} // namespace
