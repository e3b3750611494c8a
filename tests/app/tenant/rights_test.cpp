// SPDX-License-Identifier: GPL-3.0-or-later
// What entityInformation tells of somebody's rights, in every form that a tenant may choose; roles; the
// incremental refresh.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using tests::actingFor;
using tests::TenantReply;
using tests::TenantTest;

namespace {

constexpr int siobhan = 29682886; // may create tickets, no notes
constexpr int apprentice = 29682897; // notes only on his own tickets

class EntityRights : public TenantTest
{
protected:
    /// userAccessForCreate for that person, or "refused".
    QString access(const QByteArray &entity, int person)
    {
        const TenantReply reply = m_tenant.api("GET", entity + "/entityInformation", {}, actingFor(person));
        return reply.status == 200 ? reply.json()["info"_L1]["userAccessForCreate"_L1].toString()
                                   : u"refused"_s;
    }
};

TEST_F(EntityRights, canBeThoseOfTheTarget)
{
    m_tenant.setOption(u"information"_s, u"target"_s);
    m_tenant.setOption(u"noteCreateRight"_s, false); // of the API user: does not matter here

    EXPECT_EQ(access("TicketNotes", tests::jonasBrandt), u"All"_s);
    EXPECT_EQ(access("TicketNotes", siobhan), u"None"_s);
    EXPECT_EQ(access("TicketNotes", apprentice), u"Restricted"_s);
    for (const int person : {tests::administratorKatrin, tests::inactiveRuth, tests::apiUser, 12345})
        EXPECT_EQ(access("TicketNotes", person), u"refused"_s) << person;
}

TEST_F(EntityRights, canBeThoseOfTheCallerForEveryResourceThatExists)
{
    m_tenant.setOption(u"information"_s, u"caller"_s);

    EXPECT_EQ(access("TicketNotes", siobhan), u"All"_s);
    EXPECT_EQ(access("TicketNotes", tests::administratorKatrin), u"All"_s);
    EXPECT_EQ(access("TicketNotes", 12345), u"refused"_s);
}

TEST_F(EntityRights, canIgnoreTheHeaderWhateverStandsInIt)
{
    m_tenant.setOption(u"information"_s, u"ignores"_s);

    EXPECT_EQ(access("TicketNotes", siobhan), u"All"_s);
    EXPECT_EQ(access("TicketNotes", 12345), u"All"_s);
    EXPECT_EQ(access("TicketNotes", tests::apiUser), u"All"_s);
}

TEST_F(EntityRights, canBeWhatTargetAndCallerHaveInCommon)
{
    EXPECT_EQ(access("TicketNotes", tests::jonasBrandt), u"refused"_s) << "the View box is missing";
    m_tenant.setOption(u"noteViewBox"_s, true);

    EXPECT_EQ(access("TicketNotes", tests::jonasBrandt), u"All"_s);
    EXPECT_EQ(access("TicketNotes", siobhan), u"None"_s);
    m_tenant.setOption(u"noteAddBox"_s, false);
    EXPECT_EQ(access("TicketNotes", tests::jonasBrandt), u"None"_s);
}

TEST_F(EntityRights, areWrittenInFourForms)
{
    const auto value = [&] {
        return m_tenant.api("GET", "Tickets/entityInformation").json()["info"_L1]["userAccessForCreate"_L1];
    };

    EXPECT_EQ(value(), QJsonValue(u"All"_s));
    m_tenant.setOption(u"userAccess"_s, u"number"_s);
    EXPECT_EQ(value(), QJsonValue(1));
    m_tenant.setOption(u"userAccess"_s, u"boolean"_s);
    EXPECT_EQ(value(), QJsonValue(true));
    m_tenant.setOption(u"userAccess"_s, u"absent"_s);
    EXPECT_TRUE(value().isUndefined());
    m_tenant.setOption(u"informationIsWrapped"_s, false);
    EXPECT_EQ(m_tenant.api("GET", "Tickets/entityInformation").json()["name"_L1].toString(), u"Ticket"_s);
}

TEST_F(TenantTest, tellsWhoHoldsWhichRole)
{
    const QJsonObject everything{{u"op"_s, u"exist"_s}, {u"field"_s, u"id"_s}};
    const auto all = [&](const QByteArray &entity) {
        return m_tenant.api("POST", entity + "/query", {{u"Filter"_s, QJsonArray{everything}}})
            .json()["items"_L1]
            .toArray();
    };

    EXPECT_EQ(all("Roles").size(), 5);
    EXPECT_EQ(all("ResourceRoles").size(), all("ResourceServiceDeskRoles").size());
    EXPECT_EQ(
        m_tenant.api("GET", "Resources/29682881/ServiceDeskRoles").json()["items"_L1].toArray().size(), 2);
    EXPECT_EQ(
        m_tenant.api("GET", "Resources/29682911/ServiceDeskRoles").json()["items"_L1].toArray().size(), 0);
}

TEST_F(TenantTest, refusesAnAssigneeWhoHeldTheRoleOnlyInThePast)
{
    const QStringList errors = refusalOf(
        tests::aTicket({{u"assignedResourceID"_s, apprentice}, {u"assignedResourceRoleID"_s, 29683587}}));

    EXPECT_EQ(errors,
        QStringList{
            u"The specified AssignedResourceID and AssignedRoleID combination is not currently defined"_s});
}

TEST_F(TenantTest, marksAChangedPersonWithTheMomentOfTheChange)
{
    const auto changedSince = [&](const QByteArray &entity, const QString &field) {
        const QJsonObject condition{
            {u"op"_s, u"gte"_s}, {u"field"_s, field}, {u"value"_s, u"2026-11-01T00:00:00Z"_s}};
        return m_tenant.api("POST", entity + "/query", {{u"Filter"_s, QJsonArray{condition}}})
            .json()["items"_L1]
            .toArray();
    };
    EXPECT_TRUE(changedSince("Contacts", u"lastModifiedDate"_s).isEmpty());

    m_tenant.change(u"Contacts"_s, 30714020, {{u"isActive"_s, 0}, {u"title"_s, u"Admiral"_s}});
    m_tenant.change(u"Companies"_s, 302, {{u"isActive"_s, false}});
    m_tenant.change(
        u"Contacts"_s, 0, {{u"companyID"_s, 303}, {u"firstName"_s, u"Nele"_s}, {u"lastName"_s, u"Neu"_s}});

    const QJsonArray contacts = changedSince("Contacts", u"lastModifiedDate"_s);
    ASSERT_EQ(contacts.size(), 2);
    EXPECT_EQ(contacts[0]["title"_L1].toString(), u"Admiral"_s);
    EXPECT_EQ(contacts[0]["isActive"_L1].toInt(1), 0);
    EXPECT_EQ(contacts[1]["lastName"_L1].toString(), u"Neu"_s);
    EXPECT_EQ(changedSince("Companies", u"lastTrackedModifiedDateTime"_s).size(), 1);
    EXPECT_EQ(refusalOf(tests::aTicket()).size(), 1) << "the company is not active any more";
}

TEST_F(TenantTest, tellsOfEveryCompanyAndContactWhenItChanged)
{
    // By these fields the people are fetched incrementally (fact sheet 6.5, 6.7).
    const std::pair<QByteArray, QString> marks[] = {
        {"Companies", u"lastTrackedModifiedDateTime"_s}, {"Contacts", u"lastModifiedDate"_s}};
    for (const auto &[entity, field] : marks) {
        const QJsonObject any{{u"op"_s, u"gte"_s}, {u"field"_s, u"id"_s}, {u"value"_s, 0}};
        const QJsonArray items = m_tenant.api("POST", entity + "/query", {{u"Filter"_s, QJsonArray{any}}})
                                     .json()["items"_L1]
                                     .toArray();

        ASSERT_FALSE(items.isEmpty());
        for (const QJsonValue &each : items) {
            EXPECT_TRUE(QDateTime::fromString(each[field].toString(), Qt::ISODateWithMs).isValid())
                << entity.toStdString() << each["id"_L1].toInteger();
        }
    }
}

TEST_F(TenantTest, takesUserDefinedFieldsOfEveryTypeAndGivesThemBack)
{
    const auto field = [](const QString &name, const QString &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    const QJsonArray own{field(u"Affected site"_s, u"Branch"_s), field(u"Asset tag"_s, u"A-1"_s),
        field(u"Seats affected"_s, u"12"_s), field(u"Promised until"_s, u"2026-12-01T10:00:00Z"_s),
        field(u"Reported through"_s, u"Hallway"_s)};

    EXPECT_EQ(
        readTicket(create(tests::aTicket({{u"userDefinedFields"_s, own}})))["userDefinedFields"_L1].toArray(),
        own);
    const QStringList errors =
        m_tenant
            .api("POST", "Tickets",
                tests::aTicket(
                    {{u"userDefinedFields"_s, QJsonArray{own[0], field(u"Seats affected"_s, u"many"_s)}}}))
            .errors();
    EXPECT_EQ(errors,
        QStringList{
            u"The value of the field Seats affected is not of the type number. ; on record number [1]."_s});
}

} // namespace
