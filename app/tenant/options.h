// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace app::tenant {

/// What can be switched while the tenant runs. The names in JSON and on the command line are the members'
/// own.
struct Options
{
    bool contactOption = true; ///< the API level may impersonate contacts (fact sheet 2.1)
    bool contactViolationIsError =
        false; ///< a violated contact rule is refused instead of ignored (2.6, unknown)
    bool createRight = true; ///< the API level may create tickets at all (2.5, gate a)
    bool ticketAddBox = true; ///< the API level's impersonation box "Add" for tickets (2.5, gate b)
    bool viewBox = false; ///< the API level's impersonation boxes "View (Query)" of all entities (2.7)
    bool keepsExternalId = true; ///< false: externalID stays empty on create, as one old report says (9)
    int readBackDelay = 0; ///< so many GETs of a new ticket answer 404 before it shows (5.1)

    /// Changes what `changes` names, or nothing at all: then it returns what is wrong with it.
    [[nodiscard]] QString apply(const QJsonObject &changes);
    /// The same from "name=value,name=value".
    [[nodiscard]] QString applyText(const QString &text);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace app::tenant
