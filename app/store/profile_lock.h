// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace app::store {

/// Keeps a profile to one program at a time: two of them would send the same plan. Held as long as it lives;
/// a holder that was killed holds nothing.
class ProfileLock
{
public:
    /// Takes the lock beside the database at `databasePath`, whose folder exists. Problem: busy, if another
    /// program has it; cannotOpen, if the lock file can't be made.
    [[nodiscard]] static domain::Result<std::unique_ptr<ProfileLock>> take(const QString &databasePath);

private:
    explicit ProfileLock(const QString &path);

    QLockFile m_file;
};

} // namespace app::store
