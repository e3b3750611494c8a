// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/impersonation/permission_evidence.h"

namespace app::impersonation {

namespace {

constexpr PermissionCause inOrder[] = {
    PermissionCause::apiUserMayNotWrite,
    PermissionCause::entityBoxMissing,
    PermissionCause::levelDoesNotAllow,
    PermissionCause::personInactive,
    PermissionCause::personIsApiUser,
    PermissionCause::personMayNotWrite,
    PermissionCause::moduleMissing,
};

} // namespace

bool isAboutResource(PermissionCause cause)
{
    return cause != PermissionCause::apiUserMayNotWrite && cause != PermissionCause::moduleMissing;
}

PermissionCauses permissionCauses(const PermissionEvidence &evidence)
{
    PermissionCauses causes;
    for (const PermissionCause cause : inOrder) {
        const auto seen = evidence.seen.find(cause);
        const bool isKnown = seen != evidence.seen.end();
        const bool doesApply = evidence.isAsResource || !isAboutResource(cause);
        if (!doesApply || (isKnown && seen->second.isWell))
            causes.excluded.push_back(cause);
        else if (isKnown)
            causes.found.push_back(cause);
        else
            causes.remaining.push_back(cause);
    }
    return causes;
}

} // namespace app::impersonation
