// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/permission_evidence.h"

#include <array>

namespace app::impersonation {

namespace {

struct Cell
{
    PermissionCause cause;
    bool isAboutPerson; ///< can only be the cause when the header was sent
    std::optional<bool> PermissionEvidence::*evidence;
};

constexpr std::array table{
    Cell{PermissionCause::apiUserMayNotWrite, false, &PermissionEvidence::mayApiUserWrite},
    Cell{PermissionCause::entityBoxMissing, true, &PermissionEvidence::isEntityBoxTicked},
    Cell{PermissionCause::levelDoesNotAllow, true, &PermissionEvidence::doesLevelAllow},
    Cell{PermissionCause::personInactive, true, &PermissionEvidence::isPersonActive},
    Cell{PermissionCause::personIsApiUser, true, &PermissionEvidence::isPersonNoApiUser},
    Cell{PermissionCause::personMayNotWrite, true, &PermissionEvidence::mayPersonWrite},
    Cell{PermissionCause::moduleMissing, false, &PermissionEvidence::isModuleThere},
};

} // namespace

PermissionCauses permissionCauses(const PermissionEvidence &evidence)
{
    PermissionCauses causes;
    for (const Cell &cell : table) {
        const std::optional<bool> isWell =
            cell.isAboutPerson && !evidence.isAsResource ? std::optional(true) : evidence.*cell.evidence;
        if (!isWell)
            causes.remaining.push_back(cell.cause);
        else if (*isWell)
            causes.excluded.push_back(cell.cause);
        else
            causes.found.push_back(cell.cause);
    }
    return causes;
}

} // namespace app::impersonation
