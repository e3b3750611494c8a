// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>
#include <vector>

namespace app::impersonation {

/// What one and the same refusal, "adequate permissions", may come from (fact sheet 2.5 rule 4 and 2.6), in
/// the order in which it is worth looking.
enum class PermissionCause : quint8 {
    apiUserMayNotWrite, ///< the API user's level lacks the ordinary right on this entity
    entityBoxMissing, ///< the API user's level lacks the impersonation box of this entity and action
    levelDoesNotAllow, ///< the person's level does not allow to be impersonated
    personInactive,
    personIsApiUser, ///< the API user itself, or another one with an API-only level
    personMayNotWrite, ///< the person's own rights do not permit it
    moduleMissing, ///< the tenant does not have the module
};

/// What is known of each cause: true = all is well there, false = this is amiss, nothing = not known.
struct PermissionEvidence
{
    bool isAsResource = true; ///< false: the header was not sent, so nothing about a person can be the cause
    std::optional<bool> mayApiUserWrite; ///< entityInformation of the API user itself (probe P3)
    std::optional<bool> isEntityBoxTicked; ///< a record of this entity by some resource was read back
    std::optional<bool> doesLevelAllow; ///< a record of any entity by this person was read back
    std::optional<bool> isPersonActive; ///< P5
    std::optional<bool> isPersonNoApiUser; ///< P4 and P5
    std::optional<bool> mayPersonWrite; ///< P6, where its negative controls were refused
    std::optional<bool> isModuleThere; ///< Modules, or any record of this entity was read back

    friend bool operator==(const PermissionEvidence &, const PermissionEvidence &) = default;
};

/// The causes, each in exactly one of the lists, in the order of PermissionCause.
struct PermissionCauses
{
    std::vector<PermissionCause> found; ///< the evidence says that this is amiss
    std::vector<PermissionCause> remaining; ///< nothing is known
    std::vector<PermissionCause> excluded; ///< the evidence says that all is well, or it does not apply

    friend bool operator==(const PermissionCauses &, const PermissionCauses &) = default;
};

/// Sorts the causes by what is known. Evidence is older than the refusal it is held against: an admin may
/// have changed a level since.
[[nodiscard]] PermissionCauses permissionCauses(const PermissionEvidence &evidence);

} // namespace app::impersonation
