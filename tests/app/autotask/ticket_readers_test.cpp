// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/ticket_readers.h"

#include "tests/app/autotask/wire_table.h"
#include "tests/support/fake_http.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;

namespace {

const Zone zoneOfTickets{{}, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s), {}, 0};
const TicketId id{4711};

QDateTime utc(int day, int hour, int minute = 0, int second = 0, int milliseconds = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute, second, milliseconds), Qt::UTC};
}

QJsonObject item(const QString &key, const QJsonValue &value)
{
    QJsonObject ticket{{u"id"_s, id.value}, {u"ticketID"_s, id.value}, {u"companyID"_s, 174},
        {u"title"_s, u"x"_s}, {u"description"_s, u"y"_s}};
    ticket.insert(key, value);
    return ticket;
}

const QList<QJsonValue> oddValues{QJsonValue::Null, QJsonValue::Undefined, u"12"_s, true, -5, 12.5,
    QJsonArray{1}, QJsonObject{{u"a"_s, 1}}, 1e300};

TEST(TicketReaders, readATicketWithItsDescription)
{
    const auto ticket = readTicket(tests::wireAnswer(u"ticket"_s), id);

    ASSERT_TRUE(ticket);
    EXPECT_EQ(*ticket,
        (Ticket{id, u"T20261121.0001"_s, u"Drucker <offline>"_s, u"Zeile 1\r\nZeile 2 山"_s, CompanyId{174},
            ContactId{30683}, u"8"_s, utc(20, 23, 59, 59, 307)}));
}

TEST(TicketReaders, takeTheOtherFormsOfItsValues)
{
    const auto ticket = readTicket(tests::wireAnswer(u"ticket_in_other_forms"_s), id);

    ASSERT_TRUE(ticket);
    EXPECT_EQ(*ticket, (Ticket{id, {}, {}, {}, CompanyId{0}, {}, u"8"_s, utc(21, 0)}));
}

TEST(TicketReaders, refuseAnotherTicketThanTheOneThatWasAsked)
{
    const auto other = readTicket(tests::wireAnswer(u"ticket"_s), TicketId{4712});
    const auto none = readTicket(tests::wireAnswer(u"record_null"_s), id);
    const auto gone = readTicket(tests::wireAnswer(u"errors/status_404_empty"_s), id);

    ASSERT_FALSE(other || none || gone);
    EXPECT_EQ(other.error().kind, ProblemKind::badAnswer);
    EXPECT_EQ(none.error().kind, ProblemKind::notFound);
    EXPECT_EQ(gone.error().kind, ProblemKind::notFound);
}

TEST(TicketReaders, readAListOfTickets)
{
    const auto page = readPage<Ticket>(
        tests::wireAnswer(u"tickets"_s), {u"Tickets"_s, ticketFields()}, zoneOfTickets, ticketOf);

    ASSERT_TRUE(page);
    EXPECT_EQ(page->items,
        (std::vector<Ticket>{
            {id, u"T20261121.0001"_s, u"Drucker"_s, {}, CompanyId{174}, {}, u"1"_s, utc(20, 8)},
            {TicketId{4712}, u"T20261121.0002"_s, u"Drucker again"_s, {}, CompanyId{174}, ContactId{30683},
                u"5"_s, utc(21, 8, 0, 0, 170)},
        }));
    EXPECT_TRUE(page->isLast);
}

TEST(TicketReaders, readNotesWithTheirAuthors)
{
    const auto page =
        readPage<TicketNote>(tests::wireAnswer(u"ticket_notes"_s), {u"TicketNotes"_s, ticketNoteFields()},
            zoneOfTickets, [](const QJsonObject &each) { return ticketNoteOf(each, id); });

    ASSERT_TRUE(page);
    EXPECT_EQ(page->items,
        (std::vector<TicketNote>{
            {88, id, u"By the portal"_s, u"Still offline"_s, u"18"_s, u"1"_s, {ContactId{30683}, {}, {}},
                utc(21, 8, 0, 0, 170)},
            {89, id, {}, {}, u"3"_s, u"2"_s, {{}, ResourceId{29682885}, ResourceId{29682930}}, {}},
        }));
}

TEST(TicketReaders, refuseATicketWithoutWhatNobodyCanDoWithout)
{
    for (const QJsonValue &odd : oddValues) {
        EXPECT_FALSE(ticketOf(item(u"id"_s, odd))) << odd.type();
        EXPECT_FALSE(ticketOf(item(u"companyID"_s, odd))) << odd.type();
        EXPECT_TRUE(odd.isString() || !ticketOf(item(u"title"_s, odd))) << odd.type();
    }
}

TEST(TicketReaders, leaveEmptyWhatIsOfAnotherShape)
{
    for (const QJsonValue &odd : oddValues) {
        for (const QString &key : {u"contactID"_s, u"createDate"_s, u"description"_s, u"ticketNumber"_s}) {
            const auto ticket = ticketOf(item(key, odd));

            ASSERT_TRUE(ticket);
            EXPECT_GE(ticket->contact.value, 0);
            EXPECT_FALSE(ticket->createdAt.isValid());
        }
    }
}

TEST(TicketReaders, refuseANoteOfAnotherTicket)
{
    EXPECT_TRUE(ticketNoteOf(item(u"x"_s, 1), id));
    EXPECT_FALSE(ticketNoteOf(item(u"x"_s, 1), TicketId{4712}));
    for (const QJsonValue &odd : oddValues) {
        EXPECT_FALSE(ticketNoteOf(item(u"ticketID"_s, odd), id));
        EXPECT_FALSE(ticketNoteOf(item(u"id"_s, odd), id));
    }
}

TEST(TicketReaders, keepTextsOfMegabytesShort)
{
    const QString endless(5'000'000, u'x');

    const auto ticket = ticketOf(item(u"title"_s, endless));
    const auto note = ticketNoteOf(item(u"description"_s, endless), id);
    const auto publish = ticketNoteOf(item(u"publish"_s, endless), id);

    ASSERT_TRUE(ticket && note && publish);
    EXPECT_LE(ticket->title.size(), 1000);
    EXPECT_LE(note->description.size(), 128'000);
    EXPECT_LE(publish->publish.size(), 100);
}

TEST(TicketReaders, passEveryErrorOn)
{
    for (const QString &name : tests::wireFiles(u"answers/errors"_s)) {
        const auto answer = tests::wireFile(name).answer;

        EXPECT_FALSE(readTicket(answer, id)) << name.toStdString();
        EXPECT_FALSE(readPage<Ticket>(answer, {u"Tickets"_s, ticketFields()}, zoneOfTickets, ticketOf))
            << name.toStdString();
    }
}

} // namespace

QStringList tests::ticketAnswersInUse()
{
    return {u"answers/ticket"_s, u"answers/ticket_in_other_forms"_s, u"answers/tickets"_s,
        u"answers/ticket_notes"_s};
}
