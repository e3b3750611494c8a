// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/output.h"
#include "app/people/directory.h"

namespace app::commands {

/// Prints everybody who fits the words, best first, with what tells people of one name apart. Nobody is an
/// answer too: badInput, so that a script notices.
[[nodiscard]] ExitCode printPeople(
    const people::Directory &directory, const QString &words, const Output &output);

} // namespace app::commands
