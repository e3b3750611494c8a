// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/unclear_model.h"

#include <utility>

namespace ui::outbox {

using app::domain::Plan;
using app::domain::PlanId;
using app::domain::RecordRef;
using app::domain::Step;
using app::domain::StepId;
using app::domain::StepState;
using app::outbox::Search;

UnclearModel::UnclearModel(app::outbox::Outbox &outbox, NameOf nameOf, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_nameOf(std::move(nameOf))
{
    connect(&outbox, &app::outbox::Outbox::planChanged, this, &UnclearModel::follow);
}

Outlook UnclearModel::outlookOf(const Step &step) const
{
    return {m_outbox.search(step.id), m_outbox.policy().lookUp, m_outbox.now()};
}

std::vector<CandidateCard> UnclearModel::candidates(const Plan &plan, const Step &step) const
{
    return candidateCards(withParent(plan, step), outlookOf(step), m_nameOf);
}

bool UnclearModel::isNoneOfThese(StepId id) const
{
    const Asked *found = asked(id);
    const Search *search = m_outbox.search(id);
    return found != nullptr && search != nullptr && search->state == Search::State::several
        && !found->rejected.empty() && found->rejected == search->candidates;
}

UnclearModel::Asking UnclearModel::asking(const Step &step) const
{
    const Asked *found = asked(step.id);
    if (found == nullptr || step.state != StepState::unclear)
        return Asking::nothing;
    const bool isOver = found->what == Asking::sendAgain && !sendAgainOffer(step, outlookOf(step)).isPossible;
    return isOver ? Asking::nothing : found->what;
}

QString UnclearModel::reason(StepId id) const
{
    const Asked *found = asked(id);
    return found == nullptr ? QString() : found->reason;
}

bool UnclearModel::mayDiscard(StepId id) const
{
    return !reason(id).trimmed().isEmpty();
}

void UnclearModel::lookUpNow(StepId id)
{
    m_outbox.lookUpNow(id);
    tell(id);
}

void UnclearModel::choose(StepId id, const RecordRef &record)
{
    m_outbox.choose(id, record);
}

void UnclearModel::setNoneOfThese(StepId id, bool isNone)
{
    const Search *search = m_outbox.search(id);
    if (search == nullptr || search->state != Search::State::several)
        return;
    m_asked[id.value].rejected = isNone ? search->candidates : std::vector<app::domain::Candidate>();
    tell(id);
}

void UnclearModel::ask(StepId id, Asking what)
{
    const Step *found = step(id);
    if (found == nullptr || found->state != StepState::unclear)
        return;
    if (what == Asking::sendAgain && !sendAgainOffer(*found, outlookOf(*found)).isPossible)
        return;
    m_asked[id.value].what = what;
    tell(id);
}

void UnclearModel::setReason(StepId id, const QString &reason)
{
    const Step *found = step(id);
    if (found == nullptr || found->state != StepState::unclear || this->reason(id) == reason)
        return;
    m_asked[id.value].reason = reason;
    tell(id);
}

bool UnclearModel::sendAgain(StepId id)
{
    const Step *found = step(id);
    return found != nullptr && asking(*found) == Asking::sendAgain && m_outbox.sendAgain(id);
}

bool UnclearModel::discard(StepId id)
{
    return mayDiscard(id) && m_outbox.discard(id, reason(id).trimmed());
}

void UnclearModel::follow(PlanId id)
{
    const Plan *plan = m_outbox.plan(id);
    if (plan == nullptr)
        return;
    for (const Step &each : plan->steps) {
        const auto found = m_asked.find(each.id.value);
        if (found == m_asked.end())
            continue;
        if (each.state != StepState::unclear)
            m_asked.erase(found);
        else if (asking(each) == Asking::nothing)
            found->second.what = Asking::nothing; // it does not come back by itself
    }
}

void UnclearModel::tell(StepId id)
{
    PlanId plan;
    if (step(id, &plan) == nullptr)
        return;
    follow(plan);
    Q_EMIT changed(plan);
}

const Step *UnclearModel::step(StepId id, PlanId *plan) const
{
    for (const Plan &each : m_outbox.plans()) {
        for (const Step &found : each.steps) {
            if (found.id != id)
                continue;
            if (plan != nullptr)
                *plan = each.id;
            return &found;
        }
    }
    return nullptr;
}

const UnclearModel::Asked *UnclearModel::asked(StepId id) const
{
    const auto found = m_asked.find(id.value);
    return found == m_asked.end() ? nullptr : &found->second;
}

} // namespace ui::outbox
