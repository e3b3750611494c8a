// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/plan.h"

namespace app::outbox {

/// What reading the author back says (fact sheet 2.2).
enum class Attribution : quint8 { matches, differs, unreadable };

/// Compares the author that was chosen with the one that Autotask shows. Contact mode compares the contact
/// field alone, since what the creator's resource holds there is not known (fact sheet 12.13). Resource mode
/// wants the person as creator and somebody else as impersonator: without an impersonator nothing was
/// impersonated.
[[nodiscard]] Attribution attribution(const domain::Actor &chosen, const domain::ReadBack &readBack);

} // namespace app::outbox
