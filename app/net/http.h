// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <optional>

namespace app::net {

enum class Method : quint8 { get, post, patch, remove };

/// One header line. Names are compared without case.
struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header &, const Header &) = default;
};

/// A request as a value. Everything but GET carries a body that cannot be rewound, so that it reaches the
/// wire at most once.
struct Request
{
    Method method = Method::get;
    QUrl url;
    QList<Header> headers;
    QByteArray body; ///< never empty unless the method is GET

    friend bool operator==(const Request &, const Request &) = default;
};

/// Why there is no whole, trustworthy HTTP answer; `none` when there is one, whatever its status.
enum class Failure : quint8 {
    none,
    unreachable, ///< name not found, refused, proxy trouble before anything was sent
    insecure, ///< TLS: certificate or handshake
    timedOut, ///< our connect or total timer
    dropped, ///< the connection ended before the answer was whole
    tooLarge, ///< the answer passed the bound and was cut off while reading
    malformed, ///< the answer is no proper HTTP, or has an encoding that was not asked for
    redirected, ///< a 3xx: never followed
    stopped, ///< the client was told to stop
};

/// What came of one request.
struct Answer
{
    Failure failure = Failure::none;
    bool mayHaveArrived =
        true; ///< false only if surely no byte of the body left; a GET says true once connected
    std::optional<int> status;
    QList<Header> headers;
    QByteArray body;
    QStringList tlsErrors; ///< every certificate error, in English as Qt names them
    QString detail; ///< technical, without secrets
    QString requestId; ///< unique in this run; also in the log lines

    /// Value of the first header of that name, or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const Header &each : headers) {
            if (each.name.compare(name, Qt::CaseInsensitive) == 0)
                return each.value;
        }
        return {};
    }
};

/// Sends requests. The contract, the same for the real one and for fakes: `done` is called exactly once,
/// later (never from inside send), on this thread, and not at all if `context` is gone by then. A request is
/// not stopped by the death of its context.
class Http
{
public:
    Http() = default;
    virtual ~Http() = default;
    Http(const Http &) = delete;
    Http &operator=(const Http &) = delete;

    virtual void send(const Request &request, QObject *context, std::function<void(Answer)> done) = 0;
};

} // namespace app::net
