// SPDX-License-Identifier: GPL-3.0-or-later
// A create reaches the wire at most once, whatever the server does.
#include "tests/app/net/sending.h"
#include "tests/support/printers.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::Method;
using app::net::NetworkHttp;
using tests::Act;
using tests::Play;
using tests::RawServer;

namespace {

enum class Drop : quint8 { onAccept, onFirstBytes, after, inStatusLine, inHeader, junk };
enum class End : quint8 { finish, reset };
enum class Connection : quint8 { fresh, reused };

struct Situation
{
    Drop drop = Drop::after;
    End end = End::finish;
    Connection connection = Connection::fresh;
    bool isTls = false;
};

Play playFor(const Situation &situation)
{
    Play play;
    switch (situation.drop) {
    case Drop::onAccept:
        play.when = Play::When::connected;
        break;
    case Drop::onFirstBytes:
        play.when = Play::When::firstBytes;
        break;
    case Drop::after:
        break;
    case Drop::inStatusLine:
        play.acts.push_back({Act::Kind::write, "HTTP/1.1 20"});
        break;
    case Drop::inHeader:
        play.acts.push_back({Act::Kind::write, "HTTP/1.1 201 Created\r\nContent-Le"});
        break;
    case Drop::junk:
        play.acts.push_back({Act::Kind::write, "what is this?\r\n\r\n"});
        break;
    }
    play.acts.push_back({situation.end == End::finish ? Act::Kind::finish : Act::Kind::reset});
    return play;
}

std::string nameOf(const testing::TestParamInfo<Situation> &info)
{
    static constexpr const char *drops[]{
        "onAccept", "onFirstBytes", "after", "inStatusLine", "inHeader", "junk"};
    const Situation &each = info.param;
    return std::string(drops[int(each.drop)]) + (each.end == End::finish ? "_fin" : "_rst")
        + (each.connection == Connection::fresh ? "_fresh" : "_reused") + (each.isTls ? "_tls" : "_plain");
}

std::vector<Situation> situations()
{
    std::vector<Situation> all;
    for (const Drop drop :
        {Drop::onAccept, Drop::onFirstBytes, Drop::after, Drop::inStatusLine, Drop::inHeader, Drop::junk}) {
        for (const End end : {End::finish, End::reset}) {
            for (const Connection connection : {Connection::fresh, Connection::reused}) {
                if (drop == Drop::onAccept && connection == Connection::reused)
                    continue; // a reused connection was accepted long ago
                for (const bool isTls : {false, true})
                    all.push_back({drop, end, connection, isTls});
            }
        }
    }
    return all;
}

class AtMostOnce : public testing::TestWithParam<Situation>
{
protected:
    static std::optional<tests::ServerIdentity> identity()
    {
        return GetParam().isTls ? std::optional(tests::certificates().trusted) : std::nullopt;
    }

    /// Leaves an open connection behind, where the situation is about a reused one.
    void warmUp()
    {
        if (GetParam().connection == Connection::fresh)
            return;
        ASSERT_EQ(tests::ask(m_http, tests::aRead(m_server.url(), "warm-up")).failure, Failure::none);
        ASSERT_EQ(m_server.openConnections(), 1);
    }

