// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"

#include <optional>

namespace app::outbox {

/// What can happen to a step.
enum class Outcome : quint8 {
    leaves, ///< the request is about to leave
    created, ///< Autotask gave an id
    refused, ///< the server surely did not do it
    neverLeft, ///< surely not one byte of the body left
    unknown, ///< it may have been done
    programDied, ///< found `sending` when the program started
    authorMatches,
    authorDiffers,
    authorUnreadable,
    readBackFailed, ///< the record exists, but could not be read yet
    takenBack, ///< the person cancelled it
};

/// The table of transitions: the state after `outcome`, or nothing where that outcome cannot happen. No way
/// leads from `accepted`, `unclear` or any later state back to `planned`: nothing is sent twice.
[[nodiscard]] std::optional<domain::StepState> next(domain::StepState state, Outcome outcome);

} // namespace app::outbox
