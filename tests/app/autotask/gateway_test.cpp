// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/autotask/gateway_fixture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using tests::GatewayTest;
using tests::wireAnswer;

namespace {

app::net::Answer jsonAnswer(const QJsonObject &body)
{
    app::net::Answer answer;
    answer.status = 200;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = QJsonDocument(body).toJson();
    return answer;
}

TEST_F(GatewayTest, connectsByTheZoneAndOneProofOfTheCredentials)
{
    connectWell();

    EXPECT_TRUE(m_gateway.isConnected());
    EXPECT_EQ(m_gateway.zone().customerId, 12345);
    EXPECT_EQ(sent(),
        (QStringList{
            u"https://webservices.autotask.net/atservicesrest/v1.0/zoneInformation?user=api%40contoso.example"_s,
            u"https://webservices3.autotask.net/ATServicesRest/V1.0/Version"_s}));
    for (const auto &header : m_http.requests()[0].headers)
        EXPECT_NE(header.name, "Secret"_ba) << "the zone is asked without credentials";
}

TEST_F(GatewayTest, goesOnAtTheZoneOfBeforeWithoutARequestAndProvesItLater)
{
    const Credentials credentials{u"api@contoso.example"_s, u"secret"_s, u"TRACKING-1"_s};
    const Zone zone{u"America East"_s, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s),
        QUrl(u"https://ww3.autotask.net/"_s), 12345};
    ASSERT_TRUE(m_gateway.goOnAt(zone, production(), credentials));
    EXPECT_EQ(m_gateway.zone(), zone);
    EXPECT_TRUE(m_http.requests().isEmpty());
    EXPECT_FALSE(m_gateway.isProven());

    m_http.answer(wireAnswer(u"version"_s));
    ASSERT_TRUE(
        answered<Done>([&](const Callback<Done> &done) { m_gateway.proveCredentials(&m_context, done); }));

    EXPECT_TRUE(m_gateway.isProven());
}

TEST_F(GatewayTest, takesNoKeptZoneThatMayNotReceiveCredentials)
{
    const Credentials credentials{u"api@contoso.example"_s, u"secret"_s, u"TRACKING-1"_s};
    const Zone elsewhere{u"Elsewhere"_s, QUrl(u"https://autotask.example/ATServicesRest/"_s),
        QUrl(u"https://autotask.example/"_s), 12345};

    EXPECT_FALSE(m_gateway.goOnAt(elsewhere, production(), credentials));

    EXPECT_FALSE(m_gateway.isConnected());
}

TEST_F(GatewayTest, triesWrongCredentialsOnce)
{
    m_http.answerTo(u"zoneInformation"_s, wireAnswer(u"zone"_s));
    m_http.answerTo(u"Version"_s, wireAnswer(u"errors/status_401_empty"_s));

    const auto zone = connect();

    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().kind, ProblemKind::badCredentials);
    EXPECT_FALSE(m_gateway.isConnected());
    EXPECT_EQ(m_http.requests().size(), 2);
}

TEST_F(GatewayTest, staysWithTheOldConnectionWhenANewOneFails)
{
    connectWell();
    m_http.answer(wireAnswer(u"errors/zone_information_could_not_be_determined"_s));

    const auto zone = connect();

    EXPECT_EQ(zone.error().kind, ProblemKind::unknownUser);
    EXPECT_TRUE(m_gateway.isConnected());
}

TEST_F(GatewayTest, asksNoHostThatMayNotSeeCredentials)
{
    for (const QString &address : {u"https://autotask.net.evil.example/"_s,
             u"http://webservices.autotask.net/"_s, u"http://127.0.0.1:8080/"_s, QString()}) {
        Profile profile = production();
        profile.apiAddress = QUrl(address);

        const auto zone = connect(profile);

        ASSERT_FALSE(zone);
        EXPECT_EQ(zone.error().kind, ProblemKind::notConfigured);
        EXPECT_EQ(zone.error().field, u"apiAddress"_s);
    }
    EXPECT_TRUE(m_http.requests().isEmpty());
}