    RawServer m_server{identity()};
    NetworkHttp m_http{tests::trustingTestAuthority()};
};

TEST_P(AtMostOnce, aCreateReachesTheServerAtMostOnce)
{
    warmUp();
    // The first attempt is dropped; a second one would be welcome, so that a duplicate could hide behind a
    // 201.
    m_server.playNext(playFor(GetParam()));
    m_server.playAlways(tests::writing(tests::rawAnswer(201)));

    const Answer answer = tests::ask(m_http, tests::aCreate(m_server.url(), "create"));

    const int count = m_server.count("create");
    EXPECT_LE(count, 1);
    EXPECT_TRUE(count == 0 || answer.mayHaveArrived);
    if (GetParam().drop != Drop::onAccept && GetParam().drop != Drop::onFirstBytes) {
        EXPECT_EQ(count, 1);
        EXPECT_TRUE(answer.mayHaveArrived);
        EXPECT_EQ(answer.failure, Failure::dropped);
    }
}

TEST_P(AtMostOnce, aCreateReachesAServerThatDropsEveryTimeAtMostOnce)
{
    warmUp();
    m_server.playAlways(playFor(GetParam()));

    const Answer answer = tests::ask(m_http, tests::aCreate(m_server.url(), "create"));

    EXPECT_LE(m_server.count("create"), 1);
    EXPECT_NE(answer.failure, Failure::none);
}

INSTANTIATE_TEST_SUITE_P(Drops, AtMostOnce, testing::ValuesIn(situations()), nameOf);

/// The negative control: the trap is really there, and the server above would show it.
class Trap : public testing::TestWithParam<bool>
{
};

TEST_P(Trap, qtByItselfSendsAPlainCreateAgain)
{
    const bool isTls = GetParam();
    RawServer server(isTls ? std::optional(tests::certificates().trusted) : std::nullopt);
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QNetworkRequest request(server.url());
    request.setRawHeader("X-Id", "create");
    request.setRawHeader("Content-Type", "application/json");
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(tests::certificates().authority);
    request.setSslConfiguration(trust);
    server.playAlways(playFor({Drop::inHeader, End::finish, Connection::fresh, isTls}));

    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
    ASSERT_TRUE(tests::waitFor([&] { return reply->isFinished(); }));

    EXPECT_GT(server.count("create"), 1);
}

INSTANTIATE_TEST_SUITE_P(PlainAndTls, Trap, testing::Bool());

class Verbs : public testing::TestWithParam<Method>
{
};

TEST_P(Verbs, everyRequestWithABodyReachesTheServerOnce)
{
    RawServer server;
    NetworkHttp http;
    server.playNext(playFor({Drop::inHeader, End::finish, Connection::fresh, false}));
    app::net::Request request = tests::aCreate(server.url(), "change");
    request.method = GetParam();

    const Answer answer = tests::ask(http, request);

    EXPECT_EQ(answer.failure, Failure::dropped);
    EXPECT_EQ(server.count("change"), 1);
    EXPECT_EQ(server.requests().front().body, request.body);
}

INSTANTIATE_TEST_SUITE_P(WithBody, Verbs, testing::Values(Method::post, Method::patch, Method::remove));

TEST(AtMostOnceBody, aBodyOfSeveralMegabytesArrivesWhole)
{
    RawServer server;
    NetworkHttp http;
    app::net::Request create = tests::aCreate(server.url(), "large");
    create.body = QByteArray(7 * 1024 * 1024, 'x');

    const Answer answer = tests::ask(http, create);

    EXPECT_EQ(answer.failure, Failure::none);
    EXPECT_EQ(server.count("large"), 1);
    EXPECT_EQ(server.requests().front().body, create.body);
}

TEST(NeverLeft, aRefusedConnection)
{
    quint16 closedPort = 0;
    {
        const RawServer gone;
        closedPort = gone.port();
    }
    NetworkHttp http;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closedPort));

    const Answer create = tests::ask(http, tests::aCreate(url));
    const Answer read = tests::ask(http, tests::aRead(url));

    EXPECT_EQ(create.failure, Failure::unreachable);
    EXPECT_FALSE(create.mayHaveArrived);
    EXPECT_EQ(read.failure, Failure::unreachable);
    EXPECT_FALSE(read.mayHaveArrived);
}

TEST(NeverLeft, aServerThatClosesDuringTheTlsHandshake)
{
    RawServer server(tests::certificates().trusted);
    server.playAlways({Play::When::connected, {{Act::Kind::finish}}});
    NetworkHttp http(tests::trustingTestAuthority());

    const Answer create = tests::ask(http, tests::aCreate(server.url()));
    const Answer read = tests::ask(http, tests::aRead(server.url()));

    EXPECT_FALSE(create.mayHaveArrived);
    EXPECT_EQ(create.failure, Failure::unreachable);
    EXPECT_FALSE(read.mayHaveArrived);
    EXPECT_EQ(server.bytesReceived(), 0);
}

} // namespace
