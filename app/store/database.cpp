// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/data_folder.h"
#include "app/store/migrate.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

#include <QFileInfo>
#include <QThread>
#include <atomic>
#include <utility>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

/// A name of its own for every connection: a second one of the same name would kill the first.
QString uniqueName()
{
    static std::atomic<quint64> last = 0;
    return u"app::store %1"_s.arg(++last);
}

/// Sets a pragma and reads it back: SQLite ignores what it does not know or cannot do.
Result<Done> setPragma(
    const Database &database, const QString &name, const QString &value, const QString &expected)
{
    Statement set(database, u"PRAGMA %1 = %2"_s.arg(name, value));
    if (const auto done = set.run(); !done)
        return done.error();
    Statement read(database, u"PRAGMA %1"_s.arg(name));
    if (!read.exec())
        return read.problem();
    const bool isSet = read.next() && read.text(0) == expected;
    if (read.hasFailed())
        return read.problem();
    if (!isSet)
        return storageProblem(StorageFault::other, u"PRAGMA %1 did not become %2"_s.arg(name, value));
    return Done{};
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_name(uniqueName())
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "app::store::Database", "closed in another thread");
    m_connection = QSqlDatabase();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "app::store::Database", "used in another thread");
    return m_connection;
}

bool Database::isFilePresent() const
{
    return QFileInfo::exists(m_path);
}

Result<std::unique_ptr<Database>> Database::open(
    const QString &path, Purpose purpose, std::chrono::milliseconds busyTimeout)
{
    const QString waiting = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    const QString reading = waiting + u";QSQLITE_OPEN_READONLY"_s;
    if (purpose == Purpose::startUp) {
        if (const auto made = makePrivateFile(path); !made)
            return made.error();
    } else if (!QFileInfo(path).isFile()) {
        return storageProblem(StorageFault::cannotOpen, u"there is no such file: %1"_s.arg(path));
    }
    // An empty file has nothing to look at. A worker joins a file that this program looked at when it
    // started.
    if (purpose != Purpose::worker && QFileInfo(path).size() > 0) {
        Database look(path);
        if (const auto done = look.connect(reading); !done)
            return done.error();
        if (const auto checked = look.checkContent(); !checked)
            return checked.error();
    }
    std::unique_ptr<Database> database(new Database(path));
    if (const auto done = database->connect(purpose == Purpose::readOnly ? reading : waiting); !done)
        return done.error();
    if (const auto configured = database->configure(purpose, busyTimeout); !configured)
        return configured.error();
    if (purpose == Purpose::startUp) {
        if (const auto migrated = migrate(*database); !migrated)
            return migrated.error();
        if (const auto writable = database->checkWritable(); !writable)
            return writable.error();
    }
    const auto version = userVersion(*database);
    if (!version)
        return version.error();
    const auto newest = newestVersion();
    if (!newest)
        return newest.error();
    if (*version != *newest)
        return storageProblem(*version > *newest ? StorageFault::newer : StorageFault::other,
            u"the file has version %1, this program needs %2"_s.arg(*version).arg(*newest));
    return database;
}

Result<Done> Database::connect(const QString &options)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(m_path);
    if (!m_connection.open())
        return sqlProblem(m_connection.lastError(), u"open"_s);
    return Done{};
}

Result<Done> Database::configure(Purpose purpose, std::chrono::milliseconds busyTimeout)
{
    // Unknown or misspelt connect options are ignored without a word, so the timeout is set here as well.
    const QString timeout = QString::number(busyTimeout.count());
    if (const auto done = setPragma(*this, u"busy_timeout"_s, timeout, timeout); !done)
        return done.error();
    if (const auto done = setPragma(*this, u"foreign_keys"_s, u"ON"_s, u"1"_s); !done)
        return done.error();
    if (const auto done = setPragma(*this, u"synchronous"_s, u"FULL"_s, u"2"_s); !done)
        return done.error();
    if (purpose == Purpose::readOnly)
        return Done{}; // the journal mode is the file's, and changing it is a write
    return setPragma(*this, u"journal_mode"_s, u"WAL"_s, u"wal"_s);
}

Result<Done> Database::checkContent() const
{
    // open() succeeds on anything: the first statement tells whether it is a database.
    const auto version = userVersion(*this);
    if (!version)
        return version.error();
    const auto newest = newestVersion();
    if (!newest)
        return newest.error();
    if (*version < 0 || *version > *newest)
        return storageProblem(StorageFault::newer,
            u"the file has version %1, this program knows %2"_s.arg(*version).arg(*newest));
    Statement foreign(*this, u"SELECT count(*) FROM sqlite_schema"_s);
    if (*version == 0 && (!foreign.exec() || !foreign.next()))
        return foreign.problem();
    if (*version == 0 && foreign.integer(0) > 0)
        return storageProblem(StorageFault::other, u"a database of another program"_s);
    Statement check(*this, u"PRAGMA quick_check(1)"_s);
    if (!check.exec())
        return check.problem();
    const bool isWhole = check.next() && check.text(0) == "ok"_L1;
    if (check.hasFailed())
        return check.problem();
    if (!isWhole)
        return storageProblem(StorageFault::corrupt, u"PRAGMA quick_check found damage"_s);
    return Done{};
}

Result<Done> Database::checkWritable() const
{
    // BEGIN IMMEDIATE alone succeeds on a read-only file. The rollback leaves nothing behind.
    Transaction transaction(*this);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    const auto version = userVersion(*this);
    if (!version)
        return version.error();
    return Statement(*this, u"PRAGMA user_version = %1"_s.arg(*version)).run();
}

} // namespace app::store
