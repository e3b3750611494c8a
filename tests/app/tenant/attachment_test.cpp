// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments: how many bytes in how much time, which files, and how they are found again.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

using namespace Qt::Literals::StringLiterals;
using tests::TenantReply;
using tests::TenantTest;

namespace {

class Attachments : public TenantTest
{
protected:
    TenantReply attach(const QByteArray &parent, const QString &name, qsizetype size)
    {
        const QByteArray data = QByteArray(size, 'x').toBase64();
        return m_tenant.api("POST", parent + "/Attachments",
            {{u"title"_s, u"Title of "_s + name}, {u"fullPath"_s, name},
                {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}, {u"publish"_s, 1},
                {u"data"_s, QString::fromLatin1(data)}});
    }

    int statusOf(qsizetype size) { return attach("Tickets/18004", u"log.txt"_s, size).status; }

    QJsonArray query(const QByteArray &entity, const QJsonArray &filter)
    {
        const TenantReply reply = m_tenant.api("POST", entity + "/query", {{u"Filter"_s, filter}});
        EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
        return reply.json()["items"_L1].toArray();
    }

    static QJsonObject condition(const QString &op, const QString &field, const QJsonValue &value)
    {
        return {{u"op"_s, op}, {u"field"_s, field}, {u"value"_s, value}};
    }
};

TEST_F(Attachments, areTakenUpToSoManyBytesInTheWindow)
{
    m_tenant.setOption(u"attachmentWindowBytes"_s, 100);
    EXPECT_EQ(statusOf(60), 200);

    const TenantReply tooMany = attach("TicketNotes/19006", u"log.txt"_s, 41);

    EXPECT_EQ(tooMany.status, 500);
    EXPECT_TRUE(tooMany.errors().value(0).startsWith(
        u"The attachment threshold of 100 bytes in 300 seconds has been exceeded."_s))
        << tooMany.body.toStdString();
    EXPECT_EQ(statusOf(40), 200) << "there was room for that";
    EXPECT_EQ(statusOf(1), 500);
    EXPECT_EQ(m_tenant.records().size(), 2);
}

TEST_F(Attachments, areTakenAgainWhenTheWindowHasMoved)
{
    m_tenant.setOption(u"attachmentWindowBytes"_s, 100);
    ASSERT_EQ(statusOf(100), 200);
    ASSERT_EQ(statusOf(1), 500);

    m_tenant.setOption(u"attachmentWindow"_s, 50);

    EXPECT_TRUE(tests::waitFor([this] { return statusOf(100) == 200; }));
}

TEST_F(Attachments, canAllBeStoppedForAWholeWindow)
{
    m_tenant.setOption(u"attachmentWindowBytes"_s, 100);
    m_tenant.setOption(u"attachmentsStop"_s, true);
    ASSERT_EQ(statusOf(60), 200);
    ASSERT_EQ(statusOf(60), 500);

    EXPECT_EQ(statusOf(1), 500) << "there would be room, but everything is stopped";
    m_tenant.setOption(u"attachmentsStop"_s, false);
    EXPECT_EQ(statusOf(1), 200);
}

TEST_F(Attachments, ofTenMillionBytesInFiveMinutesAreTheLimitUnlessToldOtherwise)
{
    EXPECT_EQ(m_tenant.options()["attachmentWindow"_L1].toInt(), 5 * 60 * 1000);
    EXPECT_EQ(statusOf(6000000), 200);
    EXPECT_EQ(statusOf(4000001), 500);
    EXPECT_EQ(statusOf(4000000), 200);
}

TEST_F(Attachments, ofSomeFileTypesAreRefusedWhateverCaseTheyAreIn)
{
    const TenantReply program = attach("Tickets/18004", u"setup.log.EXE"_s, 1);

    EXPECT_EQ(program.status, 500);
    EXPECT_EQ(program.errors(), QStringList{u"Attachments of the file type .exe are not allowed."_s});
    EXPECT_EQ(attach("Tickets/18004", u"exe"_s, 1).status, 200) << "a name without a type";
    m_tenant.setOption(u"refusedFileTypes"_s, u"txt pdf"_s);
    EXPECT_EQ(attach("Tickets/18004", u"setup.exe"_s, 1).status, 200);
    EXPECT_EQ(attach("TicketNotes/19006", u"log.txt"_s, 1).status, 500);
}

TEST_F(Attachments, areFoundByParentTitleAndMoment)
{
    (void)attach("Tickets/18004", u"a.txt"_s, 5);
    (void)attach("Tickets/18004", u"b.txt"_s, 6);
    (void)attach("TicketNotes/19006", u"a.txt"_s, 7);
    const QString moment = m_tenant.records()[0]["createdAt"_L1].toString() + u'Z';

    const QJsonArray ofTicket = query("TicketAttachments",
        {condition(u"eq"_s, u"ticketID"_s, 18004), condition(u"gte"_s, u"attachDate"_s, moment),
            condition(u"eq"_s, u"title"_s, u"Title of a.txt"_s)});
    const QJsonArray ofNote = query("TicketNoteAttachments", {condition(u"eq"_s, u"ticketNoteID"_s, 19006)});

    ASSERT_EQ(ofTicket.size(), 1);
    EXPECT_EQ(ofTicket[0]["fullPath"_L1].toString(), u"a.txt"_s);
    EXPECT_EQ(ofTicket[0]["fileSize"_L1].toInt(), 5);
    EXPECT_EQ(ofTicket[0]["parentID"_L1].toInt(), 18004);
    EXPECT_TRUE(ofTicket[0]["data"_L1].isNull());
    ASSERT_EQ(ofNote.size(), 1);
    EXPECT_EQ(ofNote[0]["fileSize"_L1].toInt(), 7);
    EXPECT_EQ(query("TicketAttachments", {condition(u"eq"_s, u"ticketID"_s, 18004)}).size(), 3)
        << "one was there from the start";
    EXPECT_TRUE(query("TicketAttachments",
        {condition(u"gt"_s, u"attachDate"_s, m_tenant.records()[1]["createdAt"_L1].toString() + u'Z')})
                    .isEmpty());
}

TEST_F(Attachments, cannotBeAskedForByTheirSizeBytesOrKindOfCreator)
{
    for (const QString &field : {u"fileSize"_s, u"data"_s, u"creatorType"_s}) {
        const TenantReply reply = m_tenant.api(
            "POST", "TicketAttachments/query", {{u"Filter"_s, QJsonArray{condition(u"eq"_s, field, 1)}}});
        EXPECT_EQ(reply.status, 500);
        EXPECT_EQ(
            reply.errors(), QStringList{u"Unable to find %1 in the TicketAttachment Entity"_s.arg(field)});
    }
}

TEST_F(Attachments, areReadBackOneByOneWithTheirBytesAndSize)
{
    for (const auto &[parent, entity] :
        {std::pair<QByteArray, QByteArray>("Tickets/18004", "TicketAttachments"),
            std::pair<QByteArray, QByteArray>("TicketNotes/19006", "TicketNoteAttachments")}) {
        const qint64 id = attach(parent, u"a.txt"_s, 5).json()["itemId"_L1].toInteger();

        const QJsonValue item = m_tenant.api("GET", entity + '/' + QByteArray::number(id)).json()["item"_L1];

        EXPECT_EQ(item["data"_L1].toString(), u"eHh4eHg="_s);
        EXPECT_EQ(item["fileSize"_L1].toInt(), 5);
        EXPECT_EQ(item["title"_L1].toString(), u"Title of a.txt"_s);
        EXPECT_EQ(item["creatorType"_L1].toInt(), 1);
    }
    EXPECT_TRUE(m_tenant.api("GET", "TicketAttachments/5").json()["item"_L1].isNull());
}

} // namespace
