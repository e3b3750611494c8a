// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"

#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace app::net {

/// Why this request must not be sent at all, in technical English without secrets; empty if it may. Refused
/// are: a create without a body, user or password in the URL, another scheme than https (http only to this
/// machine), and headers that could break out of their line or that frame the message.
[[nodiscard]] QString faultOf(const Request &request);

/// The request as Qt sends it, body apart: HTTP/1.1, no redirect followed, no cookies, no credentials of Qt's
/// own, uncompressed answers, and nothing of this machine's locale.
[[nodiscard]] QNetworkRequest wireRequest(const Request &request);

/// TLS as it is always used: verified, TLS 1.2 at least. `extraAuthorities` are trusted beside the system's
/// store and not instead of it. Reads the whole system store if there are any (about 0.1 s): not for the
/// window's thread.
[[nodiscard]] QSslConfiguration tlsTrust(const QList<QSslCertificate> &extraAuthorities);

} // namespace app::net
