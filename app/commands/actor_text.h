// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QString>
#include <optional>

namespace app::commands {

/// An author as the command line writes it: "contact:12", "resource:34"; "" for the API user.
[[nodiscard]] QString actorText(const domain::Actor &actor);

/// The author behind such a text, or nothing. Never the API user: PerPro does not write as itself.
[[nodiscard]] std::optional<domain::Actor> readActor(const QString &text);

} // namespace app::commands
