// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ticket.h"

#include <QString>

namespace ui::tickets {

/// What somebody meant by the text in the line "Ticket".
struct TicketQuery
{
    enum class Kind : quint8 {
        nothing, ///< an empty line
        tooShort, ///< fewer letters than are worth a request
        unfinished, ///< the beginning of a ticket number
        number, ///< search.number
        id, ///< search.id
        words, ///< search.titleWords
        otherLink, ///< a link into Autotask that leads to something else than a ticket
        foreignLink, ///< a link that does not lead into Autotask
    };
    Kind kind = Kind::nothing;
    app::domain::TicketSearch search;

    /// True if Autotask can be asked.
    [[nodiscard]] bool isAskable() const
    {
        return kind == Kind::number || kind == Kind::id || kind == Kind::words;
    }
    friend bool operator==(const TicketQuery &, const TicketQuery &) = default;
};

/// Reads a ticket number (also with blanks, in lower case, or somewhere in a pasted subject line), a link
/// into Autotask by id or by number (fact sheet 10; any host below autotask.net, or this computer for a test
/// tenant), an id as "#12345", or else words of the title: at least three letters or digits.
[[nodiscard]] TicketQuery readTicketQuery(const QString &typed);

} // namespace ui::tickets
