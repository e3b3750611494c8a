// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/exchange.h"
#include "app/net/http.h"

#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <deque>
#include <future>
#include <vector>

namespace app::net {

/// What can be chosen once, when the client is made. There is nothing here that weakens TLS.
struct NetworkOptions
{
    Timeouts timeouts;
    qint64 largestAnswer = qint64(64) * 1024 * 1024; ///< bytes of one answer's body
    QList<QSslCertificate> extraAuthorities; ///< trusted beside the system's, for a company's own CA
};

/// The real client, on the thread that made it; HTTP/1.1 over Qt's network access. Beyond the contract of
/// Http:
/// - a request with a body reaches the wire at most once; `mayHaveArrived` says whether it did;
/// - an answer with a failure has no body; status and headers stay as far as they came;
/// - at most 6 requests per scheme, host and port are under way, the others wait in the order of the calls,
/// and
///   no timer runs for them (Qt would queue them too, but with their timers running);
/// - the system's proxy is used, except for loopback hosts; plain http goes to loopback hosts alone.
class NetworkHttp final : public Http
{
public:
    explicit NetworkHttp(NetworkOptions options = {});
    /// Ends everything without a word: no callback comes any more.
    ~NetworkHttp() override;

    void send(const Request &request, QObject *context, std::function<void(Answer)> done) override;

    /// Everything under way or waiting, and all that is sent from now on, is answered as Failure::stopped.
    void stop();

private:
    struct Job
    {
        Request request;
        QString requestId;
        QPointer<QObject> context;
        std::function<void(Answer)> done;
    };
    void startNext(const QString &endpoint);
    void start(const QString &endpoint, const Job &job);
    void deliver(const Job &job, Answer answer);
    void refuse(const Job &job, Failure failure, const QString &detail);
    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> manager();
    [[nodiscard]] const QSslConfiguration &trust();

    NetworkOptions m_options;
    QObject m_own; ///< parent of all that is Qt's here; deliveries die with it
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< for new requests
    std::future<QSslConfiguration> m_trustInTheMaking;
    QSslConfiguration m_trust;
    std::vector<Exchange *> m_underWay;
    QHash<QString, int> m_underWayAt; ///< by endpoint
    QHash<QString, std::deque<Job>> m_waitingAt; ///< by endpoint
    bool m_isStopped = false;
};

} // namespace app::net
