// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/network_http.h"

#include "app/net/log_line.h"
#include "app/net/proxy_choice.h"
#include "app/net/wire_request.h"

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app::net {

namespace {

/// As many connections as Qt opens to one endpoint. What is beyond would wait inside Qt.
constexpr int mostPerEndpoint = 6;

QString nextRequestId()
{
    static std::atomic<quint64> last = 0;
    return u"r%1"_s.arg(++last);
}

QString endpointOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

NetworkHttp::NetworkHttp(NetworkOptions options)
    : m_options(std::move(options))
{
    if (m_options.extraAuthorities.isEmpty())
        m_trust = tlsTrust({});
    else
        m_trustInTheMaking = std::async(std::launch::async, tlsTrust, m_options.extraAuthorities);
}

NetworkHttp::~NetworkHttp()
{
    for (Exchange *each : std::exchange(m_underWay, {}))
        delete each;
}

void NetworkHttp::send(const Request &request, QObject *context, std::function<void(Answer)> done)
{
    Job job{request, nextRequestId(), context, std::move(done)};
    const QString fault = faultOf(request);
    if (!fault.isEmpty()) {
        refuse(job, Failure::malformed, fault);
        return;
    }
    if (m_isStopped) {
        refuse(job, Failure::stopped, u"the client was stopped before"_s);
        return;
    }
    const QString endpoint = endpointOf(request.url);
    m_waitingAt[endpoint].push_back(std::move(job));
    startNext(endpoint);
}

void NetworkHttp::stop()
{
    m_isStopped = true;
    for (const std::deque<Job> &jobs : std::exchange(m_waitingAt, {})) {
        for (const Job &each : jobs)
            refuse(each, Failure::stopped, u"stopped while waiting"_s);
    }
    const std::vector<Exchange *> underWay = m_underWay;
    for (Exchange *each : underWay)
        each->cutOff(Failure::stopped, u"stopped under way"_s);
}

void NetworkHttp::startNext(const QString &endpoint)
{
    std::deque<Job> &waiting = m_waitingAt[endpoint];
    while (!waiting.empty() && m_underWayAt.value(endpoint) < mostPerEndpoint) {
        const Job job = std::move(waiting.front());
        waiting.pop_front();
        start(endpoint, job);
    }
}

void NetworkHttp::start(const QString &endpoint, const Job &job)
{
    QNetworkRequest wire = wireRequest(job.request);
    if (job.request.url.scheme() == "https"_L1)
        wire.setSslConfiguration(trust());
    qCDebug(netLog).noquote() << logLine(job.requestId, job.request);

    const Exchange::Limits limits{m_options.timeouts, m_options.largestAnswer};
    ++m_underWayAt[endpoint];
    auto end = [this, endpoint, job](Exchange *exchange, Exchange::End ended) {
        m_underWay.erase(std::find(m_underWay.begin(), m_underWay.end(), exchange));
        exchange->deleteLater();
        --m_underWayAt[endpoint];
        if (ended.wasCutOff)
            m_manager.reset();
        deliver(job, std::move(ended.answer));
        startNext(endpoint);
    };
    m_underWay.push_back(new Exchange(manager(), job.request, wire, limits, std::move(end), &m_own));
}

void NetworkHttp::deliver(const Job &job, Answer answer)
{
    answer.requestId = job.requestId;
    qCInfo(netLog).noquote() << logLine(job.requestId, job.request, &answer);
    QMetaObject::invokeMethod(
        &m_own,
        [context = job.context, done = job.done, answer = std::move(answer)] {
            if (context)
                done(answer);
        },
        Qt::QueuedConnection);
}

void NetworkHttp::refuse(const Job &job, Failure failure, const QString &detail)
{
    Answer answer;
    answer.failure = failure;
    answer.mayHaveArrived = false;
    answer.detail = detail;
    deliver(job, std::move(answer));
}

/// A request that was cut off can leave Qt's connections to that host stuck for ever, so none of them is used
/// again: new requests get a new manager. clearConnectionCache() would free them too, but it also ends the
/// other requests under way, without any signal; here those keep the old manager until they are done.
std::shared_ptr<QNetworkAccessManager> NetworkHttp::manager()
{
    if (!m_manager) {
        auto *made = new QNetworkAccessManager(&m_own);
        made->setProxyFactory(new ProxyChoice);
        m_manager.reset(made, [](QNetworkAccessManager *each) { each->deleteLater(); });
    }
    return m_manager;
}

const QSslConfiguration &NetworkHttp::trust()
{
    if (m_trustInTheMaking.valid())
        m_trust = m_trustInTheMaking.get();
    return m_trust;
}

} // namespace app::net
