// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"

#include <QString>

// What a plan in the outbox waits for: pure functions over its steps.
namespace ui::outbox {

/// What must happen before a plan goes on.
enum class WaitsFor : quint8 {
    nothing, ///< it is settled
    turn, ///< it is about to be sent
    connection, ///< Autotask could not be reached
    limit, ///< Autotask limits requests (fact sheet 8)
    secret, ///< Autotask refused the credentials
    answer, ///< the request is under way
    readBack, ///< it was created; the author is being read
    person, ///< only a person can decide
};

[[nodiscard]] WaitsFor waitsFor(const app::domain::Plan &plan);

/// A few words that follow "Waits for": "a connection", "you: look at it"; empty for nothing.
[[nodiscard]] QString waitsForWord(WaitsFor waitsFor);

/// One sentence: what the plan waits for and what makes it go on; empty for nothing.
[[nodiscard]] QString waitsForSentence(const app::domain::Plan &plan);

} // namespace ui::outbox
