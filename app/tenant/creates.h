// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/access.h"
#include "app/tenant/limits.h"
#include "app/tenant/records.h"

namespace app::tenant {

/// What came of a POST that creates.
struct Created
{
    Response response;
    qint64 id = 0; ///< 0 = nothing was created
};

/// Where a create is written down.
struct Books
{
    Records &records;
    AttachmentRate &rate;
};

/// Creates a record of `entity` from the request's body, after the gates and the entity's own rules (fact
/// sheet 2, 5); `parent` is the id in the path, 0 at the root. Rights come before the body is looked at:
/// which comes first is not documented (12, 4).
[[nodiscard]] Created createRecord(
    const Request &request, const Entity &entity, qint64 parent, Books books, const Options &options);

} // namespace app::tenant
