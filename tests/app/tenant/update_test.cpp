// SPDX-License-Identifier: GPL-3.0-or-later
// PATCH Tickets: what changes and what stays, the exact words of every refusal, whose change it is.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <ostream>

using namespace Qt::Literals::StringLiterals;
using tests::actingFor;
using tests::aTicket;
using tests::TenantReply;
using tests::TenantTest;

namespace {

constexpr int mayChangeNone = 29682886; // may create tickets, but change none
constexpr int luca = 29682907; // may change tickets, but create none
constexpr int mayChangeHisOwn = 29682897; // may change his own tickets alone
constexpr int seededTicket = 18004;
constexpr int petersen = 30714020; // of the Reederei

const QString mayNotUpdate =
    u"The logged in Resource does not have the adequate permissions to update this entity type."_s;

const QJsonValue noValue = QJsonValue::Null;

class Updates : public TenantTest
{
protected:
    TenantReply patch(qint64 id, QJsonObject changes, const tests::TenantProcess::Headers &headers = {})
    {
        changes.insert(u"id"_s, id);
        return m_tenant.api("PATCH", "Tickets", changes, headers);
    }

    /// Changes that ticket, which must succeed, and returns what it is now.
    QJsonObject patched(
        qint64 id, const QJsonObject &changes, const tests::TenantProcess::Headers &headers = {})
    {
        const TenantReply reply = patch(id, changes, headers);
        EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
        return readTicket(id);
    }
};

TEST_F(Updates, changeWhatIsGivenAndLeaveEverythingElseAsItIs)
{
    QJsonObject expected = readTicket(seededTicket);

    const TenantReply reply = patch(seededTicket, {{u"STATUS"_s, 12}, {u"title"_s, u"Printer, still"_s}});

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json(), (QJsonObject{{u"itemId"_s, seededTicket}}));
    QJsonObject ticket = readTicket(seededTicket);
    expected.insert(u"status"_s, 12);
    expected.insert(u"title"_s, u"Printer, still"_s);
    for (const QString &moved :
        {u"lastActivityDate"_s, u"lastTrackedModificationDateTime"_s, u"lastActivityResourceID"_s})
        EXPECT_NE(ticket.take(moved), expected.take(moved)) << moved.toStdString();
    EXPECT_EQ(ticket, expected);
}

TEST_F(Updates, clearAFieldThatIsNull)
{
    const qint64 id = create(aTicket({{u"contactID"_s, petersen}}));

    EXPECT_TRUE(patched(id, {{u"contactID"_s, noValue}})["contactID"_L1].isNull());
}

TEST_F(Updates, areNotOfferedBelowATicketNorForNotes)
{
    EXPECT_EQ(m_tenant.api("PATCH", "Tickets/18004", {{u"id"_s, 18004}, {u"status"_s, 8}}).status, 405);
    EXPECT_EQ(m_tenant.api("PATCH", "TicketNotes", {{u"id"_s, 19006}, {u"publish"_s, 2}}).status, 405);
    EXPECT_EQ(m_tenant.api("PUT", "Tickets", {{u"id"_s, 18004}, {u"status"_s, 8}}).status, 405);
    EXPECT_TRUE(m_tenant.changes().isEmpty());
}

TEST_F(Updates, neverChangeWhoCreatedTheTicketNorItsNumber)
{
    const qint64 id = create(aTicket({{u"createdByContactID"_s, petersen}}));
    const QJsonObject before = readTicket(id);

    const QJsonObject after = patched(id,
        {{u"createdByContactID"_s, 30714022}, {u"creatorResourceID"_s, luca},
            {u"impersonatorCreatorResourceID"_s, luca}, {u"ticketNumber"_s, u"T1"_s}, {u"status"_s, 8}},
        actingFor(tests::jonasBrandt));

    for (const QString &field : {u"createdByContactID"_s, u"creatorResourceID"_s, u"creatorType"_s,
             u"impersonatorCreatorResourceID"_s, u"ticketNumber"_s, u"createDate"_s})
        EXPECT_EQ(after[field], before[field]) << field.toStdString();
}

