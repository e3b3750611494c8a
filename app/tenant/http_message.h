// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

namespace app::tenant {

/// One header line; names are compared without case.
struct Header
{
    QByteArray name;
    QByteArray value;
};

/// One whole HTTP request.
struct Request
{
    QByteArray method;
    QString path; ///< percent-decoded, without the query
    QUrlQuery query;
    QList<Header> headers;
    QByteArray body;

    /// The value of that header; empty when it is missing or stands there more than once.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

/// One answer. Content-Length, Date and Connection are added when it is written.
struct Response
{
    int status = 200;
    QByteArray contentType; ///< empty when there is no body
    QByteArray body;
    QList<Header> headers;
    qsizetype lengthError = 0; ///< what Content-Length says too much; then the connection ends
};

/// 200 with a JSON body.
[[nodiscard]] Response jsonResponse(const QJsonObject &body);
[[nodiscard]] Response jsonResponse(const QJsonArray &body);
/// A status alone, with an empty body.
[[nodiscard]] Response emptyResponse(int status);
/// Autotask's form of a refusal: HTTP 500 with {"errors":[...]} (fact sheet 5.4).
[[nodiscard]] Response refusal(const QStringList &texts);

} // namespace app::tenant
