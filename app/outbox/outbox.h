// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/look_up.h"
#include "app/domain/plan.h"
#include "app/domain/result.h"
#include "app/domain/saved_draft.h"
#include "app/outbox/lease.h"
#include "app/outbox/look_up.h"
#include "app/outbox/retry.h"
#include "app/outbox/transitions.h"
#include "app/outbox/uploads.h"
#include "app/outbox/wait.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace app::outbox {

/// Where plans are kept. Answers at once: one small durable write each, which is done whole or not at all.
struct Journal
{
    /// Gives the ids; the kept draft that the plan was written in (0 = none) goes with the same write.
    std::function<domain::Result<domain::Plan>(const domain::Plan &, domain::DraftId writtenIn)> save;
    /// Writes a step that is about to leave. False if it must not: it is not planned in the journal any more,
    /// or the lease is somebody else's.
    std::function<domain::Result<bool>(const domain::Step &)> begin;
    /// Writes what became of a step. False, and nothing was written, if the lease is somebody else's.
    std::function<domain::Result<bool>(const domain::Step &)> update;
    std::function<domain::Result<std::vector<domain::Plan>>()> load; ///< newest first
    /// Writes steps that were taken back. False, and nothing was written, if one of them is not planned in
    /// the journal any more.
    std::function<domain::Result<bool>(const std::vector<domain::Step> &)> takeBack;
    /// The same, and keeps what stood in them as a new draft, with the same write. Nothing instead of false.
    std::function<domain::Result<std::optional<domain::SavedDraft>>(
        const std::vector<domain::Step> &, const domain::SavedDraft &)>
        withdraw;
    /// The plans after `last`, those that are open, and those of `also`, newest first. Only needed where
    /// others have the journal too.
    std::function<domain::Result<std::vector<domain::Plan>>(
        domain::PlanId last, const std::vector<domain::PlanId> &also)>
        since = {};
    Lease lease = {};
};

/// What reaches Autotask. Both keep the contract of domain::Callback.
struct Wire
{
    /// Creates or changes a record, with the file of an attachment.
    std::function<void(const domain::Step &, QObject *context, domain::Callback<domain::RecordRef>)> write;
    /// Reads the record of a step.
    std::function<void(const domain::Step &, QObject *context, domain::Callback<domain::ReadBack>)> readBack;
    std::function<bool(const domain::Draft &)>
        takesToken; ///< the entity has a place for our token, still free
    /// What Autotask holds that the step may have created; only reads.
    std::function<void(const domain::Step &, QObject *context, domain::Callback<domain::LookUp>)> lookUp;
    /// One cheap read that shows whether Autotask answers.
    std::function<void(QObject *context, domain::Callback<domain::Done>)> probe;
};

/// Every duration in one value, so that tests scale it.
struct Policy
{
    /// Waits before each attempt to read a record back; right after a create it may not be there yet (5.1).
    std::vector<std::chrono::milliseconds> readBackWaits{std::chrono::milliseconds(0),
        std::chrono::milliseconds(500), std::chrono::milliseconds(1000), std::chrono::milliseconds(2000),
        std::chrono::milliseconds(4000)};
    int mostWrites = 2; ///< at a time per entity; all integrations of a tenant share three (fact sheet 8)
    /// After an answer that is none of Autotask's (maintenance, an outage) nothing leaves until some answer
    /// shows that it is back; it is asked so often.
    std::chrono::milliseconds outageWait{std::chrono::minutes(1)};
    UploadLimits uploads = {};
    RetryTimes retry = {};
    LookUpTimes lookUp = {};
    LeaseTimes lease = {};
};

/// How the search for what an unclear step may have created stands. Kept in memory alone: after a start it
/// begins anew.
struct Search
{
    enum class State : quint8 {
        looking, ///< goes on by itself
        several, ///< more than one record fits: the person chooses
        none, ///< none fits and the longest server time is over: the person may send it again
    };

    State state = State::looking;
    std::vector<domain::Candidate> candidates; ///< for `several`
    std::optional<domain::Problem> problem; ///< why the last look brought nothing
    QDateTime lookedAt; ///< UTC; null = not yet
    QDateTime nextAt; ///< UTC, for `looking`

    friend bool operator==(const Search &, const Search &) = default;
};

