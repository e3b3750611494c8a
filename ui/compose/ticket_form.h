// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/entity_form.h"

namespace ui::compose {

/// Tickets (fact sheet 5.4 and 6.1): the author's company and contact are filled in, the contact must belong
/// to the company or its parent, and a ticket needs a queue or a resource with a role.
[[nodiscard]] EntityForm ticketForm();

} // namespace ui::compose
