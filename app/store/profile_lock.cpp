// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profile_lock.h"

#include "app/store/presence.h"
#include "app/store/storage_problem.h"

#include <QFileInfo>

namespace app::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 2000; ///< milliseconds

} // namespace

ProfileLock::ProfileLock(const QString &path)
    : m_file(path)
{
    // A lock is never too old; it is stale only when its holder no longer runs.
    m_file.setStaleLockTime(0);
    Presence::removeUnfinished(path);
}

domain::Result<std::unique_ptr<ProfileLock>> ProfileLock::take(const QString &databasePath)
{
    std::unique_ptr<ProfileLock> lock(
        new ProfileLock(QFileInfo(databasePath).absolutePath() + u"/perpro.lock"_s));
    if (lock->m_file.tryLock(patience))
        return lock;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return storageProblem(StorageFault::busy, u"another program has this profile open"_s);
    return storageProblem(StorageFault::cannotOpen, u"the profile's lock file cannot be made"_s);
}

} // namespace app::store
