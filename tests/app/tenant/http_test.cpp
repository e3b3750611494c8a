// SPDX-License-Identifier: GPL-3.0-or-later
// What is not exactly HTTP/1.1 is refused, and the program lives on.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <ostream>

using namespace Qt::Literals::StringLiterals;
using tests::TenantTest;

namespace {

struct Bad
{
    const char *what;
    const char *head; ///< HOST stands for the right Host line
    int status;

    // NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
    friend void PrintTo(const Bad &each, std::ostream *out) { *out << each.what; }
};

class MalformedRequest : public TenantTest, public testing::WithParamInterface<Bad>
{
};

TEST_P(MalformedRequest, isRefusedAndTheNextOneIsServed)
{
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_tenant.port()) + "\r\n";
    const QByteArray request = QByteArray(GetParam().head).replace("HOST", host) + "\r\n";

    const QByteArray answer = m_tenant.exchange(request);

    EXPECT_TRUE(answer.startsWith("HTTP/1.1 " + QByteArray::number(GetParam().status) + ' '))
        << answer.toStdString();
    EXPECT_EQ(m_tenant.request("GET", "/").status, 200);
}

INSTANTIATE_TEST_SUITE_P(Each, MalformedRequest,
    testing::Values(Bad{"noHost", "GET / HTTP/1.1\r\n", 400}, //
        Bad{"twoHosts", "GET / HTTP/1.1\r\nHOSTHOST", 400},
        Bad{"anotherHost", "GET / HTTP/1.1\r\nHost: evil.example\r\n", 400},
        Bad{"chunked", "POST / HTTP/1.1\r\nHOSTTransfer-Encoding: chunked\r\n", 411},
        Bad{"chunkedWithLength", "POST / HTTP/1.1\r\nHOSTTransfer-Encoding: chunked\r\nContent-Length: 1\r\n",
            400},
        Bad{"noLength", "POST / HTTP/1.1\r\nHOST", 411},
        Bad{"negativeLength", "POST / HTTP/1.1\r\nHOSTContent-Length: -1\r\n", 400},
        Bad{"lengthOfWords", "POST / HTTP/1.1\r\nHOSTContent-Length: many\r\n", 400},
        Bad{"twoLengths", "POST / HTTP/1.1\r\nHOSTContent-Length: 2\r\nContent-Length: 2\r\n", 400},
        Bad{"hugeLength", "POST / HTTP/1.1\r\nHOSTContent-Length: 99999999999999999999999\r\n", 413},
        Bad{"tooLong", "POST / HTTP/1.1\r\nHOSTContent-Length: 16777217\r\n", 413},
        Bad{"foldedHeader", "GET / HTTP/1.1\r\nHOSTA: b\r\n c\r\n", 400},
        Bad{"blankBeforeColon", "GET / HTTP/1.1\r\nHOSTA : b\r\n", 400},
        Bad{"noColon", "GET / HTTP/1.1\r\nHOSTnonsense\r\n", 400},
        Bad{"controlCharacter", "GET / HTTP/1.1\r\nHOSTA: b\x01\r\n", 400},
        Bad{"bareLineFeed", "GET / HTTP/1.1\nHOST", 400}, //
        Bad{"twoBlanks", "GET  / HTTP/1.1\r\nHOST", 400}, //
        Bad{"wholeAddress", "GET http://127.0.0.1/ HTTP/1.1\r\nHOST", 400},
        Bad{"brokenPercent", "GET /%zz HTTP/1.1\r\nHOST", 400}, //
        Bad{"percentNul", "GET /%00 HTTP/1.1\r\nHOST", 400}, //
        Bad{"oldVersion", "GET / HTTP/1.0\r\nHOST", 505}, //
        Bad{"noHttp", "hello\r\n", 400}, //
        Bad{"empty", "\r\n", 400}, //
        Bad{"expect", "POST / HTTP/1.1\r\nHOSTContent-Length: 2\r\nExpect: 100-continue\r\n", 417}),
    [](const testing::TestParamInfo<Bad> &each) { return std::string(each.param.what); });

TEST_F(TenantTest, refusesAHugeHeaderAndEndlessOnes)
{
    const QByteArray start =
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_tenant.port()) + "\r\n";

    EXPECT_TRUE(
        m_tenant.exchange(start + "A: " + QByteArray(200000, 'a') + "\r\n\r\n").startsWith("HTTP/1.1 413 "));
    EXPECT_TRUE(m_tenant.exchange(QByteArray(200000, 'a')).startsWith("HTTP/1.1 413 "));
    EXPECT_TRUE(
        m_tenant.exchange(start + QByteArray("A: b\r\n").repeated(101) + "\r\n").startsWith("HTTP/1.1 413 "));
}

TEST_F(TenantTest, answersPipelinedRequestsInTheirOrderOnOneConnection)
{
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(m_tenant.port()) + "\r\n";
    const QByteArray first = "GET /nowhere HTTP/1.1\r\n" + host + "\r\n";
    const QByteArray second = "GET /style.css HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n";

    const QByteArray answer = m_tenant.exchange(first + second);

    EXPECT_TRUE(answer.startsWith("HTTP/1.1 404 "));
    EXPECT_GT(answer.indexOf("HTTP/1.1 200 "), 0);
    EXPECT_EQ(m_tenant.requestCount(), 2);
}

} // namespace
