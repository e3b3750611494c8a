// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/outbox.h"
#include "tests/app/outbox/problems.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"

#include <deque>
#include <memory>
#include <vector>

namespace tests {

/// What a read-back of a record by this resource shows: impersonated by the API user.
[[nodiscard]] app::domain::ReadBack readBackBy(app::domain::ResourceId author);
/// A plan of `count` steps, all by one resource.
[[nodiscard]] app::domain::Plan planOf(int count);
/// The person who writes the steps of planOf.
inline constexpr app::domain::ResourceId author{5};

/// Everything around an outbox: a journal in memory that can fail, a wire that is fired by hand, a clock that
/// stands still. start() and restart() make the outbox; restart() is a crash: only the journal survives.
class World : public testing::Test
{
protected:
    struct Create
    {
        app::domain::Step step;
        app::domain::Callback<app::domain::RecordRef> done;
    };
    struct Read
    {
        app::domain::RecordRef record;
        app::domain::Callback<app::domain::ReadBack> done;
    };

    struct Look
    {
        app::domain::Step step;
        app::domain::Callback<app::domain::LookUp> done;
    };

    World();
    void SetUp() override { restart(); }

    /// Ends the outbox that is there without a word and makes a new one from the journal.
    void restart();
    /// Lets everything that is queued happen.
    void settle();
    /// Submits and lets the first step leave.
    app::domain::PlanId submit(app::domain::Plan plan = planOf(1));

    /// Answers the create that is in flight.
    void created(qint64 id = 101);
    void notCreated(app::domain::ProblemKind kind, app::domain::Delivery delivery);
    /// Answers the read-back that is in flight.
    void readBack(const app::domain::Result<app::domain::ReadBack> &read = readBackBy(author));

    /// Answers the look-up that is in flight with these records, at the time of the clock.
    void found(std::vector<app::domain::Candidate> candidates = {});
    void notFound(app::domain::ProblemKind kind);
    /// A record that fits the first step of planOf.
    [[nodiscard]] app::domain::Candidate fitting(qint64 id) const;
    /// A plan of one step, of which nobody knows whether it arrived.
    app::domain::PlanId submitUnclear();

    [[nodiscard]] const app::domain::Step &step(app::domain::PlanId plan, size_t index = 0) const;
    [[nodiscard]] app::domain::StepState state(app::domain::PlanId plan, size_t index = 0) const;
    /// The same step as the journal has it.
    [[nodiscard]] const app::domain::Step &kept(app::domain::PlanId plan, size_t index = 0) const;
    [[nodiscard]] app::domain::Step &keptForChange(app::domain::PlanId plan, size_t index = 0);

    std::unique_ptr<app::outbox::Outbox> m_outbox;
    std::vector<app::domain::Plan> m_journal; ///< newest first
    std::vector<app::domain::SavedDraft> m_drafts; ///< beside it
    const QString m_self = QStringLiteral("self");
    QString m_holder = m_self; ///< who has the lease; empty = nobody
    bool m_isShared = false; ///< from the next restart() on others may have the journal too
    int m_freshReads = 0; ///< how often it was read what others wrote
    bool m_isJournalBroken = false;
    int m_journalFailures = 0; ///< journalFailed signals
    std::vector<app::domain::Step> m_settled; ///< stepSettled signals
    std::deque<Create> m_creates; ///< in flight
    std::deque<Read> m_reads; ///< in flight
    std::deque<Look> m_looks; ///< in flight
    std::deque<app::domain::Callback<app::domain::Done>> m_probes; ///< in flight
    std::vector<app::domain::Step> m_sent; ///< every write that ever left
    int m_readsSent = 0;
    bool m_hasTokenField = true;
    QDateTime m_now;
    app::outbox::Policy m_policy;

private:
    [[nodiscard]] app::outbox::Lease lease();

    qint64 m_lastId = 0;
    bool m_isStarted = false;
};

} // namespace tests
