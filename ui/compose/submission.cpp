// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/submission.h"

namespace ui::compose {

using app::domain::DraftId;
using app::domain::Plan;
using app::domain::PlanId;
using app::domain::Result;
using app::domain::SavedDraft;
using app::domain::Step;
using app::domain::StepState;

Submission::Submission(app::outbox::Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
{
    connect(&outbox, &app::outbox::Outbox::planChanged, this, &Submission::follow);
}

Result<PlanId> Submission::submit(const Plan &plan, DraftId writtenIn)
{
    Result<PlanId> submitted = m_outbox.submit(plan, writtenIn);
    if (submitted)
        m_plan = *submitted;
    return submitted;
}

const Step *Submission::step() const
{
    const Plan *plan = m_outbox.plan(m_plan);
    return plan == nullptr || plan->steps.empty() ? nullptr : &plan->steps.front();
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
    const Step *shown = plan == m_plan ? step() : nullptr;
    if (shown == nullptr)
        return;
    switch (shown->state) {
    case StepState::rejected: {
        const Step refused = *shown;
        letGo();
        Q_EMIT rejected(refused);
        return;
    }
    case StepState::cancelled:
        letGo();
        Q_EMIT takenBack();
        return;
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
