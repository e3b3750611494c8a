// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/domain/plan.h"

#include <vector>

namespace app::commands {

/// Prints every open submission, one each, by the step at which it stands: what it waits for and until when.
/// Nothing to print is `done`; `unclear` if anything may have been created, else `waiting`.
[[nodiscard]] ExitCode printOutbox(const std::vector<domain::Plan> &open, const Output &output);

} // namespace app::commands
