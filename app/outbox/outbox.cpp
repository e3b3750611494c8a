// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/outbox.h"

#include "app/outbox/attribution.h"
#include "app/outbox/token.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace app::outbox {

Q_LOGGING_CATEGORY(log, "perpro.outbox", QtInfoMsg)

using domain::Delivery;
using domain::Done;
using domain::DraftId;
using domain::Plan;
using domain::PlanId;
using domain::Problem;
using domain::ProblemKind;
using domain::ReadBack;
using domain::RecordRef;
using domain::Result;
using domain::Step;
using domain::StepId;
using domain::StepState;

namespace {

/// Whether a failed read may be tried again by itself. Wrong credentials never: that locks the API user
/// (1.3).
bool isWorthAnotherRead(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::notFound:
    case ProblemKind::timeout:
    case ProblemKind::serverDown:
    case ProblemKind::offline:
        return true;
    default:
        return false;
    }
}

/// PerPro never writes as the API user, and an id of 0 is nobody.
bool hasAuthor(const Step &step)
{
    if (const auto *contact = std::get_if<domain::ContactId>(&step.actor))
        return contact->isValid();
    const auto *resource = std::get_if<domain::ResourceId>(&step.actor);
    return resource != nullptr && resource->isValid();
}

Problem withoutAuthor()
{
    Problem problem;
    problem.kind = ProblemKind::notConfigured;
    problem.delivery = Delivery::neverLeft;
    problem.detail = QStringLiteral("a step without an author");
    return problem;
}

Outcome outcomeOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::neverLeft:
        return Outcome::neverLeft;
    case Delivery::refused:
        return Outcome::refused;
    case Delivery::unknown:
        return Outcome::unknown;
    }
    Q_UNREACHABLE();
}

Outcome outcomeOf(Attribution attribution)
{
    switch (attribution) {
    case Attribution::matches:
        return Outcome::authorMatches;
    case Attribution::differs:
        return Outcome::authorDiffers;
    case Attribution::unreadable:
        return Outcome::authorUnreadable;
    }
    Q_UNREACHABLE();
}

} // namespace