TEST_F(GatewayTest, givesTheCredentialsToNoHostThatAZoneAnswerInvents)
{
    for (const QByteArray &host : {"https://evil.example/"_ba, "http://127.0.0.1/"_ba}) {
        m_http.answer(tests::answerWith(200, "{\"url\":\"" + host + "\",\"webUrl\":\"" + host + "\"}"));
        Profile profile = production();
        profile.isTest = true;

        const auto zone = connect(profile);

        ASSERT_FALSE(zone);
        EXPECT_EQ(zone.error().kind, ProblemKind::notConfigured);
        EXPECT_EQ(zone.error().field, u"zone"_s);
    }
    EXPECT_EQ(m_http.requests().size(), 2) << "the two questions for the zone";
}

TEST_F(GatewayTest, answersEveryCallLaterWithoutAConnection)
{
    const auto isRefused = [](const auto &result) {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, ProblemKind::notConfigured);
        EXPECT_EQ(result.error().delivery, Delivery::neverLeft);
    };

    isRefused(answered<EntityMetadata>(
        [&](const auto &done) { m_gateway.fetchMetadata(u"Tickets"_s, &m_context, done); }));
    isRefused(
        answered<Page<Company>>([&](const auto &done) { m_gateway.fetchCompanies(-1, &m_context, done); }));
    isRefused(
        answered<Page<Contact>>([&](const auto &done) { m_gateway.fetchContacts(-1, &m_context, done); }));
    isRefused(
        answered<Page<Resource>>([&](const auto &done) { m_gateway.fetchResources(-1, &m_context, done); }));
    isRefused(answered<RecordRef>(
        [&](const auto &done) { m_gateway.write(step(ResourceId{5}), {}, &m_context, done); }));
    isRefused(answered<ReadBack>([&](const auto &done) {
        m_gateway.readBack(tests::stepThatMade({u"Tickets"_s, 1}), &m_context, done);
    }));
}

TEST_F(GatewayTest, fetchesMetadataInThreeCallsOneAfterTheOther)
{
    connectWell();
    m_http.answerTo(u"/entityInformation"_s, wireAnswer(u"entity_information_text"_s));
    m_http.answerTo(u"/entityInformation/fields"_s, wireAnswer(u"fields"_s));
    m_http.answerTo(u"/userDefinedFields"_s, wireAnswer(u"user_defined_fields"_s));

    const auto metadata = answered<EntityMetadata>(
        [&](const auto &done) { m_gateway.fetchMetadata(u"Tickets"_s, &m_context, done); });

    ASSERT_TRUE(metadata);
    EXPECT_EQ(metadata->entity, u"Tickets"_s);
    EXPECT_EQ(metadata->accessForCreate, UserAccess::restricted);
    EXPECT_EQ(metadata->fields.size(), 9U);
    EXPECT_EQ(metadata->fetchedAt.timeSpec(), Qt::UTC);
}

TEST_F(GatewayTest, endsTheFetchOfMetadataAtTheFirstFailure)
{
    connectWell();
    m_http.answerTo(u"/entityInformation"_s, wireAnswer(u"entity_information_text"_s));
    m_http.answerTo(u"/fields"_s, wireAnswer(u"errors/status_500_html"_s));

    const auto metadata = answered<EntityMetadata>(
        [&](const auto &done) { m_gateway.fetchMetadata(u"Tickets"_s, &m_context, done); });

    ASSERT_FALSE(metadata);
    EXPECT_EQ(metadata.error().kind, ProblemKind::serverDown);
}

TEST_F(GatewayTest, fetchesPagesOfPeople)
{
    connectWell();
    m_http.answerTo(u"Companies/query"_s, wireAnswer(u"companies"_s));
    m_http.answerTo(u"Contacts/query"_s, wireAnswer(u"contacts"_s));
    m_http.answerTo(u"Resources/query"_s, wireAnswer(u"resources"_s));

    const auto companies =
        answered<Page<Company>>([&](const auto &done) { m_gateway.fetchCompanies(-1, &m_context, done); });
    const auto contacts =
        answered<Page<Contact>>([&](const auto &done) { m_gateway.fetchContacts(-1, &m_context, done); });
    const auto resources =
        answered<Page<Resource>>([&](const auto &done) { m_gateway.fetchResources(-1, &m_context, done); });

    ASSERT_TRUE(companies && contacts && resources);
    EXPECT_EQ(companies->items.size(), 3U);
    EXPECT_EQ(contacts->items.size(), 2U);
    EXPECT_EQ(resources->items.size(), 2U);
}

