// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"

#include <QSqlError>

namespace app::store {

/// What is wrong with the database, so that it can be said in a sentence. It travels in Problem::field as
/// "storage.full" and so on, because a Problem of kind `storage` has no server field to name.
enum class StorageFault : quint8 {
    none, ///< not a Problem of this room
    readOnly, ///< the file or its folder may not be written (SQLite 8)
    full, ///< no room on the disk, or no more may be written (SQLite 13, 778)
    corrupt, ///< damaged, not a database at all, or content that this program never wrote (SQLite 11, 26)
    newer, ///< written by a newer PerPro; nothing was changed
    busy, ///< somebody else held the database for longer than the busy timeout (SQLite 5, 6)
    cannotOpen, ///< missing, or the folder cannot be made or entered (SQLite 14)
    other, ///< everything else; `detail` has SQLite's words
};

/// The fault that a Problem carries. `none` for every Problem that is not of kind `storage`; `other` for one
/// of that kind that carries no known fault.
[[nodiscard]] StorageFault storageFault(const domain::Problem &problem);

/// A Problem of kind `storage` that never left this machine. `detail` is technical English without any
/// content.
[[nodiscard]] domain::Problem storageProblem(StorageFault fault, const QString &detail);

/// What SQLite reported while `doing` (a statement, without values), told apart by the extended native code
/// alone.
[[nodiscard]] domain::Problem sqlProblem(const QSqlError &error, const QString &doing);

} // namespace app::store
