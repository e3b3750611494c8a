// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/item_readers.h"
#include "app/domain/ticket.h"

#include <QStringList>

namespace app::autotask {

/// A ticket as it is now, with its description; another one than `id` is a bad answer.
[[nodiscard]] domain::Result<domain::Ticket> readTicket(const net::Answer &answer, domain::TicketId id);

/// One ticket of an answer. Nothing unless it has an id above 0, a title and a company that is a number; what
/// else is missing stays empty.
[[nodiscard]] std::optional<domain::Ticket> ticketOf(const QJsonObject &item);

/// One note of `ticket`. Nothing unless it has an id above 0 and belongs to that ticket.
[[nodiscard]] std::optional<domain::TicketNote> ticketNoteOf(
    const QJsonObject &item, domain::TicketId ticket);

/// The fields that a list of tickets needs: all of them but the description, which may be long (6.1).
[[nodiscard]] QStringList ticketFields();
/// The fields of a note (fact sheet 6.2).
[[nodiscard]] QStringList ticketNoteFields();

} // namespace app::autotask
