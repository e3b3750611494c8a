// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_folder.h"
#include "app/store/profile_store.h"
#include "tests/app/store/store_support.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace app::store;

namespace {

QStringList hostileNames()
{
    return {u""_s, u"."_s, u".."_s, u"../x"_s, u"..\\x"_s, u"/etc"_s, u"a/b"_s, u"a\\b"_s, u"a%2Fb"_s,
        u"a:b"_s, u"CON"_s, u"con"_s, u"Con"_s, u"con.txt"_s, u"com1"_s, u"LPT9"_s, u".hidden"_s, u"hidden"_s,
        u"x"_s, u"X"_s, u"x "_s, u"x."_s, u" x"_s, u"%"_s, u"%25"_s, u"~"_s, u"name\n"_s, u"nul"_s, u"Ä"_s,
        u"A\u0308"_s, u"👩‍💻"_s, u"*?<>|\""_s, QString(400, u'x'), QString(401, u'x'),
        QString(QChar(0xd800)), QString(QChar(0xd801)), QString(QChar(0xfffd)), u"?"_s};
}

TEST(DataFolder, keepsEveryNameInsideTheFolderOfProfiles)
{
    for (const QString &name : hostileNames()) {
        const QString path = databasePath(u"/data"_s, name);

        EXPECT_EQ(QDir::cleanPath(path), path) << name.toStdString();
        EXPECT_TRUE(path.startsWith(u"/data/profiles/"_s)) << path.toStdString();
        EXPECT_EQ(path.count(u'/'), 4) << path.toStdString();
        EXPECT_LT(path.section(u'/', 3, 3).size(), 140) << path.toStdString();
    }
}

TEST(DataFolder, givesNoTwoNamesOneFolderEvenWhereCaseIsIgnored)
{
    QSet<QString> folders;

    for (const QString &name : hostileNames())
        folders.insert(databasePath(u"/data"_s, name).toLower());

    EXPECT_EQ(folders.size(), hostileNames().size());
}

TEST(DataFolder, makesNoFolderThatIsADeviceOfWindows)
{
    for (const QString &name : {u"con"_s, u"CON"_s, u"nul"_s, u"com1"_s, u"Lpt9"_s}) {
        const QString folder = databasePath(u"/data"_s, name).section(u'/', 3, 3);

        EXPECT_TRUE(folder.startsWith(u'%')) << folder.toStdString();
    }
}

TEST(DataFolder, listsTheNamesThatHaveADatabase)
{
    const QTemporaryDir data;
    QStringList names = hostileNames();
    for (const QString &name : names) {
        const auto database =
            tests::require(Database::open(databasePath(data.path(), name), Purpose::startUp));
        app::domain::Profile profile;
        profile.name = name;
        (void)tests::require(ProfileStore(*database).save(profile));
    }
    QDir(data.path()).mkpath(u"profiles/empty"_s);
    QDir(data.path()).mkpath(u"profiles/Not Ours"_s);
    QFile stray(data.filePath(u"profiles/Not Ours/perpro.sqlite"_s));
    ASSERT_TRUE(stray.open(QIODevice::WriteOnly));

    const QStringList found = profileNames(data.path());

    // Half a surrogate pair is no text: SQLite replaces it, so these two cannot be told by their own
    // database.
    for (const char16_t half : {u'\xd800', u'\xd801'})
        names.removeAll(QString(QChar(half)));
    names.sort();
    EXPECT_EQ(found, names);
}

TEST(DataFolder, listsNothingWhereNothingIs)
{
    EXPECT_TRUE(profileNames(u"/nowhere/at/all"_s).isEmpty());
}

#ifndef Q_OS_WIN
TEST(DataFolder, isOpenToNobodyElse)
{
    const QTemporaryDir data;
    const QString path = databasePath(data.path() + u"/new"_s, u"acme"_s);

    const auto database = tests::require(Database::open(path, Purpose::startUp));
    (void)tests::require(ProfileStore(*database).setSetting(u"a"_s, u"b"_s));

    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &each :
        {u"/new"_s, u"/new/profiles"_s, u"/new/profiles/acme"_s, u"/new/profiles/acme/perpro.sqlite"_s,
            u"/new/profiles/acme/perpro.sqlite-wal"_s, u"/new/profiles/acme/perpro.sqlite-shm"_s}) {
        ASSERT_TRUE(QFileInfo::exists(data.path() + each)) << each.toStdString();
        EXPECT_FALSE(QFileInfo(data.path() + each).permissions() & others) << each.toStdString();
    }
}

TEST(DataFolder, closesAFileThatOthersCouldRead)
{
    const tests::DatabaseFile file;
    tests::run(*file.open(), u"SELECT 1"_s);
    QFile(file.path())
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);

    const auto database = file.open();

    EXPECT_FALSE(QFileInfo(file.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther));
}
#endif

TEST(DataFolder, saysSoWhenTheFolderCannotBeMade)
{
    const QTemporaryDir data;
    QFile inTheWay(data.filePath(u"profiles"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));

    const auto opened = Database::open(databasePath(data.path(), u"acme"_s), Purpose::startUp);

    EXPECT_EQ(tests::faultOf(opened), StorageFault::cannotOpen);
}

} // namespace
