// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault in both forms, before the commit and after it, met by a change of a ticket and by attachments;
// and a connection that is really reset.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

#include <array>
#include <ostream>
#include <tuple>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using tests::TenantReply;
using tests::TenantTest;

namespace {

/// A request that changes something.
struct Write
{
    const char *what;
    QByteArray method;
    QByteArray path;
    QString entity; ///< on which it counts
    QJsonObject body;

    // NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
    friend void PrintTo(const Write &each, std::ostream *out) { *out << each.what; }
};

struct FaultKind
{
    const char *name;
    QJsonObject fault;

    // NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
    friend void PrintTo(const FaultKind &each, std::ostream *out) { *out << each.name; }
};

QJsonObject aSmallFile()
{
    return {{u"title"_s, u"log.txt"_s}, {u"fullPath"_s, u"log.txt"_s},
        {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}, {u"publish"_s, 1}, {u"data"_s, u"aGVsbG8="_s}};
}

class EveryFault : public TenantTest, public testing::WithParamInterface<std::tuple<Write, FaultKind>>
{
protected:
    TenantReply meet(const QString &work)
    {
        const auto &[write, kind] = GetParam();
        QJsonObject fault = kind.fault;
        fault.insert(u"name"_s, u"weather"_s);
        fault.insert(u"method"_s, QString::fromLatin1(write.method));
        fault.insert(u"path"_s, u"*/V1.0/"_s + QString::fromLatin1(write.path));
        if (!work.isEmpty())
            fault.insert(u"work"_s, work);
        m_tenant.armFault(fault);
        return m_tenant.api(write.method, write.path, write.body);
    }

