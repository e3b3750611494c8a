// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"

#include <QNetworkReply>

namespace app::net {

/// What was seen of an answer when its reply ended by itself.
struct Ending
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool mayHaveArrived = true;
    std::optional<int> status;
    QList<Header> headers;
    qint64 bodySize = 0;
};

struct Verdict
{
    Failure failure = Failure::none;
    QString detail;
};

/// Whether this is a whole HTTP answer. Qt's own "no error" does not say so. What cannot be known here and is
/// left to whoever reads the JSON:
/// - a body that ends with the connection (no Content-Length, not chunked) may be cut;
/// - a chunked body may be cut: Qt takes a damaged size of a later chunk for the end, and in a read sometimes
/// also
///   the end of the connection;
/// - bytes beyond the Content-Length are thrown away by Qt before we see them.
[[nodiscard]] Verdict judge(const Ending &ending);

/// Qt's name of a network error. Never its errorString(): that is translated and holds the whole URL.
[[nodiscard]] QString errorName(QNetworkReply::NetworkError error);

/// True if no connection was made at all, whatever else is known.
[[nodiscard]] bool isNeverConnected(QNetworkReply::NetworkError error);

} // namespace app::net
