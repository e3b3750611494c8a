// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/result.h"

#include <QDateTime>
#include <QString>

namespace app::store {

class Statement;

/// "2026-11-21T09:30:00.000Z", whatever zone the time came in; a null text for an invalid time.
[[nodiscard]] QString utcText(const QDateTime &time);
/// The reverse; NULL is an invalid time. Problem: corrupt.
[[nodiscard]] domain::Result<QDateTime> readUtc(const Statement &row, int column);

/// An Actor in two columns: "apiUser" with 0, "resource" or "contact" with its id.
struct ActorColumns
{
    QString kind;
    qint64 id = 0;
};
[[nodiscard]] ActorColumns actorColumns(const domain::Actor &actor);
/// The reverse, never guessed. Problem: corrupt.
[[nodiscard]] domain::Result<domain::Actor> readActor(const QString &kind, qint64 id);

} // namespace app::store
