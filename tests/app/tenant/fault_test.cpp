// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using tests::aTicket;
using tests::TenantReply;
using tests::TenantTest;

namespace {

class Faults : public TenantTest
{
protected:
    /// Arms a fault for the next POST of a ticket, posts one, and says how many records there are.
    TenantReply meet(QJsonObject fault)
    {
        fault.insert("method"_L1, u"POST"_s);
        fault.insert("path"_L1, u"*/Tickets"_s);
        m_tenant.armFault(fault);
        return m_tenant.api("POST", "Tickets", aTicket());
    }

    qsizetype recordCount() { return m_tenant.records().size(); }
};

TEST_F(Faults, dropBeforeEndsTheConnectionAndDoesNothing)
{
    EXPECT_EQ(meet({{u"fault"_s, u"dropBefore"_s}}).status, 0);

    EXPECT_EQ(recordCount(), 0);
    EXPECT_EQ(m_tenant.requestCount(u"POST"_s, u"Tickets"_s), 1);
}

TEST_F(Faults, dropBeforeDoesNotWaitForTheBody)
{
    m_tenant.armFault({{u"fault"_s, u"dropBefore"_s}});

    const QByteArray answer =
        m_tenant.exchange("POST /ATServicesRest/V1.0/Tickets HTTP/1.1\r\nHost: 127.0.0.1:"
            + QByteArray::number(m_tenant.port()) + "\r\nContent-Length: 1000\r\n\r\n");

    EXPECT_EQ(answer, QByteArray());
}

TEST_F(Faults, dropAfterCreatesTheTicketAndSaysNothing)
{
    EXPECT_EQ(meet({{u"fault"_s, u"dropAfter"_s}}).status, 0);

    EXPECT_EQ(recordCount(), 1);
}

TEST_F(Faults, delayWorksFirstAndAnswersLate)
{
    QElapsedTimer time;
    time.start();

    EXPECT_EQ(meet({{u"fault"_s, u"delay"_s}, {u"milliseconds"_s, 300}}).status, 200);

    EXPECT_GE(time.elapsed(), 300);
    EXPECT_EQ(recordCount(), 1);
}

TEST_F(Faults, delayedWorkIsDoneEvenIfTheClientHasGone)
{
    m_tenant.armFault({{u"fault"_s, u"delay"_s}, {u"milliseconds"_s, 100}, {u"work"_s, u"afterTheDelay"_s}});
    const QByteArray body = QJsonDocument(aTicket()).toJson();
    QByteArray head =
        "POST /ATServicesRest/V1.0/Tickets HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_tenant.port())
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : tests::TenantProcess::credentials())
        head += name + ": " + value + "\r\n";

    m_tenant.sendAndLeave(head + "\r\n" + body);

    EXPECT_TRUE(tests::waitFor([this] { return recordCount() == 1; }));
}

TEST_F(Faults, htmlIsAMaintenancePageWithStatus200)
{
    const TenantReply reply = meet({{u"fault"_s, u"html"_s}});

    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.header("Content-Type").startsWith("text/html"));
    EXPECT_EQ(recordCount(), 0);
}

TEST_F(Faults, htmlCanComeAfterTheWorkWasDone)
{
    (void)meet({{u"fault"_s, u"html"_s}, {u"work"_s, u"first"_s}});

    EXPECT_EQ(recordCount(), 1);
}

TEST_F(Faults, status401IsEmpty)
{
    const TenantReply reply = meet({{u"fault"_s, u"status401"_s}});

    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(reply.body, QByteArray());
}

TEST_F(Faults, status429CarriesTheRetryAfterThatWasAskedForOrNone)
{
    EXPECT_EQ(meet({{u"fault"_s, u"status429"_s}, {u"retryAfter"_s, 7}}).header("Retry-After"), "7");
    const TenantReply without = meet({{u"fault"_s, u"status429"_s}});

    EXPECT_EQ(without.status, 429);
    EXPECT_EQ(without.header("Retry-After"), QByteArray());
    EXPECT_EQ(recordCount(), 0);
}

TEST_F(Faults, wrongShapeIsJsonOfAnotherShapeAfterTheWork)
{
    const TenantReply reply = meet({{u"fault"_s, u"wrongShape"_s}});

    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.json()["itemId"_L1].isString());
    EXPECT_EQ(recordCount(), 1);
}

TEST_F(Faults, rawSendsTheGivenBytesAndCloses)
{
    m_tenant.armFault({{u"fault"_s, u"raw"_s}, {u"bytes"_s, u"HTTP/1.1 2"_s}, {u"path"_s, u"/style.css"_s}});

    const QByteArray answer = m_tenant.exchange(
        "GET /style.css HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_tenant.port()) + "\r\n\r\n");

    EXPECT_EQ(answer, "HTTP/1.1 2");
}

TEST_F(Faults, applyToTheNextMatchingRequestsOnly)
{
    m_tenant.armFault(
        {{u"fault"_s, u"status401"_s}, {u"path"_s, u"*/Version"_s}, {u"skip"_s, 1}, {u"times"_s, 2}});
    QList<int> statuses;

    (void)m_tenant.api("GET", "ThresholdInformation");
    for (int i = 0; i < 4; ++i)
        statuses.append(m_tenant.api("GET", "Version").status);

    EXPECT_EQ(statuses, (QList<int>{200, 401, 401, 200}));
}

TEST_F(Faults, canBeClearedAndNeverTouchTheControlInterface)
{
    m_tenant.armFault({{u"fault"_s, u"dropBefore"_s}, {u"times"_s, 100}});

    m_tenant.clearFaults();

    EXPECT_EQ(m_tenant.api("GET", "Version").status, 200);
}

TEST_F(Faults, areRefusedWhenTheyAreMisspelt)
{
    const TenantReply reply = m_tenant.request(
        "POST", "/control/faults", {{"X-Tenant-Control", "1"}}, R"([{"fault":"dropLater"}])");

    EXPECT_EQ(reply.status, 400);
}

} // namespace
