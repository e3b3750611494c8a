// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/server_clock.h"
#include "app/net/http.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>

namespace app::autotask {

/// Counts answers that cannot be true of a tenant that is where we think it is.
class Storm
{
public:
    /// Counts one more at `at`; true if that was the third within a minute, and then it counts from nothing.
    [[nodiscard]] bool count(const QDateTime &at);

private:
    QList<QDateTime> m_moments;
};

/// Stands before the line to one tenant. The first answer that refuses the credentials shuts it: from then on
/// every request is answered with a 401 that never left, until open() is called, because many wrong secrets
/// lock the API user (fact sheet 1.3). Keeps the contract of Http.
class Gate final : public QObject, public net::Http
{
    Q_OBJECT
public:
    explicit Gate(net::Http &line, std::function<QDateTime()> nowUtc = QDateTime::currentDateTimeUtc);

    void send(const net::Request &request, QObject *context, std::function<void(net::Answer)> done) override;

    /// The time by the clock of the server that answers here.
    [[nodiscard]] QDateTime serverNow() const { return m_clock.now(); }
    [[nodiscard]] bool isShut() const { return m_isShut; }
    /// New credentials were proven. What the old ones still bring does not shut it again.
    void open();

Q_SIGNALS:
    /// The credentials were refused; after whoever asked has its answer.
    void shut();
    /// Paths that every tenant has were not found, again and again: the tenant may have been moved to another
    /// zone (fact sheet 1.1).
    void zoneDoubted();

private:
    void watch(const net::Request &request, const net::Answer &answer, int key);

    net::Http &m_line;
    std::function<QDateTime()> m_now;
    Storm m_storm;
    ServerClock m_clock;
    int m_key = 0; ///< changes with the credentials
    bool m_isShut = false;
};

} // namespace app::autotask