TEST_F(Updates, nameThePersonInTheHeaderAsTheLastActiveOneElseTheApiUser)
{
    const qint64 id = create(aTicket(), actingFor(tests::jonasBrandt));

    EXPECT_EQ(patched(id, {{u"status"_s, 8}})["lastActivityResourceID"_L1].toInt(), tests::apiUser);
    EXPECT_EQ(patched(id, {{u"status"_s, 5}}, actingFor(luca))["lastActivityResourceID"_L1].toInt(), luca);
}

TEST_F(Updates, changeSomeUserDefinedFieldsAndKeepTheOthers)
{
    const auto field = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    const qint64 id = create(aTicket());

    const QJsonArray own = patched(
        id, {{u"userDefinedFields"_s, QJsonArray{field(u"Asset tag"_s, u"A-7"_s)}}})["userDefinedFields"_L1]
                               .toArray();

    EXPECT_EQ(own[0], QJsonValue(field(u"Affected site"_s, u"Branch"_s)));
    EXPECT_EQ(own[1], QJsonValue(field(u"Asset tag"_s, u"A-7"_s)));
    const TenantReply refused =
        patch(id, {{u"userDefinedFields"_s, QJsonArray{field(u"Affected site"_s, noValue)}}});
    EXPECT_EQ(refused.errors(), QStringList{u"Value does not exist for the required field Affected site"_s});
}

TEST_F(Updates, leaveAnOldValueInPeaceThatIsNotActiveAnyMore)
{
    const qint64 id = create(aTicket({{u"status"_s, 8}}));
    m_tenant.retire(u"Tickets"_s, u"status"_s, u"8"_s);

    EXPECT_EQ(patched(id, {{u"priority"_s, 1}})["status"_L1].toInt(), 8);
    EXPECT_EQ(patch(id, {{u"status"_s, 8}}).status, 500);
}

struct RefusedChange
{
    const char *what;
    QJsonObject changes;
    QString sentence;

    // NOLINTNEXTLINE(readability-identifier-naming): GoogleTest's name
    friend void PrintTo(const RefusedChange &each, std::ostream *out) { *out << each.what; }
};

class RefusedUpdate : public Updates, public testing::WithParamInterface<RefusedChange>
{
};

TEST_P(RefusedUpdate, isRefusedInTheseWordsAndChangesNothing)
{
    const qint64 id =
        create(aTicket({{u"contactID"_s, petersen}, {u"issueType"_s, 10}, {u"subIssueType"_s, 136}}));
    const QJsonObject before = readTicket(id);

    const TenantReply reply = patch(id, GetParam().changes);

    EXPECT_EQ(reply.status, 500);
    EXPECT_EQ(reply.errors(), QStringList{GetParam().sentence});
    EXPECT_EQ(readTicket(id), before);
    EXPECT_TRUE(m_tenant.changes().isEmpty());
}

QString noneOf(const QString &field)
{
    return u"Value does not reference an existing entity for %1. | Error updating entity for record number [1]."_s
        .arg(field);
}

INSTANTIATE_TEST_SUITE_P(Each, RefusedUpdate,
    testing::Values(RefusedChange{"titleCleared", {{u"title"_s, noValue}},
                        u"Value does not exist for the required field title"_s},
        RefusedChange{"inactiveStatus", {{u"status"_s, 29}},
            u"Picklist value [29] does not exist for status. ; on record number [1]."_s},
        RefusedChange{"issueTypeAwayFromItsSubIssueType", {{u"issueType"_s, 11}},
            u"Picklist value [136] does not exist for subIssueType. ; on record number [1]."_s},
        RefusedChange{"contactZero", {{u"contactID"_s, 0}}, noneOf(u"contactID"_s)},
        RefusedChange{"unknownContact", {{u"contactID"_s, 5}}, noneOf(u"contactID"_s)},
        RefusedChange{"companyWithoutItsContact", {{u"companyID"_s, 306}}, noneOf(u"contactID"_s)},
        RefusedChange{"contactOfAnotherCompany", {{u"contactID"_s, 30714001}},
            u"Data violation: contactID is not associated to the companyID or its Parent Company.."_s},
        RefusedChange{"unknownContract", {{u"contractID"_s, 5}},
            u"Reference value on field: contractID of type: Contract does not exist or is invalid. ; on record number [1]."_s},
        RefusedChange{"resourceWithoutRole", {{u"assignedResourceID"_s, tests::jonasBrandt}},
            u"Data violation: When assigning a Resource, you must assign both a assignedResourceID and assignedResourceRoleID."_s},
        RefusedChange{"queueCleared", {{u"queueID"_s, noValue}},
            u"Data violation: AssignedResourceID, AssignedResourceRoleID, and QueueID cannot all be empty. Supply a QueueID or both AssignedResourceID and AssignedResourceRoleID."_s},
        RefusedChange{"categoryThatDemandsMore",
            {{u"ticketCategory"_s, 104}, {u"dueDateTime"_s, u"2026-12-01T10:00:00Z"_s}},
            u"Value does not exist for the required field purchaseOrderNumber"_s},
        RefusedChange{"unknownField", {{u"colour"_s, u"red"_s}},
            u"The field colour does not exist on the entity Ticket. ; on record number [1]."_s},
        RefusedChange{"textForANumber", {{u"status"_s, u"8"_s}},
            u"The value of the field status is not of the type integer. ; on record number [1]."_s}),
    [](const testing::TestParamInfo<RefusedChange> &each) { return std::string(each.param.what); });

