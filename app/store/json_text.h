// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"
#include "app/domain/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace app::store {

/// Values that are kept in one column, as compact JSON. Whole numbers keep all 64 bits. The readers answer
/// with a Problem (corrupt) when a text is not of the shape that the writer makes.
[[nodiscard]] QString objectText(const QJsonObject &object);
[[nodiscard]] domain::Result<QJsonObject> readObject(const QString &text);

[[nodiscard]] QString listText(const QStringList &list);
[[nodiscard]] domain::Result<QStringList> readList(const QString &text);

[[nodiscard]] QString problemText(const domain::Problem &problem);
/// Nothing if the text is not of that shape.
[[nodiscard]] std::optional<domain::Problem> readProblem(const QString &text);

} // namespace app::store
