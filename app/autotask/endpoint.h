// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace app::autotask {

/// What a call counts on for Autotask's limit of threads (fact sheet 8): the entity after V1.0/; below a
/// record the child's own entity, so that POST Tickets/{id}/Notes counts on TicketNotes. A path that is none
/// of Autotask's counts on itself.
[[nodiscard]] QString endpointOf(const QUrl &url);

} // namespace app::autotask
