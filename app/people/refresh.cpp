// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/refresh.h"

#include <QElapsedTimer>
#include <utility>

namespace app::people {

using domain::Company;
using domain::Contact;
using domain::Done;
using domain::Page;
using domain::People;
using domain::PeopleMarks;
using domain::Problem;
using domain::ProblemKind;
using domain::Reach;
using domain::Resource;
using domain::Result;

namespace {

Problem stopped()
{
    Problem problem;
    problem.kind = ProblemKind::cancelled;
    problem.delivery = domain::Delivery::neverLeft;
    return problem;
}

} // namespace

RefreshClock systemClock()
{
    QElapsedTimer steady;
    steady.start();
    return {[] { return QDateTime::currentDateTimeUtc(); }, [steady] { return steady.elapsed(); }};
}

Refresh::Refresh(PeopleSource source, PeopleSink sink, QObject *parent, RefreshClock clock)
    : QObject(parent)
    , m_source(std::move(source))
    , m_sink(std::move(sink))
    , m_clock(std::move(clock))
{
}

void Refresh::start()
{
    begin(false);
}

void Refresh::startWhole()
{
    begin(true);
}

void Refresh::begin(bool isWholeWanted)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isStopping = false;
    m_records = 0;
    m_sink.marks(this, [this, isWholeWanted](const Result<PeopleMarks> &marks) {
        if (!marks)
            return end(marks.error());
        m_marks = *marks;
        m_coming = *marks;
        m_reach = chooseReach(isWholeWanted);
        m_sink.begin(this, [this](const Result<qint64> &generation) {
            if (!generation)
                return end(generation.error());
            m_generation = *generation;
            fetchCompanies();
        });
    });
}

Reach Refresh::chooseReach(bool isWholeWanted) const
{
    const bool hasMarks = m_marks.companies.isValid() && m_marks.contacts.isValid() && m_marks.full.isValid();
    if (isWholeWanted || !hasMarks)
        return Reach::everybody;
    const QDateTime now = m_clock.nowUtc();
    // A clock that was set back does not make everybody young for ever.
    const bool isYoung = m_marks.full <= now && m_marks.full.addDays(wholeAfterDays) > now;
    return isYoung ? Reach::changes : Reach::everybody;
}

void Refresh::stop()
{
    m_isStopping = m_isRunning;
    if (m_isStopping && m_source.stopWaiting)
        m_source.stopWaiting();
}

namespace {

/// The fetch of what changed, told since when.
template <typename T>
PeopleSource::Fetch<T> changedSince(const PeopleSource::FetchChanged<T> &fetch, const QDateTime &mark)
{
    return
        [fetch, since = mark.addSecs(-60 * qint64(Refresh::overlapMinutes))](qint64 afterId, QObject *context,
            domain::Callback<Page<T>> done) { fetch(since, afterId, context, std::move(done)); };
}

} // namespace

void Refresh::fetchCompanies()
{
    const auto fetch = m_reach == Reach::everybody
        ? m_source.companies
        : changedSince<Company>(m_source.changedCompanies, m_marks.companies);
    const auto put = [this](std::vector<Company> page, PeopleSink::Answer done) {
        m_sink.putCompanies(m_generation, std::move(page), this, std::move(done));
    };
    list<Company>(fetch, put, [this] {
        m_coming.companies = markAfter(m_marks.companies);
        fetchContacts();
    });
}

void Refresh::fetchContacts()
{
    const auto fetch = m_reach == Reach::everybody
        ? m_source.contacts
        : changedSince<Contact>(m_source.changedContacts, m_marks.contacts);
    const auto put = [this](std::vector<Contact> page, PeopleSink::Answer done) {
        m_sink.putContacts(m_generation, std::move(page), this, std::move(done));
    };
    list<Contact>(fetch, put, [this] {
        m_coming.contacts = markAfter(m_marks.contacts);
        fetchResources();
    });
}

void Refresh::fetchResources()
{
    const auto put = [this](std::vector<Resource> page, PeopleSink::Answer done) {
        m_sink.putResources(m_generation, std::move(page), this, std::move(done));
    };
    list<Resource>(m_source.resources, put, [this] { finishAll(); });
}

QDateTime Refresh::markAfter(const QDateTime &before) const
{
    if (!m_listing.newest.isValid())
        return before; // nothing came, or nothing that is dated
    // Who was listed early and changed while the later pages came was not seen changed. What the listing took
    // is taken off: a length of time, so that it does not matter whose clock is right. And a record that is
    // dated in the future must not hide the changes until then.
    const qint64 took = m_clock.steadyMilliseconds() - m_listing.beganAt;
    const QDateTime mark = qMin(m_listing.newest, m_clock.nowUtc()).addMSecs(-took);
    return m_reach == Reach::everybody || !before.isValid() ? mark : qMax(mark, before);
}

template <typename T>
void Refresh::list(PeopleSource::Fetch<T> fetch, std::function<void(std::vector<T>, PeopleSink::Answer)> put,
    std::function<void()> next)
{
    m_listing = {{}, m_clock.steadyMilliseconds()};
    listFrom<T>(-1, fetch, put, next);
}

template <typename T>
void Refresh::listFrom(qint64 afterId, const PeopleSource::Fetch<T> &fetch,
    const std::function<void(std::vector<T>, PeopleSink::Answer)> &put, const std::function<void()> &next)
{
    if (m_isStopping)
        return end(stopped());
    fetch(afterId, this, [this, fetch, put, next](Result<Page<T>> page) {
        if (!page)
            return end(page.error());
        const auto records = static_cast<int>(page->items.size());
        if (page->newestChange.isValid()
            && (!m_listing.newest.isValid() || page->newestChange > m_listing.newest))
            m_listing.newest = page->newestChange;
        const auto goOn = [this, fetch, put, next, records, lastId = page->lastId, isLast = page->isLast](
                              const Result<Done> &written) {
            if (!written)
                return end(written.error());
            m_records += records;
            Q_EMIT progressed(m_records);
            if (isLast)
                next();
            else
                listFrom<T>(lastId, fetch, put, next);
        };
        put(std::move(page.value().items), goOn);
    });
}

void Refresh::finishAll()
{
    if (m_isStopping)
        return end(stopped());
    m_coming.latest = m_clock.nowUtc();
    if (m_reach == Reach::everybody)
        m_coming.full = m_coming.latest;
    m_sink.finish(m_generation, m_reach, m_coming, this, [this](const Result<Done> &finished) {
        if (!finished)
            return end(finished.error());
        m_marks = m_coming;
        m_sink.load(this, [this](const Result<People> &people) { end(people); });
    });
}

void Refresh::end(const Result<People> &people)
{
    m_isRunning = false;
    Q_EMIT finished(people);
}

} // namespace app::people
