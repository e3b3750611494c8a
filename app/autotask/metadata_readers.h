// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"
#include "app/domain/result.h"
#include "app/net/http.h"

namespace app::autotask {

/// What entityInformation says of the caller's rights. The keys may be nested in "info" or not, and the
/// access may be text, number or boolean; anything else is `unknown`, never "none" (fact sheet 3.1).
struct EntityInformation
{
    bool canCreate = true;
    domain::UserAccess accessForCreate = domain::UserAccess::unknown;
};
[[nodiscard]] domain::Result<EntityInformation> readEntityInformation(const net::Answer &answer);

/// entityInformation/fields, in the server's order (fact sheet 7). Picklists are sorted by sortOrder, then
/// label.
[[nodiscard]] domain::Result<std::vector<domain::Field>> readFields(const net::Answer &answer);

/// entityInformation/userDefinedFields (fact sheet 7: the key set is partly inferred, so it is read
/// tolerantly).
[[nodiscard]] domain::Result<std::vector<domain::Field>> readUserDefinedFields(const net::Answer &answer);

} // namespace app::autotask
