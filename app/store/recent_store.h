// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/result.h"

#include <vector>

namespace app::store {

class Database;

/// Whom one chose lately, of this profile. It forgets the oldest beyond `mostRecent`.
class RecentStore
{
public:
    static constexpr int mostRecent = 12;

    explicit RecentStore(Database &database)
        : m_database(database)
    {
    }

    /// Puts `actor` in front; the API user is nobody to remember.
    [[nodiscard]] domain::Result<domain::Done> remember(const domain::Actor &actor);
    /// The last one first. Also those whom the tenant no longer knows.
    [[nodiscard]] domain::Result<std::vector<domain::Actor>> recent() const;

private:
    Database &m_database;
};

} // namespace app::store
