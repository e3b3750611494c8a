// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/domain/saved_draft.h"

namespace ui::compose {

/// What was submitted, as a draft that can be written on: the record of the first step, the files of the
/// others, and what they change on the ticket; the cursor is nowhere. The plan must have steps.
[[nodiscard]] app::domain::SavedDraft draftOf(const app::domain::Plan &plan);

} // namespace ui::compose
