// SPDX-License-Identifier: GPL-3.0-or-later
// Who may leave, and what everybody else waits for.
#include "app/outbox/outbox.h"

#include <algorithm>
#include <utility>

namespace app::outbox {

using domain::Plan;
using domain::PlanId;
using domain::Problem;
using domain::ProblemKind;
using domain::Step;
using domain::StepId;
using domain::StepState;

namespace {

/// A step after which the plan goes on. A wrong author stops it: nothing more is posted then.
bool isDone(const Step &step)
{
    return step.state == StepState::verified || step.state == StepState::authorUnreadable;
}

constexpr std::chrono::hours longestUndo{1}; ///< no undo window is longer

} // namespace

Wait Outbox::waitOf(StepId id) const
{
    for (const Plan &plan : m_plans) {
        for (const Step &step : plan.steps) {
            if (step.id == id)
                return waitOf(plan, step);
        }
    }
    return {};
}

Wait Outbox::waitOf(const Plan &plan, const Step &step) const
{
    if (step.state != StepState::planned)
        return {};
    if (!m_isStarted)
        return {Wait::Kind::start, {}};
    const bool isFirstOpen = std::none_of(plan.steps.begin(), plan.steps.end(),
        [&step](const Step &each) { return each.number < step.number && !isDone(each); });
    if (!isFirstOpen)
        return {Wait::Kind::earlierStep, {}};
    if (step.problem && step.waitsUntil.isValid())
        return {Wait::Kind::retry, step.waitsUntil};
    if (step.problem) {
        const bool isRefused = step.problem->kind == ProblemKind::badCredentials;
        return {isRefused ? Wait::Kind::credentials : Wait::Kind::person, {}};
    }
    if (step.waitsUntil.isValid() && (m_isHolder || step.waitsUntil > m_now()))
        return {Wait::Kind::undo, step.waitsUntil};
    if (!m_isHolder)
        return {Wait::Kind::lease, {}};
    if (m_outageUntil.isValid())
        return {Wait::Kind::outage, m_outageUntil};
    if (isBehind(plan, step))
        return {Wait::Kind::earlierPlan, {}};
    if (isFull(step.draft.entity))
        return {Wait::Kind::entity, {}};
    if (const QDateTime time = uploadTime(step); time > m_now())
        return {Wait::Kind::uploads, time};
    return {};
}

void Outbox::advance(PlanId id)
{
    const Plan *found = plan(id);
    if (found == nullptr || !m_isHolder)
        return;
    const auto open = std::find_if_not(found->steps.begin(), found->steps.end(), isDone);
    if (open == found->steps.end() || open->state != StepState::planned)
        return;
    const Wait wait = waitOf(*found, *open);
    switch (wait.kind) {
    case Wait::Kind::none:
        return send(open->id);
    case Wait::Kind::retry:
    case Wait::Kind::undo:
        return wakeAt(open->id, wait.until);
    case Wait::Kind::uploads:
        return ringAt(wait.until);
    default: // whoever ends that wait calls again
        return;
    }
}

void Outbox::advanceAll()
{
    // Every answer comes here, and there may be thousands of plans: what is done is passed by, and so is what
    // would find no place on its endpoint.
    struct Next
    {
        PlanId plan;
        QString entity; ///< empty where a moment is waited for, which has to be set in any case
    };
    std::vector<Next> next;
    for (auto each = m_plans.rbegin(); each != m_plans.rend(); ++each) {
        const auto open = std::find_if_not(each->steps.begin(), each->steps.end(), isDone);
        if (open != each->steps.end() && open->state == StepState::planned)
            next.push_back({each->id, open->waitsUntil.isValid() ? QString() : open->draft.entity});
    }
    for (const Next &each : next) {
        if (!isFull(each.entity))
            advance(each.plan);
    }
}

bool Outbox::isFull(const QString &entity) const
{
    const auto inFlight = m_writing.find(entity);
    return inFlight != m_writing.end() && inFlight->second >= m_policy.mostWrites;
}

bool Outbox::isBehind(const Plan &plan, const Step &step) const
{
    if (!step.draft.parent)
        return false;
    // Newest first: whatever comes after `plan` was submitted before it.
    const auto own =
        std::find_if(m_plans.begin(), m_plans.end(), [&](const Plan &each) { return each.id == plan.id; });
    return std::any_of(own == m_plans.end() ? own : own + 1, m_plans.end(), [&](const Plan &earlier) {
        return std::any_of(earlier.steps.begin(), earlier.steps.end(), [&](const Step &each) {
            const bool goesOnByItself = each.state == StepState::sending
                || (each.state == StepState::planned && (!each.problem || each.waitsUntil.isValid()));
            return goesOnByItself && each.draft.parent == step.draft.parent;
        });
    });
}

QDateTime Outbox::uploadTime(const Step &step) const
{
    if (!domain::isAttachment(step) || !step.file)
        return {};
    const QDateTime now = m_now();
    std::vector<Upload> sent;
    for (const Plan &plan : m_plans) {
        for (const Step &each : plan.steps) {
            if (each.file && each.sentAt.isValid()
                && each.sentAt.msecsTo(now) < m_policy.uploads.window.count())
                sent.push_back({each.sentAt, each.file->size});
        }
    }
    return uploadTimes(std::move(sent), {step.file->size}, now, m_policy.uploads).front();
}

void Outbox::wakeAt(StepId id, const QDateTime &when)
{
    if (m_wakes[id.value] == when)
        return; // its timer runs
    m_wakes[id.value] = when;
    // A wait that is longer than any we ask for means that a clock was set: it is over.
    const auto longest = std::max<std::chrono::milliseconds>(
        longestUndo, m_policy.retry.longest + m_policy.retry.longestAsked + m_policy.retry.throttled);
    std::chrono::milliseconds rest(m_now().msecsTo(when));
    if (rest < std::chrono::milliseconds(0) || rest > longest)
        rest = std::chrono::milliseconds(0);
    QTimer::singleShot(rest, Qt::PreciseTimer, this, [this, id, when] {
        if (m_wakes[id.value] == when)
            m_wakes.erase(id.value);
        Plan *plan = nullptr;
        Step *step = findStep(id, &plan);
        if (step == nullptr || step->state != StepState::planned || step->waitsUntil != when || !m_isHolder)
            return;
        step->problem.reset();
        step->waitsUntil = {};
        advance(plan->id);
    });
}

void Outbox::ringAt(const QDateTime &when)
{
    const std::chrono::milliseconds rest(
        std::clamp<qint64>(m_now().msecsTo(when), 0, m_policy.uploads.window.count()));
    if (!m_alarm.isActive() || rest < m_alarm.remainingTimeAsDuration())
        m_alarm.start(rest);
}

void Outbox::beginOutage()
{
    m_outageUntil = m_now().addMSecs(m_policy.outageWait.count());
    m_probing.start(m_policy.outageWait);
}

void Outbox::hearOf(const Problem *problem)
{
    if (problem != nullptr) {
        switch (problem->kind) {
        case ProblemKind::serverDown:
            return beginOutage();
        case ProblemKind::badCredentials:
        case ProblemKind::notPermitted:
        case ProblemKind::notFound:
        case ProblemKind::rejected:
        case ProblemKind::rateLimited:
            break; // a refusal is an answer
        default:
            return; // says nothing of the server
        }
    }
    m_probing.stop();
    if (!std::exchange(m_outageUntil, QDateTime()).isValid())
        return;
    QMetaObject::invokeMethod(this, &Outbox::advanceAll, Qt::QueuedConnection);
}

} // namespace app::outbox
