// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>
#include <QStringList>

namespace app::store {

class Database;

/// Where the migrations are: 001_name.sql, 002_name.sql, ... without a gap.
[[nodiscard]] QString schemaFolder();

/// The number of the last migration in `folder`. Problem: other, when there is none, or a gap.
[[nodiscard]] domain::Result<int> newestVersion(const QString &folder = schemaFolder());

/// PRAGMA user_version: the number of the last migration that this file went through, 0 for a new file.
[[nodiscard]] domain::Result<int> userVersion(const Database &database);

/// Brings the file to the newest version, each migration in one transaction together with its number. If one
/// fails, the file stays at the version before it. A newer file is refused and not written. Several programs
/// may do this at once.
[[nodiscard]] domain::Result<domain::Done> migrate(
    const Database &database, const QString &folder = schemaFolder());

/// The single statements of a script, without the comments between them: QtSql executes one at a time. Knows
/// quotes, both kinds of comments, and triggers.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace app::store
