// SPDX-License-Identifier: GPL-3.0-or-later
// The tenant judges what the other rooms believe about Autotask. It can do that only as long as it shares
// neither code nor data with them.
#include "tests/support/printers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList sources()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(TENANT_SOURCES), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

TEST(TenantSeparation, linksQtCoreAndNetworkAlone)
{
    QStringList links = QStringLiteral(TENANT_LINKS).split(u',', Qt::SkipEmptyParts);
    links.removeAll(u"ws2_32"_s); // of Windows itself
    links.sort();

    EXPECT_EQ(links, (QStringList{u"Qt6::Core"_s, u"Qt6::Network"_s, u"project_settings"_s}));
}

TEST(TenantSeparation, includesNoHeaderOfAnotherRoom)
{
    static const QRegularExpression include(u"#include \"([^\"]+)\""_s);
    const QStringList paths = sources();
    ASSERT_GT(paths.size(), 20);

    for (const QString &path : paths) {
        auto found = include.globalMatch(QString::fromUtf8(contentOf(path)));
        while (found.hasNext()) {
            const QString header = found.next().captured(1);
            EXPECT_TRUE(header.startsWith(u"app/tenant/"_s))
                << path.toStdString() << ": " << header.toStdString();
        }
    }
}

TEST(TenantSeparation, buildsNoSourceAndNoResourceFromOutsideItsFolder)
{
    const QString list = QString::fromUtf8(contentOf(QStringLiteral(TENANT_SOURCES "/CMakeLists.txt")));

    EXPECT_FALSE(list.contains(u"../"_s));
    EXPECT_FALSE(list.contains(u"qt_add_resources"_s));
    EXPECT_FALSE(list.contains(u"resources/"_s));
    EXPECT_FALSE(list.contains(u"app::"_s));
}

TEST(TenantSeparation, hasNoSymbolOfAnotherRoomInTheProgram)
{
    const QByteArray program = contentOf(QStringLiteral(TENANT_PROGRAM));
    QStringList rooms =
        QDir(QStringLiteral(PROJECT_SOURCES "/app")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_TRUE(rooms.removeOne(u"tenant"_s));
    ASSERT_TRUE(program.contains("3app6tenant"))
        << "the names are not to be seen, the test would prove nothing";

    for (const QString &room : std::as_const(rooms)) {
        const QByteArray mangled = "3app" + QByteArray::number(room.size()) + room.toLatin1();
        EXPECT_FALSE(program.contains(mangled)) << room.toStdString();
    }
}

} // namespace
