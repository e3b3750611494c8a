// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/body_rules.h"
#include "app/tenant/options.h"
#include "app/tenant/people.h"
#include "app/tenant/records.h"

namespace app::tenant {

/// Checks the body of POST Tickets/{ticket}/Notes (fact sheet 5.3, 6.2): the metadata, that ticketID is the
/// ticket of the path, no system note types, a title where the ticket's category wants one.
[[nodiscard]] Judged judgeNote(const Entity &entity, const QByteArray &body, const Record &ticket);

/// Sets everything that the server alone sets, author included. Returns an error for a violated contact rule
/// only if the options ask for that; otherwise such an author is silently left out.
[[nodiscard]] QString completeNote(QJsonObject &fields, const Record &ticket, const Resource *caller,
    const Options &options, const QDateTime &now);

} // namespace app::tenant
