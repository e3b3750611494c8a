// SPDX-License-Identifier: GPL-3.0-or-later
// Who sends, where several programs have the journal open. The holder of the lease knows more than the
// journal says and takes over only what others may write: new plans, and what was taken back. Whoever is not
// the holder knows what the journal says and nothing else.
#include "app/outbox/outbox.h"

#include <QLoggingCategory>
#include <algorithm>
#include <utility>

namespace app::outbox {

Q_DECLARE_LOGGING_CATEGORY(log)

using domain::Delivery;
using domain::Done;
using domain::Plan;
using domain::PlanId;
using domain::Problem;
using domain::ProblemKind;
using domain::Result;
using domain::Step;
using domain::StepId;
using domain::StepState;

namespace {

/// A plan of which somebody may still write something.
bool isOpen(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
        [](const Step &step) { return !domain::isSettled(step.state) || step.state == StepState::unclear; });
}

} // namespace

Outbox::~Outbox()
{
    if (m_isHolder && m_journal.lease.release)
        m_journal.lease.release();
}

Result<Done> Outbox::load()
{
    if (m_journal.lease.take) {
        const Result<bool> taken = m_journal.lease.take();
        if (!taken)
            return taken.error();
        m_isHolder = *taken;
        m_sinceRenewal.start();
        m_watch.start(m_policy.lease.watch);
    }
    // What is read below is no news.
    if (m_journal.lease.hasNews)
        m_hasNews = !m_journal.lease.hasNews();
    Result<std::vector<Plan>> plans = m_journal.load();
    if (!plans)
        return plans.error();
    m_plans = std::move(plans.value());
    if (!m_plans.empty())
        m_lastRead = m_plans.front().id;
    return m_isHolder ? settleLeft() : Result<Done>(Done{});
}

Result<Done> Outbox::settleLeft()
{
    for (Plan &each : m_plans) {
        for (Step &step : each.steps) {
            if (step.state != StepState::sending)
                continue;
            const Step before = step;
            Problem problem;
            problem.kind = ProblemKind::cancelled;
            problem.delivery = Delivery::unknown;
            problem.detail = QStringLiteral("the program ended while this was being sent");
            step.problem = problem;
            move(step, Outcome::programDied);
            if (const std::optional<Problem> unwritten = write(step)) {
                step = before;
                Q_EMIT journalFailed(*unwritten);
                return *unwritten;
            }
        }
    }
    return Done{};
}

void Outbox::start()
{
    m_isStarted = true;
    if (m_isHolder)
        goOn();
}

void Outbox::goOn()
{
    std::vector<PlanId> ids;
    ids.reserve(m_plans.size());
    // Oldest first: what was submitted first leaves first.
    for (auto each = m_plans.rbegin(); each != m_plans.rend(); ++each)
        ids.push_back(each->id);
    for (const PlanId id : ids) {
        readBackNow(id);
        for (const Step &step : plan(id)->steps) {
            if (step.state == StepState::unclear)
                look(step.id, 0, m_policy.lookUp.waits.front());
        }
        advance(id);
    }
}

void Outbox::watch()
{
    if (!m_isHolder) {
        const Result<bool> taken = m_journal.lease.take();
        if (!taken)
            qCWarning(log) << "whether the lease is free cannot be read:" << taken.error().detail;
        else if (*taken)
            return takeOver();
    } else if (m_sinceRenewal.hasExpired(m_policy.lease.renewal.count()) && !checkLease()) {
        return;
    }
    const Result<bool> hasNews = m_journal.lease.hasNews();
    m_hasNews = m_hasNews || !hasNews || *hasNews;
    if (m_hasNews)
        refresh();
}

bool Outbox::checkLease()
{
    if (!m_isHolder || !m_journal.lease.renew)
        return m_isHolder;
    const Result<bool> renewed = m_journal.lease.renew();
    if (!renewed) {
        // It may still be ours: each request asks for itself before it leaves.
        qCWarning(log) << "the lease cannot be renewed:" << renewed.error().detail;
        return true;
    }
    m_sinceRenewal.start();
    if (!*renewed)
        stepDown();
    return *renewed;
}

