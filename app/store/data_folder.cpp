// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_folder.h"

#include "app/store/database.h"
#include "app/store/profile_store.h"
#include "app/store/storage_problem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <array>
#include <optional>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

/// Longer folder names are refused by some file systems (143 bytes on encrypted ones) and eat Windows' 260.
constexpr qsizetype longestFolder = 120;
constexpr auto fileName = "perpro.sqlite"_L1;
/// Never made by the encoding, which writes % only before two digits and ~ not at all.
constexpr auto folderOfEmptyName = "%"_L1;
constexpr QChar hashMark = u'~';

bool isDeviceName(const QByteArray &name)
{
    constexpr std::array devices{"con", "prn", "aux", "nul"};
    for (const char *each : devices) {
        if (name == each)
            return true;
    }
    return name.size() == 4 && (name.startsWith("com") || name.startsWith("lpt")) && name.back() >= '0'
        && name.back() <= '9';
}

QString folderName(const QString &name)
{
    if (name.isEmpty())
        return folderOfEmptyName;
    const QByteArray utf8 = name.toUtf8();
    QByteArray encoded;
    const bool isDevice = isDeviceName(utf8);
    for (const char each : utf8) {
        const bool isPlain =
            (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-' || each == '_';
        if (isPlain && !(isDevice && encoded.isEmpty()))
            encoded += each;
        else
            encoded += '%' + QByteArray(1, each).toHex().toUpper();
    }
    // Half a surrogate pair has no UTF-8: such names would meet in one folder.
    const bool isFaithful = QString::fromUtf8(utf8) == name;
    if (isFaithful && encoded.size() <= longestFolder)
        return QString::fromLatin1(encoded);
    const QByteArray utf16 = QByteArray::fromRawData(
        reinterpret_cast<const char *>(name.utf16()), name.size() * qsizetype(sizeof(char16_t)));
    return hashMark
        + QString::fromLatin1(QCryptographicHash::hash(utf16, QCryptographicHash::Sha256).toHex());
}

std::optional<QString> nameOfFolder(const QString &folder, const QString &path)
{
    if (folder == folderOfEmptyName)
        return u""_s;
    if (!folder.startsWith(hashMark))
        return QUrl::fromPercentEncoding(folder.toUtf8());
    const auto database = Database::open(path, Purpose::readOnly);
    if (!database)
        return std::nullopt;
    const auto profile = ProfileStore(*database.value()).load();
    if (!profile || !profile.value())
        return std::nullopt;
    return profile.value()->name;
}

} // namespace

QString databasePath(const QString &dataDir, const QString &name)
{
    return dataDir + "/profiles/"_L1 + folderName(name) + u'/' + fileName;
}

QStringList profileNames(const QString &dataDir)
{
    const QDir profiles(dataDir + "/profiles"_L1);
    QStringList names;
    const QStringList folders = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QString &folder : folders) {
        const QString path = profiles.filePath(folder) + u'/' + fileName;
        if (!QFileInfo(path).isFile())
            continue;
        const std::optional<QString> name = nameOfFolder(folder, path);
        if (name && folderName(*name) == folder)
            names.append(*name);
    }
    names.sort();
    return names;
}

Result<Done> makePrivateFile(const QString &path)
{
    const QFileInfo info(path);
    // The bits of a Windows file say nothing about other people: there the user's own data folder is private.
#ifndef Q_OS_WIN
    constexpr QFile::Permissions ofFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr QFile::Permissions ofFile = QFile::ReadOwner | QFile::WriteOwner;
#endif
    QStringList missing;
    for (QString folder = info.absolutePath(); !QFileInfo::exists(folder);
         folder = QFileInfo(folder).absolutePath())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing)) {
#ifndef Q_OS_WIN
        const bool isMade = QDir().mkdir(folder, ofFolder);
#else
        const bool isMade = QDir().mkdir(folder);
#endif
        // Somebody else may have made it in the meantime: it counts that it is there.
        if (!isMade && !QFileInfo(folder).isDir())
            return storageProblem(StorageFault::cannotOpen, u"the folder cannot be made: %1"_s.arg(folder));
    }
    QFile file(path);
    if (!info.exists()) {
#ifndef Q_OS_WIN
        const bool isMade = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ofFile);
#else
        const bool isMade = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
#endif
        if (!isMade && !QFileInfo::exists(path))
            return storageProblem(
                StorageFault::cannotOpen, u"the file cannot be made: %1"_s.arg(file.errorString()));
        return Done{};
    }
    if (!info.isFile())
        return storageProblem(StorageFault::cannotOpen, u"not a file: %1"_s.arg(path));
#ifndef Q_OS_WIN
    constexpr QFile::Permissions ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFile::Permissions present = file.permissions();
    // A file of somebody else's refuses; reading and writing it will tell in their own words.
    if (present & ofOthers)
        file.setPermissions(present & ~ofOthers);
#endif
    return Done{};
}

} // namespace app::store
