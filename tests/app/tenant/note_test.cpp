// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and attachments: where they are created, what is refused, who stands as their author.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using tests::actingFor;
using tests::TenantReply;
using tests::TenantTest;

namespace {

constexpr int printerTicket = 18004; // of the Reederei, child of the holding
constexpr int petersenOfTheReederei = 30714020;
constexpr int nordmannOfTheHolding = 30714019;
constexpr int petersensNote = 19006;

const QString mayNotCreateNote =
    u"The logged in Resource does not have the adequate permissions to create this entity type."_s;

QJsonObject merged(QJsonObject object, const QJsonObject &changes)
{
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (each->isNull())
            object.remove(each.key());
        else
            object.insert(each.key(), each.value());
    }
    return object;
}

QJsonObject aNote(const QJsonObject &changes = {})
{
    return merged({{u"ticketID"_s, printerTicket}, {u"title"_s, u"Done"_s},
                      {u"description"_s, u"It prints."_s}, {u"noteType"_s, 1}, {u"publish"_s, 1}},
        changes);
}

QJsonObject anAttachment(const QJsonObject &changes = {})
{
    return merged({{u"title"_s, u"log.txt"_s}, {u"fullPath"_s, u"log.txt"_s},
                      {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}, {u"publish"_s, 1},
                      {u"data"_s, QString::fromLatin1(QByteArray("hello").toBase64())}},
        changes);
}

class Notes : public TenantTest
{
protected:
    TenantReply post(const QJsonObject &note, const tests::TenantProcess::Headers &headers = {})
    {
        return m_tenant.api("POST", "Tickets/" + QByteArray::number(printerTicket) + "/Notes", note, headers);
    }

    QJsonObject read(const TenantReply &created)
    {
        EXPECT_EQ(created.status, 200) << created.body.toStdString();
        return m_tenant
            .api("GET", "TicketNotes/" + QByteArray::number(created.json()["itemId"_L1].toInteger()))
            .json()["item"_L1]
            .toObject();
    }

    TenantReply attach(const QByteArray &path, const QJsonObject &attachment)
    {
        return m_tenant.api("POST", path + "/Attachments", attachment);
    }
};

TEST_F(Notes, areFoundBelowTheirTicketAndByAQuery)
{
    const QJsonObject byTicket{{u"op"_s, u"eq"_s}, {u"field"_s, u"ticketID"_s}, {u"value"_s, printerTicket}};

    const QJsonArray below = m_tenant.api("GET", "Tickets/18004/Notes").json()["items"_L1].toArray();
    const QJsonArray queried =
        m_tenant.api("POST", "TicketNotes/query", {{u"Filter"_s, QJsonArray{byTicket}}})
            .json()["items"_L1]
            .toArray();

    EXPECT_EQ(below.size(), 5);
    EXPECT_EQ(below, queried);
}

TEST_F(Notes, standOnATicketThatIsFoundByItsNumberAndByAWordOfItsTitle)
{
    const auto find = [&](const QString &field, const QString &op, const QString &value) {
        const QJsonObject condition{{u"op"_s, op}, {u"field"_s, field}, {u"value"_s, value}};
        return m_tenant.api("POST", "Tickets/query", {{u"Filter"_s, QJsonArray{condition}}})
            .json()["items"_L1]
            .toArray();
    };

    EXPECT_EQ(find(u"ticketNumber"_s, u"eq"_s, u"T20261120.0001"_s)[0]["id"_L1].toInt(), printerTicket);
    EXPECT_EQ(find(u"title"_s, u"contains"_s, u"printer"_s).size(), 2);
}

