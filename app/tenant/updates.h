// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/access.h"
#include "app/tenant/records.h"

namespace app::tenant {

/// Answers PATCH Tickets (fact sheet 5.1): the gates, then the ticket, then the body's fields, of which only
/// those that are given change. Never touches who created the ticket.
[[nodiscard]] Response updateTicket(
    const Request &request, const Entity &entity, Records &records, const Options &options);

} // namespace app::tenant
