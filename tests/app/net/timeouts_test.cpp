// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/net/sending.h"
#include "tests/support/printers.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using app::net::Answer;
using app::net::Failure;
using app::net::NetworkHttp;
using app::net::NetworkOptions;
using tests::Act;
using tests::Play;
using tests::RawServer;

namespace {

constexpr int oftenEnough = 20; // ms between dripped bytes: far less than any time limit here

TEST(Timeouts, aCreateWithoutAnAnswerTimesOutAndMayHaveArrived)
{
    RawServer server;
    server.playNext(tests::silence());
    NetworkHttp http(tests::impatient());

    const Answer answer = tests::ask(http, tests::aCreate(server.url(), "create"));

    EXPECT_EQ(answer.failure, Failure::timedOut);
    EXPECT_TRUE(answer.mayHaveArrived);
    EXPECT_EQ(server.count("create"), 1);
}

TEST(Timeouts, aDrippingBodyDoesNotPutTheEndOff)
{
    RawServer server;
    server.playNext({Play::When::complete,
        {{Act::Kind::write, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"},
            {Act::Kind::drip, QByteArray(100'000, 'x'), oftenEnough}}});
    NetworkHttp http(tests::impatient());

    const Answer answer = tests::ask(http, tests::aRead(server.url()));

    EXPECT_EQ(answer.failure, Failure::timedOut);
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.body.isEmpty());
}

TEST(Timeouts, aDrippingHeaderDoesNotPutTheEndOff)
{
    RawServer server;
    server.playNext({Play::When::complete,
        {{Act::Kind::drip, "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(100'000, 'x'), oftenEnough}}});
    NetworkHttp http(tests::impatient());

    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).failure, Failure::timedOut);
}

TEST(Timeouts, anEndlessHeaderIsEnded)
{
    RawServer server;
    server.playNext({Play::When::complete,
        {{Act::Kind::write, "HTTP/1.1 200 OK\r\n"}, {Act::Kind::flood, "X-More: and more\r\n", 1}}});
    NetworkHttp http(tests::impatient());

    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).failure, Failure::timedOut);
    EXPECT_TRUE(tests::waitFor([&] { return server.openConnections() == 0; }));
}

/// Over TLS also at full speed. Without TLS, Qt's network thread would stay busy until such a server pauses;
/// but plain http goes to this machine alone.
TEST(Timeouts, anEndlessHeaderAtFullSpeedIsEnded)
{
    RawServer server(tests::certificates().trusted);
    server.playNext({Play::When::complete,
        {{Act::Kind::write, "HTTP/1.1 200 OK\r\n"}, {Act::Kind::flood, "X-More: and more\r\n"}}});
    NetworkHttp http(tests::impatient());

    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).failure, Failure::timedOut);
    EXPECT_TRUE(tests::waitFor([&] { return server.openConnections() == 0; }));
}

TEST(Timeouts, aHandshakeThatHangsIsAConnectTimeoutAndNothingLeft)
{
    RawServer server(tests::certificates().trusted);
    server.playNext({Play::When::connected, {}});
    NetworkOptions options = tests::trustingTestAuthority();
    options.timeouts.connect = 300ms;
    NetworkHttp http(options);

    const Answer answer = tests::ask(http, tests::aCreate(server.url()));

    EXPECT_EQ(answer.failure, Failure::timedOut);
    EXPECT_FALSE(answer.mayHaveArrived);
}

TEST(Timeouts, theConnectTimeEndsWhenTheConnectionStands)
{
    RawServer server;
    const Play slow{
        Play::When::complete, {{Act::Kind::wait, {}, 1500}, {Act::Kind::write, tests::rawAnswer(200)}}};
    server.playAlways(slow);
    NetworkOptions options;
    options.timeouts.connect = 1000ms;
    NetworkHttp http(options);

    const auto read = tests::sendOff(http, tests::aRead(server.url()));
    const auto create = tests::sendOff(http, tests::aCreate(server.url()));

    EXPECT_EQ(tests::answerOf(*read).failure, Failure::none);
    EXPECT_EQ(tests::answerOf(*create).failure, Failure::none);
}

TEST(Timeouts, waitingForAConnectionDoesNotEatTheTime)
{
    RawServer server;
    server.playAlways(
        {Play::When::complete, {{Act::Kind::wait, {}, 700}, {Act::Kind::write, tests::rawAnswer(200)}}});
    NetworkOptions options;
    options.timeouts.total = 2500ms; // one round is in time, four rounds of six would not be
    NetworkHttp http(options);
    std::vector<std::shared_ptr<tests::Pending>> all;

    for (int i = 0; i < 24; ++i)
        all.push_back(tests::sendOff(http, tests::aRead(server.url())));

    for (const auto &each : all)
        EXPECT_EQ(tests::answerOf(*each).failure, Failure::none);
    EXPECT_LE(server.connections(), 6);
}

TEST(Timeouts, requestsToOneEndpointStartInTheOrderOfTheCalls)
{
    RawServer server;
    server.playAlways(
        {Play::When::complete, {{Act::Kind::wait, {}, 20}, {Act::Kind::write, tests::rawAnswer(200)}}});
    NetworkHttp http;
    std::vector<std::shared_ptr<tests::Pending>> all;

    for (int i = 0; i < 18; ++i)
        all.push_back(tests::sendOff(http, tests::aRead(server.url(), QByteArray::number(i))));
    for (const auto &each : all)
        EXPECT_EQ(tests::answerOf(*each).failure, Failure::none);

    // Six may overtake each other on their connections, but nobody overtakes more than those.
    const std::vector<tests::SeenRequest> seen = server.requests();
    ASSERT_EQ(seen.size(), 18U);
    for (int place = 0; place < 18; ++place)
        EXPECT_LT(std::abs(seen[size_t(place)].header("X-Id").toInt() - place), 6);
}

TEST(Timeouts, aTimeoutLeavesTheOtherRequestsAlone)
{
    RawServer server;
    server.playNext(tests::silence());
    server.playNext({Play::When::complete, {{Act::Kind::hold}, {Act::Kind::write, tests::rawAnswer(201)}}});
    NetworkOptions options;
    options.timeouts.total = 2000ms;
    NetworkHttp http(options);
    const auto hanging = tests::sendOff(http, tests::aRead(server.url(), "hanging"));
    ASSERT_TRUE(tests::waitFor([&] { return server.count("hanging") == 1; }));
    std::shared_ptr<tests::Pending>
        other; // under way when the first one ends, with half of its own time left
    QTimer::singleShot(1000, &hanging->context,
        [&] { other = tests::sendOff(http, tests::aCreate(server.url(), "other")); });

    EXPECT_EQ(tests::answerOf(*hanging).failure, Failure::timedOut);
    ASSERT_TRUE(other);
    ASSERT_TRUE(tests::waitFor([&] { return server.count("other") == 1; }));
    server.release();

    EXPECT_EQ(tests::answerOf(*other).status, 201);
    EXPECT_EQ(server.count("other"), 1);
}

TEST(Timeouts, clearingQtsConnectionsSilencesTheOtherRequests)
{
    // Why a cut-off request costs a new manager and no clearConnectionCache().
    RawServer server;
    server.playAlways(tests::silence());
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    const std::unique_ptr<QNetworkReply> other(manager.get(QNetworkRequest(server.url())));
    ASSERT_TRUE(tests::waitFor([&] { return server.requests().size() == 1; }));

    manager.clearConnectionCache();

    EXPECT_TRUE(tests::waitFor([&] { return server.openConnections() == 0; }));
    EXPECT_FALSE(tests::waitFor([&] { return other->isFinished(); }, 500));
}

TEST(Timeouts, theClientGoesOnAfterManyCutOffRequests)
{
    RawServer server;
    NetworkOptions options;
    options.timeouts.total = 1500ms;
    NetworkHttp http(options);
    for (int round = 0; round < 3; ++round) {
        std::vector<std::shared_ptr<tests::Pending>> cut;
        for (int i = 0; i < 6; ++i) {
            server.playNext(i % 2 == 0 ? tests::silence() : tests::writingThenReset("HTTP/1.1 2"));
            cut.push_back(tests::sendOff(http, tests::aCreate(server.url(), "cut")));
        }
        for (const auto &each : cut)
            ASSERT_NE(tests::answerOf(*each).failure, Failure::none);

        ASSERT_EQ(tests::ask(http, tests::aRead(server.url(), "read")).failure, Failure::none);
    }
    EXPECT_EQ(server.count("cut"), 18);
}

} // namespace
