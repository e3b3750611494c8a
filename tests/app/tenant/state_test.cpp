// SPDX-License-Identifier: GPL-3.0-or-later
// What was created outlives the program; the program outlives nobody.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using tests::aTicket;
using tests::TenantProcess;

namespace {

constexpr int patience = 30000;

class StateFile : public testing::Test
{
protected:
    qint64 create() { return m_tenant.api("POST", "Tickets", aTicket()).json()["itemId"_L1].toInteger(); }

    QTemporaryDir m_folder;
    TenantProcess m_tenant{{u"--state"_s, m_folder.filePath(u"tenant.json"_s)}};
};

TEST_F(StateFile, bringsEverythingBackAfterASuddenDeath)
{
    const qint64 first = create();
    const QJsonArray before = m_tenant.records();

    m_tenant.kill();
    m_tenant.startAgain();

    EXPECT_EQ(m_tenant.records(), before);
    EXPECT_EQ(create(), first + 1);
}

TEST_F(StateFile, isKeptByOneTenantAtATime)
{
    QProcess second;
    second.start(
        QStringLiteral(PROGRAMS_DIR "/perpro-tenant"), {u"--state"_s, m_folder.filePath(u"tenant.json"_s)});

    ASSERT_TRUE(second.waitForFinished(patience));

    EXPECT_EQ(second.exitCode(), 1);
    EXPECT_TRUE(second.readAllStandardError().contains("another demo tenant has this file open"));
}

TEST_F(StateFile, numbersTheNextTicketOnAfterAStart)
{
    (void)create();
    m_tenant.stop();
    m_tenant.startAgain();
    (void)create();

    const QJsonArray records = m_tenant.records();
    ASSERT_EQ(records.size(), 2);
    EXPECT_NE(records[0]["number"_L1], records[1]["number"_L1]);
}

TEST_F(StateFile, refusesATicketThatCannotBeKept)
{
    const qint64 first = create();
    ASSERT_TRUE(m_folder.remove());

    const auto reply = m_tenant.api("POST", "Tickets", aTicket());

    EXPECT_EQ(reply.status, 500);
    EXPECT_EQ(m_tenant.records().size(), 1);
    EXPECT_EQ(m_tenant.records().first()["id"_L1].toInteger(), first);
}

TEST(StateFileOfSomethingElse, isNotOverwritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"dear\":\"aunt\"}");
    file.close();

    QProcess program;
    program.start(QStringLiteral(PROGRAMS_DIR "/perpro-tenant"), {u"--state"_s, path});
    ASSERT_TRUE(program.waitForFinished(patience));

    EXPECT_EQ(program.exitCode(), 1);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "{\"dear\":\"aunt\"}");
}

TEST(TenantProgram, endsWhenItsStandardInputIsClosed)
{
    TenantProcess tenant;

    tenant.stop();

    EXPECT_FALSE(tenant.isRunning());
}

TEST(TenantProgram, printsTheDemoCredentialsInItsHelp)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAMS_DIR "/perpro-tenant"), {u"--help"_s});
    ASSERT_TRUE(program.waitForFinished(patience));

    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    for (const QString &each :
        {TenantProcess::userName(), TenantProcess::secret(), TenantProcess::trackingIdentifier()})
        EXPECT_TRUE(help.contains(each)) << each.toStdString();
}

TEST(TenantProgram, refusesAnOptionThatItDoesNotKnow)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAMS_DIR "/perpro-tenant"), {u"--options"_s, u"colour=true"_s});
    ASSERT_TRUE(program.waitForFinished(patience));

    EXPECT_EQ(program.exitCode(), 1);
}

} // namespace