    qsizetype done() { return m_tenant.records().size() + m_tenant.changes().size(); }
};

TEST_P(EveryFault, canComeBeforeTheCommit)
{
    const TenantReply reply = meet(u"never"_s);

    EXPECT_FALSE(reply.json().contains(u"itemId"_s)) << "nobody may take this for success";
    EXPECT_EQ(done(), 0);
    ASSERT_EQ(m_tenant.faultsMet().size(), 1);
    EXPECT_EQ(m_tenant.faultsMet()[0]["work"_L1].toString(), u"never"_s);
}

TEST_P(EveryFault, canComeAfterTheCommit)
{
    const bool isLate = std::get<1>(GetParam()).fault["fault"_L1].toString() == "lateCommit"_L1;

    (void)meet(isLate ? u"afterTheDelay"_s : u"first"_s);

    EXPECT_TRUE(tests::waitFor([this] { return done() == 1; }));
    ASSERT_EQ(m_tenant.faultsMet().size(), 1);
    const QJsonValue met = m_tenant.faultsMet()[0];
    EXPECT_EQ(met["name"_L1].toString(), u"weather"_s);
    EXPECT_EQ(met["entity"_L1].toString(), std::get<0>(GetParam()).entity);
    EXPECT_EQ(met["method"_L1].toString(), QString::fromLatin1(std::get<0>(GetParam()).method));
    EXPECT_EQ(met["work"_L1].toString(), isLate ? u"afterTheDelay"_s : u"first"_s);
    EXPECT_EQ(met["count"_L1].toInt(), 1);
}

INSTANTIATE_TEST_SUITE_P(OfEach, EveryFault,
    testing::Combine(testing::Values(Write{"change", "PATCH", "Tickets", u"Tickets"_s,
                                         {{u"id"_s, 18004}, {u"status"_s, 12}}},
                         Write{"ticketAttachment", "POST", "Tickets/18004/Attachments",
                             u"TicketAttachments"_s, aSmallFile()},
                         Write{"noteAttachment", "POST", "TicketNotes/19006/Attachments",
                             u"TicketNoteAttachments"_s, aSmallFile()}),
        testing::Values(FaultKind{"dropped", {{u"fault"_s, u"dropAfter"_s}}},
            FaultKind{"reset", {{u"fault"_s, u"reset"_s}}},
            FaultKind{"truncated", {{u"fault"_s, u"truncated"_s}}},
            FaultKind{"html", {{u"fault"_s, u"html"_s}}},
            FaultKind{"status429", {{u"fault"_s, u"status429"_s}}},
            FaultKind{"raw", {{u"fault"_s, u"raw"_s}, {u"bytes"_s, u"HTTP/1.1 500 No\r\n\r\n{}"_s}}},
            FaultKind{"delay", {{u"fault"_s, u"delay"_s}, {u"milliseconds"_s, 20}}},
            FaultKind{
                "lateCommit", {{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, 0}, {u"drop"_s, true}}},
            FaultKind{"threadLimit", {{u"fault"_s, u"tooMany"_s}}},
            FaultKind{"hourlyLimit", {{u"fault"_s, u"hourlyLimit"_s}}},
            FaultKind{"hourlyLimitInWords", {{u"fault"_s, u"hourlyLimit"_s}, {u"status"_s, 500}}})),
    [](const testing::TestParamInfo<std::tuple<Write, FaultKind>> &each) {
        return std::string(std::get<0>(each.param).what) + "_" + std::get<1>(each.param).name;
    });

TEST_F(TenantTest, countsAFaultByNameEntityAndFormSinceItsStart)
{
    m_tenant.armFault({{u"fault"_s, u"html"_s}, {u"name"_s, u"maintenance"_s}, {u"path"_s, u"*/Notes"_s},
        {u"skip"_s, 1}, {u"times"_s, 2}});
    m_tenant.armFault({{u"fault"_s, u"status401"_s}, {u"path"_s, u"*/Version"_s}, {u"times"_s, 2}});
    for (int i = 0; i < 4; ++i)
        (void)m_tenant.api("GET", "Tickets/18004/Notes");
    (void)m_tenant.api("GET", "Version");
    m_tenant.clearFaults();

    const QJsonArray met = m_tenant.faultsMet();

    ASSERT_EQ(met.size(), 2);
    EXPECT_EQ(met[0].toObject(),
        (QJsonObject{{u"name"_s, u"maintenance"_s}, {u"fault"_s, u"html"_s}, {u"work"_s, u"never"_s},
            {u"entity"_s, u"TicketNotes"_s}, {u"method"_s, u"GET"_s}, {u"count"_s, 2}}));
    EXPECT_EQ(met[1]["name"_L1].toString(), u"status401"_s);
    EXPECT_EQ(met[1]["count"_L1].toInt(), 1);
}

TEST_F(TenantTest, tellsTheHourlyLimitWithAnEmpty429OrInWords)
{
    const auto meet = [&](const QJsonObject &more) {
        QJsonObject fault = more;
        fault.insert(u"fault"_s, u"hourlyLimit"_s);
        m_tenant.armFault(fault);
        return m_tenant.api("GET", "Version");
    };

    const TenantReply silent = meet({{u"retryAfter"_s, 9}});
    const TenantReply inWords = meet({{u"status"_s, 500}});

    EXPECT_EQ(silent.status, 429);
    EXPECT_EQ(silent.body, QByteArray());
    EXPECT_EQ(silent.header("Retry-After"), "9");
    EXPECT_EQ(inWords.status, 500);
    EXPECT_TRUE(inWords.errors().value(0).contains(u"threshold of 10000 requests"_s));
    m_tenant.setOption(u"requestThreshold"_s, 1);
    m_tenant.setOption(u"otherRequests"_s, 1);
    m_tenant.setOption(u"thresholdStatus"_s, 500);
    EXPECT_TRUE(
        m_tenant.api("POST", "Tickets", tests::aTicket()).errors().value(0).contains(u"threshold of 1 "_s));
    EXPECT_TRUE(m_tenant.records().isEmpty());
}

#ifdef Q_OS_UNIX

/// Sends bytes to that port and reads until the connection ends; returns errno of the end, 0 for a proper
/// one.
int readToTheEnd(quint16 port, const QByteArray &bytes, QByteArray &answer)
{
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the system's own interface
    EXPECT_EQ(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    EXPECT_EQ(::send(client, bytes.constData(), static_cast<size_t>(bytes.size()), 0), bytes.size());
    std::array<char, 4096> part{};
    ssize_t count = 0;
    while ((count = ::recv(client, part.data(), part.size(), 0)) > 0)
        answer.append(part.data(), count);
    const int end = count == 0 ? 0 : errno;
    ::close(client);
    return end;
}

TEST_F(TenantTest, resetsAConnectionInTheMiddleOfAnAnswerForReal)
{
    QByteArray request = "GET /ATServicesRest/V1.0/Companies/302 HTTP/1.1\r\nHost: 127.0.0.1:"
        + QByteArray::number(m_tenant.port()) + "\r\n";
    for (const auto &[name, value] : tests::TenantProcess::credentials())
        request += name + ": " + value + "\r\n";
    m_tenant.armFault({{u"fault"_s, u"reset"_s}});
    m_tenant.armFault({{u"fault"_s, u"truncated"_s}});
    QByteArray reset;
    QByteArray truncated;

    EXPECT_EQ(readToTheEnd(m_tenant.port(), request + "\r\n", reset), ECONNRESET);
    EXPECT_EQ(readToTheEnd(m_tenant.port(), request + "\r\n", truncated), 0) << "cut off, but ended properly";

    EXPECT_TRUE(reset.isEmpty() || reset.startsWith("HTTP/1.1 200 OK\r\n")) << reset.toStdString();
    EXPECT_FALSE(reset.endsWith("}}")) << "only half of the answer leaves";
    EXPECT_TRUE(truncated.startsWith("HTTP/1.1 200 OK\r\n"));
}

#endif

} // namespace
