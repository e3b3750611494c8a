// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft_store.h"
#include "app/store/plan_store.h"
#include "tests/app/store/store_support.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::ask;
using tests::require;

namespace {

const QString program = QStringLiteral(PROGRAMS_DIR) + u"/store_child"_s;

/// The highest id that the child says was saved.
qint64 lastAcknowledged(const QList<QByteArray> &lines)
{
    qint64 last = 0;
    for (const QByteArray &line : lines) {
        if (line.startsWith("saved "))
            last = line.mid(6).trimmed().toLongLong();
    }
    return last;
}

TEST(Crash, losesNothingAndKeepsNothingHalfWhenCopiedAfterEachStep)
{
    const tests::DatabaseFile file;
    const auto database = file.open();
    PlanStore plans(*database);
    std::vector<Plan> expected;

    for (int each = 0; each < 12; ++each) {
        if (each % 2 == 0) {
            expected.insert(expected.begin(), require(plans.save(tests::aPlan(QString::number(each), 3))));
        } else {
            Step &step = expected.front().steps[1];
            step.state = StepState::sending;
            (void)require(plans.update(step));
        }

        // What a machine that stopped now would find: the file and its log, without the shared memory.
        const tests::DatabaseFile copy;
        ASSERT_TRUE(QFile::copy(file.path(), copy.path()));
        ASSERT_TRUE(QFile::copy(file.path() + u"-wal"_s, copy.path() + u"-wal"_s));
        EXPECT_EQ(require(PlanStore(*copy.open()).all()), expected) << "after step " << each;
    }
}

TEST(Crash, forgetsATransactionThatWasNotCommitted)
{
    const tests::DatabaseFile file;
    const auto database = file.open();
    tests::run(*database, u"BEGIN IMMEDIATE"_s);
    tests::run(*database, u"INSERT INTO plans (title) VALUES ('half')"_s);

    const tests::DatabaseFile copy;
    ASSERT_TRUE(QFile::copy(file.path(), copy.path()));
    ASSERT_TRUE(QFile::copy(file.path() + u"-wal"_s, copy.path() + u"-wal"_s));

    EXPECT_TRUE(require(PlanStore(*copy.open()).all()).empty());
}

TEST(Crash, losesNothingThatWasAcknowledgedBeforeAKill)
{
    for (const int after : {1, 7, 40}) {
        const tests::DatabaseFile file;
        QProcess child;
        child.start(program, {u"save"_s, file.path()});
        QList<QByteArray> lines;
        while (lines.size() < after && child.waitForReadyRead())
            lines += child.readAllStandardOutput().split('\n');
        child.kill();
        ASSERT_TRUE(child.waitForFinished());
        lines += child.readAllStandardOutput().split('\n');
        const qint64 acknowledged = lastAcknowledged(lines);
        ASSERT_GT(acknowledged, 0);

        const auto plans = require(PlanStore(*file.open()).all());

        // One more may have been committed than the child came to say.
        EXPECT_GE(qint64(plans.size()), acknowledged);
        EXPECT_LE(qint64(plans.size()), acknowledged + 1);
        for (const Plan &plan : plans)
            EXPECT_EQ(plan.steps.size(), 3U) << "half a plan";
    }
}

TEST(Crash, bringsADraftBackWithItsAuthorAndCursorAfterAKill)
{
    for (const int after : {1, 7, 40}) {
        const tests::DatabaseFile file;
        QProcess child;
        child.start(program, {u"draft"_s, file.path()});
        QList<QByteArray> lines;
        while (lines.size() < after && child.waitForReadyRead())
            lines += child.readAllStandardOutput().split('\n');
        child.kill();
        ASSERT_TRUE(child.waitForFinished());
        lines += child.readAllStandardOutput().split('\n');
        const qint64 acknowledged = lastAcknowledged(lines);
        ASSERT_GT(acknowledged, 0);

        const auto drafts = require(DraftStore(*file.open()).load());

        ASSERT_EQ(drafts.size(), 1U);
        // One more may have been committed than the child came to say.
        EXPECT_GE(drafts[0].cursor, acknowledged);
        EXPECT_LE(drafts[0].cursor, acknowledged + 1);
        EXPECT_EQ(drafts[0].values[u"description"_s].toString().size(), drafts[0].cursor);
        EXPECT_EQ(drafts[0].actor, Actor(ResourceId{5}));
        EXPECT_EQ(drafts[0].actorName, u"Ada Lovelace"_s);
    }
}

TEST(Crash, saysSoWhenTheFileMayNotGrowAndKeepsWhatItHas)
{
    const tests::DatabaseFile file;
    QProcess child;
    child.start(program, {u"starve"_s, file.path()});
    ASSERT_TRUE(child.waitForFinished());
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');

    // The limit makes write() fail with "file too large", which SQLite reports as 778, not as 13.
    ASSERT_EQ(child.exitCode(), 0);
    ASSERT_GE(lines.size(), 2);
    EXPECT_TRUE(lines.at(lines.size() - 2).startsWith("failed storage.full SQLite 778"))
        << lines.at(lines.size() - 2).toStdString();
    const auto database = file.open();
    EXPECT_EQ(qint64(require(PlanStore(*database).all()).size()), lastAcknowledged(lines));
    EXPECT_EQ(ask(*database, u"PRAGMA integrity_check"_s), u"ok"_s);
    EXPECT_GT(lastAcknowledged(lines), 0);
}

TEST(Crash, tellsAtTheStartThatTheFileMayNotBeWritten)
{
    const tests::DatabaseFile file;
    (void)require(PlanStore(*file.open()).save(tests::aPlan(u"kept"_s)));
    const QByteArray before = tests::bytesOf(file.path());
    ASSERT_EQ(chmod(qPrintable(file.folder()), 0777), 0);
    ASSERT_EQ(chmod(qPrintable(file.path()), 0444), 0);

    QProcess child;
    child.start(program, {u"nobody"_s, file.path()});

    ASSERT_TRUE(child.waitForFinished());
    EXPECT_EQ(child.readAllStandardOutput(), "refused storage.readOnly\n")
        << child.readAllStandardError().toStdString();
    EXPECT_EQ(tests::bytesOf(file.path()), before);
}

TEST(Crash, tellsAtTheStartThatTheFolderMayNotBeWritten)
{
    const tests::DatabaseFile file;
    (void)require(PlanStore(*file.open()).save(tests::aPlan(u"kept"_s)));
    ASSERT_EQ(chmod(qPrintable(file.path()), 0444), 0);
    ASSERT_EQ(chmod(qPrintable(file.folder()), 0555), 0);

    QProcess child;
    child.start(program, {u"nobody"_s, file.path()});

    ASSERT_TRUE(child.waitForFinished());
    EXPECT_EQ(child.readAllStandardOutput(), "refused storage.readOnly\n")
        << child.readAllStandardError().toStdString();
    ASSERT_EQ(chmod(qPrintable(file.folder()), 0700), 0);
}

} // namespace
