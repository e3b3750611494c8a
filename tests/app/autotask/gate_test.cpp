// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gate.h"

#include "app/autotask/classify.h"
#include "app/autotask/gateway.h"
#include "app/autotask/hosts.h"
#include "tests/app/autotask/gateway_fixture.h"
#include "tests/support/fake_http.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/support/wire_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using app::autotask::Gate;
using app::autotask::Gateway;
using app::autotask::Storm;
using tests::answerWith;
using tests::FakeHttp;
using tests::wireAnswer;

namespace {

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC).addSecs(second);
}

TEST(Storm, isTheThirdWithinAMinute)
{
    Storm storm;

    EXPECT_FALSE(storm.count(at(0)));
    EXPECT_FALSE(storm.count(at(30)));
    EXPECT_TRUE(storm.count(at(60)));
}

TEST(Storm, isNoneOfAnswersThatComeSlowly)
{
    Storm storm;

    for (int minute = 0; minute < 10; ++minute)
        EXPECT_FALSE(storm.count(at(minute * 31)));
}

TEST(Storm, countsFromNothingAfterItWasTold)
{
    Storm storm;
    for (int each = 0; each < 3; ++each)
        (void)storm.count(at(each));

    EXPECT_FALSE(storm.count(at(4)));
    EXPECT_FALSE(storm.count(at(5)));
    EXPECT_TRUE(storm.count(at(6)));
}

class GateTest : public testing::Test
{
protected:
    GateTest()
    {
        QObject::connect(&m_gate, &Gate::shut, &m_context, [this] { ++m_shut; });
        QObject::connect(&m_gate, &Gate::zoneDoubted, &m_context, [this] { ++m_doubted; });
    }

    static app::net::Request request(const QString &path)
    {
        app::net::Request made;
        made.url = QUrl(u"https://webservices3.autotask.net/ATServicesRest/V1.0/"_s + path);
        return made;
    }

    app::net::Answer ask(const QString &path = u"Tickets/1"_s)
    {
        std::optional<app::net::Answer> answer;
        m_gate.send(request(path), &m_context, [&](const app::net::Answer &each) { answer = each; });
        EXPECT_FALSE(answer) << "answered from inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return answer.has_value(); }));
        return answer.value_or(app::net::Answer{});
    }

    FakeHttp m_line;
    QObject m_context;
    Gate m_gate{m_line, [] { return at(0); }};
    int m_shut = 0;
    int m_doubted = 0;
};

TEST_F(GateTest, letsEverythingThroughUntilTheCredentialsAreRefused)
{
    m_line.answer(answerWith(200));
    m_line.answer(wireAnswer(u"errors/status_500_html"_s));

    EXPECT_EQ(ask().status, 200);
    EXPECT_EQ(ask().status, 500);

    EXPECT_FALSE(m_gate.isShut());
    EXPECT_EQ(m_shut, 0);
}

TEST_F(GateTest, asksNothingMoreAfterARefusal)
{
    m_line.answer(wireAnswer(u"errors/status_401_empty"_s));
    EXPECT_EQ(ask().status, 401);

    const auto parked = app::autotask::readObject(ask());

    ASSERT_FALSE(parked);
    EXPECT_EQ(parked.error().kind, ProblemKind::badCredentials);
    EXPECT_EQ(parked.error().delivery, Delivery::neverLeft);
    EXPECT_EQ(m_line.requests().size(), 1);
    EXPECT_EQ(m_shut, 1);
}

TEST_F(GateTest, knowsTheOlderSentenceAboutTheTrackingIdentifier)
{
    m_line.answer(answerWith(500, R"({"errors":["IntegrationCode is invalid"]})"));

    ask();

    EXPECT_TRUE(m_gate.isShut());
}

TEST_F(GateTest, learnsOfARefusalWhoeverAsked)
{
    m_line.answer(wireAnswer(u"errors/status_401_empty"_s));
    bool wasCalled = false;
    {
        QObject gone;
        m_gate.send(request(u"Tickets/1"_s), &gone, [&](const auto &) { wasCalled = true; });
    }

    EXPECT_TRUE(tests::waitFor([this] { return m_gate.isShut(); }));
    EXPECT_FALSE(wasCalled);
}

TEST_F(GateTest, isNotShutAgainByWhatTheOldCredentialsStillBring)
{
    FakeHttp line(FakeHttp::Mode::byHand);
    Gate gate(line);
    int answers = 0;
    for (int each = 0; each < 2; ++each)
        gate.send(request(u"Tickets/1"_s), &m_context, [&](const auto &) { ++answers; });
    line.answer(wireAnswer(u"errors/status_401_empty"_s));
    ASSERT_TRUE(tests::waitFor([&] { return gate.isShut(); }));

    gate.open();
    line.answer(wireAnswer(u"errors/status_401_empty"_s));

    ASSERT_TRUE(tests::waitFor([&] { return answers == 2; }));
    EXPECT_FALSE(gate.isShut());
}

