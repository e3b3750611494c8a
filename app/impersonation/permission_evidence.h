// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/impersonation/finding.h"

#include <QDateTime>
#include <map>
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

/// How something about a cause was seen.
enum class Sight : quint8 {
    answerToApiUser, ///< entityInformation of the API user itself (fact sheet 3.2, P3)
    answerAsPerson, ///< entityInformation with the person's header, its negative controls refused (P6)
    answerAsSomebody, ///< the same with the header of somebody else
    personRecord, ///< the person's resource (P5), and which one the API user is (P4)
    recordOfKind, ///< a record of this entity by somebody was read back
    recordByPerson, ///< a record of any entity by this person was read back
    recordOfKindByPerson, ///< a record of this entity by this person was read back
};

/// One piece of evidence about a cause, with its date.
struct Seen
{
    bool isWell = false; ///< true: nothing is wrong there; false: this is amiss
    Sight sight = Sight::answerToApiUser;
    QDateTime at; ///< UTC

    friend bool operator==(const Seen &, const Seen &) = default;
};

/// What is known of the causes of one refusal, or of a record that came out with another author. A cause that
/// is missing is not known.
struct PermissionEvidence
{
    bool isAsResource = true; ///< false: the header was not sent, so nothing about a person can be the cause
    bool isAboutAsking =
        false; ///< a question with the header was refused, not a record: the box is View, not Add
    std::map<PermissionCause, Seen> seen;
    /// The rules that the record breaks by what is known of its author (see violations): where a record came
    /// out with another author, these are the likeliest causes.
    std::vector<Finding> violated = {};
    /// UTC: when a record of this entity by somebody of the author's kind was last read back as it should
    /// be; invalid if never.
    QDateTime kindReadBack = {};

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

/// True for the causes that exist only where the header names a resource.
[[nodiscard]] bool isAboutResource(PermissionCause cause);

/// Sorts the causes by what is known. Evidence is older than the refusal it is held against: an admin may
/// have changed a level since.
[[nodiscard]] PermissionCauses permissionCauses(const PermissionEvidence &evidence);

} // namespace app::impersonation
