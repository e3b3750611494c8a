// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_server.h"

#include <QMutex>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <algorithm>
#include <deque>
#include <gtest/gtest.h>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;
using app::net::Header;

namespace tests {

namespace {

/// Makes the coming close a hard one: RST instead of FIN.
void makeCloseHard(const QTcpSocket &socket)
{
    linger hard{};
    hard.l_onoff = 1;
    hard.l_linger = 0;
#ifdef Q_OS_WIN
    const auto handle = static_cast<SOCKET>(socket.socketDescriptor());
#else
    const auto handle = static_cast<int>(socket.socketDescriptor());
#endif
    setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&hard), sizeof hard);
}

/// Takes the first complete request off `buffer`, if there is one.
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    SeenRequest request;
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.push_back({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodySize = request.header("Content-Length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (buffer.size() < bodyStart + bodySize)
        return {};
    request.body = buffer.mid(bodyStart, bodySize);
    buffer.remove(0, bodyStart + bodySize);
    return request;
}

} // namespace

QByteArray rawAnswer(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Said\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n" + extraHeaders + "\r\n" + body;
}

Play writing(const QByteArray &bytes)
{
    return {Play::When::complete, {{Act::Kind::write, bytes}}};
}

Play writingThenFinish(const QByteArray &bytes)
{
    return {Play::When::complete, {{Act::Kind::write, bytes}, {Act::Kind::finish}}};
}

Play writingThenReset(const QByteArray &bytes)
{
    return {Play::When::complete, {{Act::Kind::write, bytes}, {Act::Kind::reset}}};
}

Play silence()
{
    return {Play::When::complete, {}};
}

QByteArray SeenRequest::header(QByteArrayView name) const
{
    for (const Header &each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

/// The part that lives in the server's thread. What the test reads and writes is behind `m_mutex`.
class RawServer::Worker final : public QTcpServer
{
public:
    explicit Worker(const std::optional<ServerIdentity> &identity)
        : m_identity(identity)
    {
    }

    ~Worker() override
    {
        for (QSslSocket *each : findChildren<QSslSocket *>()) {
            each->disconnect();
            delete each;
        }
    }

    void release()
    {
        for (const Held &each : std::exchange(m_held, {})) {
            if (each.socket)
                each.goOn();
        }
    }

    mutable QMutex m_mutex;
    std::deque<Play> m_plays;
    Play m_usual = writing(rawAnswer(200));
    std::vector<SeenRequest> m_requests;
    QHash<QByteArray, int> m_counts;
    qint64 m_bytesReceived = 0;
    int m_connections = 0;
    int m_openConnections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        {
            const QMutexLocker lock(&m_mutex);
            connection->number = ++m_connections;
            ++m_openConnections;
        }
        connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            const QMutexLocker lock(&m_mutex);
            --m_openConnections;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(*connection); });

        if (playsAt(Play::When::connected)) {
            perform(*socket, takePlay(), 0);
        } else if (m_identity) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificateChain(m_identity->chain);
            configuration.setPrivateKey(m_identity->key);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket->setSslConfiguration(configuration);
            socket->startServerEncryption();
        }
    }

