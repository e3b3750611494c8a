// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/body_rules.h"
#include "app/tenant/options.h"
#include "app/tenant/people.h"
#include "app/tenant/records.h"

#include <QDateTime>

namespace app::tenant {

/// Checks the body of POST Tickets (fact sheet 5.3, 5.4): names, types, required fields, picklists, lengths,
/// references, the assignee, the contact's company, what the category demands, user-defined fields.
[[nodiscard]] Judged judgeTicket(const Entity &entity, const QByteArray &body, const Records &records);

/// Checks the body of PATCH Tickets against the ticket that it changes (fact sheet 5.1): only what the body
/// names, and the rules that it touches. Its author and its number stay what they are, whatever the body
/// says.
[[nodiscard]] Judged judgeTicketChange(
    const Entity &entity, const QByteArray &body, const Record &ticket, const Records &records);
/// "Value does not reference an existing entity for ..." (fact sheet 5.4), as changes are refused.
[[nodiscard]] QString staleReferenceText(const QString &field);

/// Sets the defaults and everything that the server alone sets, author included (fact sheet 2.1). `caller` is
/// the impersonated person, or nullptr for the API user. Returns an error for a violated contact rule only if
/// the options ask for that; otherwise such an author is silently left out.
[[nodiscard]] QString completeTicket(QJsonObject &fields, const Resource *caller, const Options &options,
    const Records &records, const QDateTime &now);

} // namespace app::tenant