Outbox::Outbox(Journal journal, Wire wire, std::function<QDateTime()> nowUtc, Policy policy, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_wire(std::move(wire))
    , m_now(std::move(nowUtc))
    , m_policy(std::move(policy))
{
    for (QTimer *timer : {&m_alarm, &m_probing, &m_watch}) {
        timer->setSingleShot(timer != &m_watch);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_watch, &QTimer::timeout, this, &Outbox::watch);
    connect(&m_alarm, &QTimer::timeout, this, &Outbox::advanceAll);
    connect(&m_probing, &QTimer::timeout, this, [this] {
        m_wire.probe(this, [this](const Result<Done> &answered) {
            hearOf(answered ? nullptr : &answered.error());
            if (m_outageUntil.isValid())
                beginOutage(); // still, or nobody knows
        });
    });
}

Result<PlanId> Outbox::submit(Plan plan, DraftId writtenIn, std::chrono::milliseconds undoWindow)
{
    plan.id = {};
    plan.submittedAt = m_now();
    int number = 0;
    for (Step &step : plan.steps) {
        if (!hasAuthor(step))
            return withoutAuthor();
        // Only what the person chose is taken over: a copy of an old step must not bring that one's fate
        // along.
        Step fresh;
        fresh.number = ++number;
        fresh.kind = step.kind;
        fresh.parentStep = step.parentStep;
        fresh.file = std::move(step.file);
        fresh.draft = std::move(step.draft);
        fresh.actor = step.actor;
        fresh.actorName = std::move(step.actorName);
        const bool isMarked = fresh.kind == domain::StepKind::create && m_wire.takesToken(fresh.draft);
        fresh.token = isMarked ? newToken() : QString();
        fresh.changedAt = plan.submittedAt;
        if (number == 1 && undoWindow > std::chrono::milliseconds(0))
            fresh.waitsUntil = plan.submittedAt.addMSecs(undoWindow.count());
        step = std::move(fresh);
    }
    Result<Plan> saved = m_journal.save(plan, writtenIn);
    if (!saved)
        return saved.error();
    const PlanId id = saved->id;
    m_plans.insert(m_plans.begin(), std::move(saved.value()));
    Q_EMIT planAdded(id);
    // Later, so that whoever submitted has the id before the first change of state is told.
    QMetaObject::invokeMethod(
        this, [this, id] { advance(id); }, Qt::QueuedConnection);
    return id;
}

const Plan *Outbox::plan(PlanId id) const
{
    const auto found =
        std::find_if(m_plans.begin(), m_plans.end(), [id](const Plan &each) { return each.id == id; });
    return found == m_plans.end() ? nullptr : &*found;
}

Plan *Outbox::findPlan(PlanId id)
{
    const Plan *found = plan(id);
    return found == nullptr ? nullptr : &m_plans[static_cast<size_t>(found - m_plans.data())];
}

Step *Outbox::findStep(StepId id, Plan **plan)
{
    for (Plan &each : m_plans) {
        for (Step &step : each.steps) {
            if (step.id != id)
                continue;
            if (plan != nullptr)
                *plan = &each;
            return &step;
        }
    }
    return nullptr;
}

// Whoever hears a signal may submit or cancel at once, and then the plans lie elsewhere in memory. So each of
// the functions below ends its work on a step before it tells anybody, and tells with a copy.

void Outbox::send(StepId id)
{
    Plan *plan = nullptr;
    Step *step = findStep(id, &plan);
    if (step == nullptr)
        return;
    const PlanId planId = plan->id;
    const Step before = *step;
    if (!move(*step, Outcome::leaves))
        return;
    step->sentAt = m_now();
    step->attempts += 1;
    step->waitsUntil = {};
    step->problem.reset();
    if (!begin(id, before))
        return;
    ++m_inFlight;
    ++m_writing[step->draft.entity];
    m_wire.write(withParent(*plan, *step), this,
        [this, id, planId, term = m_term, entity = step->draft.entity](const Result<RecordRef> &created) {
            --m_inFlight;
            --m_writing[entity];
            if (term == m_term)
                settleCreate(id, created);
            else
                Q_EMIT planChanged(planId); // nothing new of it, but one less is in flight
        });
    Q_EMIT planChanged(planId);
}

bool Outbox::begin(StepId id, const Step &before)
{
    Plan *plan = nullptr;
    Step *step = findStep(id, &plan);
    const PlanId planId = plan->id;
    std::optional<Problem> unwritten = catchUp(before);
    const Result<bool> begun = unwritten ? Result<bool>(*unwritten) : m_journal.begin(*step);
    if (begun && *begun)
        return true;
    // Not written down, so not sent: after a crash nobody would know of it.
    *step = before;
    if (begun) {
        // Somebody else sends now, or has taken it back.
        if (!checkLease() || !refresh())
            return false;
        step = findStep(id);
        if (step->state != StepState::planned)
            return false;
        unwritten.emplace();
        unwritten->kind = ProblemKind::storage;
        unwritten->delivery = Delivery::neverLeft;
        unwritten->detail = QStringLiteral("the journal does not have step %1 as planned").arg(id.value);
    } else {
        m_unwritten.insert(id.value);
        unwritten = begun.error();
    }
    step->problem = unwritten;
    Q_EMIT journalFailed(*unwritten);
    Q_EMIT planChanged(planId);
    return false;
}

void Outbox::settleCreate(StepId id, const Result<RecordRef> &created)
{
    hearOf(created ? nullptr : &created.error());
    Plan *plan = nullptr;
    Step *step = findStep(id, &plan);
    if (step == nullptr || step->state != StepState::sending)
        return;
    if (created) {
        step->record = *created;
        step->problem.reset();
        move(*step, Outcome::created);
    } else {
        fail(*step, created.error());
    }
    const std::optional<Problem> unwritten = write(*step);
    const PlanId planId = plan->id;
    const Step settled = *step;
    if (settled.state == StepState::accepted)
        readBack(id, 0);
    if (settled.state == StepState::unclear)
        look(id, 0, m_policy.lookUp.waits.front());
    tell(planId, settled, unwritten);
    advanceAll();
}

void Outbox::fail(Step &step, const Problem &problem)
{
    step.problem = problem;
    const Retry retry = retryOf(
        problem, step.attempts, m_policy.retry, QRandomGenerator::global()->generateDouble(), m_now());
    const bool mayLeaveLater = retry.kind == Retry::Kind::at || retry.kind == Retry::Kind::blockQueue;
    move(step,
        mayLeaveLater && problem.delivery == Delivery::refused ? Outcome::refusedForNow
                                                               : outcomeOf(problem.delivery));
    if (step.state == StepState::planned)
        step.sentAt = {}; // nothing was done
    step.waitsUntil = retry.when;
}

void Outbox::readBack(StepId id, size_t attempt)
{
    ++m_inFlight;
    QTimer::singleShot(m_policy.readBackWaits.at(attempt), this, [this, id, attempt, term = m_term] {
        const Step *step = findStep(id);
        if (step == nullptr || !step->record || step->state != StepState::accepted || term != m_term) {
            --m_inFlight;
            return;
        }
        m_wire.readBack(*step, this, [this, id, attempt, term](const Result<ReadBack> &read) {
            --m_inFlight;
            if (term == m_term)
                settleReadBack(id, attempt, read);
        });
    });
}

void Outbox::settleReadBack(StepId id, size_t attempt, const Result<ReadBack> &read)
{
    hearOf(read ? nullptr : &read.error());
    Plan *plan = nullptr;
    Step *step = findStep(id, &plan);
    if (step == nullptr || step->state != StepState::accepted)
        return;
    if (!read) {
        if (isWorthAnotherRead(read.error()) && attempt + 1 < m_policy.readBackWaits.size())
            return readBack(id, attempt + 1);
        step->problem = read.error();
        move(*step, Outcome::readBackFailed);
    } else {
        step->author = read->author;
        step->recordNumber = read->number;
        step->unkept = read->unkept;
        step->isTokenKept = !step->token.isEmpty() && read->token == step->token;
        step->problem.reset();
        move(*step, outcomeOf(attribution(step->actor, *read)));
    }
    const std::optional<Problem> unwritten = write(*step);
    const PlanId planId = plan->id;
    tell(planId, Step(*step), unwritten);
    advanceAll();
}

void Outbox::tell(PlanId planId, const Step &step, const std::optional<Problem> &unwritten)
{
    if (unwritten) {
        // This was an outcome: the request had left, whatever the journal could not take of it.
        Problem afterwards = *unwritten;
        afterwards.delivery = Delivery::unknown;
        Q_EMIT journalFailed(afterwards);
    }
    Q_EMIT planChanged(planId);
    if (isSettled(step.state))
        Q_EMIT stepSettled(step);
}

bool Outbox::move(Step &step, Outcome outcome)
{
    const std::optional<StepState> state = next(step.state, outcome);
    if (!state) {
        qCWarning(log) << "step" << step.id.value << "cannot go on from" << stateName(step.state)
                       << "by outcome" << static_cast<int>(outcome);
        return false;
    }
    qCInfo(log) << "step" << step.id.value << stateName(step.state) << "->" << stateName(*state);
    step.state = *state;
    step.changedAt = m_now();
    return true;
}

std::optional<Problem> Outbox::write(const Step &step)
{
    const Result<bool> written = m_journal.update(step);
    if (written && *written) {
        m_unwritten.erase(step.id.value);
        return std::nullopt;
    }
    m_unwritten.insert(step.id.value);
    if (!written)
        return written.error();
    // Somebody else sends now, and finds out by himself what became of it. Later, since whoever writes goes
    // on with the step.
    QMetaObject::invokeMethod(this, &Outbox::checkLease, Qt::QueuedConnection);
    return std::nullopt;
}

std::optional<Problem> Outbox::catchUp(const Step &step)
{
    if (m_unwritten.count(step.id.value) == 0 || !m_isHolder)
        return std::nullopt;
    return write(step);
}

} // namespace app::outbox
