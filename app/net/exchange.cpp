// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/exchange.h"

#include "app/net/answer_reading.h"
#include "app/net/log_line.h"

#include <QMetaEnum>
#include <QSslError>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace app::net {

namespace {

/// How much Qt may hold for us: a server that sends faster than we read has to wait.
constexpr qint64 readAhead = 1024 * 1024;

std::optional<int> statusOf(const QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    return status.isValid() ? std::optional<int>(status.toInt()) : std::nullopt;
}

QList<Header> headersOf(const QNetworkReply &reply)
{
    QList<Header> headers;
    for (const QNetworkReply::RawHeaderPair &each : reply.rawHeaderPairs())
        headers.push_back({each.first, each.second});
    return headers;
}

/// Qt's own English name; errorString() would be translated.
QString tlsErrorName(const QSslError &error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QSslError::SslError>().valueToKey(error.error()));
}

} // namespace

Exchange::Exchange(std::shared_ptr<QNetworkAccessManager> manager, const Request &request,
    const QNetworkRequest &wire, const Limits &limits, std::function<void(Exchange *, End)> ended,
    QObject *parent)
    : QObject(parent)
    , m_manager(std::move(manager))
    , m_limits(limits)
    , m_ended(std::move(ended))
{
    for (QTimer *timer : {&m_connectTimer, &m_totalTimer})
        timer->setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this,
        [this] { cutOff(Failure::timedOut, u"no connection within the time"_s); });
    connect(&m_totalTimer, &QTimer::timeout, this,
        [this] { cutOff(Failure::timedOut, u"no whole answer within the time"_s); });
    start(request, wire);
    m_connectTimer.start(m_limits.timeouts.connect);
    m_totalTimer.start(m_limits.timeouts.total);
}

Exchange::~Exchange()
{
    if (m_body)
        m_body->seal();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::start(const Request &request, const QNetworkRequest &wire)
{
    if (request.method == Method::get) {
        m_reply = m_manager->get(wire);
    } else {
        m_body = new OneShotBody(request.body, [this] { noteConnected(); });
        m_reply = m_manager->sendCustomRequest(wire, verb(request.method), m_body);
        m_body->setParent(m_reply);
    }
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isConnecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::noteConnected);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::noteConnected);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &each : errors)
            m_tlsErrors << tlsErrorName(each);
        m_tlsErrors.removeDuplicates();
    });
}

void Exchange::noteConnected()
{
    m_isConnected = true;
    m_connectTimer.stop();
}

void Exchange::readHeader()
{
    noteConnected();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.largestAnswer)
        cutOff(Failure::tooLarge, u"the answer announces more than %1 bytes"_s.arg(m_limits.largestAnswer));
}

void Exchange::readBody()
{
    while (m_cutOff == Failure::none && m_reply->bytesAvailable() > 0) {
        // Never asked for more than is there: read() makes room for all that it is asked for.
        const QByteArray piece =
            m_reply->read(std::min(m_reply->bytesAvailable(), m_limits.largestAnswer + 1 - m_read.size()));
        if (piece.isEmpty())
            return;
        m_read += piece;
        if (m_read.size() > m_limits.largestAnswer)
            cutOff(Failure::tooLarge, u"the answer is larger than %1 bytes"_s.arg(m_limits.largestAnswer));
    }
}

void Exchange::cutOff(Failure failure, const QString &detail)
{
    if (m_hasEnded || m_cutOff != Failure::none)
        return;
    m_cutOff = failure;
    m_detail = detail;
    if (m_reply->isRunning())
        m_reply->abort(); // emits finished
}

void Exchange::finish()
{
    if (m_hasEnded)
        return;
    readBody();
    m_hasEnded = true;
    if (m_body)
        m_body->seal(); // what is said of it below stays true
    m_connectTimer.stop();
    m_totalTimer.stop();

    End end;
    end.wasCutOff = m_cutOff != Failure::none;
    Answer &answer = end.answer;
    answer.status = statusOf(*m_reply);
    answer.headers = headersOf(*m_reply);
    answer.tlsErrors = m_tlsErrors;
    answer.mayHaveArrived = answer.status.has_value() || mayHaveArrived();
    const Verdict verdict = end.wasCutOff
        ? Verdict{m_cutOff, m_detail}
        : judge({m_reply->error(), answer.mayHaveArrived, answer.status, answer.headers, m_read.size()});
    answer.failure = verdict.failure;
    answer.detail = verdict.detail;
    if (answer.failure == Failure::none)
        answer.body = std::exchange(m_read, {});
    m_manager.reset();
    std::exchange(m_ended, {})(this, std::move(end));
}

bool Exchange::mayHaveArrived() const
{
    if (m_body)
        return m_body->wasRead();
    if (m_isConnected)
        return true;
    if (isNeverConnected(m_reply->error()))
        return false;
    // While a new connection was being made, TLS included; in doubt (a reused one) it may have arrived.
    return !(m_isConnecting && (m_cutOff != Failure::none || m_reply->url().scheme() == "https"_L1));
}

} // namespace app::net