TEST_F(GatewayTest, createsOnceAndReadsBackAsItself)
{
    connectWell();
    m_http.answerTo(u"POST "_s, wireAnswer(u"created"_s));
    m_http.answerTo(u"Tickets/4711"_s, wireAnswer(u"ticket_by_resource"_s));

    const auto record = answered<RecordRef>(
        [&](const auto &done) { m_gateway.write(step(ResourceId{29682885}), {}, &m_context, done); });
    const auto header = [this] {
        QByteArray value;
        for (const auto &each : m_http.lastRequest().headers)
            value += each.name == "ImpersonationResourceId" ? each.value : QByteArray();
        return value;
    };
    EXPECT_EQ(header(), "29682885"_ba);
    const auto read = answered<ReadBack>([&](const auto &done) {
        m_gateway.readBack(tests::stepThatMade({u"Tickets"_s, 4711}), &m_context, done);
    });

    EXPECT_EQ(header(), QByteArray());
    ASSERT_TRUE(record && read);
    EXPECT_EQ(*record, (RecordRef{u"Tickets"_s, 29734311}));
    EXPECT_EQ(read->author.resource, ResourceId{29682885});
    EXPECT_EQ(m_http.requests().size(), 4);
}

TEST_F(GatewayTest, readsAnAttachmentBackWithoutItsBytes)
{
    connectWell();
    m_http.answerTo(u"TicketAttachments/query"_s,
        jsonAnswer({{u"items"_s,
            QJsonArray{QJsonObject{
                {u"id"_s, 77}, {u"attachedByResourceID"_s, 5}, {u"impersonatorCreatorResourceID"_s, 9}}}}}));

    const auto read = answered<ReadBack>([&](const auto &done) {
        m_gateway.readBack(tests::stepThatMade({u"TicketAttachments"_s, 77}), &m_context, done);
    });

    ASSERT_TRUE(read);
    EXPECT_EQ(read->author.resource, ResourceId{5});
    EXPECT_EQ(read->author.impersonator, ResourceId{9});
    EXPECT_FALSE(m_http.lastRequest().body.contains("\"data\""));
}

TEST_F(GatewayTest, doesNotFindAnAttachmentThatIsNotThereYet)
{
    connectWell();
    m_http.answerTo(u"TicketAttachments/query"_s, jsonAnswer({{u"items"_s, QJsonArray{}}}));

    const auto read = answered<ReadBack>([&](const auto &done) {
        m_gateway.readBack(tests::stepThatMade({u"TicketAttachments"_s, 77}), &m_context, done);
    });

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ProblemKind::notFound);
}

TEST_F(GatewayTest, neverRepeatsACreate)
{
    connectWell();
    for (const auto failure : {app::net::Failure::dropped, app::net::Failure::timedOut}) {
        m_http.answer(tests::failedWith(failure, true));

        const auto record = answered<RecordRef>(
            [&](const auto &done) { m_gateway.write(step(ContactId{5}), {}, &m_context, done); });

        ASSERT_FALSE(record);
        EXPECT_EQ(record.error().delivery, Delivery::unknown);
    }
    EXPECT_EQ(m_http.requests().size(), 4) << "two to connect, one for each create";
}

TEST_F(GatewayTest, sendsNothingForAStepThatItsAuthorCannotWrite)
{
    connectWell();
    Step entry = step(ContactId{5});
    entry.draft.entity = u"TimeEntries"_s;

    const auto record =
        answered<RecordRef>([&](const auto &done) { m_gateway.write(entry, {}, &m_context, done); });

    ASSERT_FALSE(record);
    EXPECT_EQ(record.error().delivery, Delivery::neverLeft);
    EXPECT_EQ(m_http.requests().size(), 2);
}

TEST_F(GatewayTest, staysSilentWhenTheContextIsGone)
{
    bool wasCalled = false;
    {
        QObject shortLived;
        m_http.answerTo(u"zoneInformation"_s, wireAnswer(u"zone"_s));
        m_gateway.connect(production(), {}, &shortLived, [&](const auto &) { wasCalled = true; });
        m_gateway.write(step(ResourceId{5}), {}, &shortLived, [&](const auto &) { wasCalled = true; });
    }
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();

    EXPECT_FALSE(wasCalled);
    EXPECT_FALSE(m_gateway.isConnected());
    EXPECT_EQ(m_http.requests().size(), 1);
}

} // namespace
