// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_hits.h"

#include <algorithm>
#include <utility>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using app::domain::Ticket;
using app::domain::TicketId;

TicketHits::TicketHits(Detail detail, QObject *parent)
    : QAbstractListModel(parent)
    , m_detail(std::move(detail))
{
}

void TicketHits::show(std::vector<Ticket> tickets)
{
    if (tickets.empty() && m_tickets.empty())
        return;
    std::stable_sort(tickets.begin(), tickets.end(),
        [](const Ticket &one, const Ticket &other) { return one.createdAt > other.createdAt; });
    beginResetModel();
    m_tickets = std::move(tickets);
    endResetModel();
}

void TicketHits::renew()
{
    if (!m_tickets.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

TicketId TicketHits::ticket(int row) const
{
    return row < 0 || row >= rowCount() ? TicketId{} : m_tickets[static_cast<size_t>(row)].id;
}

int TicketHits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tickets.size());
}

QVariant TicketHits::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Ticket &ticket = m_tickets[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return ticket.title.isEmpty() ? tr("(no title)") : ticket.title.simplified();
    case detailRole:
        return m_detail(ticket);
    case Qt::AccessibleTextRole:
        return QString(ticket.title.simplified() + u", "_s + m_detail(ticket));
    default:
        return {};
    }
}

} // namespace ui::tickets
