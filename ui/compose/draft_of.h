// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/domain/saved_draft.h"

namespace ui::compose {

/// What was submitted, as a draft that can be written on; the cursor is nowhere.
[[nodiscard]] app::domain::SavedDraft draftOf(
    const QString &entity, const app::domain::Draft &draft, const app::domain::Actor &actor);

} // namespace ui::compose
