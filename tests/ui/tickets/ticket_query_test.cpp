// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/tickets/ticket_query.h"

using namespace Qt::Literals::StringLiterals;
using ui::tickets::readTicketQuery;
using ui::tickets::TicketQuery;
using Kind = TicketQuery::Kind;

namespace {

struct Row
{
    QString typed;
    Kind kind;
    QString meant = {}; ///< number, id or words
};

QString meantBy(const TicketQuery &query)
{
    if (query.search.id)
        return QString::number(query.search.id->value);
    return query.search.number + query.search.titleWords;
}

const Row rows[] = {
    {u""_s, Kind::nothing},
    {u" \t\n"_s, Kind::nothing},
    // Numbers
    {u"T20261121.0001"_s, Kind::number, u"T20261121.0001"_s},
    {u"  t20261121.0001 "_s, Kind::number, u"T20261121.0001"_s},
    {u"T 2026 1121 . 0001"_s, Kind::number, u"T20261121.0001"_s},
    {u"T20261121.0001 2 printers"_s, Kind::number, u"T20261121.0001"_s},
    {u"t 20261121 . 0001"_s, Kind::number, u"T20261121.0001"_s},
    {u"T20261121.\u00a00001"_s, Kind::number, u"T20261121.0001"_s},
    {u"T20261121.12345"_s, Kind::number, u"T20261121.12345"_s},
    {u"T20261121.0001.003"_s, Kind::number, u"T20261121.0001.003"_s},
    {u"Re: [T20261121.0001] Printer jams"_s, Kind::number, u"T20261121.0001"_s},
    {u"#T20261121.0001"_s, Kind::number, u"T20261121.0001"_s},
    {u"XT20261121.0001"_s, Kind::words, u"XT20261121.0001"_s},
    {u"T20261121"_s, Kind::unfinished},
    {u"t20261121."_s, Kind::unfinished},
    {u"T20261121.000"_s, Kind::unfinished},
    {u"T2026"_s, Kind::words, u"T2026"_s},
    // Ids
    {u"#12345"_s, Kind::id, u"12345"_s},
    {u" # 12345 "_s, Kind::id, u"12345"_s},
    {u"#9007199254740993"_s, Kind::id, u"9007199254740993"_s},
    {u"#0"_s, Kind::tooShort},
    {u"#-123"_s, Kind::words, u"#-123"_s},
    {u"#99999999999999999999"_s, Kind::words, u"#99999999999999999999"_s},
    {u"12345"_s, Kind::words, u"12345"_s},
    // Links
    {u"https://ww5.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID=7719"_s,
        Kind::id, u"7719"_s},
    {u"https://ww5.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketNumber=T20261121.0001"_s,
        Kind::number, u"T20261121.0001"_s},
    {u"HTTPS://WW16.AUTOTASK.NET/autotask/autotaskextend/executecommand.aspx?code=openticketdetail&ticketid=7719"_s,
        Kind::id, u"7719"_s},
    {u"<https://prde.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketTime&TicketID=7719>"_s,
        Kind::id, u"7719"_s},
    {u"ww5.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID=7719"_s,
        Kind::id, u"7719"_s},
    {u"Please see https://ww5.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?TicketNumber=t20261121%2E0001 thanks"_s,
        Kind::number, u"T20261121.0001"_s},
    {u"http://127.0.0.1:9000/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID=8"_s,
        Kind::id, u"8"_s},
    {u"https://ww5.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenAccount&AccountID=5"_s,
        Kind::otherLink},
    {u"https://ww5.autotask.net/Autotask/AutotaskExtend/ExecuteCommand.aspx?Code=OpenTicketDetail&TicketID=none"_s,
        Kind::otherLink},
    {u"https://ww5.autotask.net/"_s, Kind::otherLink},
    {u"https://autotask.net.evil.example/x?TicketID=7719"_s, Kind::foreignLink},
    {u"https://notautotask.net/x?TicketID=7719"_s, Kind::foreignLink},
    {u"https://example.com/?TicketNumber=T20261121.0001"_s, Kind::foreignLink},
    // Words of the title
    {u"printer"_s, Kind::words, u"printer"_s},
    {u"  printer   floor 2 "_s, Kind::words, u"printer floor 2"_s},
    {u"Überlauf"_s, Kind::words, u"Überlauf"_s},
    {u"T480 dock"_s, Kind::words, u"T480 dock"_s},
    {u"pc1"_s, Kind::words, u"pc1"_s},
    {u"pc"_s, Kind::tooShort},
    {u"p c"_s, Kind::tooShort},
    {u"%%%%"_s, Kind::tooShort},
};

TEST(ReadTicketQuery, readsWhatPeopleTypeAndPaste)
{
    for (const Row &row : rows) {
        const TicketQuery query = readTicketQuery(row.typed);

        EXPECT_EQ(int(query.kind), int(row.kind)) << row.typed.toStdString();
        EXPECT_EQ(meantBy(query), row.meant) << row.typed.toStdString();
    }
}

TEST(ReadTicketQuery, setsOnlyOneThingToLookFor)
{
    for (const Row &row : rows) {
        const auto search = readTicketQuery(row.typed).search;

        const int set =
            int(search.id.has_value()) + int(!search.number.isEmpty()) + int(!search.titleWords.isEmpty());
        EXPECT_EQ(set, readTicketQuery(row.typed).isAskable() ? 1 : 0) << row.typed.toStdString();
    }
}

} // namespace
