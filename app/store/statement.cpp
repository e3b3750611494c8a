// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/database.h"
#include "app/store/storage_problem.h"

#include <QSqlError>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;

namespace {

/// Question marks outside of literals.
qsizetype countPlaceholders(const QString &sql)
{
    qsizetype count = 0;
    bool isInLiteral = false;
    for (const QChar each : sql) {
        if (each == u'\'')
            isInLiteral = !isInLiteral;
        else if (each == u'?' && !isInLiteral)
            ++count;
    }
    return count;
}

} // namespace

Statement::Statement(const Database &database, const QString &sql)
    : m_query(database.connection())
    , m_sql(sql)
    , m_placeholders(countPlaceholders(sql))
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

Statement &Statement::bind(const QString &text)
{
    m_query.bindValue(int(m_bound++), text);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_query.bindValue(int(m_bound++), number);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    // A null array would be bound as NULL.
    m_query.bindValue(int(m_bound++), bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::bindNull()
{
    return bind(QString());
}

bool Statement::exec()
{
    if (m_hasFailed)
        return false;
    // On a second run QtSql would silently take the value of the first one.
    if (m_bound != m_placeholders) {
        m_hasFailed = true;
        m_problem = storageProblem(StorageFault::other,
            u"%1 of %2 placeholders bound in: %3"_s.arg(m_bound).arg(m_placeholders).arg(m_sql.simplified()));
        return false;
    }
    m_bound = 0;
    if (!m_query.exec()) {
        fail();
        return false;
    }
    // A finished query has forgotten both.
    m_affectedRows = m_query.numRowsAffected();
    m_insertedId = m_query.lastInsertId().toLongLong();
    return true;
}

bool Statement::next()
{
    if (m_hasFailed)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

Result<Done> Statement::run()
{
    if (!exec())
        return m_problem;
    m_query.finish();
    return Done{};
}

void Statement::fail()
{
    m_hasFailed = true;
    m_problem = sqlProblem(m_query.lastError(), m_sql);
}

} // namespace app::store
