// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

namespace app::store {

class Database;

/// One prepared statement with positional placeholders (?), forward only. Only types that SQLite's STRICT
/// tables keep as they are can be bound: a date, a list or a UUID would be stored as something else without a
/// word. Lives no longer than its Database, and finishes itself when it goes, before a commit needs it gone.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next placeholder, from the first one again after exec(). A null QString is NULL, an empty
    /// one ''.
    Statement &bind(const QString &text);
    Statement &bind(qint64 number);
    /// Bytes as they are; an empty array is an empty BLOB, never NULL.
    Statement &bind(const QByteArray &bytes);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool isTrue) { return bind(qint64(isTrue ? 1 : 0)); }
    Statement &bindNull();

    /// Executes; false on an error, also when a placeholder was not bound anew: see problem().
    [[nodiscard]] bool exec();
    /// Steps to the next row. False at the end and on an error: ask hasFailed() after the last row.
    [[nodiscard]] bool next();
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// What went wrong, by native code.
    [[nodiscard]] domain::Problem problem() const { return m_problem; }
    /// exec() without rows, finished.
    [[nodiscard]] domain::Result<domain::Done> run();

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool isTrue(int column) const { return integer(column) != 0; }
    [[nodiscard]] int affectedRows() const { return m_affectedRows; }
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }

private:
    void fail();

    QSqlQuery m_query;
    QString m_sql;
    qsizetype m_placeholders;
    qsizetype m_bound = 0;
    int m_affectedRows = 0;
    qint64 m_insertedId = 0;
    bool m_hasFailed = false;
    domain::Problem m_problem;
};

} // namespace app::store
