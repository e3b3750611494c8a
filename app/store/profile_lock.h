// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace app::store {

/// The lock of the time before the lease: a PerPro of then holds it as long as it has the profile open, and
/// knows nothing of the lease. Whoever opens a profile today holds it for that moment: so the former and the
/// present one never send side by side. Held as long as it lives; a holder that was killed holds nothing.
class ProfileLock
{
public:
    /// Takes the lock beside the database at `databasePath`, whose folder exists, and waits a moment for
    /// others who are opening it too. Problem: busy, if another program keeps it; cannotOpen, if the lock
    /// file can't be made.
    [[nodiscard]] static domain::Result<std::unique_ptr<ProfileLock>> take(const QString &databasePath);

private:
    explicit ProfileLock(const QString &path);

    QLockFile m_file;
};

} // namespace app::store
