// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/endpoint.h"

#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using app::autotask::endpointOf;

namespace {

QString below(const QString &path)
{
    return endpointOf(QUrl(u"https://webservices3.autotask.net/ATServicesRest/V1.0/"_s + path));
}

TEST(Endpoint, isTheEntityOfACall)
{
    EXPECT_EQ(below(u"Tickets"_s), u"Tickets"_s);
    EXPECT_EQ(below(u"Tickets/4711"_s), u"Tickets"_s);
    EXPECT_EQ(below(u"Tickets/query"_s), u"Tickets"_s);
    EXPECT_EQ(below(u"Tickets/query/next?page=2"_s), u"Tickets"_s);
    EXPECT_EQ(below(u"Tickets/entityInformation"_s), u"Tickets"_s);
    EXPECT_EQ(below(u"Tickets/entityInformation/fields"_s), u"Tickets"_s);
    EXPECT_EQ(below(u"TicketNotes/12"_s), u"TicketNotes"_s);
    EXPECT_EQ(below(u"Version"_s), u"Version"_s);
}

TEST(Endpoint, isTheChildWhereSomethingIsMadeBelowARecord)
{
    EXPECT_EQ(below(u"Tickets/4711/Notes"_s), u"TicketNotes"_s);
    EXPECT_EQ(below(u"Tickets/4711/Attachments"_s), u"TicketAttachments"_s);
    EXPECT_EQ(below(u"TicketNotes/12/Attachments"_s), u"TicketNoteAttachments"_s);
    EXPECT_EQ(below(u"Companies/1/Notes"_s), u"CompanyNotes"_s);
    EXPECT_EQ(below(u"Companies/1/Contacts"_s), u"Contacts"_s);
    EXPECT_EQ(below(u"Tickets/4711/Notes/5"_s), u"TicketNotes"_s);
}

TEST(Endpoint, isToldByThePathWhereItIsNotKnown)
{
    EXPECT_EQ(below(u"Tickets/4711/Somethings"_s), u"Tickets/Somethings"_s);
    EXPECT_EQ(
        endpointOf(QUrl(u"https://webservices.autotask.net/versioninformation"_s)), u"/versioninformation"_s);
}

TEST(Endpoint, doesNotDependOnHowTheZoneIsWritten)
{
    EXPECT_EQ(endpointOf(QUrl(u"http://127.0.0.1:8080/v1.0/base/atservicesrest/v1.0/Tickets/1/Notes"_s)),
        u"TicketNotes"_s);
}

} // namespace
