// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"

#include <QString>

// A change of a record in words: nothing is created by it, and nobody can read who made it.
namespace ui::words {

/// One sentence about where a change stands. `record` is what people call the record, `because` the sentence
/// of the last problem; both may be empty.
[[nodiscard]] QString changeSentence(
    const app::domain::Step &step, const QString &record, const QString &because);

/// What it means and what to do, where that is another than for a create; else empty.
[[nodiscard]] QString changeAdvice(const app::domain::Step &step);

} // namespace ui::words
