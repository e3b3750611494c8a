// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;
using tests::TenantTest;

namespace {

class TicketFields : public TenantTest
{
protected:
    TicketFields()
    {
        const QJsonArray fields =
            m_tenant.api("GET", "Tickets/entityInformation/fields").json()["fields"_L1].toArray();
        for (const QJsonValue &each : fields)
            m_fields.insert(each["name"_L1].toString(), each.toObject());
    }

    QJsonObject value(const QString &field, const QString &label)
    {
        const QJsonArray values = m_fields.value(field)["picklistValues"_L1].toArray();
        for (const QJsonValue &each : values) {
            if (each["label"_L1].toString() == label)
                return each.toObject();
        }
        return {};
    }

    QHash<QString, QJsonObject> m_fields;
};

TEST_F(TicketFields, areAllThoseOfTheFactSheet)
{
    EXPECT_EQ(m_fields.size(), 75);
}

TEST_F(TicketFields, areRequiredAsOnALiveTenant)
{
    QStringList required;
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        if (each.value()["isRequired"_L1].toBool())
            required.append(each.key());
    }
    required.sort();

    EXPECT_EQ(required, (QStringList{u"companyID"_s, u"priority"_s, u"status"_s, u"title"_s}));
}

TEST_F(TicketFields, carryTypesLengthsAndReferences)
{
    EXPECT_EQ(m_fields[u"title"_s]["dataType"_L1].toString(), u"string"_s);
    EXPECT_EQ(m_fields[u"title"_s]["length"_L1].toInt(), 255);
    EXPECT_EQ(m_fields[u"companyID"_s]["referenceEntityType"_L1].toString(), u"Company"_s);
    EXPECT_TRUE(m_fields[u"companyID"_s]["isReference"_L1].toBool());
    EXPECT_TRUE(m_fields[u"creatorResourceID"_s]["isReadOnly"_L1].toBool());
    EXPECT_FALSE(m_fields[u"createdByContactID"_s]["isReadOnly"_L1].toBool());
    EXPECT_FALSE(m_fields[u"creatorType"_s]["isQueryable"_L1].toBool());
    EXPECT_EQ(m_fields[u"dueDateTime"_s]["dataType"_L1].toString(), u"datetime"_s);
}

TEST_F(TicketFields, writePicklistValuesAsTextWithOddIdsInAnOrderOfTheirOwn)
{
    const QJsonValue queue = value(u"queueID"_s, u"First Line"_s)["value"_L1];
    EXPECT_TRUE(queue.isString());
    EXPECT_EQ(queue.toString(), u"29682833"_s);
    EXPECT_EQ(value(u"priority"_s, u"Critical"_s)["value"_L1].toString(), u"4"_s);
    EXPECT_EQ(value(u"priority"_s, u"Critical"_s)["sortOrder"_L1].toInt(), 1);
}

TEST_F(TicketFields, markDefaultsInactiveAndSystemValues)
{
    EXPECT_TRUE(value(u"status"_s, u"New"_s)["isDefaultValue"_L1].toBool());
    EXPECT_TRUE(value(u"ticketCategory"_s, u"Standard"_s)["isDefaultValue"_L1].toBool());
    EXPECT_FALSE(value(u"status"_s, u"Parked (old)"_s)["isActive"_L1].toBool(true));
    EXPECT_TRUE(value(u"source"_s, u"Client Portal"_s)["isSystem"_L1].toBool());
    EXPECT_EQ(value(u"status"_s, u"Complete"_s)["value"_L1].toString(), u"5"_s);
}

TEST_F(TicketFields, makeTheSubIssueTypeDependOnTheIssueType)
{
    EXPECT_EQ(m_fields[u"subIssueType"_s]["picklistParentValueField"_L1].toString(), u"issueType"_s);
    EXPECT_EQ(value(u"subIssueType"_s, u"Printer offline"_s)["parentValue"_L1].toString(), u"10"_s);
}

TEST_F(TenantTest, offersARequiredUserDefinedPicklistAndAnOptionalText)
{
    const QJsonArray fields =
        m_tenant.api("GET", "Tickets/entityInformation/userDefinedFields").json()["fields"_L1].toArray();

    ASSERT_GE(fields.size(), 2);
    EXPECT_EQ(fields[0]["name"_L1].toString(), u"Affected site"_s);
    EXPECT_TRUE(fields[0]["isRequired"_L1].toBool());
    EXPECT_TRUE(fields[0]["isPickList"_L1].toBool());
    EXPECT_FALSE(fields[1]["isRequired"_L1].toBool(true));
}

TEST_F(TenantTest, canHideAFieldAndTellOfAStrangeOne)
{
    const auto names = [&] {
        QStringList list;
        const QJsonArray fields =
            m_tenant.api("GET", "Tickets/entityInformation/fields").json()["fields"_L1].toArray();
        for (const QJsonValue &each : fields)
            list.append(each["name"_L1].toString());
        return list;
    };
    EXPECT_TRUE(names().contains(u"queueID"_s));

    m_tenant.setOption(u"hiddenField"_s, u"Tickets.queueID"_s);
    m_tenant.setOption(u"strangeField"_s, true);

    EXPECT_FALSE(names().contains(u"queueID"_s));
    EXPECT_TRUE(names().contains(u"whereabouts"_s));
}

TEST_F(TenantTest, refusesAPicklistValueFromTheMomentItIsRetired)
{
    create(tests::aTicket());

    m_tenant.retire(u"Tickets"_s, u"priority"_s, u"2"_s);

    EXPECT_EQ(m_tenant.api("POST", "Tickets", tests::aTicket()).errors(),
        QStringList{u"Picklist value [2] does not exist for priority. ; on record number [1]."_s});
}

TEST_F(TenantTest, describesTheCallersRightsInsideInfo)
{
    const auto access = [&] {
        return m_tenant.api("GET", "Tickets/entityInformation")
            .json()["info"_L1]["userAccessForCreate"_L1]
            .toString();
    };

    EXPECT_EQ(access(), u"All"_s);
    m_tenant.setOption(u"createRight"_s, false);
    EXPECT_EQ(access(), u"None"_s);
}

TEST_F(TenantTest, describesEveryEntityThatItKnows)
{
    for (const char *entity : {"Tickets", "Contacts", "Companies", "Resources", "TicketNotes"}) {
        const QByteArray path = entity + QByteArray("/entityInformation");
        EXPECT_EQ(m_tenant.api("GET", path).status, 200) << entity;
        EXPECT_FALSE(m_tenant.api("GET", path + "/fields").json()["fields"_L1].toArray().isEmpty()) << entity;
        EXPECT_TRUE(m_tenant.api("GET", path + "/userDefinedFields").json()["fields"_L1].isArray()) << entity;
    }
    EXPECT_EQ(m_tenant.api("GET", "SecurityLevels/entityInformation").status, 404);
}

} // namespace
