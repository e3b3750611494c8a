// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

namespace app::domain {

/// A role that a resource holds. Only such a pair may stand in assignedResourceID and assignedResourceRoleID
/// (fact sheet 6.1, notes).
struct ResourceRole
{
    ResourceId resource;
    qint64 role = 0;
    QString roleName; ///< empty if the tenant does not name the role
    bool isActive = true; ///< the pair and the role itself

    friend bool operator==(const ResourceRole &, const ResourceRole &) = default;
};

} // namespace app::domain