/// A plan's life: saved first, then each step sent once, its answer classified, the record read back, its
/// author compared. What may have been created is `unclear`: it is looked up and never sent again by the
/// program. What surely was not done is tried again as retryOf() says. The outbox is the context of every
/// request: a page that closes cancels nothing. Where several programs have the journal open, the holder of
/// its lease alone sends; the others submit, take back what still waits, and see what the holder does.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(Journal journal, Wire wire, std::function<QDateTime()> nowUtc, Policy policy = {},
        QObject *parent = nullptr);
    /// Gives the lease up.
    ~Outbox() override;

    /// Loads what is in the journal. Whoever has the lease settles what an earlier run left: `sending`
    /// becomes `unclear`, `accepted` is read back. Steps still `planned` wait for start().
    domain::Result<domain::Done> load();

    /// True while this is the outbox that sends. Without the lease everything below that needs to know what
    /// is on its way does nothing but tell refusedHere(): only submit(), cancel() and withdraw() are done.
    [[nodiscard]] bool isHolder() const { return m_isHolder; }

    /// From now on requests may leave; sends what is planned and has not failed to leave before.
    void start();

    /// Saves the plan in one transaction, then sends it. An error means that nothing was saved and nothing
    /// sent. The kept draft that it was written in is gone as soon as the plan is there, never before or
    /// after. For `undoWindow` it does not leave, and withdraw() gives it back.
    domain::Result<domain::PlanId> submit(domain::Plan plan, domain::DraftId writtenIn = {},
        std::chrono::milliseconds undoWindow = std::chrono::milliseconds(0));

    /// What a planned step waits for; `none` for every other step.
    [[nodiscard]] Wait waitOf(domain::StepId step) const;

    /// Sends the open steps of a plan again that surely never left. Nothing happens for any other plan.
    void sendNow(domain::PlanId plan);

    /// How the search for an unclear step stands, or nothing where there is none.
    [[nodiscard]] const Search *search(domain::StepId step) const;
    /// Looks for an unclear step at once.
    void lookUpNow(domain::StepId step);
    /// The person says which of the records that were found the step is. Nothing happens for any other
    /// record.
    void choose(domain::StepId step, const domain::RecordRef &record);
    /// The person wants an unclear step to be sent again. Only where the search ended without a hit; false
    /// otherwise.
    bool sendAgain(domain::StepId step);
    /// The person gives an unclear step up. False if it is not unclear, or the journal failed.
    bool discard(domain::StepId step, const QString &reason);

    /// Takes back what surely was not sent.
    void cancel(domain::PlanId plan);

    /// Takes back what surely was not sent, and keeps `draft` (with the id 0) in its place: there is the one
    /// or the other at any moment, also after a crash. Gives the draft as it is kept. Problem: nothing was
    /// changed, because nothing of the plan can be taken back (notConfigured), or the journal failed.
    domain::Result<domain::SavedDraft> withdraw(domain::PlanId plan, domain::SavedDraft draft);

    /// Reads the records of accepted steps back again.
    void readBackNow(domain::PlanId plan);

    [[nodiscard]] const std::vector<domain::Plan> &plans() const { return m_plans; } ///< newest first
    [[nodiscard]] const domain::Plan *plan(domain::PlanId id) const;

    /// Every duration that the outbox keeps, for whoever says until when something waits.
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /// The clock of all its moments; UTC.
    [[nodiscard]] QDateTime now() const { return m_now(); }

    /// True while a write or a read-back is under way.
    [[nodiscard]] bool isBusy() const { return m_inFlight > 0; }

Q_SIGNALS:
    void planAdded(app::domain::PlanId plan);
    void planChanged(app::domain::PlanId plan);
    /// A step came to rest in a new state.
    void stepSettled(const app::domain::Step &step);
    /// This outbox sends from now on, or another program does: see isHolder().
    void holderChanged();
    /// What the person asked for is done by the program that sends alone.
    void refusedHere();
    /// Our own journal failed: what it says may be older than the truth. The delivery is neverLeft if nothing
    /// was sent for that reason, unknown if it was an outcome that could not be written.
    void journalFailed(const app::domain::Problem &problem);

