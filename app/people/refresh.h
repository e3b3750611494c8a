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
    Fetch<domain::Company> companies;
    Fetch<domain::Contact> contacts;
    Fetch<domain::Resource> resources;
};

/// Where pages go to; the work is done elsewhere (on the store's own thread) and answered here.
struct PeopleSink
{
    using Answer = domain::Callback<domain::Done>;
    std::function<void(QObject *context, domain::Callback<qint64>)>
        begin; ///< answers the refresh's generation
    std::function<void(qint64 generation, std::vector<domain::Company>, QObject *context, Answer)>
        putCompanies;
    std::function<void(qint64 generation, std::vector<domain::Contact>, QObject *context, Answer)>
        putContacts;
    std::function<void(qint64 generation, std::vector<domain::Resource>, QObject *context, Answer)>
        putResources;
    std::function<void(qint64 generation, QObject *context, Answer)>
        finish; ///< drops whom the refresh did not see
    std::function<void(QObject *context, domain::Callback<domain::People>)> load;
};

/// Fetches companies, contacts and resources page by page, one page in flight, each written before the next
/// is asked for. A refresh that is stopped or fails leaves the people that were there.
class Refresh : public QObject
{
    Q_OBJECT
public:
    Refresh(PeopleSource source, PeopleSink sink, QObject *parent = nullptr);

    /// Begins; nothing happens if a refresh is under way.
    void start();
    /// Ends after the page that is in flight; `finished` follows with `cancelled`.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// How many records have been written so far. There is no total: counting would cost requests.
    void progressed(int records);
    /// Everybody, or why it ended early. Exactly once for each start().
    void finished(const app::domain::Result<app::domain::People> &people);

private:
    template <typename T>
    void fetchAll(qint64 afterId, const PeopleSource::Fetch<T> &fetch,
        std::function<void(std::vector<T>, PeopleSink::Answer)> put, std::function<void()> next);
    void finishAll();
    void end(const domain::Result<domain::People> &people);

    PeopleSource m_source;
    PeopleSink m_sink;
    qint64 m_generation = 0;
    int m_records = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace app::people
