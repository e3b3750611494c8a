// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/entity_form.h"

namespace ui::compose {

/// TicketNotes (fact sheet 6.2): no system types, "publish" never preselected and with an editor of its own,
/// the company is that of the ticket.
[[nodiscard]] EntityForm noteForm();

} // namespace ui::compose