private:
    domain::Plan *findPlan(domain::PlanId id);
    domain::Step *findStep(domain::StepId id, domain::Plan **plan = nullptr);
    void advance(domain::PlanId id);
    void send(domain::StepId id);
    /// Writes the step down as leaving. False, when everything is told, if it must not leave.
    bool begin(domain::StepId id, const domain::Step &before);
    void settleCreate(domain::StepId id, const domain::Result<domain::RecordRef> &created);
    void readBack(domain::StepId id, size_t attempt);
    void settleReadBack(domain::StepId id, size_t attempt, const domain::Result<domain::ReadBack> &readBack);
    void fail(domain::Step &step, const domain::Problem &problem);
    void wakeAt(domain::StepId id, const QDateTime &when);
    void ringAt(const QDateTime &when);
    void beginOutage();
    /// What an answer says of the server: whether it is there at all. nullptr = it did what was asked.
    void hearOf(const domain::Problem *problem);
    [[nodiscard]] Wait waitOf(const domain::Plan &plan, const domain::Step &step) const;
    [[nodiscard]] QDateTime uploadTime(const domain::Step &step) const;
    [[nodiscard]] bool isBehind(const domain::Plan &plan, const domain::Step &step) const;
    [[nodiscard]] bool isFull(const QString &entity) const; ///< as many writes in flight as there may be
    void advanceAll();
    void look(domain::StepId id, size_t attempt, std::chrono::milliseconds wait);
    void settleLook(domain::StepId id, size_t attempt, int run, const domain::Result<domain::LookUp> &found);
    void arrive(domain::StepId id, const domain::RecordRef &record, domain::FoundBy foundBy);
    /// Moves all steps of a plan that wait to `cancelled`, in memory; gives them. Problem: the journal.
    domain::Result<std::vector<domain::Step>> moveBack(domain::PlanId id);
    /// The journal did not take them back: it failed, or (without a problem) another program was faster.
    void leaveAsItWas(domain::PlanId id, const std::vector<domain::Step> &before,
        const std::optional<domain::Problem> &problem);
    // Who sends (sharing.cpp).
    void watch();
    /// Takes over what others have written; false if the journal cannot be read.
    bool refresh();
    void tellFresh(const std::vector<domain::PlanId> &added, const std::vector<domain::PlanId> &changed,
        const std::vector<domain::Step> &settled);
    void takeOver();
    /// Asks whether the lease is still ours, and stops sending if not. True if it is.
    bool checkLease();
    void stepDown();
    /// What an earlier holder left as `sending`.
    domain::Result<domain::Done> settleLeft();
    void goOn();
    bool refuseHere();
    /// Before a step is written from `planned`: what the journal could not take of it before.
    std::optional<domain::Problem> catchUp(const domain::Step &step);
    bool move(domain::Step &step, Outcome outcome);
    /// Why the step could not be written, or nothing.
    std::optional<domain::Problem> write(const domain::Step &step);
    void tell(
        domain::PlanId planId, const domain::Step &step, const std::optional<domain::Problem> &unwritten);

    Journal m_journal;
    Wire m_wire;
    std::function<QDateTime()> m_now;
    Policy m_policy;
    std::vector<domain::Plan> m_plans;
    std::map<qint64, Search> m_searches; ///< by the step's id
    std::map<qint64, int> m_searchRuns; ///< a look of an older run is told nowhere
    std::map<QString, int> m_writing; ///< writes in flight by entity
    std::map<qint64, QDateTime> m_wakes; ///< by the step's id: for when its timer runs
    QTimer m_alarm; ///< for the wait for room for attachments
    QTimer m_probing; ///< runs while Autotask does not answer
    QDateTime m_outageUntil; ///< when it is asked next whether it answers; null while it does
    QTimer m_watch; ///< runs where others may have the journal too
    QElapsedTimer m_sinceRenewal;
    std::set<qint64> m_unwritten; ///< ids of steps of which the journal says less than we know
    domain::PlanId m_lastRead; ///< the newest plan that came from the journal
    int m_term = 0; ///< answers to what an earlier term of ours asked are told nowhere
    int m_inFlight = 0;
    bool m_isHolder = true;
    bool m_hasNews = false; ///< of others, and it is not read yet
    bool m_isStarted = false;
};

} // namespace app::outbox
