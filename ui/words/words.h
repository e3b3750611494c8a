// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"
#include "app/domain/plan.h"
#include "app/domain/problem.h"
#include "app/impersonation/permission_evidence.h"
#include "app/impersonation/rules.h"
#include "app/readiness/readiness.h"

#include <QString>

// Kinds and facts in, sentences for people out: one home for translation, shared by the pages and the command
// line. Qt Core only.
namespace ui::words {

/// How something is meant, for whoever draws it.
enum class Mood : quint8 { neutral, waiting, good, warning, alarm };

/// A failure in plain words.
struct Explanation
{
    QString what; ///< one sentence: what happened; a server's own sentence is quoted unchanged
    QString means; ///< what it means and what to do, with the click path where there is one; may be empty
    QString detail; ///< technical, one click away: status, request id, raw sentences
};

/// Every ProblemKind, and the storage faults that app/store encodes in Problem::field, has its own sentences.
/// A sentence of the server that the catalogue knows is said in plain words, and stands unchanged in
/// `detail`; one that it does not know is quoted as it is.
/// `evidence` is what is known of the causes where a permission was lacking: see explainPermission.
[[nodiscard]] Explanation explain(
    const app::domain::Problem &problem, const app::impersonation::PermissionEvidence &evidence = {});

/// What a failed step's problem means: also by what the step knows itself. One that is tried again by itself
/// is not to be tried by the person.
[[nodiscard]] Explanation explainProblemOf(
    const app::domain::Step &step, const app::impersonation::PermissionEvidence &evidence = {});

/// One sentence of the server in plain words; one that the catalogue does not know comes back unchanged.
[[nodiscard]] QString plainSentence(const QString &serverSentence);

/// A refusal with the "adequate permissions" text, which has many causes (fact sheet 2.6): which of them the
/// evidence names and which remain, each with its click path, and which it rules out, each with what was seen
/// and when. `entity` may be empty.
[[nodiscard]] Explanation explainPermission(
    const QString &entity, const app::impersonation::PermissionEvidence &evidence);

/// What a rule has to say, as one sentence for the form. A warning says that it is not certain.
[[nodiscard]] QString findingSentence(const app::impersonation::Finding &finding, const QString &personName);

/// Why the person can't be the author of such a record, as one sentence; empty where no rule forbids it.
/// `entity` is a collection name.
[[nodiscard]] QString reasonAgainst(const QString &entity, const app::domain::Actor &actor,
    const QString &personName, const app::impersonation::Facts &facts);

/// "Proven on DATE", "Likely", "Unknown", "Blocked" with the reason; dates are local.
[[nodiscard]] QString readinessSentence(const app::readiness::Readiness &readiness);
[[nodiscard]] Mood readinessMood(const app::readiness::Readiness &readiness);

/// One word for a state ("Verified", "Not attributed", "Unclear", ...), and how it is meant.
[[nodiscard]] QString stateWord(app::domain::StepState state);
[[nodiscard]] Mood stateMood(const app::domain::Step &step);

/// One sentence about where a step stands, e.g. "Created as T20261121.0001; Autotask shows Anna Müller as its
/// author." or the alarm "Created, but not attributed to ...". `authorName` is who Autotask shows, if known.
[[nodiscard]] QString stepSentence(const app::domain::Step &step, const QString &authorName = {});

/// The sentence about a step, what it means and what to do about it; for a failure with the details of its
/// problem. `means` is empty where there is nothing to do. `evidence` is what was known of the causes where
/// Autotask refused the step for lack of permission or showed another author; whether the header was sent,
/// the step knows itself.
[[nodiscard]] Explanation explainStep(const app::domain::Step &step, const QString &authorName = {},
    const app::impersonation::PermissionEvidence &evidence = {});

/// What people call a created record: its number, or kind and id ("Ticket note 1234"); empty if there is
/// none.
[[nodiscard]] QString recordLabel(const app::domain::Step &step);

/// Why a file of this name cannot be attached: programs and scripts are refused (fact sheet 8).
[[nodiscard]] QString refusedEndingSentence(const QString &fileName);

/// The kind of author as one word: "contact", "colleague", "API user".
[[nodiscard]] QString actorWord(const app::domain::Actor &actor);

/// What people call a field ("Company" for companyID); unknown names are taken apart ("purchaseOrderNumber"
/// -> "Purchase order number"); a user-defined field keeps its own name.
[[nodiscard]] QString fieldLabel(const app::domain::Field &field);
[[nodiscard]] QString fieldLabel(const QString &name);

/// What people call an entity in the singular ("Ticket").
[[nodiscard]] QString entityWord(const QString &entity);

/// A moment in the person's own time zone and format; empty for an invalid one.
[[nodiscard]] QString localMoment(const QDateTime &utc);

} // namespace ui::words
