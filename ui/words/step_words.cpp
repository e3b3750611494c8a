// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/attribution_words.h"
#include "ui/words/change_words.h"
#include "ui/words/translate.h"

namespace ui::words {

using app::domain::Step;
using app::domain::StepState;
using app::impersonation::PermissionEvidence;

namespace {

/// "T20261121.0001", or "Ticket note 1234", or, if nothing is known of the record, "a ticket note".
QString nameOfRecord(const Step &step)
{
    const QString label = recordLabel(step);
    return label.isEmpty() ? entityWord(step.draft.entity) : label;
}

QString unclearAdvice(const Step &step)
{
    const QString why = Words::tr("PerPro looks for it in Autotask, and will not send it again by itself: if "
                                  "the first one arrived, that "
                                  "would make a second record, and Autotask keeps both.");
    const QString where = step.token.isEmpty()
        ? Words::tr("To look for it yourself in Autotask: %1, created around %2.", "kind of record; moment")
              .arg(entityWord(step.draft.entity), localMoment(step.sentAt))
        : Words::tr(
            "To look for it yourself: search Autotask for the external ID %1 (%2).", "token; kind of record")
              .arg(step.token, entityWord(step.draft.entity));
    return why + u'\n' + where;
}

QString advice(const Step &step, const PermissionEvidence &evidence)
{
    const bool isRefused = step.state == StepState::planned || step.state == StepState::rejected;
    if (step.kind == app::domain::StepKind::update && !isRefused)
        return changeAdvice(step);
    switch (step.state) {
    case StepState::planned:
    case StepState::rejected:
        return step.problem ? explainProblemOf(step, evidence).means : QString();
    case StepState::accepted:
        return step.problem ? Words::tr(
                   "The record exists and will not be created again. Only its author is still to be read.")
                            : QString();
    case StepState::unclear:
        return unclearAdvice(step);
    case StepState::notAttributed:
        return notAttributedAdvice(step, evidence);
    case StepState::authorUnreadable:
        return Words::tr("Open the record in Autotask if you want to see who it shows.");
    case StepState::sending:
    case StepState::verified:
    case StepState::cancelled:
    case StepState::discarded:
        return {};
    }
    Q_UNREACHABLE();
}

/// By what a look-up told that it had arrived; empty where none was needed.
QString foundSentence(app::domain::FoundBy foundBy)
{
    switch (foundBy) {
    case app::domain::FoundBy::nothing:
        return {};
    case app::domain::FoundBy::token:
        return Words::tr("Its answer was lost; it was found in Autotask by its token.");
    case app::domain::FoundBy::content:
        return Words::tr("Its answer was lost; it was found in Autotask by its content.");
    case app::domain::FoundBy::person:
        return Words::tr("Its answer was lost; it was chosen by you from several records that fit.");
    }
    Q_UNREACHABLE();
}

} // namespace

Explanation explainProblemOf(const Step &step, const PermissionEvidence &evidence)
{
    using Kind = app::domain::ProblemKind;
    // Of a refusal for lack of permission a step knows whether the header was sent.
    PermissionEvidence known = evidence;
    known.isAsResource = std::holds_alternative<app::domain::ResourceId>(step.actor);
    Explanation explanation = explain(*step.problem, known);
    if (step.problem->kind == Kind::notFound && step.draft.parent) {
        explanation.means = Words::tr("%1 %2 is not there, or no longer: it may have been deleted or merged. "
                                      "Look it up in Autotask and choose the one that is meant.",
            "kind of record and its id")
                                .arg(entityWord(step.draft.parent->entity))
                                .arg(step.draft.parent->id);
    }
    const bool isTriedAgain = step.state == StepState::planned && step.waitsUntil.isValid();
    const bool isOutage = step.problem->kind == Kind::offline || step.problem->kind == Kind::timeout
        || step.problem->kind == Kind::serverDown;
    if (isTriedAgain && isOutage) {
        explanation.means = Words::tr(
            "It does not come from your entry. Nothing was sent; it is kept, and PerPro tries again by "
            "itself as long as it runs. If it lasts, check the network, VPN and proxy of this "
            "computer.");
    }
    return explanation;
}

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::planned:
        return Words::tr("Planned", "state of a submission");
    case StepState::sending:
        return Words::tr("Sending", "state of a submission");
    case StepState::accepted:
        return Words::tr("Created, not read back", "state of a submission");
    case StepState::verified:
        return Words::tr("Verified", "state of a submission");
    case StepState::notAttributed:
        return Words::tr("Not attributed", "state of a submission");
    case StepState::authorUnreadable:
        return Words::tr("Author not readable", "state of a submission");
    case StepState::rejected:
        return Words::tr("Not created", "state of a submission");
    case StepState::unclear:
        return Words::tr("Unclear", "state of a submission");
    case StepState::cancelled:
        return Words::tr("Taken back", "state of a submission");
    case StepState::discarded:
        return Words::tr("Given up", "state of a submission");
    }
    Q_UNREACHABLE();
}

