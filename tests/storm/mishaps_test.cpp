// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a computer while something is being submitted: a crash after every single change, sleep
// between request and answer, a database that is held by another program. Real processes, a real tenant, and
// its own list.
#include "app/store/database.h"
#include "app/store/transaction.h"
#include "tests/storm/audit.h"
#include "tests/support/printers.h"
#include "tests/support/tenant_process.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int factor = 100; ///< the writer's waits are divided by it
constexpr int longestRun = 60'000; ///< milliseconds

/// A ticket and a note by a contact, and an attachment.
QJsonArray onePlan()
{
    const QString contact = u"contact:30714001"_s;
    const QJsonObject ticket{{u"entity"_s, u"Tickets"_s}, {u"as"_s, contact},
        {u"fields"_s,
            QJsonObject{{u"title"_s, u"Mishap"_s}, {u"description"_s, u"Once."_s}, {u"companyID"_s, 305},
                {u"contactID"_s, 30714001}, {u"priority"_s, 2}, {u"status"_s, 1}, {u"queueID"_s, 29682833},
                {u"dueDateTime"_s, u"2026-12-01T09:00:00Z"_s}}},
        {u"userDefinedFields"_s, QJsonObject{{u"Affected site"_s, u"Branch"_s}}}};
    const QJsonObject note{{u"entity"_s, u"TicketNotes"_s}, {u"as"_s, contact}, {u"parentStep"_s, 1},
        {u"fields"_s,
            QJsonObject{{u"title"_s, u"Mishap"_s}, {u"description"_s, u"A note."_s}, {u"noteType"_s, 3},
                {u"publish"_s, 1}}}};
    const QJsonObject attachment{{u"entity"_s, u"TicketAttachments"_s}, {u"as"_s, contact},
        {u"parentStep"_s, 1}, {u"file"_s, QJsonObject{{u"name"_s, u"mishap.txt"_s}, {u"size"_s, 2000}}},
        {u"fields"_s,
            QJsonObject{{u"title"_s, u"Mishap"_s}, {u"fullPath"_s, u"mishap.txt"_s},
                {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}, {u"publish"_s, 1}}}};
    return {QJsonObject{{u"title"_s, u"Mishap"_s}, {u"steps"_s, QJsonArray{ticket, note, attachment}}}};
}

class Mishaps : public testing::Test
{
protected:
    Mishaps()
    {
        qputenv("QT_LOGGING_RULES", "perpro.*.info=false"); // the writer tells every step otherwise
        QFile file(m_folder.filePath(u"plans.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(onePlan()).toJson());
    }

    [[nodiscard]] QString dataDir(const QString &name) const { return m_folder.filePath(name); }

    void start(QProcess &writer, const QString &data, int dieAfter = 0)
    {
        QStringList arguments{dataDir(data), m_tenant.url().toString(), m_folder.filePath(u"plans.json"_s),
            QString::number(factor)};
        if (dieAfter > 0)
            arguments << QString::number(dieAfter);
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(PROGRAMS_DIR "/storm_writer"), arguments);
        ASSERT_TRUE(writer.waitForStarted());
    }

    /// Every create of the plan is answered late enough that something can happen before.
    void answerLate()
    {
        for (const QString &path : {u"*/Tickets"_s, u"*/Notes"_s, u"*/Attachments"_s}) {
            m_tenant.armFault({{u"fault"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, path},
                {u"milliseconds"_s, 400}, {u"work"_s, u"first"_s}});
        }
    }
    [[nodiscard]] bool isUnderWay(const QString &path) const
    {
        const QJsonArray met = m_tenant.faultsMet();
        return std::any_of(met.begin(), met.end(), [&path](const QJsonValue &each) {
            return each["path"_L1].toString().endsWith(path) || each["entity"_L1].toString().endsWith(path);
        });
    }

    /// The exit code of a whole run.
    int run(const QString &data, int dieAfter = 0)
    {
        QProcess writer;
        start(writer, data, dieAfter);
        EXPECT_TRUE(writer.waitForFinished(longestRun));
        return writer.exitCode();
    }

    /// Database and write-ahead log, as a crash or a backup leaves them: without the shared memory.
    void copy(const QString &from, const QString &to) const
    {
        const QDir source(dataDir(from));
        QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.endsWith("-shm"_L1))
                continue;
            const QString target = dataDir(to) + u'/' + source.relativeFilePath(path);
            ASSERT_TRUE(QDir().mkpath(QFileInfo(target).path()));
            ASSERT_TRUE(QFile::copy(path, target));
        }
    }

    [[nodiscard]] tests::Audit audit() const { return tests::audit(onePlan(), m_tenant.records()); }

    QTemporaryDir m_folder;
    tests::TenantProcess m_tenant;
};

TEST_F(Mishaps, aCopyTakenAfterEveryChangeIsRecoveredWithNothingLostAndNothingTwice)
{
    int changes = 0;
    int exitCode = -1;
    while (exitCode != 0) {
        m_tenant.stop();
        m_tenant.startAgain(); // its list is empty again
        const QString before = u"run%1"_s.arg(++changes);
        exitCode = run(before, changes);
        copy(before, before + u"-copy"_s);

        EXPECT_EQ(run(before + u"-copy"_s), 0) << "after change " << changes;

        const tests::Audit found = audit();
        EXPECT_EQ(found.complaints, QStringList()) << "after change " << changes;
        ASSERT_LT(changes, 60) << "the writer never comes to its end";
    }
    EXPECT_GE(changes, 9) << "three steps of three changes each";
}

