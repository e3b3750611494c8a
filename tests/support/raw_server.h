// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"
#include "tests/support/certificates.h"

#include <QHash>
#include <QThread>
#include <QUrl>
#include <memory>
#include <optional>
#include <vector>

namespace tests {

/// One thing that a raw server does.
struct Act
{
    enum class Kind : quint8 {
        write, ///< all bytes at once
        drip, ///< one byte every `milliseconds`
        flood, ///< the bytes again and again until the client goes, every `milliseconds` or as fast as it can
        wait,
        hold, ///< waits until the test calls release()
        finish, ///< orderly end (FIN)
        reset, ///< hard end (RST)
    };
    Kind kind = Kind::write;
    QByteArray bytes = {};
    int milliseconds = 0;
};

/// What a raw server does with one request (or, for `connected`, with one connection). After the last act
/// nothing more comes, and the connection stays open.
struct Play
{
    enum class When : quint8 {
        connected, ///< as soon as the connection stands, before a byte is read
        firstBytes, ///< when the request begins to come in
        complete, ///< when the whole request was read
    };
    When when = When::complete;
    std::vector<Act> acts = {};
};

/// An HTTP/1.1 answer with a right Content-Length. `extraHeaders` are whole lines with their CRLF.
[[nodiscard]] QByteArray rawAnswer(
    int status, const QByteArray &body = "{}", const QByteArray &extraHeaders = {});
/// Writes these bytes as the answer to a complete request.
[[nodiscard]] Play writing(const QByteArray &bytes);
/// Writes these bytes, then ends the connection orderly.
[[nodiscard]] Play writingThenFinish(const QByteArray &bytes);
/// Writes these bytes, then resets the connection.
[[nodiscard]] Play writingThenReset(const QByteArray &bytes);
/// Reads the request and never answers.
[[nodiscard]] Play silence();

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QList<app::net::Header> headers;
    QByteArray body;
    int connection = 0; ///< counted from 1

    /// Value of the first header of that name, or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A TCP or TLS server on 127.0.0.1 that does exactly what it is told, wrong or right. It runs in a thread of
/// its own, so it answers whatever the client's thread does. Without a play it answers 200 and "{}".
class RawServer
{
public:
    /// Plain, or TLS with that identity.
    explicit RawServer(const std::optional<ServerIdentity> &identity = {});
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    /// "http://127.0.0.1:PORT" plus `path`, or https.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1.0/Tickets"),
        const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Queues a play for the next request that has none yet.
    void playNext(const Play &play);
    /// Sets the play for every request that finds none in the queue.
    void playAlways(const Play &play);

    /// Lets everything go on that is at a `hold`.
    void release();

    /// Complete requests with that X-Id header so far, whatever was answered.
    [[nodiscard]] int count(const QByteArray &id) const;
    /// Every complete request, in order of arrival.
    [[nodiscard]] std::vector<SeenRequest> requests() const;
    /// Application bytes received so far (after TLS), complete or not.
    [[nodiscard]] qint64 bytesReceived() const;
    [[nodiscard]] int connections() const;
    /// Connections that are open now.
    [[nodiscard]] int openConnections() const;

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives in m_thread
    quint16 m_port = 0;
    bool m_isTls = false;
};

} // namespace tests
