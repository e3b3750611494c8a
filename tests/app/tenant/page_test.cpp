// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using testing::HasSubstr;
using testing::Not;
using tests::aTicket;
using tests::TenantReply;
using tests::TenantTest;

namespace {

class Pages : public TenantTest
{
protected:
    std::string ticketPage(qint64 id)
    {
        return m_tenant
            .request("GET",
                "/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID="
                    + QByteArray::number(id))
            .body.toStdString();
    }

    QByteArray token()
    {
        static const QRegularExpression field(u"name=\"token\" value=\"([0-9a-f]{32})\""_s);
        return field.match(QString::fromUtf8(m_tenant.request("GET", "/").body)).captured(1).toLatin1();
    }
};

TEST_F(Pages, carryAPolicyThatForbidsScriptsAndFrames)
{
    const TenantReply reply = m_tenant.request("GET", "/");

    EXPECT_THAT(reply.header("Content-Security-Policy").toStdString(), HasSubstr("default-src 'none'"));
    EXPECT_THAT(reply.header("Content-Security-Policy").toStdString(), HasSubstr("frame-ancestors 'none'"));
    EXPECT_THAT(reply.body.toStdString(), Not(HasSubstr("<script")));
    EXPECT_THAT(
        m_tenant.request("GET", "/style.css").body.toStdString(), HasSubstr("prefers-color-scheme: dark"));
}

TEST_F(Pages, escapeHostileTitlesAndDescriptions)
{
    const QString attack = u"<script>alert('1')</script>\"><img src=x>"_s;
    const qint64 id =
        create(aTicket({{u"title"_s, attack}, {u"description"_s, attack}, {u"externalID"_s, attack}}));

    for (const std::string &page : {ticketPage(id), m_tenant.request("GET", "/").body.toStdString()}) {
        EXPECT_THAT(page, Not(HasSubstr("<script")));
        EXPECT_THAT(page, Not(HasSubstr("<img")));
        EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert("));
    }
}

TEST_F(Pages, nameTheAuthorOfATicket)
{
    const int contact = contactNamed(u"Petersen"_s)["id"_L1].toInt();
    const qint64 byNobody = create(aTicket());
    const qint64 byResource = create(aTicket(), tests::actingFor(tests::jonasBrandt));
    const qint64 byContact = create(aTicket({{u"createdByContactID"_s, contact}}));

    EXPECT_THAT(ticketPage(byNobody), HasSubstr("Created by <strong>API User</strong>"));
    EXPECT_THAT(ticketPage(byResource), HasSubstr("Created by <strong>Jonas Brandt</strong>"));
    EXPECT_THAT(ticketPage(byContact), HasSubstr("Created by <strong>Hinnerk Petersen</strong>"));
}

TEST_F(Pages, showTheFieldsWithTheirLabels)
{
    const std::string page = ticketPage(create(aTicket({{u"description"_s, u"It is on fire."_s}})));

    EXPECT_THAT(page, HasSubstr("It is on fire."));
    EXPECT_THAT(page, HasSubstr("First Line"));
    EXPECT_THAT(page, HasSubstr("Nordlicht Reederei GmbH"));
    EXPECT_THAT(page, HasSubstr("Affected site"));
}

TEST_F(Pages, listTheNotesAndAttachmentsOfATicketWithTheirAuthors)
{
    const std::string page = ticketPage(18004);

    EXPECT_THAT(page, HasSubstr("More urgent than I thought"));
    EXPECT_THAT(page, HasSubstr("Created by <strong>Hinnerk Petersen</strong>"));
    EXPECT_THAT(page, HasSubstr("Internal Users"));
    EXPECT_THAT(page, HasSubstr("switch.txt"));
    EXPECT_THAT(m_tenant.request("GET", "/").body.toStdString(), HasSubstr("T20261120.0001"));
}

TEST_F(Pages, tellWhoChangedATicketAndWhat)
{
    EXPECT_THAT(ticketPage(18004), Not(HasSubstr("<h2>Changes</h2>")));
    m_tenant.setOption(u"workflowSetsStatusBack"_s, true);

    const TenantReply changed = m_tenant.api("PATCH", "Tickets",
        {{u"id"_s, 18004}, {u"status"_s, 12}, {u"title"_s, u"<b>Bold</b>"_s},
            {u"contactID"_s, QJsonValue::Null}},
        tests::actingFor(tests::jonasBrandt));

    ASSERT_EQ(changed.status, 200) << changed.body.toStdString();
    EXPECT_THAT(ticketPage(18004),
        HasSubstr("<td>Jonas Brandt</td><td>contactID: (cleared); "
                  "status: Waiting Vendor (set back by a workflow); title: &lt;b&gt;Bold&lt;/b&gt;</td>"));
}

TEST_F(Pages, showWhatAnAttachmentHangsOn)
{
    const QJsonObject attachment{{u"title"_s, u"photo"_s}, {u"fullPath"_s, u"photo.png"_s},
        {u"attachmentType"_s, u"FILE_ATTACHMENT"_s}, {u"publish"_s, 2}, {u"data"_s, u"aGVsbG8="_s}};

    ASSERT_EQ(m_tenant.api("POST", "TicketNotes/19006/Attachments", attachment).status, 200);

    const qint64 ticket = m_tenant.records()[0]["fields"_L1]["ticketID"_L1].toInteger();
    EXPECT_THAT(ticketPage(ticket),
        HasSubstr("<td>photo</td><td>Note</td><td>API User</td><td>Internal Users</td><td>5</td>"));
}

TEST_F(Pages, answer404ForATicketThatDoesNotExist)
{
    EXPECT_EQ(
        m_tenant
            .request("GET", "/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID=1")
            .status,
        404);
}

TEST_F(Pages, turnTheContactOptionOffAndOnWithTheTokenOfThisRun)
{
    const TenantReply off =
        m_tenant.request("POST", "/switch", {}, "token=" + token() + "&contactOption=off");

    EXPECT_EQ(off.status, 303);
    EXPECT_EQ(off.header("Location"), "/");
    EXPECT_FALSE(m_tenant.options()["contactOption"_L1].toBool(true));
    (void)m_tenant.request("POST", "/switch", {}, "token=" + token() + "&contactOption=on");
    EXPECT_TRUE(m_tenant.options()["contactOption"_L1].toBool());
}

TEST_F(Pages, doNotTurnTheSwitchWithoutTheToken)
{
    EXPECT_EQ(m_tenant.request("POST", "/switch", {}, "contactOption=off").status, 403);
    EXPECT_EQ(m_tenant.request("POST", "/switch", {}, "token=0&contactOption=off").status, 403);
    EXPECT_TRUE(m_tenant.options()["contactOption"_L1].toBool());
}

} // namespace
