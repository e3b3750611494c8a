// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/plan.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace app::domain {

/// A ticket, as far as somebody must see it before writing to it (fact sheet 6.1).
struct Ticket
{
    TicketId id;
    QString number; ///< "T20261121.0001"
    QString title;
    QString description;
    CompanyId company; ///< 0 = none
    ContactId contact; ///< 0 = none
    QString status; ///< value of the picklist, "" if the server gave none
    QDateTime createdAt; ///< UTC

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// One note of a ticket (fact sheet 6.2).
struct TicketNote
{
    qint64 id = 0;
    TicketId ticket;
    QString title;
    QString description;
    QString noteType; ///< value of the picklist
    QString publish; ///< value of the picklist: who can read the note
    ReadAuthor author;
    QDateTime createdAt; ///< UTC

    friend bool operator==(const TicketNote &, const TicketNote &) = default;
};

/// What tickets are looked for by: what is set counts, all of it.
struct TicketSearch
{
    QString number; ///< the whole number
    std::optional<TicketId> id;
    QString titleWords; ///< each word stands somewhere in the title
    std::optional<CompanyId> company;

    friend bool operator==(const TicketSearch &, const TicketSearch &) = default;
};

} // namespace app::domain
