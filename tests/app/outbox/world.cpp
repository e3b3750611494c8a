// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/outbox/world.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <utility>

namespace tests {

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using app::outbox::Journal;
using app::outbox::Outbox;
using app::outbox::Wire;

ReadBack readBackBy(ResourceId who)
{
    ReadBack read;
    read.author.resource = who;
    read.author.impersonator = ResourceId{99};
    read.number = u"T20261121.0001"_s;
    return read;
}

Plan planOf(int count)
{
    Plan plan;
    plan.title = u"Printer offline"_s;
    for (int number = 1; number <= count; ++number) {
        Step step;
        step.draft.entity = u"Tickets"_s;
        step.draft.fields.insert(u"title"_s, u"Ticket %1"_s.arg(number));
        step.actor = author;
        step.actorName = u"Dana Weber"_s;
        plan.steps.push_back(step);
    }
    return plan;
}

World::World()
    : m_now(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc())
{
    m_policy.readBackWaits.assign(3, std::chrono::milliseconds(0));
    m_policy.lookUp.waits.assign(1, std::chrono::milliseconds(0));
    m_policy.mostWrites = 1000;
    m_policy.retry.mostAttempts = 1; // what fails is left to the test
    m_policy.retry.first = m_policy.retry.throttled = std::chrono::milliseconds(0);
}

void World::restart()
{
    m_outbox.reset();
    m_isStarted = false;
    m_creates.clear();
    m_reads.clear();
    m_looks.clear();
    m_probes.clear();

    Journal journal;
    journal.save = [this](const Plan &plan, DraftId writtenIn) -> Result<Plan> {
        if (m_isJournalBroken)
            return problem(ProblemKind::storage, Delivery::neverLeft);
        Plan saved = plan;
        saved.id = PlanId{++m_lastId};
        for (Step &each : saved.steps)
            each.id = StepId{++m_lastId};
        m_journal.insert(m_journal.begin(), saved);
        const auto isWrittenIn = [writtenIn](const SavedDraft &draft) { return draft.id == writtenIn; };
        m_drafts.erase(std::remove_if(m_drafts.begin(), m_drafts.end(), isWrittenIn), m_drafts.end());
        return saved;
    };
    const auto find = [this](StepId id) -> Step * {
        for (Plan &plan : m_journal) {
            for (Step &each : plan.steps) {
                if (each.id == id)
                    return &each;
            }
        }
        return nullptr;
    };
    const auto isPlanned = [find](const Step &step) { return find(step.id)->state == StepState::planned; };
    journal.update = [this, find](const Step &step) -> Result<bool> {
        if (m_isJournalBroken)
            return problem(ProblemKind::storage, Delivery::neverLeft);
        if (m_holder != m_self)
            return false;
        *find(step.id) = step;
        return true;
    };
    journal.begin = [update = journal.update, isPlanned](const Step &step) -> Result<bool> {
        return isPlanned(step) ? update(step) : Result<bool>(false);
    };
    journal.takeBack = [this, find, isPlanned](const std::vector<Step> &steps) -> Result<bool> {
        if (m_isJournalBroken)
            return problem(ProblemKind::storage, Delivery::neverLeft);
        if (!std::all_of(steps.begin(), steps.end(), isPlanned))
            return false;
        for (const Step &step : steps)
            *find(step.id) = step;
        return true;
    };
    journal.load = [this]() -> Result<std::vector<Plan>> {
        if (m_isJournalBroken)
            return problem(ProblemKind::storage, Delivery::neverLeft);
        return m_journal;
    };
    journal.withdraw = [this, takeBack = journal.takeBack](const std::vector<Step> &steps,
                           const SavedDraft &draft) -> Result<std::optional<SavedDraft>> {
        const Result<bool> taken = takeBack(steps);
        if (!taken)
            return taken.error();
        if (!*taken)
            return std::optional<SavedDraft>();
        m_drafts.push_back(draft);
        m_drafts.back().id = DraftId{++m_lastId};
        return std::optional(m_drafts.back());
    };
    journal.since = [this](PlanId, const std::vector<PlanId> &) -> Result<std::vector<Plan>> {
        if (m_isJournalBroken)
            return problem(ProblemKind::storage, Delivery::neverLeft);
        ++m_freshReads;
        return m_journal;
    };
    if (m_isShared)
        journal.lease = lease();
    Wire wire;
    wire.write = [this](const Step &step, QObject *, Callback<RecordRef> done) {
        m_sent.push_back(step);
        m_creates.push_back({step, std::move(done)});
    };
    wire.readBack = [this](const Step &step, QObject *, Callback<ReadBack> done) {
        ++m_readsSent;
        m_reads.push_back({step.record.value_or(RecordRef()), std::move(done)});
    };
    wire.probe = [this](QObject *, Callback<Done> done) { m_probes.push_back(std::move(done)); };
    wire.lookUp = [this](const Step &step, QObject *, Callback<LookUp> done) {
        m_looks.push_back({step, std::move(done)});
    };
    wire.takesToken = [this](const Draft &) { return m_hasTokenField; };
    m_outbox = std::make_unique<Outbox>(
        journal, wire, [this] { return m_now; }, m_policy);
    QObject::connect(m_outbox.get(), &Outbox::journalFailed, m_outbox.get(), [this] { ++m_journalFailures; });
    QObject::connect(m_outbox.get(), &Outbox::stepSettled, m_outbox.get(),
        [this](const Step &step) { m_settled.push_back(step); });
}

app::outbox::Lease World::lease()
{
    return {
        [this]() -> Result<bool> {
            if (m_holder.isEmpty())
                m_holder = m_self;
            return m_holder == m_self;
        },
        [this]() -> Result<bool> { return m_holder == m_self; },
        [this] { m_holder.clear(); },
        []() -> Result<bool> { return true; },
    };
}

void World::settle()
{
    // Timers of zero milliseconds and queued calls may each start the other: a few rounds are enough for
    // both.
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
}

PlanId World::submit(Plan plan)
{
    if (!std::exchange(m_isStarted, true))
        m_outbox->start();
    const Result<PlanId> id = m_outbox->submit(std::move(plan));
    EXPECT_TRUE(id) << "the plan was not saved";
    settle();
    return id ? *id : PlanId{};
}

void World::created(qint64 id)
{
    ASSERT_FALSE(m_creates.empty()) << "no create is in flight";
    const Create create = m_creates.front();
    m_creates.pop_front();
    create.done(RecordRef{create.step.draft.entity, id});
    settle();
}

void World::notCreated(ProblemKind kind, Delivery delivery)
{
    ASSERT_FALSE(m_creates.empty()) << "no create is in flight";
    const Create create = m_creates.front();
    m_creates.pop_front();
    create.done(problem(kind, delivery));
    settle();
}

void World::readBack(const Result<ReadBack> &read)
{
    ASSERT_FALSE(m_reads.empty()) << "no read-back is in flight";
    const Read waiting = m_reads.front();
    m_reads.pop_front();
    waiting.done(read);
    settle();
}

void World::found(std::vector<Candidate> candidates)
{
    ASSERT_FALSE(m_looks.empty());
    const auto done = std::move(m_looks.front().done);
    m_looks.pop_front();
    done(LookUp{std::move(candidates), m_now});
    settle();
}

void World::notFound(ProblemKind kind)
{
    ASSERT_FALSE(m_looks.empty());
    const auto done = std::move(m_looks.front().done);
    m_looks.pop_front();
    done(problem(kind, Delivery::refused));
    settle();
}

Candidate World::fitting(qint64 id) const
{
    Candidate candidate;
    candidate.record = {u"Tickets"_s, id};
    candidate.title = u"Ticket 1"_s;
    candidate.createdAt = m_now;
    return candidate;
}

PlanId World::submitUnclear()
{
    const PlanId id = submit();
    notCreated(ProblemKind::timeout, Delivery::unknown);
    return id;
}

const Step &World::step(PlanId plan, size_t index) const
{
    return m_outbox->plan(plan)->steps.at(index);
}

StepState World::state(PlanId plan, size_t index) const
{
    return step(plan, index).state;
}

Step &World::keptForChange(PlanId plan, size_t index)
{
    for (Plan &each : m_journal) {
        if (each.id == plan)
            return each.steps.at(index);
    }
    static Step none;
    ADD_FAILURE() << "the journal has no such plan";
    return none;
}

const Step &World::kept(PlanId plan, size_t index) const
{
    return const_cast<World *>(this)->keptForChange(plan, index);
}

} // namespace tests
