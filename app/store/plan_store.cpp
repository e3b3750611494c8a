// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/plan_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/draft_store.h"
#include "app/store/json_text.h"
#include "app/store/lease_store.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

#include <array>
#include <utility>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::DraftId;
using domain::Plan;
using domain::PlanId;
using domain::RecordRef;
using domain::Result;
using domain::SavedDraft;
using domain::Step;
using domain::StepId;
using domain::StepState;

namespace {

/// Every column of a step but its ids, in the order in which bindStep and readStep go through them.
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
constexpr int stepColumnCount = 31;

QString placeholders(int count)
{
    return QStringList(count, u"?"_s).join(u", ");
}

void bindRecord(Statement &statement, const std::optional<RecordRef> &record)
{
    if (record)
        statement.bind(record->entity).bind(record->id);
    else
        statement.bindNull().bindNull();
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

std::optional<RecordRef> readRecord(const Statement &row, int column)
{
    if (row.isNull(column + 1))
        return std::nullopt;
    return RecordRef{row.text(column), row.integer(column + 1)};
}

/// A row of id and stepColumns().
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

/// Overwrites the whole row of the step with that id, inside a transaction of the caller's.
Result<Done> writeStep(Database &database, const Step &step)
{
    Statement change(database,
        u"UPDATE steps SET (%1) = (%2) WHERE id = ?"_s.arg(stepColumns(), placeholders(stepColumnCount)));
    bindStep(change, step);
    change.bind(step.id.value);
    if (!change.exec())
        return change.problem();
    if (change.affectedRows() != 1)
        return storageProblem(StorageFault::other, u"there is no step %1"_s.arg(step.id.value));
    return Done{};
}

/// Whether all of these steps are planned in the database, inside a transaction of the caller's.
Result<bool> arePlanned(Database &database, const std::vector<Step> &steps)
{
    Statement select(database, u"SELECT count(*) FROM steps WHERE id = ? AND state = ?"_s);
    for (const Step &step : steps) {
        select.bind(step.id.value).bind(domain::stateName(StepState::planned));
        if (!select.exec() || !select.next())
            return select.problem();
        if (select.integer(0) != 1)
            return false;
    }
    return true;
}

/// False, and nothing is written, unless all of them are planned.
Result<bool> writeTakenBack(Database &database, const std::vector<Step> &steps)
{
    if (auto may = arePlanned(database, steps); !may || !*may)
        return may;
    for (const Step &step : steps) {
        if (const auto done = writeStep(database, step); !done)
            return done.error();
    }
    return true;
}

bool isNew(const Plan &plan)
{
    for (const Step &step : plan.steps) {
        if (step.id.value != 0)
            return false;
    }
    return plan.id.value == 0;
}

/// The names of the states in which a plan is open, quoted for SQL.
QString openStates()
{
    QStringList names;
    for (int each = 0; each <= int(StepState::discarded); ++each) {
        const auto state = StepState(each);
        if (!domain::isSettled(state) || state == StepState::unclear)
            names.append(u'\'' + domain::stateName(state) + u'\'');
    }
    return names.join(u", ");
}

} // namespace

Result<Plan> PlanStore::save(Plan plan, DraftId writtenIn)
{
    if (!isNew(plan))
        return storageProblem(StorageFault::other, u"the plan has been saved before"_s);
    return inTransaction(m_database, [&]() -> Result<Plan> {
        Statement insertPlan(m_database, u"INSERT INTO plans (title, submitted_at) VALUES (?, ?)"_s);
        insertPlan.bind(plan.title).bind(utcText(plan.submittedAt));
        if (const auto done = insertPlan.run(); !done)
            return done.error();
        plan.id = PlanId{insertPlan.insertedId()};
        Statement insertStep(m_database,
            u"INSERT INTO steps (plan_id, %1) VALUES (?, %2)"_s.arg(
                stepColumns(), placeholders(stepColumnCount)));
        for (Step &step : plan.steps) {
            insertStep.bind(plan.id.value);
            bindStep(insertStep, step);
            if (const auto done = insertStep.run(); !done)
                return done.error();
            step.id = StepId{insertStep.insertedId()};
        }
        if (writtenIn.isValid()) {
            if (const auto done = eraseDraft(m_database, writtenIn); !done)
                return done.error();
        }
        return plan;
    });
}

Result<Done> PlanStore::update(const Step &step)
{
    return inTransaction(m_database, [&] { return writeStep(m_database, step); });
}

Result<bool> PlanStore::begin(const Step &step, const QString &holder)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        for (const auto &may : {isHeldBy(m_database, holder), arePlanned(m_database, {step})}) {
            if (!may || !*may)
                return may;
        }
        if (const auto done = writeStep(m_database, step); !done)
            return done.error();
        return true;
    });
}

