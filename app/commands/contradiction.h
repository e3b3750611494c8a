// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/plan_file.h"

#include <QString>
#include <vector>

namespace app::commands {

/// What a step of a file says twice and differently, or of an entity that PerPro cannot create or change;
/// empty if nothing.
[[nodiscard]] QString contradictionIn(const StepFile &step);

/// What the author forbids whatever the tenant says: only a resource changes something, and a contact
/// attaches to his own notes alone (fact sheet 2.4). `before` are the steps before it, ready to be sent.
/// Empty if nothing.
[[nodiscard]] QString forbiddenTo(
    const domain::Actor &actor, const StepFile &step, const std::vector<domain::Step> &before);

} // namespace app::commands
