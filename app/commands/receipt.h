// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/waiting.h"
#include "app/domain/plan.h"
#include "app/wiring.h"

#include <QJsonObject>
#include <optional>

namespace app::commands {

/// What is told of one step, as a text and as JSON.
struct Receipt
{
    QString text;
    QJsonObject json;
};

/// What is stored of a step, as JSON: the same names in every command.
[[nodiscard]] QJsonObject stepJson(
    const domain::Plan &plan, const domain::Step &step, const Waiting &waiting);

/// The receipt of a step as it stands now, with what it waits for and a link into Autotask. A profile must be
/// open.
[[nodiscard]] Receipt receiptOf(
    Program &program, const domain::Plan &plan, const domain::Step &step, const Waiting &waiting);

/// The outcome of a step that the program has nothing to do for any more, or nothing while it has. A change,
/// whose author nobody can read, is done if every value stayed.
[[nodiscard]] std::optional<ExitCode> exitCodeOf(const domain::Step &step);

/// True if the plan goes on behind this step.
[[nodiscard]] bool goesOnBehind(const domain::Step &step);

} // namespace app::commands
