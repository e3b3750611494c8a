// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <utility>
#include <vector>

namespace app::autotask {

/// A request as somebody may read and copy it. Header values are shown by an allow-list; in place of every
/// other stands the name of a shell variable, "$PERPRO_SECRET" (fact sheet 1.2: the credentials are never in
/// exported text).
struct RequestText
{
    QString method; ///< "POST"
    QUrl url;
    std::vector<std::pair<QString, QString>> headers;
    QByteArray body; ///< JSON with indentation; empty for GET

    friend bool operator==(const RequestText &, const RequestText &) = default;
};

/// That request as text.
[[nodiscard]] RequestText requestText(const net::Request &request);

/// One JSON object: method, url, headers, body.
[[nodiscard]] QString asJson(const RequestText &text);

/// A command line for a POSIX shell. Everything that came from somebody's typing is quoted so that no shell
/// takes a meaning from it; only our own variables are left open.
[[nodiscard]] QString asCurl(const RequestText &text);

} // namespace app::autotask