Result<bool> PlanStore::update(const Step &step, const QString &holder)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        if (auto isHeld = isHeldBy(m_database, holder); !isHeld || !*isHeld)
            return isHeld;
        if (const auto done = writeStep(m_database, step); !done)
            return done.error();
        return true;
    });
}

Result<bool> PlanStore::takeBack(const std::vector<Step> &steps)
{
    return inTransaction(m_database, [&] { return writeTakenBack(m_database, steps); });
}

Result<std::optional<SavedDraft>> PlanStore::withdraw(const std::vector<Step> &steps, SavedDraft draft)
{
    return inTransaction(m_database, [&]() -> Result<std::optional<SavedDraft>> {
        const auto written = writeTakenBack(m_database, steps);
        if (!written)
            return written.error();
        if (!*written)
            return std::optional<SavedDraft>();
        auto kept = writeDraft(m_database, std::move(draft));
        if (!kept)
            return kept.error();
        return std::optional(std::move(kept.value()));
    });
}

Result<std::vector<Plan>> PlanStore::all(int limit)
{
    return read(u"ORDER BY id DESC LIMIT ?"_s, limit > 0 ? limit : -1);
}

Result<Plan> PlanStore::find(PlanId id)
{
    auto plans = read(u"WHERE id = ?"_s, id.value);
    if (!plans)
        return plans.error();
    if (plans->empty())
        return storageProblem(StorageFault::other, u"there is no plan %1"_s.arg(id.value));
    return std::move(plans.value().front());
}

Result<std::vector<Plan>> PlanStore::open()
{
    return read(u"WHERE id IN (SELECT plan_id FROM steps WHERE state IN (%1)) AND id > ? ORDER BY id"_s.arg(
                    openStates()),
        0);
}

Result<std::vector<Plan>> PlanStore::since(PlanId last, const std::vector<PlanId> &also)
{
    QStringList ids;
    for (const PlanId id : also)
        ids.append(QString::number(id.value));
    return read(u"WHERE id > ? OR id IN (%2) OR id IN (SELECT plan_id FROM steps WHERE state IN (%1)) "
                "ORDER BY id DESC"_s.arg(openStates(), ids.join(u", ")),
        last.value);
}

Result<qint64> PlanStore::revision()
{
    Statement select(m_database, u"PRAGMA data_version"_s);
    if (!select.exec() || !select.next())
        return select.problem();
    return select.integer(0);
}

Result<std::vector<Plan>> PlanStore::read(const QString &condition, qint64 value)
{
    // Plans and steps are two reads: of one moment, or a plan could show steps that it did not have yet.
    const auto readAll = [&]() -> Result<std::vector<Plan>> {
        std::vector<Plan> plans;
        Statement select(m_database, u"SELECT id, title, submitted_at FROM plans "_s + condition);
        select.bind(value);
        if (!select.exec())
            return select.problem();
        while (select.next()) {
            const auto submittedAt = readUtc(select, 2);
            if (!submittedAt)
                return submittedAt.error();
            auto steps = readSteps(PlanId{select.integer(0)});
            if (!steps)
                return steps.error();
            plans.push_back(
                Plan{PlanId{select.integer(0)}, select.text(1), *submittedAt, std::move(steps.value())});
        }
        if (select.hasFailed())
            return select.problem();
        return plans;
    };
    return inTransaction(m_database, readAll, Transaction::Kind::read);
}

Result<std::vector<Step>> PlanStore::readSteps(PlanId id)
{
    std::vector<Step> steps;
    Statement select(
        m_database, u"SELECT id, %1 FROM steps WHERE plan_id = ? ORDER BY number"_s.arg(stepColumns()));
    select.bind(id.value);
    if (!select.exec())
        return select.problem();
    while (select.next()) {
        auto step = readStep(select);
        if (!step)
            return step.error();
        steps.push_back(std::move(step.value()));
    }
    if (select.hasFailed())
        return select.problem();
    return steps;
}

} // namespace app::store
