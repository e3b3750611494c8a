// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/builders.h"
#include "app/domain/ticket.h"

#include <QDateTime>
#include <QJsonObject>
#include <vector>

// What the listings ask for, as values (fact sheet 4). Nothing here sends anything.
namespace app::autotask {

/// One condition of a query: {"op":"eq","field":"id","value":5}.
[[nodiscard]] QJsonObject condition(const QString &op, const QString &field, const QJsonValue &value);

/// The queries for `search`, to be asked one after the other until enough was found. A number or an id needs
/// one. Words, or a company alone, look at the tickets of the last 30 days first, then at those of the last
/// 365, by their last activity or their creation, and at all of them only within a company: there is no way
/// to sort by anything but the id going up, and a tenant may have hundreds of thousands. Empty for a search
/// that names nothing.
[[nodiscard]] std::vector<PageQuery> ticketQueries(const domain::TicketSearch &search, const QDateTime &now);

/// The notes of a ticket.
[[nodiscard]] PageQuery ticketNotesQuery(domain::TicketId ticket);

/// Resources that may be the API user itself: the e-mail address is the user name, or the login is the user
/// name's part before the @ (fact sheet 3.2, P4).
[[nodiscard]] PageQuery apiUserQuery(const QString &userName);

/// What was changed or made since `utc` (fact sheet 4, "Watermark fields"). The creation is asked as well,
/// since a record that nobody has changed yet may have no date of a change.
[[nodiscard]] PageQuery changedCompaniesQuery(const QDateTime &utc, qint64 afterId);
[[nodiscard]] PageQuery changedContactsQuery(const QDateTime &utc, qint64 afterId);

} // namespace app::autotask
