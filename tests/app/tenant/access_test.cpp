// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using tests::TenantProcess;
using tests::TenantReply;
using tests::TenantTest;

namespace {

const QByteArray versionPath = "/ATServicesRest/V1.0/Version";

TenantProcess::Headers withHeader(const QByteArray &name, const QByteArray &value)
{
    TenantProcess::Headers headers = TenantProcess::credentials();
    for (auto &each : headers) {
        if (each.first == name)
            each.second = value;
    }
    return headers;
}

TEST_F(TenantTest, tellsTheZoneOfItsApiUserWithoutCredentials)
{
    const TenantReply reply =
        m_tenant.request("GET", "/atservicesrest/v1.0/zoneInformation?user=demo.api%40perpro.example");

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json()["url"_L1].toString(), m_tenant.url(u"ATServicesRest/"_s).toString());
    EXPECT_EQ(reply.json()["webUrl"_L1].toString(), m_tenant.url().toString());
}

TEST_F(TenantTest, doesNotKnowTheZoneOfAnybodyElse)
{
    const TenantReply reply =
        m_tenant.request("GET", "/ATServicesRest/V1.0/zoneInformation?user=who%40perpro.example");

    EXPECT_EQ(reply.status, 500);
    EXPECT_EQ(reply.errors(), QStringList{u"Zone information could not be determined"_s});
}

TEST_F(TenantTest, namesItsApiVersionWithoutCredentials)
{
    const TenantReply reply = m_tenant.request("GET", "/ATServicesRest/versioninformation");

    EXPECT_EQ(reply.body, R"({"apiVersions":["1.0"]})");
}

class WrongCredential : public TenantTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(WrongCredential, isAnsweredWith401AndAnEmptyBody)
{
    const TenantReply reply = m_tenant.request("GET", versionPath, withHeader(GetParam(), "wrong"));

    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(reply.body, QByteArray());
}

INSTANTIATE_TEST_SUITE_P(
    EachHeader, WrongCredential, testing::Values("ApiIntegrationCode", "UserName", "Secret"));

TEST_F(TenantTest, refusesACallWithoutAnyCredentials)
{
    EXPECT_EQ(m_tenant.request("GET", versionPath).status, 401);
}

TEST_F(TenantTest, answersVersionAndThresholdToTheRightCredentials)
{
    EXPECT_EQ(m_tenant.api("GET", "Version").json()["majorVersion"_L1].toInt(), 2026);

    const QJsonObject threshold = m_tenant.api("GET", "ThresholdInformation").json();
    EXPECT_EQ(threshold["externalRequestThreshold"_L1].toInt(), 10000);
    EXPECT_EQ(threshold["requestThresholdTimeframe"_L1].toInt(), 60);
    EXPECT_EQ(threshold["currentTimeframeRequestCount"_L1].toInt(), 2);
}

TEST_F(TenantTest, locksTheApiUserAfterFiveWrongSecretsUntilSomebodyUnlocks)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(m_tenant.request("GET", versionPath, withHeader("Secret", "wrong")).status, 401);

    EXPECT_EQ(m_tenant.api("GET", "Version").status, 401);
    m_tenant.unlock();
    EXPECT_EQ(m_tenant.api("GET", "Version").status, 200);
}

TEST_F(TenantTest, countsOnlyWrongSecretsInARow)
{
    for (int i = 0; i < 4; ++i)
        (void)m_tenant.request("GET", versionPath, withHeader("Secret", "wrong"));
    EXPECT_EQ(m_tenant.api("GET", "Version").status, 200);
    (void)m_tenant.request("GET", versionPath, withHeader("Secret", "wrong"));

    EXPECT_EQ(m_tenant.api("GET", "Version").status, 200);
}

TEST_F(TenantTest, takesThePathUpToTheVersionInAnyCaseAndEntitiesAsAutotaskSpellsThem)
{
    const TenantProcess::Headers headers = TenantProcess::credentials();

    EXPECT_EQ(m_tenant.request("GET", "/atservicesrest/v1.0/Tickets/entityInformation", headers).status, 200);
    EXPECT_EQ(m_tenant.request("GET", "/ATServicesRest/V1.0/tickets/entityInformation", headers).status, 404);
}

TEST_F(TenantTest, answersUnknownPathsWith404AndMethodsNotOfferedWith405BothEmpty)
{
    const TenantReply unknown = m_tenant.api("POST", "TicketNotes", tests::aTicket());
    const TenantReply notOffered = m_tenant.api("DELETE", "Tickets/1");

    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.body, QByteArray());
    EXPECT_EQ(notOffered.status, 405);
    EXPECT_EQ(notOffered.body, QByteArray());
    EXPECT_EQ(m_tenant.api("PATCH", "Tickets/1", tests::aTicket()).status, 405);
}

} // namespace
