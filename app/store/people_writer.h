// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/store/people_store.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace app::store {

/// The writing half of PeopleStore on a thread and a connection of its own, so that a refresh of many
/// thousand people does not hold up the window. Calls are carried out in their order. Call it from its own
/// thread alone; `done` comes as promised by domain::Callback, and not at all if this object goes first.
///
/// The file must have been opened for Purpose::startUp before. Destruction finishes the page that is being
/// written, drops those that wait, and joins the thread; the refresh then counts as interrupted.
class PeopleWriter final : public QObject
{
    Q_OBJECT
public:
    explicit PeopleWriter(const QString &databasePath, QObject *parent = nullptr);
    ~PeopleWriter() override;

    void beginRefresh(QObject *context, domain::Callback<Generation> done);
    void put(Generation generation, std::vector<domain::Company> page, QObject *context,
        domain::Callback<domain::Done> done);
    void put(Generation generation, std::vector<domain::Contact> page, QObject *context,
        domain::Callback<domain::Done> done);
    void put(Generation generation, std::vector<domain::Resource> page, QObject *context,
        domain::Callback<domain::Done> done);
    void finishRefresh(Generation generation, domain::Reach reach, const domain::PeopleMarks &marks,
        QObject *context, domain::Callback<domain::Done> done);
    void loadMarks(QObject *context, domain::Callback<domain::PeopleMarks> done);
    /// Everybody, read on the same thread: a hundred thousand people do not hold up the window either.
    void loadAll(QObject *context, domain::Callback<domain::People> done);

private:
    class Worker;
    template <typename Value>
    void queue(std::function<domain::Result<Value>(PeopleStore &)> work, QObject *context,
        domain::Callback<Value> done);

    void answerNext();

    QThread m_thread;
    Worker *m_worker; ///< lives in m_thread and is deleted there when it ends
    std::deque<std::function<void()>> m_waiting; ///< the answers to come, in the order of the calls
};

} // namespace app::store
