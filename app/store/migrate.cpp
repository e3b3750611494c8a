// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrate.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtGlobal>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

Result<QStringList> migrationFiles(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QStringList paths;
    for (const QString &name : names) {
        if (name.section(u'_', 0, 0).toInt() != paths.size() + 1)
            return storageProblem(StorageFault::other, u"migration out of order: %1"_s.arg(name));
        paths.append(folder + u'/' + name);
    }
    if (paths.isEmpty())
        return storageProblem(StorageFault::other, u"no migrations in %1"_s.arg(folder));
    return paths;
}

Result<Done> apply(const Database &database, int number, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageProblem(StorageFault::other, u"unreadable migration: %1"_s.arg(path));
    const QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    return inTransaction(database, [&]() -> Result<Done> {
        // Another program may have been faster; only now that we hold the lock is the answer sure.
        const auto version = userVersion(database);
        if (!version)
            return version.error();
        if (*version >= number)
            return Done{};
        for (const QString &sql : statements) {
            if (const auto done = Statement(database, sql).run(); !done)
                return done.error();
        }
        return Statement(database, u"PRAGMA user_version = %1"_s.arg(number)).run();
    });
}

/// Where the quoted text or comment that starts at `start` ends; `start` itself if none does.
qsizetype endOfQuoted(const QString &script, qsizetype start)
{
    const QChar first = script.at(start);
    const auto after = [&](QStringView closing, qsizetype from) {
        const qsizetype at = script.indexOf(closing, from);
        return at < 0 ? script.size() : at + closing.size();
    };
    // A doubled quote inside a literal simply opens the next one.
    if (first == u'\'' || first == u'"' || first == u'`')
        return after(QStringView(&first, 1), start + 1);
    if (first == u'[')
        return after(u"]", start + 1);
    const QStringView two = QStringView(script).mid(start, 2);
    if (two == u"--")
        return after(u"\n", start + 2);
    if (two == u"/*")
        return after(u"*/", start + 2);
    return start;
}

} // namespace

} // namespace app::store

/// Q_INIT_RESOURCE must stand outside of every namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace app::store {

QString schemaFolder()
{
    // Without this line a linker may drop the resource of a static library.
    initSchemaResource();
    return u":/schema"_s;
}

Result<int> newestVersion(const QString &folder)
{
    const auto files = migrationFiles(folder);
    if (!files)
        return files.error();
    return int(files->size());
}

Result<int> userVersion(const Database &database)
{
    Statement read(database, u"PRAGMA user_version"_s);
    if (!read.exec())
        return read.problem();
    if (!read.next())
        return read.hasFailed() ? read.problem()
                                : storageProblem(StorageFault::other, u"PRAGMA user_version gave nothing"_s);
    return int(read.integer(0));
}

Result<Done> migrate(const Database &database, const QString &folder)
{
    const auto files = migrationFiles(folder);
    if (!files)
        return files.error();
    const auto version = userVersion(database);
    if (!version)
        return version.error();
    if (*version < 0 || *version > files->size())
        return storageProblem(StorageFault::newer, u"the file has version %1"_s.arg(*version));
    for (int number = *version + 1; number <= files->size(); ++number) {
        if (const auto done = apply(database, number, files->at(number - 1)); !done)
            return done.error();
    }
    return Done{};
}

QStringList splitStatements(const QString &script)
{
    // As in SQLite's own shell: the statements inside a trigger end at "; END ;".
    static const QRegularExpression triggerStart(
        u"^CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression triggerEnd(u";\\s*END\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList statements;
    QString current;
    const auto take = [&] {
        if (!current.trimmed().isEmpty())
            statements.append(current.trimmed());
        current.clear();
    };
    for (qsizetype at = 0; at < script.size();) {
        const QChar each = script.at(at);
        const qsizetype end = endOfQuoted(script, at);
        if (end > at) {
            const bool isComment = each == u'-' || each == u'/';
            current += isComment ? u" "_s : script.mid(at, end - at);
            at = end;
            continue;
        }
        ++at;
        const bool isInTrigger = each == u';' && triggerStart.match(current.trimmed()).hasMatch()
            && !triggerEnd.match(current).hasMatch();
        if (each == u';' && !isInTrigger)
            take();
        else
            current += each;
    }
    take();
    return statements;
}

} // namespace app::store
