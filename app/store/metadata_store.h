// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"
#include "app/domain/result.h"

#include <optional>

namespace app::store {

class Database;

/// What the tenant said of its entities, kept with the time at which it said so. A cache: it may always be
/// fetched again, so what cannot be read counts as not there.
class MetadataStore
{
public:
    explicit MetadataStore(Database &database)
        : m_database(database)
    {
    }

    /// Replaces what is kept of that entity.
    [[nodiscard]] domain::Result<domain::Done> save(const domain::EntityMetadata &metadata);
    /// What is kept of `entity`, or nothing. A Problem only when the database itself fails.
    [[nodiscard]] domain::Result<std::optional<domain::EntityMetadata>> load(const QString &entity);

private:
    Database &m_database;
};

} // namespace app::store
