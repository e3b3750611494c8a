// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/presence.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <cstdlib>

namespace app::store {

Q_LOGGING_CATEGORY(presenceLog, "perpro.store", QtInfoMsg)

Presence::Presence(const QString &path)
    : m_file(path)
{
    // Never too old: stale only when its program no longer runs.
    m_file.setStaleLockTime(0);
    removeUnfinished(path);
    if (m_file.tryLock(0))
        return;
    m_isElsewhere = m_file.error() == QLockFile::LockFailedError;
    if (!m_isElsewhere)
        qCWarning(presenceLog) << "a lock file cannot be made";
}

bool Presence::isLeftBehind(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    QLockFile file(path);
    file.setStaleLockTime(0);
    return file.tryLock(0);
}

void Presence::removeUnfinished(const QString &path)
{
    // Whoever makes one writes into it at once.
    constexpr qint64 longEnough = 10;
    const QFileInfo file(path);
    if (file.exists() && file.size() == 0
        && std::abs(file.lastModified().secsTo(QDateTime::currentDateTime())) > longEnough)
        QFile::remove(path);
}

} // namespace app::store
