// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/entity_metadata.h"
#include "app/domain/plan.h"
#include "app/impersonation/finding.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace app::readiness {

/// What is known before writing. "Proven" is said only of a read-back record of the same author and entity,
/// with its date: an admin may have changed the level since (fact sheet 3.2, "Traffic light that is honest").
enum class Grade : quint8 { proven, likely, unknown, blocked };

/// Why a grade was given. Sentences and click paths for them are in ui/words.
enum class Reason : quint8 {
    readBack, ///< proven: a record by this author was read back
    readBackLongAgo, ///< proven, but so long ago that a level may have changed since
    neverWritten, ///< unknown: the ledger has nothing about this author
    notAttributedBefore, ///< blocked: the last record by this author was not attributed
    refusedBefore, ///< blocked: Autotask refused the last record for lack of permission
    nothingContradicts, ///< likely: all that can be known is well
    nobodyChosen, ///< unknown: there is nobody to judge
    notAsked, ///< unknown: the probe was not run yet
    notAnswered, ///< unknown: no usable answer came; the problem says why
    zoneFound, ///< likely: P1
    userUnknown, ///< blocked: P1, no zone knows the API user's name
    credentialsAccepted, ///< likely: P2
    credentialsRefused, ///< blocked: a 401; everything has stopped
    apiUserMayCreate, ///< likely: P3 says All
    apiUserRestricted, ///< likely: P3 says Restricted
    apiUserMayNotCreate, ///< blocked: P3 says None
    apiUserRefused, ///< blocked: P3 was refused with the permissions text
    accessUnreadable, ///< unknown: P3 did not say whether the API user may create
    apiUserFound, ///< likely: P4 found exactly one active API user of that name
    apiUserAmbiguous, ///< unknown: P4 found several
    apiUserNotFound, ///< unknown: P4 found none, or none with the licence type of API users
    contactOptionUnknown, ///< unknown: no call tells of the contact option of the API user's level
    contactOptionSeen, ///< likely: a record of this entity by some contact was read back
    contactOptionMissed, ///< unknown: the last record by some contact was not attributed
    boxesUnknown, ///< unknown: no call tells of the impersonation boxes of the API user's level
    boxesSeen, ///< likely: a record of this entity by some resource was read back
    personActive, ///< likely: P5
    personInactive, ///< blocked: P5 (fact sheet 2.5, rule 5)
    personIsApiOnly, ///< blocked: P5 (2.5, rule 3)
    personIsTheApiUser, ///< blocked: P5 and P4 (2.6)
    personVanished, ///< blocked: P5, there is no such resource
    licenseForbids, ///< blocked: P5, this license type may not write such records (2.5, rule 7)
    licenseDoubtful, ///< unknown: P5, the same where that is only inferred
    ruleBlocks, ///< blocked: a rule of app/impersonation
    ruleWarns, ///< unknown: a rule of app/impersonation that is only inferred
    noRuleAgainst, ///< likely: no rule speaks against this person
    personMayCreate, ///< likely: P6 says All, and the controls were refused
    personRestricted, ///< likely: P6 says Restricted (2.5, rule 4b)
    personMayNotCreate, ///< blocked: P6 says None
    personRefused, ///< blocked: P6 was refused with the permissions text, though not to everybody (2.6)
    everybodyRefused, ///< unknown: the same, and nobody was accepted yet: the View box may be missing (3.2
                      ///< P7)
    onlyOneRefused, ///< unknown: the same, and nobody else was asked yet
    personAccessUnreadable, ///< unknown: P6 did not say whether the person may create
    headerMeansNothing, ///< unknown: a negative control of P6 was accepted as well
    controlsUnanswered, ///< unknown: the negative controls of P6 have no answer yet
    formRight, ///< likely: P9
    formHasWrongLines, ///< unknown: P9, until the form is mended
};

/// What one real write for one author and entity showed: the ledger's word.
struct Proof
{
    enum class Outcome : quint8 { verified, notAttributed, notPermitted };
    Outcome outcome = Outcome::verified;
    QDateTime at; ///< UTC

    friend bool operator==(const Proof &, const Proof &) = default;
};

/// A line of the ledger about one person.
struct LedgerLine
{
    QString entity; ///< "Tickets"
    Proof proof;

    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

/// What the ledger knows that bears on one person and entity, for the API user that is connected.
struct Ledger
{
    std::vector<LedgerLine> lines; ///< of this person, every entity, newest first
    std::optional<Proof> sameKind; ///< the newest for this entity by anybody of the person's kind
    QDateTime readBackByResource =
        {}; ///< UTC: when a record of this entity by any resource was last read back
    QDateTime readBackByContact = {}; ///< the same by any contact; both invalid if never

    /// The newest proof of this person for that entity, or nothing.
    [[nodiscard]] std::optional<Proof> latest(const QString &entity) const;
};

struct Readiness
{
    Grade grade = Grade::unknown;
    Reason reason = Reason::accessUnreadable;
    QDateTime at; ///< UTC, of the proof, or invalid

    friend bool operator==(const Readiness &, const Readiness &) = default;
};

/// The short judgement over what costs no request. A refusal or a missing attribution in the ledger blocks
/// nothing by itself elsewhere: it is shown, and the person may try again after the level was mended.
[[nodiscard]] Readiness assess(
    domain::UserAccess accessForCreate, bool isBlockedByRule, const std::optional<Proof> &lastProof);

/// What a settled step teaches: nothing for outcomes that say nothing about rights. `violated` are the rules
/// that the record broke: where there are any, a missing attribution says nothing about the person.
[[nodiscard]] std::optional<Proof> proofOf(
    const domain::Step &step, const std::vector<impersonation::Finding> &violated = {});

/// What a submitted step tells of the record's place, for the rules to judge.
struct RecordPlace
{
    domain::CompanyId company; ///< 0: the step hangs on a record that was not part of the plan
    domain::ContactId contact; ///< 0: the record names none
    QString publish; ///< empty: there is no such field

    friend bool operator==(const RecordPlace &, const RecordPlace &) = default;
};

/// The company is looked for in the earlier steps that the step hangs on, too.
[[nodiscard]] RecordPlace placeOf(const domain::Plan &plan, const domain::Step &step);

} // namespace app::readiness
