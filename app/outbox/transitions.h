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
    refusedForNow, ///< the same, and it may pass: load, or credentials that are being mended
    neverLeft, ///< surely not one byte of the body left
    unknown, ///< it may have been done
    programDied, ///< found `sending` when the program started
    authorMatches,
    authorDiffers,
    authorUnreadable,
    readBackFailed, ///< the record exists, but could not be read yet
    takenBack, ///< the person cancelled it
    found, ///< a look-up, or the person among several, says which record it is
    sentAgain, ///< the person decided, after a look-up without a hit
    discarded, ///< the person gave it up
};

/// The table of transitions: the state after `outcome`, or nothing where that outcome cannot happen. The
/// only ways back to `planned` are a request that surely did not do anything and the person's own decision.
[[nodiscard]] std::optional<domain::StepState> next(domain::StepState state, Outcome outcome);

} // namespace app::outbox