TEST_F(GateTest, doubtsTheZoneWhenWhatEveryTenantHasIsNotFound)
{
    for (int each = 0; each < 3; ++each)
        m_line.answer(answerWith(404, {}));

    for (int each = 0; each < 3; ++each)
        ask(u"Tickets/entityInformation"_s);

    EXPECT_EQ(m_doubted, 1);
    EXPECT_FALSE(m_gate.isShut());
}

TEST_F(GateTest, doesNotDoubtTheZoneForRecordsThatAreGone)
{
    for (int each = 0; each < 4; ++each)
        m_line.answer(answerWith(404, {}));

    for (int each = 0; each < 4; ++each)
        ask(u"Tickets/1"_s);

    EXPECT_EQ(m_doubted, 0);
}

/// The gateway of a connected profile.
class InDoubt : public testing::Test
{
protected:
    void SetUp() override
    {
        m_http.answerTo(u"zoneInformation"_s, wireAnswer(u"zone"_s));
        m_http.answerTo(u"Version"_s, wireAnswer(u"version"_s));
        ASSERT_TRUE(connect(u"old"_s));
    }

    Result<Zone> connect(const QString &secret)
    {
        return answered<Zone>([&](const Callback<Zone> &done) {
            m_gateway.connect(
                {u"Contoso"_s, u"api@contoso.example"_s, app::autotask::defaultApiAddress(), false},
                {u"api@contoso.example"_s, secret, u"TRACKING-1"_s}, &m_context, done);
        });
    }

    template <typename T, typename Call>
    Result<T> answered(Call call)
    {
        std::optional<Result<T>> result;
        call([&result](const Result<T> &each) { result = each; });
        EXPECT_TRUE(tests::waitFor([&] { return result.has_value(); }));
        return result.value_or(Problem{});
    }

    Result<Zone> askZoneAgain()
    {
        return answered<Zone>([&](const auto &done) { m_gateway.askZoneAgain(&m_context, done); });
    }

    void refuse()
    {
        m_http.answer(wireAnswer(u"errors/status_401_empty"_s));
        (void)read();
        ASSERT_TRUE(m_gateway.gate().isShut());
    }

    Result<ReadBack> read()
    {
        return answered<ReadBack>([&](const auto &done) {
            Step step;
            step.record = RecordRef{u"Tickets"_s, 4711};
            m_gateway.readBack(step, &m_context, done);
        });
    }

    FakeHttp m_http;
    Gateway m_gateway{m_http, tests::neverAsked()};
    QObject m_context;
};

TEST_F(InDoubt, aNewSecretIsTriedOnceAndOpensTheGate)
{
    refuse();
    m_http.answerTo(u"zoneInformation"_s, wireAnswer(u"zone"_s));
    m_http.answerTo(u"Version"_s, wireAnswer(u"version"_s));

    ASSERT_TRUE(connect(u"new"_s));

    m_http.answerTo(u"Tickets/4711"_s, wireAnswer(u"ticket_by_resource"_s));
    EXPECT_TRUE(read());
}

TEST_F(InDoubt, aWrongNewSecretIsTriedOnceAndTheGateStaysShut)
{
    refuse();
    m_http.answerTo(u"zoneInformation"_s, wireAnswer(u"zone"_s));
    m_http.answerTo(u"Version"_s, wireAnswer(u"errors/status_401_empty"_s));
    const auto before = m_http.requests().size();

    EXPECT_FALSE(connect(u"wrong"_s));

    EXPECT_TRUE(m_gateway.gate().isShut());
    EXPECT_FALSE(read());
    EXPECT_EQ(m_http.requests().size() - before, 2);
}

TEST_F(InDoubt, aZoneThatHasNotChangedSeesTheRefusedCredentialsNoSecondTime)
{
    refuse();
    m_http.answerTo(u"zoneInformation"_s, wireAnswer(u"zone"_s));
    const auto before = m_http.requests().size();

    const auto zone = askZoneAgain();

    ASSERT_TRUE(zone);
    EXPECT_TRUE(m_gateway.gate().isShut());
    EXPECT_EQ(m_http.requests().size() - before, 1);
}

TEST_F(InDoubt, aTenantThatHasMovedIsFollowedWithTheSameCredentials)
{
    refuse();
    m_http.answerTo(u"zoneInformation"_s,
        answerWith(200,
            R"({"zoneName":"UK","url":"https://webservices4.autotask.net/ATServicesRest/",)"
            R"("webUrl":"https://ww4.autotask.net/","ci":12345})"));
    m_http.answerTo(u"webservices4.autotask.net/ATServicesRest/V1.0/Version"_s, wireAnswer(u"version"_s));

    const auto zone = askZoneAgain();

    ASSERT_TRUE(zone);
    EXPECT_EQ(m_gateway.zone().name, u"UK"_s);
    EXPECT_FALSE(m_gateway.gate().isShut());
}

TEST_F(InDoubt, aZoneThatCannotBeAskedChangesNothing)
{
    refuse();
    m_http.answer(tests::failedWith(app::net::Failure::unreachable, false));

    const auto zone = askZoneAgain();

    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().kind, ProblemKind::offline);
    EXPECT_TRUE(m_gateway.gate().isShut());
}

} // namespace
