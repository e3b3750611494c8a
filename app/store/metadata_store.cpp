// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/metadata_store.h"

#include "app/store/database.h"
#include "app/store/metadata_json.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::EntityMetadata;
using domain::Result;

Result<Done> MetadataStore::save(const EntityMetadata &metadata)
{
    return inTransaction(m_database, [&] {
        return Statement(m_database, u"REPLACE INTO metadata (entity, content) VALUES (?, ?)"_s)
            .bind(metadata.entity)
            .bind(metadataText(metadata))
            .run();
    });
}

Result<std::optional<EntityMetadata>> MetadataStore::load(const QString &entity)
{
    Statement read(m_database, u"SELECT content FROM metadata WHERE entity = ?"_s);
    read.bind(entity);
    if (!read.exec())
        return read.problem();
    if (!read.next())
        return read.hasFailed() ? Result<std::optional<EntityMetadata>>(read.problem())
                                : std::optional<EntityMetadata>();
    return readMetadata(read.text(0));
}

} // namespace app::store
