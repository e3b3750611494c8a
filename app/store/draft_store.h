// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/saved_draft.h"

#include <vector>

namespace app::store {

class Database;

/// What somebody was writing and has not submitted. Each call is one small durable write or read: what was
/// saved is there after a crash.
class DraftStore
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    /// Saves a new draft (id 0) or overwrites the one of that id, and gives it back with its id. Problem:
    /// other, if there is none of that id: a draft that was removed is not brought back by a late save.
    [[nodiscard]] domain::Result<domain::SavedDraft> save(domain::SavedDraft draft);
    /// All drafts, also those set aside, newest first. Problem: corrupt, if one cannot be read as it was
    /// written.
    [[nodiscard]] domain::Result<std::vector<domain::SavedDraft>> load();
    /// Removes the draft; it is no error if there is none of that id.
    [[nodiscard]] domain::Result<domain::Done> remove(domain::DraftId id);

private:
    Database &m_database;
};

// Parts of a transaction of the caller's: a draft that becomes a plan, and a plan that becomes a draft again,
// change two tables at once.

/// Adds a draft (id 0) or overwrites the one of that id, and gives it back with its id. Problem: other, if
/// there is none of that id.
[[nodiscard]] domain::Result<domain::SavedDraft> writeDraft(Database &database, domain::SavedDraft draft);

/// It is no error if there is none of that id.
[[nodiscard]] domain::Result<domain::Done> eraseDraft(Database &database, domain::DraftId id);

} // namespace app::store
