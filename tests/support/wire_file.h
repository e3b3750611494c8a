// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/http.h"

#include <QJsonValue>
#include <QStringList>
#include <gtest/gtest.h>

namespace tests {

/// One file of tests/wire: a request as it must leave, or an answer as it may come. Written after the fact
/// sheet, with invented data; `source` names the section and its mark ("fact sheet 1.1 [client code]").
///     {"source": "...", "request": {"method": "POST", "url": "...", "headers": {...}, "body": {...}}}
///     {"source": "...", "answer": {"status": 200, "headers": {...}, "body": {...}}}
/// "text" in place of "body" is taken byte by byte, for answers that are no JSON.
struct WireFile
{
    QString source;
    app::net::Request request;
    app::net::Answer answer;
};

/// The file of that name, for example "requests/zone"; fails the test if there is none or if it cannot be
/// read.
[[nodiscard]] WireFile wireFile(const QString &name);

/// The answer in that file.
[[nodiscard]] app::net::Answer wireAnswer(const QString &name);

/// The names of all files in a folder of tests/wire, sorted, in the form that wireFile() takes.
[[nodiscard]] QStringList wireFiles(const QString &folder);

/// Same method, URL and headers to the letter, and the same body (as JSON, so the order of keys does not
/// count). The failure names each difference.
[[nodiscard]] testing::AssertionResult isAsIn(const QString &name, const app::net::Request &actual);

/// Where two JSON values differ, as lines of "path: expected, got"; empty if they do not.
[[nodiscard]] QStringList jsonDifferences(
    const QJsonValue &expected, const QJsonValue &actual, const QString &path = QStringLiteral("$"));

} // namespace tests
