// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/queries.h"

#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::autotask;
using namespace app::domain;
using app::net::Request;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
const QDateTime watermark(QDate(2026, 11, 21), QTime(9, 55, 0, 250), Qt::UTC);
const QString words = u"  Müller's\t\"Drucker\"  "_s;

Connection inZone3()
{
    return {{u"api+bot@contoso.example"_s, u"s3cr%t/+=ü"_s, u"TRACKING-1"_s},
        {u"America East"_s, QUrl(u"https://webservices3.autotask.net/ATServicesRest/"_s),
            QUrl(u"https://ww3.autotask.net/"_s), 12345},
        false};
}

/// The one at that place among the queries of a search.
Request ticketRequest(const TicketSearch &search, size_t place, size_t outOf)
{
    const std::vector<PageQuery> queries = ticketQueries(search, now);
    EXPECT_EQ(queries.size(), outOf);
    return place < queries.size() ? pageRequest(inZone3(), queries[place]) : Request{};
}

struct QueryRow
{
    QString file;
    Request request;
};

std::vector<QueryRow> queryRows()
{
    PageQuery notes = ticketNotesQuery(TicketId{4711});
    notes.afterId = 88;
    return {
        {u"tickets_by_number"_s, ticketRequest({u" T20261121.0001 "_s, {}, {}, {}}, 0, 1)},
        {u"tickets_by_id_in_a_company"_s, ticketRequest({{}, TicketId{4711}, {}, CompanyId{0}}, 0, 1)},
        {u"tickets_by_words_of_30_days"_s, ticketRequest({{}, {}, words, {}}, 0, 2)},
        {u"tickets_by_words_of_365_days"_s, ticketRequest({{}, {}, words, {}}, 1, 2)},
        {u"tickets_of_a_company"_s, ticketRequest({{}, {}, {}, CompanyId{174}}, 2, 3)},
        {u"ticket_notes_next_page"_s, pageRequest(inZone3(), notes)},
        {u"api_users"_s, pageRequest(inZone3(), apiUserQuery(u"api+bot@contoso.example"_s))},
        {u"companies_changed"_s, pageRequest(inZone3(), changedCompaniesQuery(watermark, 174))},
        {u"contacts_changed"_s, pageRequest(inZone3(), changedContactsQuery(watermark, -1))},
        {u"entity_information_as_resource"_s,
            entityInformationRequest(inZone3(), u"TicketNotes"_s, ResourceId{29682885})},
    };
}

TEST(Queries, makeExactlyTheRequestsOfTheWireFiles)
{
    for (const QueryRow &row : queryRows())
        EXPECT_TRUE(tests::isAsIn(u"requests/"_s + row.file, row.request));
}

TEST(Queries, forNothingAreNone)
{
    EXPECT_TRUE(ticketQueries({}, now).empty());
    EXPECT_TRUE(ticketQueries({u" "_s, {}, u" \t\n"_s, {}}, now).empty());
}

TEST(Queries, ofWordsStayWithinWhatTheServerTakes)
{
    const TicketSearch pasted{{}, {}, u"word "_s.repeated(10'000), {}};

    const auto queries = ticketQueries(pasted, now);

    ASSERT_EQ(queries.size(), 2U);
    EXPECT_EQ(queries[0].conditions.size(), 11) << "ten words and the window";
}

TEST(Queries, takeAMomentOfAnotherZoneForWhatItIs)
{
    const QDateTime elsewhere = watermark.toOffsetFromUtc(3600);

    EXPECT_EQ(changedContactsQuery(elsewhere, -1).conditions, changedContactsQuery(watermark, -1).conditions);
}

} // namespace

QStringList tests::queriesInUse()
{
    QStringList names;
    for (const QueryRow &row : queryRows())
        names.append(u"requests/"_s + row.file);
    return names;
}
