// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using tests::aTicket;
using tests::TenantReply;
using tests::TenantTest;

namespace {

TEST_F(TenantTest, listsWhatWasCreatedByItsOwnBooks)
{
    const qint64 id = create(aTicket({{u"externalID"_s, u"token"_s}}));

    const QJsonArray records = m_tenant.records();

    ASSERT_EQ(records.size(), 1);
    const QJsonObject record = records.first().toObject();
    EXPECT_EQ(record["entity"_L1].toString(), u"Tickets"_s);
    EXPECT_EQ(record["id"_L1].toInteger(), id);
    EXPECT_EQ(record["number"_L1], readTicket(id)["ticketNumber"_L1]);
    EXPECT_EQ(record["title"_L1].toString(), u"Printer on the second floor"_s);
    EXPECT_EQ(record["apiUser"_L1].toString(), u"demo.api@perpro.example"_s);
    EXPECT_FALSE(record["createdAt"_L1].toString().isEmpty());
    EXPECT_EQ(record["fields"_L1]["externalID"_L1].toString(), u"token"_s);
}

TEST_F(TenantTest, listsAttachmentsByTheHashOfTheirBytes)
{
    const QByteArray bytes("\0\xff not a text", 13);
    const QJsonObject attachment{{u"title"_s, u"log"_s}, {u"fullPath"_s, u"log.bin"_s},
        {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}, {u"publish"_s, 2},
        {u"data"_s, QString::fromLatin1(bytes.toBase64())}};
    const auto attach = [&](const QByteArray &parent) {
        const TenantReply reply =
            m_tenant.api("POST", parent + "/Attachments", attachment, tests::actingFor(tests::jonasBrandt));
        EXPECT_EQ(reply.status, 200) << reply.body.toStdString();
    };

    attach("Tickets/18004");
    attach("TicketNotes/19006");

    const QJsonArray records = m_tenant.records();
    ASSERT_EQ(records.size(), 2);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    for (const QJsonValue &each : records) {
        const QJsonValue fields = each["fields"_L1];
        EXPECT_EQ(each["title"_L1].toString(), u"log"_s);
        EXPECT_EQ(each["author"_L1]["id"_L1].toInt(), tests::jonasBrandt);
        EXPECT_EQ(fields["fileSize"_L1].toInt(), bytes.size());
        EXPECT_EQ(fields["sha256"_L1].toString(), hash);
        EXPECT_EQ(fields["publish"_L1].toInt(), 2);
        EXPECT_TRUE(fields["data"_L1].isUndefined());
        EXPECT_TRUE(each["changes"_L1].isUndefined()) << "only tickets can be changed";
    }
    EXPECT_EQ(records[0]["entity"_L1].toString(), u"TicketAttachments"_s);
    EXPECT_EQ(records[0]["fields"_L1]["parentID"_L1].toInt(), 18004);
    EXPECT_EQ(records[1]["entity"_L1].toString(), u"TicketNoteAttachments"_s);
    EXPECT_EQ(records[1]["fields"_L1]["parentID"_L1].toInt(), 19006);
    EXPECT_EQ(records[1]["fields"_L1]["ticketNoteID"_L1].toInt(), 19006);
}

class StateChange : public TenantTest, public testing::WithParamInterface<QPair<const char *, const char *>>
{
};

TEST_P(StateChange, needsTheControlHeaderThatNoWebPageCanSend)
{
    const TenantReply reply = m_tenant.request(GetParam().first, GetParam().second, {}, "{}");

    EXPECT_EQ(reply.status, 403);
}

INSTANTIATE_TEST_SUITE_P(Each, StateChange,
    testing::Values(QPair("POST", "/control/faults"), QPair("DELETE", "/control/faults"),
        QPair("POST", "/control/options"), QPair("POST", "/control/unlock"), QPair("POST", "/control/change"),
        QPair("POST", "/control/vanish"), QPair("POST", "/control/retire")));

TEST_F(TenantTest, startsWithTheDocumentedOptionsAndTakesOthersOnTheCommandLine)
{
    EXPECT_TRUE(m_tenant.options()["contactOption"_L1].toBool());
    EXPECT_EQ(m_tenant.options()["readBackDelay"_L1].toInt(-1), 0);

    tests::TenantProcess other({u"--options"_s, u"contactOption=false,readBackDelay=3"_s});

    EXPECT_FALSE(other.options()["contactOption"_L1].toBool(true));
    EXPECT_EQ(other.options()["readBackDelay"_L1].toInt(), 3);
}

TEST_F(TenantTest, changesNothingWhenOneOfSeveralOptionsIsUnknown)
{
    const TenantReply reply = m_tenant.request(
        "POST", "/control/options", {{"X-Tenant-Control", "1"}}, R"({"contactOption":false,"colour":true})");

    EXPECT_EQ(reply.status, 400);
    EXPECT_TRUE(m_tenant.options()["contactOption"_L1].toBool());
}

TEST_F(TenantTest, countsRequestsByMethodAndPathInWhateverCaseTheyCame)
{
    (void)m_tenant.api("GET", "Version");
    (void)m_tenant.request("GET", "/atservicesrest/v1.0/Version", tests::TenantProcess::credentials());
    (void)m_tenant.records();

    EXPECT_EQ(m_tenant.requestCount(u"GET"_s, u"Version"_s), 2);
    EXPECT_EQ(m_tenant.requestCount(u"POST"_s, u"Tickets"_s), 0);
    EXPECT_EQ(m_tenant.requestCount(), 2);
}

} // namespace