TEST_F(Updates, moveATicketToAnotherCompanyOnceItsContactIsCleared)
{
    const qint64 id = create(aTicket({{u"contactID"_s, petersen}}));

    EXPECT_EQ(patched(id, {{u"companyID"_s, 306}, {u"contactID"_s, noValue}})["companyID"_L1].toInt(), 306);
}

TEST_F(Updates, ofATicketThatIsGoneAnswer404OrASentence)
{
    const qint64 id = create(aTicket());
    m_tenant.vanish(u"Tickets"_s, id);

    const TenantReply gone = patch(id, {{u"status"_s, 8}});
    m_tenant.setOption(u"missingTicket"_s, u"sentence"_s);
    const TenantReply told = patch(id, {{u"status"_s, 8}});

    EXPECT_EQ(gone.status, 404);
    EXPECT_EQ(gone.body, QByteArray());
    EXPECT_EQ(told.status, 500);
    EXPECT_EQ(told.errors(), QStringList{noneOf(u"id"_s)});
    EXPECT_EQ(m_tenant.api("PATCH", "Tickets", {{u"status"_s, 8}}).errors(),
        QStringList{u"Value does not exist for the required field id"_s});
}

TEST_F(Updates, needTheApiUsersOwnRight)
{
    m_tenant.setOption(u"editRight"_s, false);

    EXPECT_EQ(patch(seededTicket, {{u"status"_s, 5}}).errors(), QStringList{mayNotUpdate});
    EXPECT_EQ(patch(seededTicket, {{u"status"_s, 5}}, actingFor(luca)).errors(), QStringList{mayNotUpdate});
    EXPECT_GT(create(aTicket()), 0) << "to create is another right";
}

TEST_F(Updates, forSomebodyNeedTheEditBox)
{
    m_tenant.setOption(u"ticketEditBox"_s, false);

    const TenantReply refused = patch(seededTicket, {{u"status"_s, 5}}, actingFor(tests::jonasBrandt));

    EXPECT_EQ(refused.status, 500);
    EXPECT_EQ(refused.errors(), QStringList{mayNotUpdate});
    EXPECT_EQ(patch(seededTicket, {{u"status"_s, 5}}).status, 200);
    EXPECT_GT(create(aTicket(), actingFor(tests::jonasBrandt)), 0) << "the Add box is another one";
}

TEST_F(Updates, forSomebodyNeedThePersonsLevel)
{
    for (const int person : {mayChangeNone, tests::readOnlyHelga, tests::administratorKatrin,
             tests::dashboard, tests::inactiveRuth, tests::apiUser, tests::otherApiUser, 12345}) {
        const TenantReply refused = patch(seededTicket, {{u"status"_s, 5}}, actingFor(person));
        EXPECT_EQ(refused.status, 500) << person;
        EXPECT_EQ(refused.errors(), QStringList{mayNotUpdate}) << person;
    }

    EXPECT_EQ(patch(seededTicket, {{u"status"_s, 5}}, actingFor(luca)).status, 200);
}

