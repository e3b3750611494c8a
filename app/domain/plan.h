// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/draft.h"
#include "app/domain/file.h"
#include "app/domain/problem.h"

#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

namespace app::domain {

/// Where one step of a plan stands. One vocabulary, also in the database (see stateName).
enum class StepState : quint8 {
    planned, ///< saved, surely not sent
    sending, ///< written down just before the request leaves
    accepted, ///< Autotask gave an id; the author is not read back yet
    verified, ///< read back: the author is the one that was chosen
    notAttributed, ///< read back: the record exists, its author is somebody else
    authorUnreadable, ///< the record exists, but the entity has no creator field
    rejected, ///< surely not created
    unclear, ///< it may have been created; never sent again by the program
    cancelled, ///< taken back before it left
    discarded, ///< it was unclear and stayed so; the person gave it up, with a reason
};

/// Stable name of a state, for the database and the command line. Never translated.
[[nodiscard]] QString stateName(StepState state);
/// The state of that name, or nothing.
[[nodiscard]] std::optional<StepState> stateFromName(const QString &name);
/// True for states in which the program has nothing left to do by itself.
[[nodiscard]] bool isSettled(StepState state);

/// What a step asks of Autotask.
enum class StepKind : quint8 {
    create, ///< a new record
    update, ///< a change of fields of a record that is there (PATCH); the record stands where a create's
            ///< parent stands, in draft.parent or as the record of parentStep
};

/// Stable name of a kind, for the database and files. Never translated.
[[nodiscard]] QString kindName(StepKind kind);
/// The kind of that name, or nothing.
[[nodiscard]] std::optional<StepKind> kindFromName(const QString &name);

/// By what a look-up told that an unclear step had arrived (fact sheet 9).
enum class FoundBy : quint8 {
    nothing, ///< no look-up was needed, or none found it
    token, ///< our mark
    content, ///< the only record that fitted
    person, ///< a person said which of several it is
};

/// Stable name, for the database; empty for `nothing`. Never translated.
[[nodiscard]] QString foundByName(FoundBy foundBy);
/// What has that name, or nothing.
[[nodiscard]] std::optional<FoundBy> foundByFromName(const QString &name);

/// The author that Autotask showed when a record was read back.
struct ReadAuthor
{
    ContactId contact; ///< createdByContactID or attachedByContactID
    ResourceId resource; ///< creatorResourceID and its relatives (fact sheet 2.2)
    ResourceId impersonator; ///< impersonatorCreatorResourceID

    friend bool operator==(const ReadAuthor &, const ReadAuthor &) = default;
};

/// What reading a created record back brought.
struct ReadBack
{
    ReadAuthor author;
    bool hasCreatorField = true; ///< false: the entity has no field that could show the author
    QString number; ///< for example the ticket number, empty where there is none
    QString token; ///< what stands in the entity's token field
    QStringList unkept = {}; ///< of an update: fields that hold another value than was sent

    friend bool operator==(const ReadBack &, const ReadBack &) = default;
};

/// One create or update of a plan, frozen when it was submitted. A step that was accepted is never sent
/// again.
struct Step
{
    StepId id;
    int number = 1; ///< place in the plan, from 1
    StepKind kind = StepKind::create;
    Draft draft;
    int parentStep = 0; ///< the number of the earlier step whose record is the parent; 0 = none
    Actor actor;
    QString actorName; ///< as the person was called when the plan was submitted
    QString token; ///< our mark in externalID, empty where the entity has none (fact sheet 9)
    bool isTokenKept = false; ///< the read-back showed the token
    StepState state = StepState::planned;
    std::optional<RecordRef> record; ///< set from `accepted` on
    QString recordNumber; ///< for example "T20261121.0001", from the read-back
    std::optional<ReadAuthor> author; ///< as read back
    std::optional<Problem> problem; ///< the last one
    int attempts = 0; ///< how often it was tried to send it
    QDateTime waitsUntil; ///< UTC; not sent by itself before; null = not waiting
    QString reason; ///< why it was discarded, in the person's words
    FoundBy foundBy = FoundBy::nothing; ///< set with `record` where a look-up found it
    std::optional<File> file; ///< what an attachment attaches
    QStringList unkept; ///< of an update: fields that Autotask showed with another value than was sent
    QDateTime sentAt; ///< UTC, by the server's clock where it is known
    QDateTime changedAt; ///< UTC

    friend bool operator==(const Step &, const Step &) = default;
};

/// What a person submits in one go: a list of steps, done in order.
struct Plan
{
    PlanId id;
    QString title; ///< what the history shows
    QDateTime submittedAt; ///< UTC
    std::vector<Step> steps;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Whether the step creates an attachment: its bytes are sent with it.
[[nodiscard]] bool isAttachment(const Step &step);

/// The step as it is sent: where its parent is the record of an earlier step, with that record. Without one,
/// while the earlier step has none, it stays without a parent.
[[nodiscard]] Step withParent(const Plan &plan, Step step);

} // namespace app::domain
