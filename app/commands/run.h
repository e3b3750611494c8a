// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "app/wiring.h"

#include <QObject>
#include <functional>

namespace app::commands {

/// Runs one command (options.isCommand()) without a window. `done` is called exactly once, later, and not at
/// all if `context` is gone; `program` must outlive `context`.
void run(Program &program, const Options &options, const Output &output, QObject *context,
    const std::function<void(ExitCode)> &done);

} // namespace app::commands
