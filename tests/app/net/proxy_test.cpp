// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/proxy_choice.h"
#include "tests/app/net/sending.h"
#include "tests/support/printers.h"

#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;
using app::net::Failure;
using app::net::NetworkHttp;
using tests::RawServer;

namespace {

/// The environment as it is on a machine behind a proxy, with no exceptions, for the length of a test.
class ProxyEnvironment
{
public:
    ProxyEnvironment(const char *variable, const QByteArray &proxy)
        : m_variable(variable)
    {
        qunsetenv("no_proxy");
        qunsetenv("NO_PROXY");
        qputenv(m_variable, proxy);
    }
    ~ProxyEnvironment() { qunsetenv(m_variable); }
    ProxyEnvironment(const ProxyEnvironment &) = delete;
    ProxyEnvironment &operator=(const ProxyEnvironment &) = delete;

private:
    const char *m_variable;
};

TEST(Proxy, fromTheEnvironmentIsNotUsedForThisMachine)
{
    const RawServer proxy;
    const RawServer server;
    const ProxyEnvironment environment("http_proxy", proxy.url(u""_s).toEncoded());
    NetworkHttp http;

    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s})
        EXPECT_EQ(tests::ask(http, tests::aRead(server.url(u"/"_s, host))).failure, Failure::none);

    EXPECT_EQ(proxy.connections(), 0);
}

#ifdef Q_OS_LINUX
TEST(Proxy, fromTheEnvironmentIsUsedForOthers)
{
    const ProxyEnvironment environment("http_proxy", "http://127.0.0.1:3128");
    app::net::ProxyChoice choice;

    const QList<QNetworkProxy> proxies =
        choice.queryProxy(QNetworkProxyQuery(QUrl(u"http://webservices.example/"_s)));

    ASSERT_FALSE(proxies.isEmpty());
    EXPECT_EQ(proxies.first().hostName(), u"127.0.0.1"_s);
    EXPECT_EQ(proxies.first().port(), 3128);
}

TEST(Proxy, thatRefusesTheTunnelMeansUnreachableAndNothingLeft)
{
    RawServer proxy;
    proxy.playAlways(tests::writing("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"));
    const ProxyEnvironment environment("https_proxy", proxy.url(u""_s).toEncoded());
    NetworkHttp http;

    const app::net::Answer answer =
        tests::ask(http, tests::aCreate(QUrl(u"https://webservices.invalid/"_s), "create"));

    EXPECT_EQ(answer.failure, Failure::unreachable);
    EXPECT_FALSE(answer.mayHaveArrived);
    EXPECT_EQ(proxy.count("create"), 0);
    EXPECT_EQ(proxy.requests().front().method, "CONNECT");
}
#endif

TEST(Proxy, loopbackHostsAreKnown)
{
    for (const char *host : {"localhost", "LOCALHOST", "127.0.0.1", "127.8.7.6", "::1"})
        EXPECT_TRUE(app::net::isLoopback(QString::fromLatin1(host))) << host;
    for (const char *host :
        {"", "localhost.example", "128.0.0.1", "127.example", "::2", "10.0.0.1", "0.0.0.0"})
        EXPECT_FALSE(app::net::isLoopback(QString::fromLatin1(host))) << host;
}

} // namespace
