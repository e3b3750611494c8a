// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/submission.h"

#include <algorithm>

namespace ui::compose {

using app::domain::DraftId;
using app::domain::Plan;
using app::domain::PlanId;
using app::domain::Result;
using app::domain::SavedDraft;
using app::domain::Step;
using app::domain::StepState;

namespace {

/// The plan goes on after it.
bool isDone(const Step &step)
{
    return step.state == StepState::verified || step.state == StepState::authorUnreadable;
}

} // namespace

Submission::Submission(app::outbox::Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
{
    connect(&outbox, &app::outbox::Outbox::planChanged, this, &Submission::follow);
}

Result<PlanId> Submission::submit(const Plan &plan, DraftId writtenIn, std::chrono::milliseconds undoWindow)
{
    Result<PlanId> submitted = m_outbox.submit(plan, writtenIn, undoWindow);
    if (submitted)
        m_plan = *submitted;
    return submitted;
}

const Plan *Submission::plan() const
{
    const Plan *plan = m_outbox.plan(m_plan);
    return plan == nullptr || plan->steps.empty() ? nullptr : plan;
}

const Step *Submission::step() const
{
    const Plan *followed = plan();
    return followed == nullptr ? nullptr : &followed->steps.front();
}

const Step *Submission::currentStep() const
{
    const Plan *followed = plan();
    if (followed == nullptr)
        return nullptr;
    const auto open = std::find_if_not(followed->steps.begin(), followed->steps.end(), isDone);
    return open == followed->steps.end() ? &followed->steps.back() : &*open;
}

app::outbox::Wait Submission::wait() const
{
    const Step *current = currentStep();
    return current == nullptr ? app::outbox::Wait() : m_outbox.waitOf(current->id);
}

void Submission::sendNow()
{
    m_outbox.sendNow(m_plan);
}

Result<SavedDraft> Submission::takeBack(const SavedDraft &draft)
{
    return m_outbox.withdraw(m_plan, draft);
}

void Submission::readBackNow()
{
    m_outbox.readBackNow(m_plan);
}

void Submission::follow(PlanId plan)
{
    const Step *main = plan == m_plan ? step() : nullptr;
    if (main == nullptr)
        return;
    if (main->state == StepState::rejected) {
        const Step refused = *main;
        letGo();
        // What hangs on it can never leave; it would wait in the outbox for ever.
        m_outbox.cancel(plan);
        Q_EMIT rejected(refused);
        return;
    }
    if (main->state == StepState::cancelled) {
        letGo();
        Q_EMIT takenBack();
        return;
    }
    switch (currentStep()->state) {
    case StepState::planned:
    case StepState::sending:
    case StepState::accepted:
        break;
    default:
        Q_EMIT settled();
    }
    Q_EMIT moved();
}

} // namespace ui::compose
