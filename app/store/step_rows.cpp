// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/step_rows.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/json_text.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"

#include <optional>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::RecordRef;
using domain::Result;
using domain::Step;
using domain::StepId;

namespace {

void bindRecord(Statement &statement, const std::optional<RecordRef> &record)
{
    if (record)
        statement.bind(record->entity).bind(record->id);
    else
        statement.bindNull().bindNull();
}

std::optional<RecordRef> readRecord(const Statement &row, int column)
{
    if (row.isNull(column + 1))
        return std::nullopt;
    return RecordRef{row.text(column), row.integer(column + 1)};
}

} // namespace

const QString &stepColumns()
{
    static const QString columns =
        u"number, entity, parent_entity, parent_id, fields, user_defined_fields, "
        u"actor_kind, actor_id, actor_name, "
        "token, is_token_kept, state, record_entity, record_id, record_number, "
        "author_contact, author_resource, "
        "author_impersonator, problem, sent_at, changed_at, attempts, waits_until, reason, parent_step, "
        "kind, file_id, file_name, file_size, unkept, found_by"_s;
    return columns;
}

const QString &stepPlaceholders()
{
    static const QString marks = QStringList(stepColumns().count(u',') + 1, u"?"_s).join(u", ");
    return marks;
}

void bindStep(Statement &statement, const Step &step)
{
    const ActorColumns actor = actorColumns(step.actor);
    statement.bind(step.number).bind(step.draft.entity);
    bindRecord(statement, step.draft.parent);
    statement.bind(objectText(step.draft.fields))
        .bind(objectText(step.draft.userDefinedFields))
        .bind(actor.kind)
        .bind(actor.id)
        .bind(step.actorName)
        .bind(step.token)
        .bind(step.isTokenKept)
        .bind(domain::stateName(step.state));
    bindRecord(statement, step.record);
    statement.bind(step.recordNumber);
    if (step.author) {
        statement.bind(step.author->contact.value)
            .bind(step.author->resource.value)
            .bind(step.author->impersonator.value);
    } else {
        statement.bindNull().bindNull().bindNull();
    }
    statement.bind(step.problem ? problemText(*step.problem) : QString())
        .bind(utcText(step.sentAt))
        .bind(utcText(step.changedAt))
        .bind(step.attempts)
        .bind(utcText(step.waitsUntil))
        .bind(step.reason)
        .bind(step.parentStep)
        .bind(domain::kindName(step.kind));
    if (step.file && step.file->id.isValid())
        statement.bind(step.file->id.value);
    else
        statement.bindNull();
    if (step.file)
        statement.bind(step.file->name).bind(step.file->size);
    else
        statement.bindNull().bindNull();
    statement.bind(listText(step.unkept));
    const QString foundBy = domain::foundByName(step.foundBy);
    if (foundBy.isEmpty())
        statement.bindNull();
    else
        statement.bind(foundBy);
}

Result<Step> readStep(const Statement &row)
{
    Step step;
    step.id = StepId{row.integer(0)};
    step.number = int(row.integer(1));
    step.draft.entity = row.text(2);
    step.draft.parent = readRecord(row, 3);
    const auto fields = readObject(row.text(5));
    if (!fields)
        return fields.error();
    step.draft.fields = *fields;
    const auto userDefinedFields = readObject(row.text(6));
    if (!userDefinedFields)
        return userDefinedFields.error();
    step.draft.userDefinedFields = *userDefinedFields;
    const auto actor = readActor(row.text(7), row.integer(8));
    if (!actor)
        return actor.error();
    step.actor = *actor;
    step.actorName = row.text(9);
    step.token = row.text(10);
    step.isTokenKept = row.isTrue(11);
    const auto state = domain::stateFromName(row.text(12));
    if (!state)
        return storageProblem(StorageFault::corrupt, u"unknown state of step %1"_s.arg(step.id.value));
    step.state = *state;
    step.record = readRecord(row, 13);
    step.recordNumber = row.text(15);
    if (!row.isNull(16)) {
        step.author = domain::ReadAuthor{domain::ContactId{row.integer(16)},
            domain::ResourceId{row.integer(17)}, domain::ResourceId{row.integer(18)}};
    }
    if (!row.isNull(19)) {
        step.problem = readProblem(row.text(19));
        if (!step.problem)
            return storageProblem(
                StorageFault::corrupt, u"unreadable problem of step %1"_s.arg(step.id.value));
    }
    const auto sentAt = readUtc(row, 20);
    if (!sentAt)
        return sentAt.error();
    step.sentAt = *sentAt;
    const auto changedAt = readUtc(row, 21);
    if (!changedAt)
        return changedAt.error();
    step.changedAt = *changedAt;
    step.attempts = int(row.integer(22));
    const auto waitsUntil = readUtc(row, 23);
    if (!waitsUntil)
        return waitsUntil.error();
    step.waitsUntil = *waitsUntil;
    step.reason = row.text(24);
    step.parentStep = int(row.integer(25));
    const auto kind = domain::kindFromName(row.text(26));
    if (!kind)
        return storageProblem(StorageFault::corrupt, u"unknown kind of step %1"_s.arg(step.id.value));
    step.kind = *kind;
    if (!row.isNull(29))
        step.file = domain::File{domain::FileId{row.integer(27)}, row.text(28), row.integer(29)};
    const auto unkept = readList(row.text(30));
    if (!unkept)
        return unkept.error();
    step.unkept = *unkept;
    const auto foundBy = domain::foundByFromName(row.text(31));
    if (!foundBy)
        return storageProblem(StorageFault::corrupt, u"unknown way of finding step %1"_s.arg(step.id.value));
    step.foundBy = *foundBy;
    return step;
}

Result<Done> writeStep(Database &database, const Step &step)
{
    Statement change(
        database, u"UPDATE steps SET (%1) = (%2) WHERE id = ?"_s.arg(stepColumns(), stepPlaceholders()));
    bindStep(change, step);
    change.bind(step.id.value);
    if (!change.exec())
        return change.problem();
    if (change.affectedRows() != 1)
        return storageProblem(StorageFault::other, u"there is no step %1"_s.arg(step.id.value));
    return Done{};
}

} // namespace app::store