Mood stateMood(const Step &step)
{
    switch (step.state) {
    case StepState::planned:
        return step.problem ? Mood::warning : Mood::waiting;
    case StepState::sending:
        return Mood::waiting;
    case StepState::accepted:
        return step.problem ? Mood::warning : Mood::waiting;
    case StepState::verified:
        return Mood::good;
    case StepState::notAttributed:
    case StepState::rejected:
        return Mood::alarm;
    case StepState::authorUnreadable:
    case StepState::unclear:
        return Mood::warning;
    case StepState::cancelled:
    case StepState::discarded:
        return Mood::neutral;
    }
    Q_UNREACHABLE();
}

QString recordLabel(const Step &step)
{
    if (!step.recordNumber.isEmpty())
        return step.recordNumber;
    if (!step.record)
        return {};
    return Words::tr("%1 %2", "kind of record and its id: Ticket note 1234")
        .arg(entityWord(step.record->entity), QString::number(step.record->id));
}

namespace {

QString sentenceOfState(const Step &step, const QString &authorName)
{
    const QString record = nameOfRecord(step);
    const QString because = step.problem ? explain(*step.problem).what : QString();
    if (step.kind == app::domain::StepKind::update)
        return changeSentence(step, record, because);
    switch (step.state) {
    case StepState::planned:
        return because.isEmpty() ? Words::tr("Saved on this computer; not sent yet.")
                                 : Words::tr("Saved on this computer, but not sent: %1").arg(because);
    case StepState::sending:
        return Words::tr("On its way to Autotask; the answer is awaited.");
    case StepState::accepted:
        return because.isEmpty()
            ? Words::tr("Created as %1; its author is not read back yet.").arg(record)
            : Words::tr("Created as %1; its author could not be read back yet: %2").arg(record, because);
    case StepState::verified:
        return Words::tr("Created as %1; Autotask shows %2 as its author.")
            .arg(record, authorName.isEmpty() ? step.actorName : authorName);
    case StepState::notAttributed:
        return authorName.isEmpty()
            ? Words::tr("Created as %1, but not attributed to %2: Autotask shows another author.")
                  .arg(record, step.actorName)
            : Words::tr("Created as %1, but not attributed to %2: Autotask shows %3 as its author.")
                  .arg(record, step.actorName, authorName);
    case StepState::authorUnreadable:
        return Words::tr(
            "Created as %1; records of this kind do not show their author, so it could not be verified.")
            .arg(record);
    case StepState::rejected:
        return because.isEmpty() ? Words::tr("Not created.")
                                 : Words::tr("Not created. %1", "reason").arg(because);
    case StepState::unclear:
        return because.isEmpty()
            ? Words::tr("It may have been created or not: no trustworthy answer came.")
            : Words::tr("It may have been created or not: no trustworthy answer came. %1", "last problem")
                  .arg(because);
    case StepState::cancelled:
        return Words::tr("Taken back before it was sent; nothing was created.");
    case StepState::discarded:
        return Words::tr("Given up while it was unclear whether it was created: %1", "reason")
            .arg(step.reason);
    }
    Q_UNREACHABLE();
}

} // namespace

QString stepSentence(const Step &step, const QString &authorName)
{
    const QString found = foundSentence(step.foundBy);
    const QString sentence = sentenceOfState(step, authorName);
    return found.isEmpty() ? sentence : sentence + u' ' + found;
}

Explanation explainStep(const Step &step, const QString &authorName, const PermissionEvidence &evidence)
{
    return {stepSentence(step, authorName), advice(step, evidence),
        step.problem ? explain(*step.problem).detail : QString()};
}

} // namespace ui::words
