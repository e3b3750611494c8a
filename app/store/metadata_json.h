// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"

#include <QString>
#include <optional>

namespace app::store {

/// What a tenant says of one entity, as JSON with the number of its form.
[[nodiscard]] QString metadataText(const domain::EntityMetadata &metadata);

/// The reverse; nothing if the text is damaged or of another form: it is a cache and can be asked for again.
[[nodiscard]] std::optional<domain::EntityMetadata> readMetadata(const QString &text);

} // namespace app::store
