// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"

#include <QLoggingCategory>

namespace app::net {

Q_DECLARE_LOGGING_CATEGORY(netLog) // "perpro.net"

/// "GET", "POST", "PATCH" or "DELETE".
[[nodiscard]] QByteArray verb(Method method);
/// One word for a failure, for logs: "timedOut".
[[nodiscard]] QString failureName(Failure failure);
/// The URL without user, password, fragment and the values of its query (zoneInformation has ?user=, fact
/// sheet 1.1). The query's keys stay.
[[nodiscard]] QString maskedUrl(const QUrl &url);
/// One line for the log: request and, once there is one, answer. Headers are shown by an allow-list and all
/// others as ***, bodies only as their sizes, and the URL masked: neither secrets nor customers' text can get
/// in.
[[nodiscard]] QString logLine(
    const QString &requestId, const Request &request, const Answer *answer = nullptr);

} // namespace app::net
