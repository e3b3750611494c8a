// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using tests::actingFor;
using tests::aTicket;
using tests::TenantTest;

namespace {

const QString mayNotCreate =
    u"The logged in Resource does not have the adequate permissions to create this entity type."_s;
const QString mayNotQuery =
    u"The logged in Resource does not have the adequate permissions to query this entity type."_s;

TEST_F(TenantTest, showsTheApiUserAsAuthorOfAPlainTicket)
{
    const QJsonObject ticket = readTicket(create(aTicket()));

    EXPECT_EQ(ticket["creatorResourceID"_L1].toInt(), tests::apiUser);
    EXPECT_TRUE(ticket["impersonatorCreatorResourceID"_L1].isNull());
    EXPECT_TRUE(ticket["createdByContactID"_L1].isNull());
    EXPECT_EQ(m_tenant.records().first()["author"_L1]["kind"_L1].toString(), u"apiUser"_s);
}

TEST_F(TenantTest, showsTheResourceAsAuthorAndTheApiUserAsImpersonator)
{
    const QJsonObject ticket = readTicket(create(aTicket(), actingFor(tests::jonasBrandt)));

    EXPECT_EQ(ticket["creatorResourceID"_L1].toInt(), tests::jonasBrandt);
    EXPECT_EQ(ticket["impersonatorCreatorResourceID"_L1].toInt(), tests::apiUser);
    const QJsonValue author = m_tenant.records().first()["author"_L1];
    EXPECT_EQ(author["kind"_L1].toString(), u"resource"_s);
    EXPECT_EQ(author["name"_L1].toString(), u"Jonas Brandt"_s);
}

TEST_F(TenantTest, ignoresACreatorInTheBody)
{
    const QJsonObject ticket = readTicket(create(aTicket({{u"creatorResourceID"_s, tests::jonasBrandt}})));

    EXPECT_EQ(ticket["creatorResourceID"_L1].toInt(), tests::apiUser);
}

class RefusedTarget : public TenantTest, public testing::WithParamInterface<int>
{
};

TEST_P(RefusedTarget, getsTheOnePermissionTextAndNothingIsCreated)
{
    EXPECT_EQ(refusalOf(aTicket(), actingFor(GetParam())), QStringList{mayNotCreate});
}

INSTANTIATE_TEST_SUITE_P(EachCause, RefusedTarget,
    testing::Values(tests::readOnlyHelga, tests::administratorKatrin, tests::dashboard, tests::inactiveRuth,
        tests::apiUser, tests::otherApiUser, 12345));

TEST_F(TenantTest, refusesAHeaderThatIsNoResourceId)
{
    EXPECT_EQ(refusalOf(aTicket(), {{"ImpersonationResourceId", "Jonas"}}), QStringList{mayNotCreate});
    EXPECT_EQ(refusalOf(aTicket(), {{"ImpersonationResourceId", ""}}), QStringList{mayNotCreate});
}

TEST_F(TenantTest, refusesImpersonationWhenTheApiLevelLacksTheEntityBox)
{
    m_tenant.setOption(u"ticketAddBox"_s, false);

    EXPECT_EQ(refusalOf(aTicket(), actingFor(tests::jonasBrandt)), QStringList{mayNotCreate});
    EXPECT_GT(create(aTicket()), 0);
}

TEST_F(TenantTest, refusesEveryCreateWhenTheApiLevelItselfMayNotCreate)
{
    m_tenant.setOption(u"createRight"_s, false);

    EXPECT_EQ(refusalOf(aTicket()), QStringList{mayNotCreate});
    EXPECT_EQ(refusalOf(aTicket(), actingFor(tests::jonasBrandt)), QStringList{mayNotCreate});
}

TEST_F(TenantTest, refusesImpersonatedReadsUnlessTheViewBoxIsTicked)
{
    const auto reply = m_tenant.api("GET", "Tickets/entityInformation", {}, actingFor(tests::jonasBrandt));
    EXPECT_EQ(reply.status, 500);
    EXPECT_EQ(reply.errors(), QStringList{mayNotQuery});

    m_tenant.setOption(u"viewBox"_s, true);

    EXPECT_EQ(
        m_tenant.api("GET", "Tickets/entityInformation", {}, actingFor(tests::jonasBrandt)).status, 200);
    EXPECT_EQ(m_tenant.api("GET", "Tickets/entityInformation", {}, actingFor(12345)).status, 500);
}

TEST_F(TenantTest, showsAnImpersonatedPersonsOwnRightInTheEntityInformation)
{
    m_tenant.setOption(u"viewBox"_s, true);

    const auto access = [&](int resource) {
        return m_tenant.api("GET", "Tickets/entityInformation", {}, actingFor(resource))
            .json()["info"_L1]["userAccessForCreate"_L1]
            .toString();
    };

    EXPECT_EQ(access(tests::jonasBrandt), u"All"_s);
    EXPECT_EQ(access(tests::readOnlyHelga), u"None"_s);
}

/// Contact impersonation: a ticket of `company` in the name of the contact called `lastName`.
class ContactAuthor : public TenantTest
{
protected:
    QJsonObject createFor(const QString &lastName, int company)
    {
        m_contact = contactNamed(lastName)["id"_L1].toInt();
        EXPECT_GT(m_contact, 0);
        return readTicket(create(aTicket({{u"companyID"_s, company}, {u"createdByContactID"_s, m_contact}})));
    }

