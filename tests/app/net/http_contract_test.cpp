// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/net/sending.h"
#include "tests/support/fake_http.h"
#include "tests/support/printers.h"

#include <gtest/gtest-spi.h>

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::Http;
using app::net::Method;
using app::net::NetworkHttp;
using app::net::Request;

namespace {

/// A client and the other side of it.
class Rig
{
public:
    Rig() = default;
    virtual ~Rig() = default;
    Rig(const Rig &) = delete;
    Rig &operator=(const Rig &) = delete;

    virtual Http &http() = 0;
    virtual QUrl url() = 0;
    virtual void willAnswer(int status, const QByteArray &body) = 0;
    virtual int arrived() = 0;
};

class NetworkRig final : public Rig
{
public:
    Http &http() override { return m_http; }
    QUrl url() override { return m_server.url(); }
    void willAnswer(int status, const QByteArray &body) override
    {
        m_server.playNext(tests::writing(tests::rawAnswer(status, body, "X-Said: yes\r\n")));
    }
    int arrived() override { return int(m_server.requests().size()); }

private:
    tests::RawServer m_server;
    NetworkHttp m_http;
};

class FakeRig final : public Rig
{
public:
    Http &http() override { return m_http; }
    QUrl url() override { return QUrl(u"https://webservices.example/v1.0/Tickets"_s); }
    void willAnswer(int status, const QByteArray &body) override
    {
        m_http.answer(tests::answerWith(status, body, {{"X-Said", "yes"}}));
    }
    int arrived() override { return int(m_http.requests().size()); }

private:
    tests::FakeHttp m_http;
};

/// One contract for the real client and its fake.
template <typename RigType>
class HttpContract : public testing::Test
{
protected:
    RigType m_rig;
};

class RigNames
{
public:
    template <typename RigType>
    static std::string GetName(int) // NOLINT(readability-identifier-naming): GoogleTest's name
    {
        return std::is_same_v<RigType, NetworkRig> ? "network" : "fake";
    }
};

using Rigs = testing::Types<NetworkRig, FakeRig>;
TYPED_TEST_SUITE(HttpContract, Rigs, RigNames);

TYPED_TEST(HttpContract, handsOverStatusHeadersAndBody)
{
    this->m_rig.willAnswer(201, R"({"itemId":7})");

    const Answer answer = tests::ask(this->m_rig.http(), tests::aCreate(this->m_rig.url()));

    EXPECT_EQ(answer.failure, Failure::none);
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.header("x-said"), "yes");
    EXPECT_EQ(answer.body, R"({"itemId":7})");
    EXPECT_TRUE(answer.mayHaveArrived);
}

TYPED_TEST(HttpContract, takesAnErrorStatusForAnAnswerAndNoFailure)
{
    this->m_rig.willAnswer(500, R"({"errors":["no"]})");

    const Answer answer = tests::ask(this->m_rig.http(), tests::aCreate(this->m_rig.url()));

    EXPECT_EQ(answer.failure, Failure::none);
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body, R"({"errors":["no"]})");
}

TYPED_TEST(HttpContract, givesEveryRequestAnIdOfItsOwn)
{
    this->m_rig.willAnswer(200, "{}");
    this->m_rig.willAnswer(200, "{}");

    const Answer one = tests::ask(this->m_rig.http(), tests::aRead(this->m_rig.url()));
    const Answer two = tests::ask(this->m_rig.http(), tests::aRead(this->m_rig.url()));

    EXPECT_FALSE(one.requestId.isEmpty());
    EXPECT_NE(one.requestId, two.requestId);
}

TYPED_TEST(HttpContract, staysSilentWhenTheContextIsGoneButTheRequestGoesOn)
{
    this->m_rig.willAnswer(201, "{}");
    this->m_rig.willAnswer(200, "{}");
    bool wasCalled = false;
    {
        QObject shortLived;
        this->m_rig.http().send(tests::aCreate(this->m_rig.url(), "orphan"), &shortLived,
            [&](const Answer &) { wasCalled = true; });
    }

    EXPECT_TRUE(tests::waitFor([&] { return this->m_rig.arrived() == 1; }));
    EXPECT_EQ(tests::ask(this->m_rig.http(), tests::aRead(this->m_rig.url())).failure, Failure::none);
    EXPECT_FALSE(wasCalled);
}

TYPED_TEST(HttpContract, neverSendsACreateWithoutABody)
{
    Request create = tests::aCreate(this->m_rig.url());
    create.body.clear();

    const Answer answer = tests::ask(this->m_rig.http(), create);

    EXPECT_EQ(answer.failure, Failure::malformed);
    EXPECT_FALSE(answer.mayHaveArrived);
    EXPECT_FALSE(answer.detail.isEmpty());
    EXPECT_EQ(this->m_rig.arrived(), 0);
}

TYPED_TEST(HttpContract, maySendAgainFromInsideAnAnswer)
{
    this->m_rig.willAnswer(200, "1");
    this->m_rig.willAnswer(200, "2");
    QObject context;
    QByteArray bodies;

    this->m_rig.http().send(tests::aRead(this->m_rig.url()), &context, [&](const Answer &first) {
        bodies += first.body;
        this->m_rig.http().send(
            tests::aRead(this->m_rig.url()), &context, [&](const Answer &second) { bodies += second.body; });
    });

    EXPECT_TRUE(tests::waitFor([&] { return bodies == "12"; }));
}

TEST(FakeHttp, answersByHandWhenTheTestIsReady)
{
    tests::FakeHttp http(tests::FakeHttp::Mode::byHand);
    const QUrl url(u"https://webservices.example/v1.0/Tickets"_s);
    const auto pending = tests::sendOff(http, tests::aCreate(url));
    EXPECT_EQ(http.waiting(), 1);

    http.answerTo(u"POST https://webservices.example/"_s, tests::answerWith(201));

    EXPECT_EQ(tests::answerOf(*pending).status, 201);
    EXPECT_EQ(http.lastRequest().url, url);
    EXPECT_EQ(http.waiting(), 0);
}

TEST(FakeHttp, failsWithTheUrlOnAnUnexpectedRequest)
{
    static tests::FakeHttp http; // the macro below cannot see locals
    static QObject context;

    EXPECT_NONFATAL_FAILURE(
        http.send(tests::aRead(QUrl(u"https://nobody.example/x"_s)), &context, [](const Answer &) {}),
        "GET https://nobody.example/x");
}

} // namespace
