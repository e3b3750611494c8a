// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/ticket_readers.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::CompanyId;
using domain::ContactId;
using domain::ResourceId;
using domain::Result;
using domain::Ticket;
using domain::TicketId;
using domain::TicketNote;

namespace {

// Four times what Autotask itself allows (fact sheet 6.1, 6.2), so that nothing honest is cut off.
constexpr qsizetype longestTitle = 1000;
constexpr qsizetype longestText = 128'000;

} // namespace

Result<Ticket> readTicket(const net::Answer &answer, TicketId id)
{
    return readOne<Ticket>(answer, id.value, ticketOf);
}

std::optional<Ticket> ticketOf(const QJsonObject &item)
{
    Ticket ticket;
    ticket.id = TicketId{item["id"_L1].toInteger()};
    // 0 is the tenant's own company.
    ticket.company = CompanyId{item["companyID"_L1].toInteger(-1)};
    if (!ticket.id.isValid() || ticket.company.value < 0 || !item["title"_L1].isString())
        return std::nullopt;
    ticket.number = textOf(item["ticketNumber"_L1], longestTitle);
    ticket.title = textOf(item["title"_L1], longestTitle);
    ticket.description = textOf(item["description"_L1], longestText);
    ticket.contact = ContactId{qMax<qint64>(0, item["contactID"_L1].toInteger())};
    ticket.status = picklistTextOf(item["status"_L1]);
    ticket.createdAt = momentOf(item["createDate"_L1]);
    return ticket;
}

std::optional<TicketNote> ticketNoteOf(const QJsonObject &item, TicketId ticket)
{
    TicketNote note;
    note.id = item["id"_L1].toInteger();
    note.ticket = TicketId{item["ticketID"_L1].toInteger()};
    if (note.id <= 0 || note.ticket != ticket)
        return std::nullopt;
    note.title = textOf(item["title"_L1], longestTitle);
    note.description = textOf(item["description"_L1], longestText);
    note.noteType = picklistTextOf(item["noteType"_L1]);
    note.publish = picklistTextOf(item["publish"_L1]);
    note.author.contact = ContactId{qMax<qint64>(0, item["createdByContactID"_L1].toInteger())};
    note.author.resource = ResourceId{qMax<qint64>(0, item["creatorResourceID"_L1].toInteger())};
    note.author.impersonator =
        ResourceId{qMax<qint64>(0, item["impersonatorCreatorResourceID"_L1].toInteger())};
    note.createdAt = momentOf(item["createDateTime"_L1]);
    return note;
}

QStringList ticketFields()
{
    return {
        u"id"_s, u"ticketNumber"_s, u"title"_s, u"companyID"_s, u"contactID"_s, u"status"_s, u"createDate"_s};
}

QStringList ticketNoteFields()
{
    return {u"id"_s, u"ticketID"_s, u"title"_s, u"description"_s, u"noteType"_s, u"publish"_s,
        u"createDateTime"_s, u"createdByContactID"_s, u"creatorResourceID"_s,
        u"impersonatorCreatorResourceID"_s};
}

} // namespace app::autotask