    int m_contact = 0;
};

TEST_F(ContactAuthor, standsInCreatedByContactWhileTheApiUserStaysTheCreator)
{
    const QJsonObject ticket = createFor(u"Petersen"_s, tests::nordlichtReederei);

    EXPECT_EQ(ticket["createdByContactID"_L1].toInt(), m_contact);
    EXPECT_EQ(ticket["creatorResourceID"_L1].toInt(), tests::apiUser);
    const QJsonValue author = m_tenant.records().first()["author"_L1];
    EXPECT_EQ(author["kind"_L1].toString(), u"contact"_s);
    EXPECT_EQ(author["id"_L1].toInt(), m_contact);
    EXPECT_EQ(author["name"_L1].toString(), u"Hinnerk Petersen"_s);
}

TEST_F(ContactAuthor, mayStandOnATicketOfAChildCompany)
{
    EXPECT_EQ(createFor(u"Nordmann"_s, tests::nordlichtReederei)["createdByContactID"_L1].toInt(), m_contact);
}

TEST_F(ContactAuthor, isSilentlyLeftOutWhenTheOptionIsMissing)
{
    m_tenant.setOption(u"contactOption"_s, false);

    const QJsonObject ticket = createFor(u"Petersen"_s, tests::nordlichtReederei);

    EXPECT_TRUE(ticket["createdByContactID"_L1].isNull());
    EXPECT_EQ(m_tenant.records().first()["author"_L1]["name"_L1].toString(), u"API User"_s);
}

TEST_F(ContactAuthor, isSilentlyLeftOutOnATicketOfAnotherCompany)
{
    EXPECT_TRUE(createFor(u"Petersen"_s, tests::nordlichtHolding)["createdByContactID"_L1].isNull());
}

TEST_F(ContactAuthor, isSilentlyLeftOutOnATicketOfAGrandchildCompany)
{
    EXPECT_TRUE(createFor(u"Nordmann"_s, tests::nordlichtWindpark)["createdByContactID"_L1].isNull());
}

TEST_F(ContactAuthor, isSilentlyLeftOutWhenTheContactIsInactive)
{
    EXPECT_TRUE(createFor(u"O’Brien"_s, 306)["createdByContactID"_L1].isNull());
}

TEST_F(ContactAuthor, isSilentlyLeftOutWhenTheContactsCompanyIsInactive)
{
    EXPECT_TRUE(createFor(u"Alt"_s, tests::childOfInactiveCompany)["createdByContactID"_L1].isNull());
}

TEST_F(ContactAuthor, isRefusedForAViolatedRuleWhenTheTenantIsSetSo)
{
    m_tenant.setOption(u"contactViolationIsError"_s, true);
    const int contact = contactNamed(u"Petersen"_s)["id"_L1].toInt();

    const QStringList errors =
        refusalOf(aTicket({{u"companyID"_s, tests::nordlichtHolding}, {u"createdByContactID"_s, contact}}));

    EXPECT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.value(0).startsWith(u"Data violation: "_s)) << errors.value(0).toStdString();
}

TEST_F(ContactAuthor, givesWayToTheHeader)
{
    const int contact = contactNamed(u"Petersen"_s)["id"_L1].toInt();

    const QJsonObject ticket =
        readTicket(create(aTicket({{u"createdByContactID"_s, contact}}), actingFor(tests::jonasBrandt)));

    EXPECT_TRUE(ticket["createdByContactID"_L1].isNull());
    EXPECT_EQ(ticket["creatorResourceID"_L1].toInt(), tests::jonasBrandt);
}

} // namespace