TEST_F(Notes, areWrittenByTheApiUserUnlessTheHeaderNamesAnother)
{
    const QJsonObject plain = read(post(aNote()));
    const QJsonObject impersonated = read(post(aNote(), actingFor(tests::jonasBrandt)));

    EXPECT_EQ(plain["creatorResourceID"_L1].toInt(), tests::apiUser);
    EXPECT_TRUE(plain["impersonatorCreatorResourceID"_L1].isNull());
    EXPECT_EQ(impersonated["creatorResourceID"_L1].toInt(), tests::jonasBrandt);
    EXPECT_EQ(impersonated["impersonatorCreatorResourceID"_L1].toInt(), tests::apiUser);
    EXPECT_EQ(m_tenant.records()[1]["author"_L1]["name"_L1].toString(), u"Jonas Brandt"_s);
}

TEST_F(Notes, areWrittenByAContactOfTheCompanyOrItsParent)
{
    for (const int contact : {petersenOfTheReederei, nordmannOfTheHolding}) {
        EXPECT_EQ(read(post(aNote({{u"createdByContactID"_s, contact}})))["createdByContactID"_L1].toInt(),
            contact);
    }
}

TEST_F(Notes, loseAContactWhenTheyAreNotForAllOrTheOptionForNotesIsMissing)
{
    const QJsonObject asPetersen{{u"createdByContactID"_s, petersenOfTheReederei}};
    const QJsonObject internal = read(post(merged(aNote({{u"publish"_s, 2}}), asPetersen)));
    m_tenant.setOption(u"noteContactOption"_s, false);
    const QJsonObject withoutOption = read(post(aNote(asPetersen)));

    EXPECT_TRUE(internal["createdByContactID"_L1].isNull());
    EXPECT_TRUE(withoutOption["createdByContactID"_L1].isNull());
}

TEST_F(Notes, areRefusedForAViolatedContactRuleWhenTheTenantIsSetSo)
{
    m_tenant.setOption(u"contactViolationIsError"_s, true);

    const TenantReply reply =
        post(aNote({{u"publish"_s, 2}, {u"createdByContactID"_s, petersenOfTheReederei}}));

    EXPECT_EQ(reply.errors(), QStringList{u"Data violation: A contact's note must be published to all."_s});
}

TEST_F(Notes, areRefusedInTheseWords)
{
    const auto sentence = [&](const QJsonObject &changes) { return post(aNote(changes)).errors().value(0); };

    EXPECT_EQ(sentence({{u"publish"_s, QJsonValue::Null}}),
        u"Value does not exist for the required field publish"_s);
    EXPECT_EQ(sentence({{u"noteType"_s, 13}}),
        u"Picklist value [13] does not exist for noteType. ; on record number [1]."_s);
    EXPECT_EQ(sentence({{u"publish"_s, 3}}),
        u"Picklist value [3] does not exist for publish. ; on record number [1]."_s);
    EXPECT_EQ(sentence({{u"ticketID"_s, 18001}}),
        u"Reference value on field: ticketID of type: Ticket does not exist or is invalid. ; on record number [1]."_s);
    EXPECT_TRUE(m_tenant.records().isEmpty());
}

TEST_F(Notes, areRefusedOnATicketThatHasVanished)
{
    m_tenant.vanish(u"Tickets"_s, printerTicket);

    EXPECT_EQ(post(aNote()).status, 500);
    EXPECT_EQ(m_tenant.api("GET", "Tickets/18004").status, 404);
}

TEST_F(Notes, dependOnTheRightOfThePersonsLevelForNotes)
{
    constexpr int siobhan = 29682886; // tickets only
    constexpr int luca = 29682907; // notes only
    constexpr int apprentice = 29682897; // only on tickets of his own: the printer is one

    EXPECT_EQ(post(aNote(), actingFor(siobhan)).errors(), QStringList{mayNotCreateNote});
    EXPECT_GT(create(tests::aTicket(), actingFor(siobhan)), 0);
    EXPECT_EQ(post(aNote(), actingFor(luca)).status, 200);
    EXPECT_EQ(m_tenant.api("POST", "Tickets", tests::aTicket(), actingFor(luca)).status, 500);
    EXPECT_EQ(post(aNote(), actingFor(apprentice)).status, 200);
    EXPECT_EQ(
        m_tenant.api("POST", "Tickets/18001/Notes", aNote({{u"ticketID"_s, 18001}}), actingFor(apprentice))
            .errors(),
        QStringList{mayNotCreateNote});
}

