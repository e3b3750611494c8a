// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/http_connection.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <chrono>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr std::chrono::seconds longestRequest{60};
constexpr std::chrono::milliseconds drainTime{200};
/// So much is taken from the socket at a time; the rest waits in the system.
constexpr qint64 readBuffer = 262144;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 303:
        return "See Other"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 411:
        return "Length Required"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 417:
        return "Expectation Failed"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    default:
        return "Status"_ba;
    }
}

QByteArray dateNow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// Lets the end of that connection be a TCP reset: what is not sent by then is thrown away.
void lingerNotAtAll(qintptr socket)
{
    linger none{};
    none.l_onoff = 1;
#ifdef Q_OS_WIN
    const int failed = setsockopt(static_cast<SOCKET>(socket), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char *>(&none), sizeof none);
#else
    const int failed = setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    if (failed != 0)
        qWarning("the connection cannot be reset, it ends properly instead");
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Service &service, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_service(service)
    , m_parser(socket->localPort())
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestRequest);
    connect(&m_patience, &QTimer::timeout, this, &HttpConnection::drop);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_admission.flight.reset();
        deleteLater();
    });
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
}

void HttpConnection::read()
{
    while (!m_isBusy && !m_isClosing) {
        m_buffer += m_socket->readAll();
        switch (m_parser.advance(m_buffer)) {
        case HttpParser::Progress::needsMore:
            if (!m_buffer.isEmpty() && !m_patience.isActive())
                m_patience.start();
            if (m_socket->bytesAvailable() == 0)
                return;
            break;
        case HttpParser::Progress::head:
            m_patience.start();
            m_admission = m_service.admit(m_parser.request());
            if (m_admission.fault && m_admission.fault->kind == Fault::Kind::dropBefore) {
                m_service.meet(m_parser.request(), *m_admission.fault);
                drop();
                return;
            }
            break;
        case HttpParser::Progress::whole:
            m_patience.stop();
            m_isBusy = true;
            carryOut();
            break;
        case HttpParser::Progress::failed:
            refuse();
            return;
        }
    }
}

void HttpConnection::carryOut()
{
    const Request request = m_parser.takeRequest();
    if (!m_admission.fault) {
        respond(m_service.answer(request));
        return;
    }
    const Fault fault = *m_admission.fault;
    m_service.meet(request, fault);
    if (fault.kind == Fault::Kind::delay) {
        respondLate(fault, request);
        return;
    }
    if (fault.kind == Fault::Kind::lateCommit) {
        commitLate(fault, request);
        return;
    }
    const Response answer = fault.work == Fault::Work::never ? Fault::madeUp() : m_service.answer(request);
    switch (fault.kind) {
    case Fault::Kind::dropAfter:
        drop();
        break;
    case Fault::Kind::reset:
        writeOut(fault.spoilt(answer), false);
        reset();
        break;
    case Fault::Kind::raw:
        m_socket->write(fault.bytes);
        close();
        break;
    case Fault::Kind::truncated:
    case Fault::Kind::longLength:
    case Fault::Kind::shortLength:
    case Fault::Kind::foreignNextPage:
        respond(fault.spoilt(answer));
        break;
    default:
        respond(fault.replacement());
        break;
    }
}

void HttpConnection::respondLate(const Fault &fault, const Request &request)
{
    const QPointer<HttpConnection> self(this);
    if (fault.work == Fault::Work::never) {
        QTimer::singleShot(fault.milliseconds, this, &HttpConnection::drop);
        return;
    }
    if (fault.work == Fault::Work::afterTheDelay) {
        QTimer::singleShot(
            fault.milliseconds, parent(), [self, request, service = &m_service, thread = m_admission.thread] {
                const Response response = service->answer(request);
                if (self)
                    self->respond(response);
            });
        return;
    }
    const Response response = m_service.answer(request);
    QTimer::singleShot(fault.milliseconds, this, [this, response] { respond(response); });
}

void HttpConnection::commitLate(const Fault &fault, const Request &request)
{
    const auto commit = [request, service = &m_service, milliseconds = fault.milliseconds, owner = parent()] {
        QTimer::singleShot(milliseconds, owner, [request, service] { (void)service->answer(request); });
    };
    if (fault.work != Fault::Work::never)
        connect(this, &QObject::destroyed, parent(), commit);
    if (fault.dropsFirst)
        drop();
}

void HttpConnection::respond(const Response &response)
{
    m_isBusy = false;
    m_admission = {};
    writeOut(response, m_parser.wantsClose() || response.lengthError != 0);
    // What a client sent ahead is read later, so that a long run of small requests does not pile up calls.
    QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

void HttpConnection::writeOut(const Response &response, bool thenClose)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status)
        + "\r\nDate: " + dateNow()
        + "\r\nContent-Length: " + QByteArray::number(response.body.size() + response.lengthError) + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (const Header &each : response.headers)
        bytes += each.name + ": " + each.value + "\r\n";
    bytes += thenClose || m_isClosing ? "Connection: close\r\n\r\n" : "\r\n";
    m_socket->write(bytes + response.body);
    if (thenClose)
        close();
}

void HttpConnection::close()
{
    m_isClosing = true;
    m_admission = {};
    m_patience.stop();
    m_socket->disconnectFromHost();
}

void HttpConnection::refuse()
{
    // Closing with unread bytes would reset the connection and could take the answer away from the client:
    // what is still coming is read and thrown away until it stops.
    m_isClosing = true;
    writeOut(emptyResponse(m_parser.failure()), false);
    m_patience.setInterval(drainTime);
    m_patience.start();
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] {
        m_socket->readAll();
        m_patience.start();
    });
    m_socket->readAll();
}

void HttpConnection::drop()
{
    m_isClosing = true;
    m_admission = {};
    m_socket->abort();
    deleteLater();
}

void HttpConnection::reset()
{
    m_socket->flush();
    lingerNotAtAll(m_socket->socketDescriptor());
    drop();
}

} // namespace app::tenant
