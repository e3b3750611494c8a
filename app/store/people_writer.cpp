// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people_writer.h"

#include "app/store/database.h"

#include <QPointer>
#include <atomic>
#include <optional>
#include <utility>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::Company;
using domain::Contact;
using domain::Done;
using domain::Resource;
using domain::Result;

/// What lives in the other thread: the connection, opened with the first call.
class PeopleWriter::Worker final : public QObject
{
public:
    explicit Worker(QString path)
        : m_path(std::move(path))
    {
    }

    /// From any thread: nothing that waits will be begun.
    void stop() { m_isStopped = true; }

    /// The result of `work`, or nothing if the writer is going away.
    template <typename Value>
    std::optional<Result<Value>> run(const std::function<Result<Value>(PeopleStore &)> &work)
    {
        if (m_isStopped)
            return std::nullopt;
        if (!m_database) {
            auto opened = Database::open(m_path, Purpose::worker);
            if (!opened)
                return opened.error(); // the next call tries again
            m_database = std::move(opened.value());
        }
        PeopleStore store(*m_database);
        return work(store);
    }

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    std::atomic<bool> m_isStopped = false;
};

PeopleWriter::PeopleWriter(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(databasePath))
{
    m_thread.setObjectName(u"people writer"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PeopleWriter::~PeopleWriter()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

template <typename Value>
void PeopleWriter::queue(
    std::function<Result<Value>(PeopleStore &)> work, QObject *context, Callback<Value> done)
{
    Q_ASSERT_X(
        thread() == QThread::currentThread(), "app::store::PeopleWriter", "called from another thread");
    // Context and callback stay on this thread: what `done` has captured must not end on the other one.
    const auto result = std::make_shared<std::optional<Result<Value>>>();
    m_waiting.push_back([result, guard = QPointer<QObject>(context), done = std::move(done)] {
        if (guard)
            done(**result);
    });
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), result] {
            *result = m_worker->run(work);
            if (*result)
                QMetaObject::invokeMethod(this, &PeopleWriter::answerNext, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void PeopleWriter::loadAll(QObject *context, Callback<domain::People> done)
{
    queue<domain::People>([](PeopleStore &store) { return store.all(); }, context, std::move(done));
}

void PeopleWriter::answerNext()
{
    const std::function<void()> answer = std::move(m_waiting.front());
    m_waiting.pop_front();
    answer();
}

void PeopleWriter::beginRefresh(QObject *context, Callback<Generation> done)
{
    queue<Generation>([](PeopleStore &store) { return store.beginRefresh(); }, context, std::move(done));
}

void PeopleWriter::put(
    Generation generation, std::vector<Company> page, QObject *context, Callback<Done> done)
{
    queue<Done>(
        [generation, page = std::move(page)](PeopleStore &store) { return store.put(generation, page); },
        context, std::move(done));
}

void PeopleWriter::put(
    Generation generation, std::vector<Contact> page, QObject *context, Callback<Done> done)
{
    queue<Done>(
        [generation, page = std::move(page)](PeopleStore &store) { return store.put(generation, page); },
        context, std::move(done));
}

void PeopleWriter::put(
    Generation generation, std::vector<Resource> page, QObject *context, Callback<Done> done)
{
    queue<Done>(
        [generation, page = std::move(page)](PeopleStore &store) { return store.put(generation, page); },
        context, std::move(done));
}

void PeopleWriter::finishRefresh(Generation generation, domain::Reach reach, const domain::PeopleMarks &marks,
    QObject *context, Callback<Done> done)
{
    queue<Done>([generation, reach, marks](
                    PeopleStore &store) { return store.finishRefresh(generation, reach, marks); },
        context, std::move(done));
}

void PeopleWriter::loadMarks(QObject *context, Callback<domain::PeopleMarks> done)
{
    queue<domain::PeopleMarks>([](PeopleStore &store) { return store.marks(); }, context, std::move(done));
}

} // namespace app::store
