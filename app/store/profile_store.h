// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "app/domain/result.h"

#include <optional>

namespace app::store {

class Database;

/// The profile whose database this is, and small settings by key. No secret is ever given to it.
class ProfileStore
{
public:
    explicit ProfileStore(Database &database)
        : m_database(database)
    {
    }

    /// Replaces the one profile. A user name or password inside the API address is not written.
    [[nodiscard]] domain::Result<domain::Done> save(const domain::Profile &profile);
    /// The profile, or nothing in a new database.
    [[nodiscard]] domain::Result<std::optional<domain::Profile>> load();

    /// Where the tenant was found last, to go on there while Autotask can't be asked.
    [[nodiscard]] domain::Result<domain::Done> saveZone(const domain::Zone &zone);
    /// The same, or nothing if it never was.
    [[nodiscard]] domain::Result<std::optional<domain::Zone>> zone();

    [[nodiscard]] domain::Result<domain::Done> setSetting(const QString &key, const QString &value);
    /// The value, or nothing if the key was never set or was removed.
    [[nodiscard]] domain::Result<std::optional<QString>> setting(const QString &key);
    /// Also done if there is no such key.
    [[nodiscard]] domain::Result<domain::Done> removeSetting(const QString &key);

private:
    Database &m_database;
};

} // namespace app::store
