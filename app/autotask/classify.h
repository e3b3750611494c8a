// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <QDateTime>
#include <QJsonObject>

namespace app::autotask {

/// The answer's JSON object, or the Problem that it means. The order of the questions is that of fact
/// sheet 5.4: transport, 401/404/405, throttle, permission, not JSON, the server's own sentences, the rest.
/// `delivery` is `refused` only where the server surely did nothing.
[[nodiscard]] domain::Result<QJsonObject> readObject(const net::Answer &answer);

/// The field that one of Autotask's sentences names, in REST spelling, or an empty string (fact sheet 5.4).
[[nodiscard]] QString fieldNamedIn(const QString &sentence);

/// A time as HTTP writes it, "Sat, 21 Nov 2026 10:00:00 GMT", in UTC; null for anything else.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

/// A Problem for an answer that is not of the documented shape; `path` is the JSON path that was missing.
[[nodiscard]] domain::Problem badAnswer(const net::Answer &answer, const QString &path);

} // namespace app::autotask
