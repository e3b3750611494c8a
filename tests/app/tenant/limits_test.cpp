// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of fact sheet 8, and answers that come too late, too short or from elsewhere.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

#include <QTcpSocket>
#include <array>

using namespace Qt::Literals::StringLiterals;
using tests::aTicket;
using tests::TenantReply;
using tests::TenantTest;

namespace {

class Limits : public TenantTest
{
protected:
    QByteArray post(const QByteArray &path, const QByteArray &body) const
    {
        QByteArray bytes = "POST /ATServicesRest/V1.0/" + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_tenant.port())
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (const auto &[name, value] : tests::TenantProcess::credentials())
            bytes += name + ": " + value + "\r\n";
        return bytes + "\r\n" + body;
    }

    QByteArray postOfATicket() const { return post("Tickets", QJsonDocument(aTicket()).toJson()); }

    QByteArray allContacts() const
    {
        return post("Contacts/query", R"({"MaxRecords":1,"Filter":[{"op":"exist","field":"id"}]})");
    }

    /// Connects and sends that, without waiting for an answer.
    void begin(QTcpSocket &client, const QByteArray &bytes) const
    {
        client.connectToHost(u"127.0.0.1"_s, m_tenant.port());
        ASSERT_TRUE(client.waitForConnected());
        client.write(bytes);
        while (client.bytesToWrite() > 0 && client.waitForBytesWritten()) { }
    }

    qsizetype recordCount() { return m_tenant.records().size(); }
};

TEST_F(Limits, refuseTheFourthCallAtATimeOnOneEntity)
{
    m_tenant.setOption(u"threadLimit"_s, 3);
    m_tenant.setOption(u"latency"_s, 1500);
    std::array<QTcpSocket, 3> others;
    for (QTcpSocket &each : others) {
        each.connectToHost(u"127.0.0.1"_s, m_tenant.port());
        ASSERT_TRUE(each.waitForConnected());
        each.write(allContacts());
        while (each.bytesToWrite() > 0 && each.waitForBytesWritten()) { }
    }
    ASSERT_TRUE(tests::waitFor([&] { return m_tenant.requestCount(u"POST"_s, u"Contacts/query"_s) == 3; }));

    const TenantReply fourth = m_tenant.api("POST", "Contacts/query", {{u"Filter"_s, QJsonArray{}}});

    EXPECT_EQ(fourth.status, 429);
    EXPECT_TRUE(fourth.errors().value(0).contains(u"Itgenatr005"_s));
    EXPECT_EQ(m_tenant.api("GET", "Companies/301").status, 200) << "another entity has threads of its own";
}

TEST_F(Limits, areSeenByTheMostRequestsInFlightAtOnceOnEachEntity)
{
    m_tenant.armFault({{u"fault"_s, u"delay"_s}, {u"path"_s, u"*/Contacts/query"_s}, {u"times"_s, 2},
        {u"milliseconds"_s, 60000}});
    std::array<QTcpSocket, 2> clients;
    for (QTcpSocket &each : clients)
        begin(each, allContacts());
    ASSERT_TRUE(tests::waitFor([&] { return m_tenant.requestCount(u"POST"_s, u"Contacts/query"_s) == 2; }));
    for (QTcpSocket &each : clients)
        each.abort(); // from here on nobody waits for these two any more

    for (int i = 0; i < 3; ++i)
        (void)m_tenant.api("GET", "Tickets/18004/Notes");
    (void)m_tenant.exchange(allContacts());

    EXPECT_EQ(m_tenant.mostInFlight(), (QJsonObject{{u"Contacts"_s, 2}, {u"TicketNotes"_s, 1}}));
}

TEST_F(Limits, suspendTheApiWhenTheHourIsUsedUp)
{
    m_tenant.setOption(u"requestThreshold"_s, 100);
    m_tenant.setOption(u"otherRequests"_s, 75);
    const QJsonObject threshold = m_tenant.api("GET", "ThresholdInformation").json();
    EXPECT_EQ(threshold["externalRequestThreshold"_L1].toInt(), 100);
    EXPECT_EQ(threshold["currentTimeframeRequestCount"_L1].toInt(), 76);
    EXPECT_EQ(m_tenant.api("GET", "Version").status, 200);

    m_tenant.setOption(u"otherRequests"_s, 100);
    const TenantReply without = m_tenant.api("POST", "Tickets", aTicket());
    m_tenant.setOption(u"thresholdRetryAfter"_s, 60);
    const TenantReply with = m_tenant.api("POST", "Tickets", aTicket());

    EXPECT_EQ(without.status, 429);
    EXPECT_EQ(without.header("Retry-After"), QByteArray());
    EXPECT_EQ(with.header("Retry-After"), "60");
    EXPECT_EQ(recordCount(), 0);
    EXPECT_EQ(m_tenant.api("GET", "ThresholdInformation").status, 200);
}

TEST_F(Limits, letALateCommitHappenAfterTheClientHasGone)
{
    m_tenant.armFault({{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, 100}});
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, m_tenant.port());
    ASSERT_TRUE(client.waitForConnected());
    client.write(postOfATicket());
    while (client.bytesToWrite() > 0 && client.waitForBytesWritten()) { }
    ASSERT_TRUE(tests::waitFor([&] { return m_tenant.requestCount(u"POST"_s, u"Tickets"_s) == 1; }));
    EXPECT_EQ(recordCount(), 0) << "nothing happens as long as the client waits";

    client.abort();

    EXPECT_TRUE(tests::waitFor([this] { return recordCount() == 1; }));
}

TEST_F(Limits, letALateCommitHappenAfterTheTenantHasHungUp)
{
    m_tenant.armFault({{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, 100}, {u"drop"_s, true}});

    EXPECT_EQ(m_tenant.exchange(postOfATicket()), QByteArray());

    EXPECT_TRUE(tests::waitFor([this] { return recordCount() == 1; }));
}

TEST_F(Limits, cutAnswersOrMeasureThemWrong)
{
    const auto meet = [&](const QString &fault) {
        m_tenant.armFault({{u"fault"_s, fault}, {u"method"_s, u"GET"_s}});
        const TenantReply reply = m_tenant.api("GET", "Companies/301");
        return reply.header("Content-Length").toLongLong() - reply.body.size();
    };

    EXPECT_GT(meet(u"truncated"_s), 100);
    EXPECT_EQ(meet(u"longLength"_s), 10);
    EXPECT_EQ(meet(u"shortLength"_s), -10);
    EXPECT_EQ(meet(u"delay"_s), 0);
}

TEST_F(Limits, canLeadTheNextPageToAnotherHost)
{
    m_tenant.armFault({{u"fault"_s, u"foreignNextPage"_s}, {u"path"_s, u"*query"_s}});

    const QByteArray answer = m_tenant.exchange(allContacts());

    EXPECT_TRUE(answer.contains("\"nextPageUrl\":\"https://autotask.example.invalid/"))
        << answer.right(300).toStdString();
}

} // namespace
