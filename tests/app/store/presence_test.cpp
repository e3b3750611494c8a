// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/presence.h"

#include "app/store/draft_claims.h"
#include "tests/support/expected_warning.h"
#include "tests/support/printers.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using app::domain::DraftId;
using app::store::DraftClaims;
using app::store::Presence;

namespace {

class PresenceTest : public testing::Test
{
protected:
    /// The lock file as the program `pid`, called "sleep", writes it.
    void writeFor(qint64 pid) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(pid) + "\nsleep\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(u"there.lock"_s);
};

TEST_F(PresenceTest, isSeenByOthersAsLongAsItLives)
{
    {
        const Presence first(path);
        EXPECT_FALSE(first.isElsewhere());
        EXPECT_TRUE(Presence(path).isElsewhere());
        EXPECT_FALSE(Presence::isLeftBehind(path));
    }

    EXPECT_FALSE(Presence(path).isElsewhere());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(PresenceTest, ofAKilledProgramIsLeftBehind)
{
    QProcess child;
    child.start(u"sleep"_s, {u"60"_s});
    ASSERT_TRUE(child.waitForStarted());
    writeFor(child.processId());
    ASSERT_FALSE(Presence::isLeftBehind(path));
    ASSERT_TRUE(Presence(path).isElsewhere());

    child.kill();
    ASSERT_TRUE(child.waitForFinished());

    EXPECT_TRUE(Presence::isLeftBehind(path));
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(PresenceTest, thatNobodyEverWroteIsNotLeftBehind)
{
    EXPECT_FALSE(Presence::isLeftBehind(path));
}

TEST_F(PresenceTest, whoWasKilledBeforeHeWroteHisNameStandsInNobodysWay)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(Presence(path).isElsewhere()) << "he may just be about to write";

    ASSERT_TRUE(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();

    EXPECT_FALSE(Presence(path).isElsewhere());
}

TEST_F(PresenceTest, whereNoFileCanBeMadeNobodyIsTakenForElsewhere)
{
    const tests::ExpectedWarning warning(u"lock file cannot be made"_s);
    EXPECT_FALSE(Presence(folder.filePath(u"missing/there.lock"_s)).isElsewhere());
}

TEST_F(PresenceTest, aDraftIsClaimedByOneUntilItIsReleased)
{
    DraftClaims ours(folder.filePath(u"perpro.sqlite"_s));
    DraftClaims theirs(folder.filePath(u"perpro.sqlite"_s));
    ASSERT_TRUE(ours.claim(DraftId{3}));
    EXPECT_TRUE(ours.claim(DraftId{3}));
    EXPECT_FALSE(theirs.claim(DraftId{3}));
    EXPECT_TRUE(theirs.claim(DraftId{4}));

    ours.release(DraftId{3});

    EXPECT_TRUE(theirs.claim(DraftId{3}));
}

} // namespace
