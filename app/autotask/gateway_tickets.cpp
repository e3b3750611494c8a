// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gateway.h"

#include "app/autotask/calls.h"
#include "app/autotask/queries.h"
#include "app/autotask/ticket_readers.h"

#include <algorithm>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::Result;
using domain::Ticket;
using domain::TicketId;
using domain::TicketNote;

/// One search, from window to window.
struct Gateway::TicketHunt
{
    Connection connection;
    std::vector<PageQuery> queries; ///< each finds everything that the one before it finds
    size_t next = 0;
    size_t limit = 0;
    QObject *context = nullptr;
    Callback<std::vector<Ticket>> done;
};

void Gateway::findTickets(
    const domain::TicketSearch &search, int limit, QObject *context, Callback<std::vector<Ticket>> done)
{
    using Tickets = std::vector<Ticket>;
    if (!m_connection)
        return answerLater<Tickets>(context, std::move(done), notConfigured(u"not connected"_s));
    std::vector<PageQuery> queries = ticketQueries(search, QDateTime::currentDateTimeUtc());
    if (queries.empty() || limit <= 0)
        return answerLater<Tickets>(context, std::move(done), Tickets{});
    findTicketsIn(std::make_shared<TicketHunt>(TicketHunt{
        *m_connection, std::move(queries), 0, static_cast<size_t>(limit), context, std::move(done)}));
}

void Gateway::findTicketsIn(const std::shared_ptr<TicketHunt> &hunt)
{
    const auto listing = std::make_shared<Listing<Ticket>>(
        Listing<Ticket>{hunt->connection, hunt->queries[hunt->next], ticketOf, hunt->limit});
    hunt->next += 1;
    readToEnd<Ticket>(
        m_asked, listing, hunt->context, [this, hunt](const Result<std::vector<Ticket>> &found) {
            if (!found)
                return hunt->done(found.error());
            if (found->size() < hunt->limit && hunt->next < hunt->queries.size())
                return findTicketsIn(hunt);
            hunt->done(std::vector<Ticket>(found->rbegin(), found->rend()));
        });
}

void Gateway::fetchTicket(TicketId id, QObject *context, Callback<Ticket> done)
{
    const auto build = [id](const Connection &connection) {
        return recordRequest(connection, {u"Tickets"_s, id.value});
    };
    const auto read = [id](const net::Answer &answer) { return readTicket(answer, id); };
    ask<Ticket>(m_asked, m_connection, build, read, context, std::move(done));
}

void Gateway::fetchNotes(
    TicketId ticket, int newest, QObject *context, Callback<std::vector<TicketNote>> done)
{
    using Notes = std::vector<TicketNote>;
    if (!m_connection)
        return answerLater<Notes>(context, std::move(done), notConfigured(u"not connected"_s));
    if (newest <= 0)
        return answerLater<Notes>(context, std::move(done), Notes{});
    const auto listing = std::make_shared<Listing<TicketNote>>(Listing<TicketNote>{*m_connection,
        ticketNotesQuery(ticket), [ticket](const QJsonObject &item) { return ticketNoteOf(item, ticket); },
        static_cast<size_t>(newest)});
    readToEnd<TicketNote>(m_asked, listing, context, [done = std::move(done)](const Result<Notes> &found) {
        if (!found)
            return done(found.error());
        done(Notes(found->rbegin(), found->rend()));
    });
}

} // namespace app::autotask
