// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/plan_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/draft_store.h"
#include "app/store/lease_store.h"
#include "app/store/statement.h"
#include "app/store/step_rows.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

#include <utility>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::DraftId;
using domain::Plan;
using domain::PlanId;
using domain::Result;
using domain::SavedDraft;
using domain::Step;
using domain::StepState;

namespace {

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

/// `select` gives the rows of a plan; it is executed once for each.
Result<std::vector<Step>> readSteps(Statement &select, PlanId id)
{
    std::vector<Step> steps;
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
            u"INSERT INTO steps (plan_id, %1) VALUES (?, %2)"_s.arg(stepColumns(), stepPlaceholders()));
        for (Step &step : plan.steps) {
            insertStep.bind(plan.id.value);
            bindStep(insertStep, step);
            if (const auto done = insertStep.run(); !done)
                return done.error();
            step.id = domain::StepId{insertStep.insertedId()};
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
        Statement selectSteps(
            m_database, u"SELECT id, %1 FROM steps WHERE plan_id = ? ORDER BY number"_s.arg(stepColumns()));
        select.bind(value);
        if (!select.exec())
            return select.problem();
        while (select.next()) {
            const auto submittedAt = readUtc(select, 2);
            if (!submittedAt)
                return submittedAt.error();
            auto steps = readSteps(selectSteps, PlanId{select.integer(0)});
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

} // namespace app::store
