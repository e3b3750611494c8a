// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/http_message.h"

#include <optional>

namespace app::tenant {

/// Reads HTTP/1.1 requests out of a growing buffer, strictly: CRLF line ends, one Host that is this server,
/// bodies by Content-Length alone, every size bounded. What is not exactly right is an error, and the
/// connection ends.
class HttpParser
{
public:
    static constexpr qsizetype maximumHead = 32768;
    static constexpr qsizetype maximumHeaders = 100;
    static constexpr qint64 maximumBody = 16777216;

    enum class Progress : quint8 {
        needsMore, ///< wait for more bytes
        head, ///< the head is complete; call again for the body
        whole, ///< the request is complete: see takeRequest()
        failed, ///< see failure(); nothing more is read
    };

    /// `port` is the one that Host must name: 127.0.0.1 or localhost. Anything else could be a web page whose
    /// name was pointed at this machine.
    explicit HttpParser(quint16 port);

    /// Takes what it can use from the front of `buffer`.
    [[nodiscard]] Progress advance(QByteArray &buffer);
    /// What has been read; the body is there from Progress::whole on.
    [[nodiscard]] const Request &request() const { return m_request; }
    /// Hands the request over and begins anew.
    [[nodiscard]] Request takeRequest();
    /// True if the client asked for the connection to be closed after the answer.
    [[nodiscard]] bool wantsClose() const { return m_wantsClose; }
    /// The HTTP status that says what was wrong.
    [[nodiscard]] int failure() const { return m_failure; }

private:
    [[nodiscard]] Progress readHead(QByteArray &buffer);
    [[nodiscard]] int parseHead(const QByteArray &head);
    [[nodiscard]] int parseRequestLine(const QByteArray &line);
    [[nodiscard]] int parseHeaderLine(const QByteArray &line);
    [[nodiscard]] int judgeHeaders();

    quint16 m_port;
    Request m_request;
    std::optional<qint64> m_bodySize; ///< set once the head is complete
    bool m_wantsClose = false;
    int m_failure = 0;
};

} // namespace app::tenant