#ifdef Q_OS_UNIX
TEST_F(Mishaps, aComputerThatSleepsBetweenRequestAndAnswerLosesNothingAndSendsNothingTwice)
{
    answerLate();
    QProcess writer;
    start(writer, u"data"_s);
    for (const QString &path : {u"Tickets"_s, u"Notes"_s, u"Attachments"_s}) {
        ASSERT_TRUE(tests::waitFor([&] { return isUnderWay(path); })) << path.toStdString();
        ::kill(static_cast<pid_t>(writer.processId()), SIGSTOP);
        QTest::qWait(1500); // longer than the answer takes, and than the writer would wait for it
        ::kill(static_cast<pid_t>(writer.processId()), SIGCONT);
    }
    ASSERT_TRUE(writer.waitForFinished(longestRun));

    EXPECT_EQ(writer.exitCode(), 0);
    EXPECT_EQ(audit().complaints, QStringList());
}

TEST_F(Mishaps, aDiskThatIsFullWhileItIsSentLosesNothingAndSendsNothingTwice)
{
    ASSERT_EQ(run(u"data"_s, 1), 9) << "the plan is saved and nothing has left";
    qint64 largest = 0;
    QDirIterator files(dataDir(u"data"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        largest = std::max(largest, files.fileInfo().size());
    }
    int cutShort = 0;
    for (const int room : {0, 8, 16, 24, 32, 48, 64, 96}) { // KiB that are left, up to enough for all
        m_tenant.stop();
        m_tenant.startAgain();
        const QString data = u"room%1"_s.arg(room);
        copy(u"data"_s, data);
        QProcess writer;
        writer.setStandardErrorFile(QProcess::nullDevice());
        writer.start(u"bash"_s,
            {u"-c"_s, uR"(trap "" XFSZ; ulimit -f "$1"; shift; exec "$@")"_s, u"bash"_s,
                QString::number(largest / 1024 + room), QStringLiteral(PROGRAMS_DIR "/storm_writer"),
                dataDir(data), m_tenant.url().toString(), m_folder.filePath(u"plans.json"_s),
                QString::number(factor)});
        if (!writer.waitForFinished(3000)) {
            writer.kill(); // it cannot come to its end
            writer.waitForFinished();
        }
        cutShort += writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0 ? 0 : 1;

        EXPECT_EQ(run(data), 0) << "with " << room << " KiB left";

        EXPECT_EQ(audit().complaints, QStringList()) << "with " << room << " KiB left";
    }
    EXPECT_GE(cutShort, 2) << "the disk was never full";
}
#endif

#ifdef FAKETIME
TEST_F(Mishaps, aClockThatJumpsByAnHourWhileItIsSentLosesNothingAndSendsNothingTwice)
{
    for (const QByteArray jump : {"+3600s", "-3600s"}) {
        m_tenant.stop();
        m_tenant.startAgain();
        answerLate();
        const QString clock = m_folder.filePath(u"clock"_s);
        const auto set = [&clock](const QByteArray &offset) {
            QFile file(clock);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(offset + '\n');
        };
        set("+0s");
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAKETIME));
        environment.insert(u"FAKETIME_TIMESTAMP_FILE"_s, clock);
        environment.insert(u"FAKETIME_NO_CACHE"_s, u"1"_s);
        environment.insert(u"DONT_FAKE_MONOTONIC"_s, u"1"_s);
        // A library that was loaded before the sanitizer hides what it holds from the search for leaks.
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
        writer.setProcessEnvironment(environment);
        start(writer, QString::fromLatin1(jump));
        ASSERT_TRUE(tests::waitFor([&] { return isUnderWay(u"Tickets"_s); }));
        set(jump);
        ASSERT_TRUE(tests::waitFor([&] { return isUnderWay(u"Notes"_s); }));
        set("+0s"); // and it is set right again
        ASSERT_TRUE(writer.waitForFinished(longestRun)) << jump.toStdString();

        EXPECT_EQ(writer.exitCode(), 0) << jump.toStdString();
        EXPECT_EQ(audit().complaints, QStringList()) << jump.toStdString();
    }
}
#endif

TEST_F(Mishaps, aDatabaseThatAnotherProgramHoldsForAWhileDelaysAndLosesNothing)
{
    ASSERT_EQ(run(u"data"_s, 1), 9) << "the plan is saved and nothing has left";
    QStringList databases;
    QDirIterator files(dataDir(u"data"_s), {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        databases << files.next();
    ASSERT_EQ(databases.size(), 1);
    QProcess writer;
    {
        const auto held = app::store::Database::open(databases.first(), app::store::Purpose::worker);
        ASSERT_TRUE(held);
        app::store::Transaction transaction(**held);
        ASSERT_TRUE(transaction.begin());
        start(writer, u"data"_s);
        QTest::qWait(1500);
        EXPECT_EQ(m_tenant.records().size(), 0) << "what cannot be written down is not sent";
    }
    ASSERT_TRUE(writer.waitForFinished(longestRun));

    EXPECT_EQ(writer.exitCode(), 0);
    EXPECT_EQ(audit().complaints, QStringList());
}

} // namespace
