// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/impersonation/finding.h"
#include "app/impersonation/permission_evidence.h"
#include "app/readiness/readiness.h"

namespace app::readiness {

/// What readiness looks at, in the order in which it is told (fact sheet 3.2).
enum class Probe : quint8 {
    zone, ///< P1
    credentials, ///< P2
    apiUserAccess, ///< P3: the API user's own right to create
    apiUserItself, ///< P4: which resource it is
    apiUserLevel, ///< its impersonation boxes or contact option: only real writes tell
    personRecord, ///< P5, resources only
    personRules, ///< P8 and the rules of 2.4 and 2.5, from the cache
    accessAsPerson, ///< P6, resources only
    proof, ///< P11: the ledger
    form, ///< P9
};

/// What a probe is about.
enum class Group : quint8 { connection, apiUser, person, record };
[[nodiscard]] Group groupOf(Probe probe);

/// What one probe found, as a value.
struct ProbeResult
{
    Probe probe = Probe::zone;
    Grade grade = Grade::unknown;
    Reason reason = Reason::notAsked;
    QDateTime at; ///< UTC: of the answer or of the proof; invalid if neither
    std::optional<domain::Problem> problem; ///< with the server's own sentences, where there was one
    std::optional<impersonation::Finding> finding; ///< for ruleBlocks and ruleWarns
    std::optional<impersonation::PermissionEvidence>
        evidence; ///< for personRefused, everybodyRefused, onlyOneRefused and refusedBefore
    int wrongLines = 0; ///< for formHasWrongLines

    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};

/// The one result that decides: whatever blocks; then a doubt about this very record; then a proof; then the
/// first thing that is not known; and if there is none, "nothing contradicts".
[[nodiscard]] ProbeResult overall(const std::vector<ProbeResult> &results);

} // namespace app::readiness
