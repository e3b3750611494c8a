// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/saved_draft.h"
#include "app/store/presence.h"

#include <QString>
#include <map>
#include <memory>

namespace app::store {

/// Which drafts of a profile this program writes on: of several windows only one begins with a kept draft, so
/// that no stale copy of it is submitted a second time. A claim lasts as long as this object, unless it is
/// released; whoever was killed claims nothing.
class DraftClaims
{
public:
    /// The claims are lock files beside the database at `databasePath`.
    explicit DraftClaims(const QString &databasePath);

    /// False, and nothing is claimed, while another program has this draft. What cannot be locked for other
    /// reasons counts as nobody's: a draft that does not come back would be worse.
    [[nodiscard]] bool claim(domain::DraftId id);
    void release(domain::DraftId id);

private:
    QString m_folder;
    std::map<domain::DraftId, std::unique_ptr<Presence>> m_claims;
};

} // namespace app::store
