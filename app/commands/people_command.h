// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/people/directory.h"

#include <optional>

namespace app::commands {

/// Prints everybody who fits the words, best first, with what tells people of one name apart and, of whom no
/// ticket can be from, why. `apiUser` is our own resource, if it is known. Nobody is an answer too: badInput,
/// so that a script notices.
[[nodiscard]] ExitCode printPeople(const people::Directory &directory,
    const std::optional<domain::ResourceId> &apiUser, const QString &words, const Output &output);

} // namespace app::commands
