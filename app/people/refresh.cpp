// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/refresh.h"

#include <utility>

namespace app::people {

using domain::Company;
using domain::Contact;
using domain::Done;
using domain::Page;
using domain::People;
using domain::Problem;
using domain::ProblemKind;
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

Refresh::Refresh(PeopleSource source, PeopleSink sink, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_sink(std::move(sink))
{
}

void Refresh::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isStopping = false;
    m_records = 0;
    m_sink.begin(this, [this](const Result<qint64> &generation) {
        if (!generation)
            return end(generation.error());
        m_generation = *generation;
        const auto putCompanies = [this](std::vector<Company> page, PeopleSink::Answer done) {
            m_sink.putCompanies(m_generation, std::move(page), this, std::move(done));
        };
        const auto putContacts = [this](std::vector<Contact> page, PeopleSink::Answer done) {
            m_sink.putContacts(m_generation, std::move(page), this, std::move(done));
        };
        const auto putResources = [this](std::vector<Resource> page, PeopleSink::Answer done) {
            m_sink.putResources(m_generation, std::move(page), this, std::move(done));
        };
        fetchAll<Company>(-1, m_source.companies, putCompanies, [this, putContacts, putResources] {
            fetchAll<Contact>(-1, m_source.contacts, putContacts, [this, putResources] {
                fetchAll<Resource>(-1, m_source.resources, putResources, [this] { finishAll(); });
            });
        });
    });
}

void Refresh::stop()
{
    m_isStopping = m_isRunning;
}

template <typename T>
void Refresh::fetchAll(qint64 afterId, const PeopleSource::Fetch<T> &fetch,
    std::function<void(std::vector<T>, PeopleSink::Answer)> put, std::function<void()> next)
{
    if (m_isStopping)
        return end(stopped());
    fetch(afterId, this, [this, fetch, put, next](Result<Page<T>> page) {
        if (!page)
            return end(page.error());
        const auto records = static_cast<int>(page->items.size());
        const auto goOn = [this, fetch, put, next, records, lastId = page->lastId, isLast = page->isLast](
                              const Result<Done> &written) {
            if (!written)
                return end(written.error());
            m_records += records;
            Q_EMIT progressed(m_records);
            if (isLast)
                next();
            else
                fetchAll<T>(lastId, fetch, put, next);
        };
        put(std::move(page.value().items), goOn);
    });
}

void Refresh::finishAll()
{
    if (m_isStopping)
        return end(stopped());
    m_sink.finish(m_generation, this, [this](const Result<Done> &finished) {
        if (!finished)
            return end(finished.error());
        m_sink.load(this, [this](const Result<People> &people) { end(people); });
    });
}

void Refresh::end(const Result<People> &people)
{
    m_isRunning = false;
    Q_EMIT finished(people);
}

} // namespace app::people