TEST_F(Notes, dependOnTheApiLevelsBoxAndRightForNotesAlone)
{
    m_tenant.setOption(u"noteAddBox"_s, false);
    EXPECT_EQ(post(aNote(), actingFor(tests::jonasBrandt)).errors(), QStringList{mayNotCreateNote});
    EXPECT_EQ(post(aNote()).status, 200);

    m_tenant.setOption(u"noteCreateRight"_s, false);
    EXPECT_EQ(post(aNote()).errors(), QStringList{mayNotCreateNote});
    EXPECT_GT(create(tests::aTicket(), actingFor(tests::jonasBrandt)), 0);
}

TEST_F(Notes, takeAGrandparentsContactOnlyWhenAllParentsCount)
{
    const QJsonObject note = aNote({{u"ticketID"_s, 18003}, {u"createdByContactID"_s, nordmannOfTheHolding}});
    const auto contact = [&] {
        return read(m_tenant.api("POST", "Tickets/18003/Notes", note))["createdByContactID"_L1];
    };

    EXPECT_TRUE(contact().isNull());
    m_tenant.setOption(u"parentDepth"_s, u"all"_s);
    EXPECT_EQ(contact().toInt(), nordmannOfTheHolding);
}

TEST_F(Notes, takeAttachmentsWhichAreListedWithoutTheirData)
{
    const TenantReply onTicket = attach("Tickets/18004", anAttachment());
    const TenantReply onNote = attach("TicketNotes/19006", anAttachment());

    const QJsonArray list = m_tenant.api("GET", "Tickets/18004/Attachments").json()["items"_L1].toArray();
    ASSERT_EQ(list.size(), 2) << onTicket.body.toStdString();
    EXPECT_TRUE(list[1]["data"_L1].isNull());
    EXPECT_EQ(list[1]["fileSize"_L1].toInt(), 5);
    EXPECT_EQ(list[1]["attachedByResourceID"_L1].toInt(), tests::apiUser);
    const QByteArray id = QByteArray::number(onNote.json()["itemId"_L1].toInteger());
    EXPECT_EQ(m_tenant.api("GET", "TicketNoteAttachments/" + id).json()["item"_L1]["data"_L1].toString(),
        anAttachment()["data"_L1].toString());
}

TEST_F(Notes, takeAContactsAttachmentOnlyOnANoteOfTheContactsOwn)
{
    const QJsonObject asPetersen = anAttachment({{u"attachedByContactID"_s, petersenOfTheReederei}});
    ASSERT_EQ(attach("TicketNotes/" + QByteArray::number(petersensNote), asPetersen).status, 200);
    ASSERT_EQ(attach("TicketNotes/19008", asPetersen).status, 200);

    EXPECT_EQ(m_tenant.records()[0]["author"_L1]["kind"_L1].toString(), u"contact"_s);
    EXPECT_EQ(m_tenant.records()[1]["author"_L1]["kind"_L1].toString(), u"apiUser"_s);
}

TEST_F(Notes, refuseAnAttachmentOfMoreThanSixMillionBytes)
{
    const auto status = [&](qsizetype size) {
        const QByteArray data = QByteArray(size, 'x').toBase64();
        return attach("Tickets/18004", anAttachment({{u"data"_s, QString::fromLatin1(data)}})).status;
    };

    EXPECT_EQ(status(6000000), 200);
    EXPECT_EQ(status(6000001), 500);
}

TEST_F(TenantTest, ignoresTheHeaderOnTasks)
{
    const QJsonObject task{{u"title"_s, u"Cabling"_s}, {u"projectID"_s, 501}, {u"status"_s, 1}};

    const TenantReply reply =
        m_tenant.api("POST", "Projects/501/Tasks", task, actingFor(tests::administratorKatrin));

    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(m_tenant.records().first()["fields"_L1]["creatorResourceID"_L1].toInt(), tests::apiUser);
}

} // namespace
