// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/autotask/gateway_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using tests::answerWith;
using tests::wireAnswer;

namespace {

using Tickets = std::vector<Ticket>;
using Notes = std::vector<TicketNote>;

class GatewayTickets : public tests::GatewayTest
{
protected:
    GatewayTickets() { connectWell(); }

    Result<Tickets> find(const TicketSearch &search, int limit)
    {
        return answered<Tickets>(
            [&](const auto &done) { m_gateway.findTickets(search, limit, &m_context, done); });
    }

    /// A page of tickets or notes with the ids `first` to `last`.
    static app::net::Answer pageOf(int first, int last, bool hasMore = false)
    {
        QJsonArray items;
        for (int id = first; id <= last; ++id) {
            items.append(
                QJsonObject{{u"id"_s, id}, {u"ticketID"_s, 4711}, {u"companyID"_s, 1}, {u"title"_s, u"x"_s}});
        }
        const QString next = hasMore ? u"https://webservices3.autotask.net/next"_s : QString();
        return answerWith(200,
            QJsonDocument(
                QJsonObject{{u"items"_s, items}, {u"pageDetails"_s, QJsonObject{{u"nextPageUrl"_s, next}}}})
                .toJson());
    }

    static QList<qint64> idsOf(const Tickets &tickets)
    {
        QList<qint64> ids;
        for (const Ticket &each : tickets)
            ids.append(each.id.value);
        return ids;
    }

    static QJsonValue firstCondition(const app::net::Request &request)
    {
        return QJsonDocument::fromJson(request.body)["Filter"_L1][0]["value"_L1];
    }
};

TEST_F(GatewayTickets, findATicketByItsNumberWithOneQuestion)
{
    m_http.answer(pageOf(4711, 4711));

    const auto tickets = find({u"T20261121.0001"_s, {}, {}, {}}, 20);

    ASSERT_TRUE(tickets);
    EXPECT_EQ(idsOf(*tickets), (QList<qint64>{4711}));
    EXPECT_EQ(
        sentSince(), (QStringList{u"https://webservices3.autotask.net/ATServicesRest/V1.0/Tickets/query"_s}));
}

TEST_F(GatewayTickets, stopTheSearchForWordsAtTheWindowThatGivesEnough)
{
    m_http.answer(pageOf(1, 3));

    const auto tickets = find({{}, {}, u"x"_s, {}}, 2);

    ASSERT_TRUE(tickets);
    EXPECT_EQ(idsOf(*tickets), (QList<qint64>{3, 2}));
    EXPECT_EQ(sentSince().size(), 1);
}

TEST_F(GatewayTickets, widenTheSearchForWordsUntilThereIsEnough)
{
    m_http.answer(pageOf(9, 9));
    m_http.answer(pageOf(5, 9));
    m_http.answer(pageOf(1, 9));

    const auto tickets = find({{}, {}, u"x"_s, CompanyId{1}}, 8);

    ASSERT_TRUE(tickets);
    EXPECT_EQ(idsOf(*tickets), (QList<qint64>{9, 8, 7, 6, 5, 4, 3, 2}));
    EXPECT_EQ(sentSince().size(), 3);
}

TEST_F(GatewayTickets, readAWindowToItsEndSinceTheNewestComeLast)
{
    m_http.answer(pageOf(1, 500, true));
    m_http.answer(pageOf(501, 502));

    const auto tickets = find({{}, {}, u"x"_s, {}}, 3);

    ASSERT_TRUE(tickets);
    EXPECT_EQ(idsOf(*tickets), (QList<qint64>{502, 501, 500}));
    EXPECT_EQ(firstCondition(m_http.lastRequest()).toInteger(), 500);
    EXPECT_TRUE(m_http.lastRequest().url.path().endsWith("/Tickets/query"_L1))
        << "nextPageUrl is not followed";
}

TEST_F(GatewayTickets, findNothingWithoutAskingForASearchThatNamesNothing)
{
    const auto tickets = find({}, 20);
    const auto none = find({{}, {}, u"x"_s, {}}, 0);

    ASSERT_TRUE(tickets && none);
    EXPECT_TRUE(tickets->empty() && none->empty());
    EXPECT_TRUE(sentSince().isEmpty());
}

TEST_F(GatewayTickets, endAListingAtTheFirstFailure)
{
    const std::pair<QString, ProblemKind> failures[] = {
        {u"errors/status_429_empty"_s, ProblemKind::rateLimited},
        {u"errors/status_403_threshold"_s, ProblemKind::rateLimited},
        {u"errors/maintenance_page"_s, ProblemKind::serverDown},
        // The last, since it shuts the gate.
        {u"errors/status_401_empty"_s, ProblemKind::badCredentials},
    };
    for (const auto &[file, kind] : failures) {
        SCOPED_TRACE(file.toStdString());
        m_http.answer(pageOf(1, 500, true));
        m_http.answer(wireAnswer(file));

        const auto tickets = find({{}, {}, u"x"_s, {}}, 3);

        ASSERT_FALSE(tickets);
        EXPECT_EQ(tickets.error().kind, kind);
    }
}

TEST_F(GatewayTickets, endAListingThatNeverEnds)
{
    for (int page = 0; page < 200; ++page)
        m_http.answer(pageOf(page + 1, page + 1, true));

    const auto notes =
        answered<Notes>([&](const auto &done) { m_gateway.fetchNotes(TicketId{4711}, 5, &m_context, done); });

    ASSERT_FALSE(notes);
    EXPECT_EQ(notes.error().kind, ProblemKind::badAnswer);
    EXPECT_EQ(sentSince().size(), 200);
}

TEST_F(GatewayTickets, fetchTheNewestNotesOfATicket)
{
    m_http.answer(pageOf(1, 100));
    m_http.answer(pageOf(101, 103));

    const auto notes =
        answered<Notes>([&](const auto &done) { m_gateway.fetchNotes(TicketId{4711}, 2, &m_context, done); });

    ASSERT_TRUE(notes);
    ASSERT_EQ(notes->size(), 2U);
    EXPECT_EQ(notes->at(0).id, 103);
    EXPECT_EQ(notes->at(1).id, 102);
}

TEST_F(GatewayTickets, refuseNotesOfAnotherTicket)
{
    m_http.answer(pageOf(1, 3));

    const auto notes =
        answered<Notes>([&](const auto &done) { m_gateway.fetchNotes(TicketId{4712}, 2, &m_context, done); });

    ASSERT_FALSE(notes);
    EXPECT_EQ(notes.error().kind, ProblemKind::badAnswer);
}

} // namespace
