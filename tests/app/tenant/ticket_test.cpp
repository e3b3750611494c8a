// SPDX-License-Identifier: GPL-3.0-or-later
// POST Tickets: what is accepted, and the exact words of every refusal.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <ostream>

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;
using tests::aTicket;
using tests::TenantTest;

namespace {

TEST_F(TenantTest, createsATicketAndAnswersItsIdAlone)
{
    const auto reply = m_tenant.api("POST", "Tickets", aTicket());

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json().keys(), QStringList{u"itemId"_s});
    EXPECT_GT(reply.json()["itemId"_L1].toInteger(), 0);
}

TEST_F(TenantTest, numbersTicketsByTheDayAndTheirOrder)
{
    const QString before = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd"_s);
    const qint64 first = create(aTicket());
    const qint64 second = create(aTicket());
    const QString after = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd"_s);
    ASSERT_EQ(before, after) << "the day changed while the test ran";

    EXPECT_EQ(readTicket(first)["ticketNumber"_L1].toString(), u'T' + before + u".0001"_s);
    EXPECT_EQ(readTicket(second)["ticketNumber"_L1].toString(), u'T' + before + u".0002"_s);
    EXPECT_GT(second, first);
}

TEST_F(TenantTest, givesBackWhatWasSentWithDefaultsAndMomentsWithoutAZone)
{
    const QString text = u"Ünïcode 山\r\n<b>not bold</b> \"quoted\""_s;
    const QJsonObject ticket =
        readTicket(create(aTicket({{u"DESCRIPTION"_s, text}, {u"externalID"_s, u"token"_s}, {u"id"_s, 0}})));

    EXPECT_EQ(ticket["description"_L1].toString(), text);
    EXPECT_EQ(ticket["externalID"_L1].toString(), u"token"_s);
    EXPECT_EQ(ticket["ticketCategory"_L1].toInt(), 3);
    EXPECT_TRUE(ticket["contactID"_L1].isNull());
    EXPECT_FALSE(ticket["createDate"_L1].toString().endsWith(u'Z'));
    EXPECT_TRUE(QDateTime::fromString(ticket["createDate"_L1].toString(), Qt::ISODateWithMs).isValid());
    EXPECT_EQ(ticket["userDefinedFields"_L1][0]["value"_L1].toString(), u"Branch"_s);
}

TEST_F(TenantTest, hidesANewTicketFromAsManyReadsAsItIsTold)
{
    m_tenant.setOption(u"readBackDelay"_s, 2);
    const QByteArray path = "Tickets/" + QByteArray::number(create(aTicket()));

    EXPECT_EQ(m_tenant.api("GET", path).status, 404);
    EXPECT_EQ(m_tenant.api("GET", path).status, 404);
    EXPECT_EQ(m_tenant.api("GET", path).status, 200);
}

TEST_F(TenantTest, canForgetTheExternalIdAsOneOldReportSays)
{
    m_tenant.setOption(u"keepsExternalId"_s, false);

    EXPECT_TRUE(readTicket(create(aTicket({{u"externalID"_s, u"token"_s}})))["externalID"_L1].isNull());
}

TEST_F(TenantTest, acceptsAResourceWithItsRoleInPlaceOfAQueue)
{
    const qint64 id = create(aTicket({{u"queueID"_s, QJsonValue::Null},
        {u"assignedResourceID"_s, tests::jonasBrandt}, {u"assignedResourceRoleID"_s, 29683586}}));

    EXPECT_EQ(readTicket(id)["assignedResourceID"_L1].toInt(), tests::jonasBrandt);
}

TEST_F(TenantTest, acceptsAContactOfTheParentCompany)
{
    const int contact = contactNamed(u"Nordmann"_s)["id"_L1].toInt();

    EXPECT_GT(create(aTicket({{u"contactID"_s, contact}})), 0);
}

struct Refused
{
    const char *what;
    QJsonObject changes;
    QString sentence;

    // NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
    friend void PrintTo(const Refused &each, std::ostream *out) { *out << each.what; }
};

class RefusedTicket : public TenantTest, public testing::WithParamInterface<Refused>
{
};

TEST_P(RefusedTicket, isRefusedInTheseWords)
{
    EXPECT_EQ(refusalOf(aTicket(GetParam().changes)), QStringList{GetParam().sentence});
}

QString missing(const QString &field)
{
    return u"Value does not exist for the required field "_s + field;
}

QString noReference(const QString &field, const QString &entity)
{
    return u"Reference value on field: %1 of type: %2 does not exist or is invalid. ; on record number [1]."_s
        .arg(field, entity);
}

QJsonArray ownFields(const QString &name, const QString &value)
{
    return {QJsonObject{{u"name"_s, name}, {u"value"_s, value}}};
}

const QJsonValue nothing = QJsonValue::Null;

