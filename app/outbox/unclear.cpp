// SPDX-License-Identifier: GPL-3.0-or-later
// What may have been created is looked up; what becomes of it is the person's where Autotask can't tell.
#include "app/outbox/outbox.h"

#include <QTimer>
#include <algorithm>
#include <utility>

namespace app::outbox {

using domain::Candidate;
using domain::LookUp;
using domain::Plan;
using domain::PlanId;
using domain::Problem;
using domain::RecordRef;
using domain::Result;
using domain::Step;
using domain::StepId;
using domain::StepState;

namespace {

/// The ids of the records that steps are known to have made; a look-up never means one of them.
std::vector<qint64> recordsOf(const std::vector<Plan> &plans, const QString &entity)
{
    std::vector<qint64> ids;
    for (const Plan &plan : plans) {
        for (const Step &step : plan.steps) {
            if (step.record && step.record->entity == entity)
                ids.push_back(step.record->id);
        }
    }
    return ids;
}

} // namespace

const Search *Outbox::search(StepId step) const
{
    const auto found = m_searches.find(step.value);
    return found == m_searches.end() ? nullptr : &found->second;
}

void Outbox::lookUpNow(StepId id)
{
    const Step *step = findStep(id);
    if (step != nullptr && step->state == StepState::unclear && m_isStarted && !refuseHere())
        look(id, 0, std::chrono::milliseconds(0));
}

void Outbox::look(StepId id, size_t attempt, std::chrono::milliseconds wait)
{
    Search &search = m_searches[id.value];
    search.state = Search::State::looking;
    search.nextAt = m_now().addMSecs(wait.count());
    const int run = ++m_searchRuns[id.value];
    QTimer::singleShot(wait, this, [this, id, attempt, run] {
        Plan *plan = nullptr;
        const Step *step = findStep(id, &plan);
        if (step == nullptr || step->state != StepState::unclear || m_searchRuns[id.value] != run)
            return;
        m_wire.lookUp(withParent(*plan, *step), this,
            [this, id, attempt, run](const Result<LookUp> &found) { settleLook(id, attempt, run, found); });
    });
}

void Outbox::settleLook(StepId id, size_t attempt, int run, const Result<LookUp> &found)
{
    Plan *plan = nullptr;
    const Step *step = findStep(id, &plan);
    if (step == nullptr || step->state != StepState::unclear || m_searchRuns[id.value] != run)
        return;
    const PlanId planId = plan->id;
    hearOf(found ? nullptr : &found.error());
    const auto &waits = m_policy.lookUp.waits;
    const auto nextWait = waits.at(std::min(attempt + 1, waits.size() - 1));
    Search &search = m_searches[id.value];
    search.lookedAt = m_now();
    search.problem.reset();
    search.candidates.clear();
    if (!found) {
        search.problem = found.error();
        // Wrong credentials lock the API user: the next look comes with the new ones.
        if (found.error().kind != domain::ProblemKind::badCredentials)
            look(id, attempt + 1, nextWait);
        Q_EMIT planChanged(planId);
        return;
    }
    const QDateTime serverNow = found->serverTime.isValid() ? found->serverTime : m_now();
    const std::optional<QDateTime> leftAt =
        step->sentAt.isValid() ? std::optional(step->sentAt) : std::nullopt;
    const std::vector<Candidate> matches =
        matching(*step, found->candidates, leftAt, recordsOf(m_plans, step->draft.entity), m_policy.lookUp);
    // A late departure is the safe one here: sending again too early makes a second record.
    const std::chrono::milliseconds sinceLeft(
        leftAt ? lastDeparture(*step, m_policy.lookUp).msecsTo(serverNow) : 0);
    switch (verdictOf(matches.size(), sinceLeft, m_policy.lookUp)) {
    case Verdict::arrived:
        return arrive(id, matches.front().record,
            !step->token.isEmpty() && matches.front().token == step->token ? domain::FoundBy::token
                                                                           : domain::FoundBy::content);
    case Verdict::several:
        search.state = Search::State::several;
        search.candidates = matches;
        break;
    case Verdict::none:
        search.state = Search::State::none;
        break;
    case Verdict::notYet:
        look(id, attempt + 1, nextWait);
        break;
    }
    Q_EMIT planChanged(planId);
}

void Outbox::arrive(StepId id, const RecordRef &record, domain::FoundBy foundBy)
{
    Plan *plan = nullptr;
    Step *step = findStep(id, &plan);
    if (step == nullptr || !move(*step, Outcome::found))
        return;
    step->record = record;
    step->foundBy = foundBy;
    step->problem.reset();
    m_searches.erase(id.value);
    const std::optional<Problem> unwritten = write(*step);
    const PlanId planId = plan->id;
    readBack(id, 0);
    tell(planId, Step(*step), unwritten);
}

void Outbox::choose(StepId id, const RecordRef &record)
{
    const Search *found = search(id);
    if (refuseHere() || found == nullptr)
        return;
    const bool isOffered = std::any_of(found->candidates.begin(), found->candidates.end(),
        [&record](const Candidate &each) { return each.record == record; });
    if (isOffered)
        arrive(id, record, domain::FoundBy::person);
}

bool Outbox::sendAgain(StepId id)
{
    if (refuseHere())
        return false;
    Plan *plan = nullptr;
    Step *step = findStep(id, &plan);
    const Search *found = search(id);
    if (step == nullptr || found == nullptr || found->state != Search::State::none)
        return false;
    const Step before = *step;
    if (!move(*step, Outcome::sentAgain))
        return false;
    step->problem.reset();
    step->sentAt = {};
    step->attempts = 0;
    if (const std::optional<Problem> unwritten = write(*step)) {
        *step = before;
        Q_EMIT journalFailed(*unwritten);
        return false;
    }
    m_searches.erase(id.value);
    const PlanId planId = plan->id;
    Q_EMIT planChanged(planId);
    advance(planId);
    return true;
}

bool Outbox::discard(StepId id, const QString &reason)
{
    if (refuseHere())
        return false;
    Plan *plan = nullptr;
    Step *step = findStep(id, &plan);
    if (step == nullptr)
        return false;
    const Step before = *step;
    if (!move(*step, Outcome::discarded))
        return false;
    step->reason = reason;
    if (const std::optional<Problem> unwritten = write(*step)) {
        *step = before;
        Q_EMIT journalFailed(*unwritten);
        return false;
    }
    m_searches.erase(id.value);
    const PlanId planId = plan->id;
    const Step settled = *step;
    Q_EMIT planChanged(planId);
    Q_EMIT stepSettled(settled);
    advanceAll();
    return true;
}

} // namespace app::outbox
