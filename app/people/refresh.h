// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/page.h"
#include "app/domain/person.h"
#include "app/domain/result.h"

#include <QObject>
#include <functional>

namespace app::people {

/// Where pages come from. All keep the contract of domain::Callback.
struct PeopleSource
{
    template <typename T>
    using Fetch = std::function<void(qint64 afterId, QObject *context, domain::Callback<domain::Page<T>>)>;
    /// What changed at `since` (UTC) or later, sorted by id.
    template <typename T>
    using FetchChanged = std::function<void(
        const QDateTime &since, qint64 afterId, QObject *context, domain::Callback<domain::Page<T>>)>;
    Fetch<domain::Company> companies;
    Fetch<domain::Contact> contacts;
    Fetch<domain::Resource> resources; ///< never by changes: they have no watermark field (fact sheet 4)
    FetchChanged<domain::Company> changedCompanies;
    FetchChanged<domain::Contact> changedContacts;
    /// What was asked for and has not left yet is not to leave any more: it is answered as `cancelled`.
    std::function<void()> stopWaiting = {};
};

/// Where pages go to; the work is done elsewhere (on the store's own thread) and answered here.
struct PeopleSink
{
    using Answer = domain::Callback<domain::Done>;
    std::function<void(QObject *context, domain::Callback<domain::PeopleMarks>)> marks;
    std::function<void(QObject *context, domain::Callback<qint64>)>
        begin; ///< answers the refresh's generation
    std::function<void(qint64 generation, std::vector<domain::Company>, QObject *context, Answer)>
        putCompanies;
    std::function<void(qint64 generation, std::vector<domain::Contact>, QObject *context, Answer)>
        putContacts;
    std::function<void(qint64 generation, std::vector<domain::Resource>, QObject *context, Answer)>
        putResources;
    /// Drops whom the refresh did not see, as far as its reach tells that they are gone, and keeps the marks,
    /// in one transaction.
    std::function<void(
        qint64 generation, domain::Reach, const domain::PeopleMarks &, QObject *context, Answer)>
        finish;
    std::function<void(QObject *context, domain::Callback<domain::People>)> load;
};

/// Time, as a refresh needs it.
struct RefreshClock
{
    std::function<QDateTime()> nowUtc;
    std::function<qint64()> steadyMilliseconds; ///< never set back
};
[[nodiscard]] RefreshClock systemClock();

/// Fetches companies, contacts and resources page by page, one page in flight, each written before the next
/// is asked for. A refresh that is stopped or fails leaves the people that were there, and the marks of the
/// last one: the next one begins where that one had ended. Nothing is ever tried again by itself; least of
/// all after a 401 (fact sheet 1.3).
class Refresh : public QObject
{
    Q_OBJECT
public:
    /// Everybody is fetched anew when the last time is longer ago than this: who was deleted appears in no
    /// list of changes (fact sheet 4).
    static constexpr int wholeAfterDays = 7;
    /// Changes are asked for again from so long before the mark.
    static constexpr int overlapMinutes = 5;

    Refresh(
        PeopleSource source, PeopleSink sink, QObject *parent = nullptr, RefreshClock clock = systemClock());

    /// Begins: with what changed since the last time where that is known and young enough, else with
    /// everybody. Nothing happens if a refresh is under way.
    void start();
    /// The same, with everybody in any case.
    void startWhole();
    /// Ends after the page that is in flight, at once if that still waits to leave; `finished` follows with
    /// `cancelled`.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// How far the people reach, as far as this object has heard: after the first answer of a refresh.
    [[nodiscard]] const domain::PeopleMarks &marks() const { return m_marks; }
    /// What the refresh that is under way, or was the last, brings.
    [[nodiscard]] domain::Reach reach() const { return m_reach; }

Q_SIGNALS:
    /// How many records have been written so far. There is no total: counting would cost requests.
    void progressed(int records);
    /// Everybody, or why it ended early. Exactly once for each start().
    void finished(const app::domain::Result<app::domain::People> &people);

private:
    /// The listing of one kind: what was the newest change, and when it began.
    struct Listing
    {
        QDateTime newest;
        qint64 beganAt = 0;
    };

    void begin(bool isWholeWanted);
    [[nodiscard]] domain::Reach chooseReach(bool isWholeWanted) const;
    void fetchCompanies();
    void fetchContacts();
    void fetchResources();
    template <typename T>
    void list(PeopleSource::Fetch<T> fetch, std::function<void(std::vector<T>, PeopleSink::Answer)> put,
        std::function<void()> next);
    template <typename T>
    void listFrom(qint64 afterId, const PeopleSource::Fetch<T> &fetch,
        const std::function<void(std::vector<T>, PeopleSink::Answer)> &put,
        const std::function<void()> &next);
    [[nodiscard]] QDateTime markAfter(const QDateTime &before) const;
    void finishAll();
    void end(const domain::Result<domain::People> &people);

    PeopleSource m_source;
    PeopleSink m_sink;
    RefreshClock m_clock;
    domain::PeopleMarks m_marks; ///< as kept
    domain::PeopleMarks m_coming; ///< of the refresh that is under way
    domain::Reach m_reach = domain::Reach::everybody;
    Listing m_listing;
    qint64 m_generation = 0;
    int m_records = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace app::people
