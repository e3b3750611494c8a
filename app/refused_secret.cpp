// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refused_secret.h"

#include "app/store/data_folder.h"
#include "app/store/database.h"
#include "app/store/profile_store.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUuid>

namespace app {

using namespace Qt::Literals::StringLiterals;
using domain::Credentials;
using domain::Done;
using domain::Profile;
using domain::Result;

namespace {

constexpr auto key = "profile/refusedSecret"_L1; ///< salt, hash and moment, with blanks between them

QString hashOf(const QString &salt, const Credentials &credentials)
{
    const QString all =
        QStringList{salt, credentials.userName, credentials.secret, credentials.trackingIdentifier}.join(
            u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// The profile's database, or nothing where there is none.
Result<std::unique_ptr<store::Database>> openKept(const QString &dataDir, const Profile &profile)
{
    const QString path = store::databasePath(dataDir, profile.name);
    if (!QFileInfo::exists(path))
        return std::unique_ptr<store::Database>();
    return store::Database::open(path, store::Purpose::startUp);
}

} // namespace

Result<std::optional<QDateTime>> refusedAt(
    const QString &dataDir, const Profile &profile, const Credentials &credentials)
{
    const auto database = openKept(dataDir, profile);
    if (!database)
        return database.error();
    if (*database == nullptr)
        return std::optional<QDateTime>();
    const auto kept = store::ProfileStore(**database).setting(key);
    if (!kept)
        return kept.error();
    const QStringList parts = kept->value_or(QString()).split(u' ');
    if (parts.size() != 3 || parts[1] != hashOf(parts[0], credentials))
        return std::optional<QDateTime>();
    return std::optional(QDateTime::fromString(parts[2], Qt::ISODate));
}

Result<Done> keepRefusal(
    const QString &dataDir, const Profile &profile, const Credentials &credentials, const QDateTime &nowUtc)
{
    const auto database = openKept(dataDir, profile);
    if (!database)
        return database.error();
    if (*database == nullptr)
        return Done{};
    const QString salt = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return store::ProfileStore(**database)
        .setSetting(key,
            QStringList{salt, hashOf(salt, credentials), nowUtc.toUTC().toString(Qt::ISODate)}.join(u' '));
}

Result<Done> forgetRefusal(store::ProfileStore &profiles)
{
    return profiles.removeSetting(key);
}

} // namespace app
