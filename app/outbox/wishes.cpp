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
    if (found == nullptr || refuseHere())
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

Result<std::vector<Step>> Outbox::moveBack(PlanId id)
{
    std::vector<Step> takenBack;
    for (Step &step : findPlan(id)->steps) {
        if (step.state != StepState::planned)
            continue;
        if (const std::optional<Problem> unwritten = catchUp(step))
            return *unwritten;
        if (move(step, Outcome::takenBack))
            takenBack.push_back(step);
    }
    return takenBack;
}

void Outbox::leaveAsItWas(PlanId id, const std::vector<Step> &before, const std::optional<Problem> &problem)
{
    Plan *found = findPlan(id);
    found->steps = before;
    if (!problem) {
        // Somebody was faster, and the journal says who.
        refresh();
        return;
    }
    // Still planned in the journal, so it would leave with the next start: it is not taken back.
    for (Step &step : found->steps) {
        if (step.state == StepState::planned)
            step.problem = problem;
    }
    Q_EMIT journalFailed(*problem);
}

void Outbox::cancel(PlanId id)
{
    Plan *found = findPlan(id);
    if (found == nullptr)
        return;
    const std::vector<Step> before = found->steps;
    const auto takenBack = moveBack(id);
    if (takenBack && takenBack->empty())
        return;
    const Result<bool> written = takenBack ? m_journal.takeBack(*takenBack) : Result<bool>(takenBack.error());
    const bool isDone = written && *written;
    if (!isDone)
        leaveAsItWas(id, before, written ? std::nullopt : std::optional(written.error()));
    Q_EMIT planChanged(id);
    if (!isDone)
        return;
    for (const Step &step : *takenBack)
        Q_EMIT stepSettled(step);
}

Result<SavedDraft> Outbox::withdraw(PlanId id, SavedDraft draft)
{
    Plan *found = findPlan(id);
    if (found == nullptr)
        return nothingToTakeBack();
    const std::vector<Step> before = found->steps;
    const auto takenBack = moveBack(id);
    if (takenBack && takenBack->empty())
        return nothingToTakeBack();
    draft.id = {};
    draft.changedAt = m_now();
    const Result<std::optional<SavedDraft>> kept = takenBack
        ? m_journal.withdraw(*takenBack, draft)
        : Result<std::optional<SavedDraft>>(takenBack.error());
    const bool isDone = kept && *kept;
    if (!isDone)
        leaveAsItWas(id, before, kept ? std::nullopt : std::optional(kept.error()));
    Q_EMIT planChanged(id);
    if (!kept)
        return kept.error();
    if (!isDone)
        return nothingToTakeBack();
    for (const Step &step : *takenBack)
        Q_EMIT stepSettled(step);
    return **kept;
}

void Outbox::readBackNow(PlanId id)
{
    const Plan *found = plan(id);
    if (found == nullptr || !m_isStarted || !m_isHolder)
        return;
    for (const Step &step : found->steps) {
        if (step.state == StepState::accepted)
            readBack(step.id, 0);
    }
}

} // namespace app::outbox
