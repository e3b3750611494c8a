// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of a plan that is in the outbox already.
#include "app/outbox/outbox.h"

#include <utility>

namespace app::outbox {

using domain::Delivery;
using domain::Plan;
using domain::PlanId;
using domain::Problem;
using domain::ProblemKind;
using domain::Result;
using domain::SavedDraft;
using domain::Step;
using domain::StepState;

namespace {

Problem nothingToTakeBack()
{
    Problem problem;
    problem.kind = ProblemKind::notConfigured;
    problem.delivery = Delivery::neverLeft;
    problem.detail = QStringLiteral("nothing of the plan can be taken back");
    return problem;
}

} // namespace

void Outbox::sendNow(PlanId id)
{
    Plan *found = findPlan(id);
    if (found == nullptr)
        return;
    for (Step &step : found->steps) {
        if (step.state != StepState::planned)
            continue;
        step.problem.reset();
        step.waitsUntil = {};
        step.attempts = 0;
    }
    advance(id);
}

void Outbox::cancel(PlanId id)
{
    Plan *found = findPlan(id);
    if (found == nullptr)
        return;
    std::optional<Problem> unwritten;
    std::vector<Step> takenBack;
    for (Step &step : found->steps) {
        const Step before = step;
        if (step.state != StepState::planned || !move(step, Outcome::takenBack))
            continue;
        if (std::optional<Problem> problem = write(step)) {
            // Still planned in the journal, so it would leave with the next start: it is not taken back.
            step = before;
            step.problem = problem;
            unwritten = problem;
        } else {
            takenBack.push_back(step);
        }
    }
    if (unwritten)
        Q_EMIT journalFailed(*unwritten);
    Q_EMIT planChanged(id);
    for (const Step &step : takenBack)
        Q_EMIT stepSettled(step);
}

Result<SavedDraft> Outbox::withdraw(PlanId id, SavedDraft draft)
{
    Plan *found = findPlan(id);
    if (found == nullptr)
        return nothingToTakeBack();
    const std::vector<Step> before = found->steps;
    std::vector<Step> takenBack;
    for (Step &step : found->steps) {
        if (step.state == StepState::planned && move(step, Outcome::takenBack))
            takenBack.push_back(step);
    }
    if (takenBack.empty())
        return nothingToTakeBack();
    draft.id = {};
    draft.changedAt = m_now();
    Result<SavedDraft> kept = m_journal.withdraw(takenBack, draft);
    if (!kept) {
        found->steps = before;
        for (Step &step : found->steps) {
            if (step.state == StepState::planned)
                step.problem = kept.error();
        }
        Q_EMIT journalFailed(kept.error());
    }
    Q_EMIT planChanged(id);
    if (kept) {
        for (const Step &step : takenBack)
            Q_EMIT stepSettled(step);
    }
    return kept;
}

void Outbox::readBackNow(PlanId id)
{
    const Plan *found = plan(id);
    if (found == nullptr || !m_isStarted)
        return;
    for (const Step &step : found->steps) {
        if (step.state == StepState::accepted)
            readBack(step.id, 0);
    }
}

} // namespace app::outbox