bool Outbox::refresh()
{
    if (!m_journal.since)
        return false;
    std::vector<PlanId> open;
    for (const Plan &each : m_plans) {
        if (isOpen(each))
            open.push_back(each.id);
    }
    Result<std::vector<Plan>> read = m_journal.since(m_lastRead, open);
    if (!read) {
        qCWarning(log) << "what others wrote cannot be read:" << read.error().detail;
        m_hasNews = true;
        return false;
    }
    m_hasNews = false;
    std::vector<PlanId> added;
    std::vector<PlanId> changed;
    std::vector<Step> settled;
    for (Plan &fresh : read.value()) {
        const PlanId id = fresh.id;
        m_lastRead.value = std::max(m_lastRead.value, id.value);
        Plan *known = findPlan(id);
        if (known == nullptr) {
            const auto place = std::find_if(
                m_plans.begin(), m_plans.end(), [id](const Plan &each) { return each.id.value < id.value; });
            m_plans.insert(place, std::move(fresh));
            added.push_back(id);
            continue;
        }
        bool isChanged = false;
        for (Step &step : known->steps) {
            const auto theirs = std::find_if(fresh.steps.begin(), fresh.steps.end(),
                [&step](const Step &each) { return each.id == step.id; });
            if (theirs == fresh.steps.end() || *theirs == step)
                continue;
            const bool isTakenBack =
                step.state == StepState::planned && theirs->state == StepState::cancelled;
            if (m_isHolder && !isTakenBack)
                continue;
            if (step.state != theirs->state && domain::isSettled(theirs->state))
                settled.push_back(*theirs);
            step = *theirs;
            isChanged = true;
        }
        if (isChanged)
            changed.push_back(id);
    }
    tellFresh(added, changed, settled);
    return true;
}

void Outbox::tellFresh(
    const std::vector<PlanId> &added, const std::vector<PlanId> &changed, const std::vector<Step> &settled)
{
    // Oldest first, as they were submitted.
    for (auto id = added.rbegin(); id != added.rend(); ++id)
        Q_EMIT planAdded(*id);
    for (auto id = changed.rbegin(); id != changed.rend(); ++id)
        Q_EMIT planChanged(*id);
    for (const Step &step : settled)
        Q_EMIT stepSettled(step);
    if (!added.empty() || !changed.empty())
        QMetaObject::invokeMethod(this, &Outbox::advanceAll, Qt::QueuedConnection);
}

void Outbox::takeOver()
{
    // Until everything is read and settled nothing is sent, and it is tried again with the next watch.
    m_sinceRenewal.start();
    if (!refresh())
        return;
    std::vector<PlanId> open;
    for (const Plan &each : m_plans) {
        if (isOpen(each))
            open.push_back(each.id);
    }
    m_isHolder = true;
    if (!settleLeft()) {
        m_isHolder = false;
        return;
    }
    qCInfo(log) << "sends from now on";
    if (m_isStarted)
        goOn();
    Q_EMIT holderChanged();
    for (const PlanId id : open)
        Q_EMIT planChanged(id);
}

void Outbox::stepDown()
{
    qCInfo(log) << "another program sends from now on";
    m_isHolder = false;
    ++m_term;
    m_alarm.stop();
    m_probing.stop();
    m_outageUntil = {};
    m_wakes.clear();
    m_unwritten.clear();
    m_searches.clear();
    for (auto &[step, run] : m_searchRuns)
        ++run;
    std::vector<PlanId> open;
    for (const Plan &each : m_plans) {
        if (isOpen(each))
            open.push_back(each.id);
    }
    refresh();
    Q_EMIT holderChanged();
    for (const PlanId id : open)
        Q_EMIT planChanged(id);
}

bool Outbox::refuseHere()
{
    if (!m_isHolder)
        Q_EMIT refusedHere();
    return !m_isHolder;
}

} // namespace app::outbox
