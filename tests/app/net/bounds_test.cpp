// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/net/sending.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::NetworkHttp;
using app::net::NetworkOptions;
using tests::Act;
using tests::Play;
using tests::RawServer;

namespace {

NetworkOptions atMost(qint64 bytes)
{
    NetworkOptions options;
    options.largestAnswer = bytes;
    return options;
}

QByteArray chunked(const QByteArray &body)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += 100'000) {
        const QByteArray piece = body.mid(at, 100'000);
        bytes += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

TEST(Bounds, anEndlessBodyIsCutOffWhileReading)
{
    RawServer server;
    server.playNext({Play::When::complete,
        {{Act::Kind::write, "HTTP/1.1 200 OK\r\nX: y\r\n\r\n"},
            {Act::Kind::flood, QByteArray(10'000, 'x')}}});
    NetworkHttp http(atMost(1'000'000));

    const Answer answer = tests::ask(http, tests::aRead(server.url()));

    EXPECT_EQ(answer.failure, Failure::tooLarge);
    EXPECT_TRUE(answer.body.isEmpty());
    EXPECT_TRUE(tests::waitFor([&] { return server.openConnections() == 0; }));
}

TEST(Bounds, anAnswerOfExactlyTheBoundPassesAndOneByteMoreDoesNot)
{
    RawServer server;
    const QByteArray body(1000, 'x');
    server.playNext(tests::writing(chunked(body)));
    server.playNext(tests::writing(chunked(body + 'x')));
    NetworkHttp http(atMost(1000));

    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).body, body);
    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).failure, Failure::tooLarge);
}

TEST(Bounds, anAnswerThatAnnouncesTooMuchIsNotRead)
{
    RawServer server;
    server.playNext(tests::writing("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"));
    NetworkHttp http(atMost(1000));

    EXPECT_EQ(tests::ask(http, tests::aRead(server.url())).failure, Failure::tooLarge);
}

TEST(Bounds, aSmallAnswerTakesLittleRoom)
{
    RawServer server;
    server.playNext(tests::writing(tests::rawAnswer(200, "{}")));
    NetworkHttp http;

    const Answer answer = tests::ask(http, tests::aRead(server.url()));

    EXPECT_EQ(answer.body, "{}");
    EXPECT_LT(answer.body.capacity(), 100'000);
}

TEST(Bounds, largeAnswersComeWhole)
{
    RawServer server;
    const QByteArray body = QByteArray("0123456789abcdef").repeated(1'000'000);
    server.playNext(tests::writing(tests::rawAnswer(200, body)));
    server.playNext(tests::writing(chunked(body)));
    server.playNext(tests::writingThenFinish("HTTP/1.1 200 OK\r\nX: y\r\n\r\n" + body));
    NetworkHttp http;

    for (int i = 0; i < 3; ++i) {
        const Answer answer = tests::ask(http, tests::aRead(server.url()));
        EXPECT_EQ(answer.failure, Failure::none) << answer.detail.toStdString();
        EXPECT_TRUE(answer.body == body) << i;
    }
}

} // namespace
