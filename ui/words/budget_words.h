// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "ui/words/words.h"

namespace ui::words {

/// How much of the tenant's hour is used and what PerPro does about it, as one sentence; why, in `means`.
/// Both empty while nothing is restricted.
[[nodiscard]] Explanation explainBudget(const app::domain::BudgetState &state);

/// Why a read was not even asked: the hour is nearly used up.
[[nodiscard]] Explanation explainLeftForTheSubmitted();

} // namespace ui::words
