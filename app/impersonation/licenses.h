// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/impersonation/finding.h"

#include <QString>
#include <optional>

namespace app::impersonation {

/// Whether a resource's license keeps it from writing records of `entity` (fact sheet 2.5, rule 7), and how
/// sure that is: `seen` where number and label agree, or no label is known; `inferred` where the tenant calls
/// the number something else, because the numbers come from one client's fixtures. Nothing = no limit.
[[nodiscard]] std::optional<Certainty> licenseLimit(
    const QString &entity, int licenseType, const QString &licenseLabel);

} // namespace app::impersonation
