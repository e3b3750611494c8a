// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/saved_draft.h"

// The rows of the table `drafts`, written inside a transaction of the caller's: a draft that becomes a plan,
// and a plan that becomes a draft again, change two tables at once.
namespace app::store {

class Database;

/// Adds a draft (id 0) or overwrites the one of that id, and gives it back with its id. Problem: other, if
/// there is none of that id.
[[nodiscard]] domain::Result<domain::SavedDraft> writeDraft(Database &database, domain::SavedDraft draft);

/// It is no error if there is none of that id.
[[nodiscard]] domain::Result<domain::Done> eraseDraft(Database &database, domain::DraftId id);

} // namespace app::store