private:
    struct Connection
    {
        QSslSocket *socket = nullptr;
        QByteArray buffer;
        int number = 0;
        bool hasPlayedEarly = false;
    };

    struct Held
    {
        QPointer<QSslSocket> socket;
        std::function<void()> goOn;
    };

    [[nodiscard]] bool playsAt(Play::When when) const
    {
        const QMutexLocker lock(&m_mutex);
        return (m_plays.empty() ? m_usual : m_plays.front()).when == when;
    }

    Play takePlay()
    {
        const QMutexLocker lock(&m_mutex);
        if (m_plays.empty())
            return m_usual;
        Play play = m_plays.front();
        m_plays.pop_front();
        return play;
    }

    void read(Connection &connection)
    {
        const QByteArray bytes = connection.socket->readAll();
        connection.buffer += bytes;
        {
            const QMutexLocker lock(&m_mutex);
            m_bytesReceived += bytes.size();
        }
        if (!connection.hasPlayedEarly && playsAt(Play::When::firstBytes)) {
            connection.hasPlayedEarly = true;
            perform(*connection.socket, takePlay(), 0);
        }
        while (std::optional<SeenRequest> request = takeRequest(connection.buffer)) {
            request->connection = connection.number;
            {
                const QMutexLocker lock(&m_mutex);
                ++m_counts[request->header("X-Id")];
                m_requests.push_back(*request);
            }
            if (!std::exchange(connection.hasPlayedEarly, false))
                perform(*connection.socket, takePlay(), 0);
        }
    }

    void perform(QSslSocket &socket, const Play &play, size_t at)
    {
        if (at >= play.acts.size() || socket.state() != QAbstractSocket::ConnectedState)
            return;
        const Act &act = play.acts[at];
        const auto goOn = [this, &socket, play, at] { perform(socket, play, at + 1); };
        switch (act.kind) {
        case Act::Kind::write:
            socket.write(act.bytes);
            socket.flush();
            goOn();
            break;
        case Act::Kind::drip:
            drip(socket, act.bytes, act.milliseconds, goOn);
            break;
        case Act::Kind::flood:
            flood(socket, act.bytes, act.milliseconds);
            break;
        case Act::Kind::wait:
            QTimer::singleShot(act.milliseconds, &socket, goOn);
            break;
        case Act::Kind::hold:
            m_held.push_back({&socket, goOn});
            break;
        case Act::Kind::finish:
            socket.disconnectFromHost();
            break;
        case Act::Kind::reset:
            makeCloseHard(socket);
            socket.abort();
            break;
        }
    }

    void drip(
        QSslSocket &socket, const QByteArray &bytes, int milliseconds, const std::function<void()> &goOn)
    {
        if (bytes.isEmpty()) {
            goOn();
            return;
        }
        socket.write(bytes.left(1));
        socket.flush();
        QTimer::singleShot(milliseconds, &socket, [this, &socket, rest = bytes.mid(1), milliseconds, goOn] {
            drip(socket, rest, milliseconds, goOn);
        });
    }

    void flood(QSslSocket &socket, const QByteArray &bytes, int milliseconds)
    {
        if (socket.state() != QAbstractSocket::ConnectedState)
            return;
        constexpr qint64 enough = 256 * 1024;
        do {
            socket.write(bytes);
        } while (milliseconds == 0 && socket.bytesToWrite() < enough);
        socket.flush();
        QTimer::singleShot(std::max(milliseconds, 1), &socket,
            [this, &socket, bytes, milliseconds] { flood(socket, bytes, milliseconds); });
    }

    std::optional<ServerIdentity> m_identity;
    std::vector<Held> m_held;
};

RawServer::RawServer(const std::optional<ServerIdentity> &identity)
    : m_worker(new Worker(identity))
    , m_isTls(identity.has_value())
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            EXPECT_TRUE(m_worker->listen(QHostAddress::LocalHost)) << m_worker->errorString().toStdString();
            m_port = m_worker->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl RawServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_isTls ? u"https"_s : u"http"_s, host).arg(m_port).arg(path));
}

void RawServer::playNext(const Play &play)
{
    const QMutexLocker lock(&m_worker->m_mutex);
    m_worker->m_plays.push_back(play);
}

void RawServer::playAlways(const Play &play)
{
    const QMutexLocker lock(&m_worker->m_mutex);
    m_worker->m_usual = play;
}

void RawServer::release()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->release(); }, Qt::QueuedConnection);
}

int RawServer::count(const QByteArray &id) const
{
    const QMutexLocker lock(&m_worker->m_mutex);
    return m_worker->m_counts.value(id);
}

std::vector<SeenRequest> RawServer::requests() const
{
    const QMutexLocker lock(&m_worker->m_mutex);
    return m_worker->m_requests;
}

qint64 RawServer::bytesReceived() const
{
    const QMutexLocker lock(&m_worker->m_mutex);
    return m_worker->m_bytesReceived;
}

int RawServer::connections() const
{
    const QMutexLocker lock(&m_worker->m_mutex);
    return m_worker->m_connections;
}

int RawServer::openConnections() const
{
    const QMutexLocker lock(&m_worker->m_mutex);
    return m_worker->m_openConnections;
}

} // namespace tests
