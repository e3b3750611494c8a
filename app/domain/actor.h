// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <variant>

namespace app::domain {

/// Nobody is impersonated: Autotask will show the API user.
struct ApiUser
{
    friend bool operator==(const ApiUser &, const ApiUser &) = default;
};

/// As whom a record is written. On the wire a resource is a header and a contact a body field (fact
/// sheet 2.1); only app/autotask knows that.
using Actor = std::variant<ApiUser, ResourceId, ContactId>;

} // namespace app::domain
