// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/impersonation/permission_evidence.h"
#include "app/readiness/answers.h"
#include "app/readiness/readiness.h"

namespace app::readiness {

/// What was refused with the permissions text (fact sheet 2.6).
struct Refusal
{
    enum class Of : quint8 {
        record, ///< a record was to be created
        question, ///< entityInformation with the person's header (3.2, P6)
    };
    Of of = Of::record;
    QString entity;
    domain::Actor actor;
    QDateTime at; ///< UTC: what was seen later is not held against it; invalid = everything counts
};

/// What the answers of the probes and the ledger say of each cause of a refusal; the newest word counts.
/// `apiUser` is our own resource, if it is known. What would only be a guess is left out: rights that
/// Autotask calls restricted (2.5, rule 4b), and answers with the header where a negative control was not
/// refused. The rules that the record breaks are for its place to add.
[[nodiscard]] impersonation::PermissionEvidence permissionEvidence(const Refusal &refusal,
    std::optional<domain::ResourceId> apiUser, const Known &known, const Ledger &ledger);

} // namespace app::readiness
