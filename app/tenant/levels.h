// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/entities.h"
#include "app/tenant/people.h"

namespace app::tenant {

enum class Action : quint8 { create, update, query };

/// What a security level says, as far as this tenant looks at it (fact sheet 2.5).
struct Level
{
    bool allowsImpersonation = false; ///< "Allow impersonation of resources with this security level"
    Access tickets = Access::none; ///< Add
    Access notes = Access::none; ///< Add
    Access attachments = Access::none; ///< Add
    Access ticketEdits = Access::none; ///< Edit
};

[[nodiscard]] const Level &levelOf(SecurityLevel level);

/// Whether somebody may stand in ImpersonationResourceId at all: an active resource whose level allows it,
/// neither the API user nor another API-only one. nullptr is nobody.
[[nodiscard]] bool isPossibleTarget(const Resource *person);

/// The person's own right, from the level and the licence type (fact sheet 2.5, gate c and rule 7).
[[nodiscard]] Access ownAccess(const Resource &person, const Entity &entity, Action action);

/// Whether that right of the person reaches only as far as tickets of the person's own, and this is none of
/// them (fact sheet 2.5, 4b). nullptr is the API user.
[[nodiscard]] bool isStranger(
    const Resource *person, const Entity &entity, Action action, const QJsonObject &ticket);

} // namespace app::tenant