TEST_F(Updates, ofSomebodyWithOwnTicketsReachTheseAlone)
{
    const qint64 own = create(aTicket(), actingFor(mayChangeHisOwn));
    const qint64 strange = create(aTicket());

    EXPECT_EQ(patch(own, {{u"status"_s, 8}}, actingFor(mayChangeHisOwn)).status, 200);
    EXPECT_EQ(
        patch(strange, {{u"status"_s, 8}}, actingFor(mayChangeHisOwn)).errors(), QStringList{mayNotUpdate});
}

TEST_F(Updates, areARightOfTheirOwnInTheEntityInformation)
{
    m_tenant.setOption(u"information"_s, u"target"_s);
    const auto access = [&](int person) {
        const QJsonValue info =
            m_tenant.api("GET", "Tickets/entityInformation", {}, actingFor(person)).json()["info"_L1];
        return info["userAccessForCreate"_L1].toString() + u' ' + info["userAccessForUpdate"_L1].toString();
    };

    EXPECT_EQ(access(mayChangeNone), u"All None"_s);
    EXPECT_EQ(access(luca), u"None All"_s);
    EXPECT_EQ(access(mayChangeHisOwn), u"All Restricted"_s);
    EXPECT_TRUE(m_tenant.api("GET", "Tickets/entityInformation").json()["info"_L1]["canUpdate"_L1].toBool());
}

TEST_F(Updates, canBeSetBackByAWorkflowWhichSaysNothing)
{
    const qint64 id = create(aTicket());
    m_tenant.setOption(u"workflowSetsStatusBack"_s, true);

    const QJsonObject ticket = patched(id, {{u"status"_s, 8}, {u"priority"_s, 1}});

    EXPECT_EQ(ticket["status"_L1].toInt(), 1);
    EXPECT_EQ(ticket["priority"_L1].toInt(), 1);
    EXPECT_TRUE(m_tenant.changes().first()["setBack"_L1].toBool());
}

TEST_F(Updates, standInTheBooksAsOftenAsTheyWereCarriedOutWithWhoseTheyWere)
{
    const qint64 id = create(aTicket());
    (void)create(aTicket());
    (void)patch(id, {{u"status"_s, 8}}, actingFor(tests::jonasBrandt));
    (void)patch(id, {{u"status"_s, 8}}, actingFor(tests::jonasBrandt));
    (void)patch(id, {{u"status"_s, 29}}); // refused
    (void)patch(seededTicket, {{u"contactID"_s, noValue}});

    const QJsonArray changes = m_tenant.records().first()["changes"_L1].toArray();

    ASSERT_EQ(changes.size(), 2);
    for (const QJsonValue &each : changes) {
        EXPECT_EQ(each["by"_L1]["kind"_L1].toString(), u"resource"_s);
        EXPECT_EQ(each["by"_L1]["id"_L1].toInt(), tests::jonasBrandt);
        EXPECT_EQ(each["fields"_L1].toObject(), (QJsonObject{{u"status"_s, 8}}));
    }
    EXPECT_TRUE(m_tenant.records().last()["changes"_L1].toArray().isEmpty());
    ASSERT_EQ(m_tenant.changes().size(), 3);
    EXPECT_EQ(m_tenant.changes().last()["ticket"_L1].toInt(), seededTicket);
    EXPECT_EQ(m_tenant.changes().last()["by"_L1]["kind"_L1].toString(), u"apiUser"_s);
}

TEST(KeptUpdates, outliveTheProgramEvenOnATicketThatWasThereFromTheStart)
{
    const QTemporaryDir folder;
    tests::TenantProcess tenant{{u"--state"_s, folder.filePath(u"tenant.json"_s)}};
    const auto status = [&](qint64 id) {
        return tenant.api("GET", "Tickets/" + QByteArray::number(id)).json()["item"_L1]["status"_L1].toInt();
    };
    const qint64 own = tenant.api("POST", "Tickets", aTicket()).json()["itemId"_L1].toInteger();
    for (const qint64 id : {own, qint64(seededTicket)})
        EXPECT_EQ(tenant.api("PATCH", "Tickets", {{u"id"_s, id}, {u"status"_s, 12}}).status, 200);
    const QJsonArray before = tenant.changes();

    tenant.kill();
    tenant.startAgain();

    EXPECT_EQ(status(own), 12);
    EXPECT_EQ(status(seededTicket), 12);
    EXPECT_EQ(tenant.changes(), before);
    EXPECT_EQ(before.size(), 2);
}

} // namespace
