// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>
#include <QStringList>

namespace app::store {

/// Where the database of the profile `name` lives: DATA_DIR/profiles/FOLDER/perpro.sqlite. FOLDER is the name
/// in percent encoding, also its capitals and dots, so that two names never share a folder, not even where
/// the file system ignores case, and no name leaves `profiles` or is a device of Windows. Names too long for
/// a folder are kept apart by their SHA-256. Touches no disk.
[[nodiscard]] QString databasePath(const QString &dataDir, const QString &name);

/// The names of all profiles that have a database below `dataDir`, sorted. Folders that are not of our making
/// are left out. A name too long for a folder is read from its database; if that cannot be read, the folder
/// is left out.
[[nodiscard]] QStringList profileNames(const QString &dataDir);

/// Makes the file and the folders on the way to it, unless they are there: folders 0700, the file 0600. A
/// file that others may read is closed to them. Problem: cannotOpen.
[[nodiscard]] domain::Result<domain::Done> makePrivateFile(const QString &path);

} // namespace app::store