INSTANTIATE_TEST_SUITE_P(Each, RefusedTicket,
    testing::Values(Refused{"noTitle", {{u"title"_s, nothing}}, missing(u"title"_s)},
        Refused{"blankTitle", {{u"title"_s, u"  "_s}}, missing(u"title"_s)},
        Refused{"noCompany", {{u"companyID"_s, nothing}}, missing(u"companyID"_s)},
        Refused{"noPriority", {{u"priority"_s, nothing}}, missing(u"priority"_s)},
        Refused{"noStatus", {{u"status"_s, nothing}}, missing(u"status"_s)},
        Refused{"noOwnField", {{u"userDefinedFields"_s, nothing}}, missing(u"Affected site"_s)},
        Refused{"unknownPriority", {{u"priority"_s, 77}},
            u"Picklist value [77] does not exist for priority. ; on record number [1]."_s},
        Refused{"inactiveStatus", {{u"status"_s, 29}},
            u"Picklist value [29] does not exist for status. ; on record number [1]."_s},
        Refused{"subIssueOfAnotherIssue", {{u"issueType"_s, 11}, {u"subIssueType"_s, 136}},
            u"Picklist value [136] does not exist for subIssueType. ; on record number [1]."_s},
        Refused{"subIssueWithoutIssue", {{u"subIssueType"_s, 136}},
            u"Picklist value [136] does not exist for subIssueType. ; on record number [1]."_s},
        Refused{"ownPicklist", {{u"userDefinedFields"_s, ownFields(u"Affected site"_s, u"Moon"_s)}},
            u"Picklist value [Moon] does not exist for Affected site. ; on record number [1]."_s},
        Refused{"unknownCompany", {{u"companyID"_s, 1}}, noReference(u"companyID"_s, u"Company"_s)},
        Refused{"inactiveCompany", {{u"companyID"_s, tests::inactiveCompany}},
            noReference(u"companyID"_s, u"Company"_s)},
        Refused{"unknownContact", {{u"contactID"_s, 5}}, noReference(u"contactID"_s, u"Contact"_s)},
        Refused{"unknownAuthor", {{u"createdByContactID"_s, 5}},
            noReference(u"createdByContactID"_s, u"Contact"_s)},
        Refused{"unknownContract", {{u"contractID"_s, 5}}, noReference(u"contractID"_s, u"Contract"_s)},
        Refused{"apiOnlyAssignee",
            {{u"assignedResourceID"_s, tests::apiUser}, {u"assignedResourceRoleID"_s, 29683612}},
            noReference(u"assignedResourceID"_s, u"Resource"_s)},
        Refused{"resourceWithoutRole", {{u"assignedResourceID"_s, tests::jonasBrandt}},
            u"Data violation: When assigning a Resource, you must assign both a assignedResourceID and "
            "assignedResourceRoleID."_s},
        Refused{"nobodyAndNoQueue", {{u"queueID"_s, nothing}},
            u"Data violation: AssignedResourceID, AssignedResourceRoleID, and QueueID cannot all be empty. "
            u"Supply "
            "a QueueID or both AssignedResourceID and AssignedResourceRoleID."_s},
        Refused{"roleOfSomebodyElse",
            {{u"assignedResourceID"_s, tests::jonasBrandt}, {u"assignedResourceRoleID"_s, 29683587}},
            u"The specified AssignedResourceID and AssignedRoleID combination is not currently defined"_s},
        Refused{"contactOfAnotherCompany", {{u"contactID"_s, 30714001}},
            u"Data violation: contactID is not associated to the companyID or its Parent Company.."_s},
        Refused{"longTitle", {{u"title"_s, QString(256, u'x')}},
            u"The value of the field title is longer than its maximum length of 255 characters. ; on record "
            "number [1]."_s},
        Refused{"unknownField", {{u"colour"_s, u"red"_s}},
            u"The field colour does not exist on the entity Ticket. ; on record number [1]."_s},
        Refused{"textForANumber", {{u"priority"_s, u"2"_s}},
            u"The value of the field priority is not of the type integer. ; on record number [1]."_s},
        Refused{"noMoment", {{u"dueDateTime"_s, u"tomorrow"_s}},
            u"The value of the field dueDateTime is not of the type datetime. ; on record number [1]."_s},
        Refused{"onboardingWithoutDueDate",
            {{u"ticketCategory"_s, 104}, {u"purchaseOrderNumber"_s, u"PO-1"_s}}, missing(u"dueDateTime"_s)},
        Refused{"onboardingWithoutOrder",
            {{u"ticketCategory"_s, 104}, {u"dueDateTime"_s, u"2026-12-01T10:00:00Z"_s}},
            missing(u"purchaseOrderNumber"_s)},
        Refused{"rmaWithoutQueue",
            {{u"ticketCategory"_s, 5}, {u"queueID"_s, nothing}, {u"assignedResourceID"_s, tests::jonasBrandt},
                {u"assignedResourceRoleID"_s, 29683586}},
            u"Ticket: Queue ID is required."_s}),
    [](const testing::TestParamInfo<Refused> &each) { return std::string(each.param.what); });

TEST_F(TenantTest, acceptsATicketThatMeetsWhatItsCategoryDemands)
{
    EXPECT_GT(create(aTicket({{u"ticketCategory"_s, 104}, {u"dueDateTime"_s, u"2026-12-01T10:00:00Z"_s},
                  {u"purchaseOrderNumber"_s, u"PO-1"_s}})),
        0);
}

TEST_F(TenantTest, refusesABodyThatIsNoJsonObject)
{
    const auto reply =
        m_tenant.request("POST", "/ATServicesRest/V1.0/Tickets", tests::TenantProcess::credentials(), "[1,2");

    EXPECT_EQ(reply.status, 500);
    EXPECT_EQ(reply.errors().size(), 1);
}

} // namespace
