// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/entity_metadata.h"
#include "app/domain/plan.h"

#include <QDateTime>
#include <optional>

namespace app::readiness {

/// What is known before writing. "Proven" is said only of a read-back record of the same author and entity,
/// with its date: an admin may have changed the level since (fact sheet 3.2, "Traffic light that is honest").
enum class Grade : quint8 { proven, likely, unknown, blocked };

/// Why a grade was given.
enum class Reason : quint8 {
    readBack, ///< proven: a record by this author was read back
    nothingContradicts, ///< likely: the API user may create, no rule speaks against it
    accessUnreadable, ///< unknown: entityInformation did not say whether the API user may create
    apiUserMayNotCreate, ///< blocked: entityInformation says None for the API user (probe P3)
    notAttributedBefore, ///< blocked: the last record by this author was not attributed
    refusedBefore, ///< blocked: Autotask refused the last record for lack of permission
    ruleBlocks, ///< blocked: a rule of app/impersonation
};

/// What the last real write for one author and entity showed: the ledger's word.
struct Proof
{
    enum class Outcome : quint8 { verified, notAttributed, notPermitted };
    Outcome outcome = Outcome::verified;
    QDateTime at; ///< UTC

    friend bool operator==(const Proof &, const Proof &) = default;
};

struct Readiness
{
    Grade grade = Grade::unknown;
    Reason reason = Reason::accessUnreadable;
    QDateTime at; ///< UTC, of the proof, or invalid

    friend bool operator==(const Readiness &, const Readiness &) = default;
};

/// The pure judgement over what is known. A refusal or a missing attribution in the ledger blocks nothing by
/// itself elsewhere: it is shown, and the person may try again after the level was mended.
[[nodiscard]] Readiness assess(
    domain::UserAccess accessForCreate, bool isBlockedByRule, const std::optional<Proof> &lastProof);

/// What a settled step teaches: nothing for outcomes that say nothing about rights.
[[nodiscard]] std::optional<Proof> proofOf(const domain::Step &step);

} // namespace app::readiness
