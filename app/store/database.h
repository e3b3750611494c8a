// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QString>
#include <chrono>
#include <memory>

class QThread;

namespace app::store {

/// What a connection is for.
enum class Purpose : quint8 {
    startUp, ///< the program's first one: makes the file if it is missing, checks it, brings it to the newest
             ///< shape
    worker, ///< a further one of the same program, in any thread: the file is there and of the newest shape
    readOnly, ///< checks and reads a file of the newest shape; every write is refused with `readOnly`
};

/// One connection to the SQLite file of one profile. It belongs to the thread that opened it, for use and for
/// destruction; a debug build asserts that. Everything is durable once a commit was acknowledged: WAL,
/// synchronous=FULL.
class Database
{
public:
    /// Opens `path`. An existing file is looked at through a read-only connection first (a database? whole?
    /// not newer than this program?) and not written unless all is well. All pragmas are read back. Problems:
    /// corrupt, newer, readOnly, busy, cannotOpen, full, other (see StorageFault).
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(const QString &path, Purpose purpose,
        std::chrono::milliseconds busyTimeout = std::chrono::milliseconds(5000));
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The connection, for use in this call only: a copy that is kept would outlive its thread's rules.
    [[nodiscard]] QSqlDatabase connection() const;
    /// False once the file was removed under us: SQLite itself would go on saying that all is well.
    [[nodiscard]] bool isFilePresent() const;

private:
    explicit Database(QString path);
    [[nodiscard]] domain::Result<domain::Done> connect(const QString &options);
    [[nodiscard]] domain::Result<domain::Done> configure(
        Purpose purpose, std::chrono::milliseconds busyTimeout);
    [[nodiscard]] domain::Result<domain::Done> checkContent() const;
    [[nodiscard]] domain::Result<domain::Done> checkWritable() const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_connection;
    const QThread *m_thread;
};

} // namespace app::store
