// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/transaction.h"

#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;

Transaction::Transaction(const Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
{
}

Transaction::~Transaction()
{
    // After some failures SQLite has rolled back by itself and this errs: there is nothing to report then.
    if (m_isOpen)
        (void)Statement(m_database, u"ROLLBACK"_s).exec();
}

Result<Done> Transaction::begin()
{
    if (m_kind == Kind::write && !m_database.isFilePresent())
        return storageProblem(StorageFault::cannotOpen, u"the database file was removed while in use"_s);
    auto begun = Statement(m_database, m_kind == Kind::write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s).run();
    m_isOpen = begun.has_value();
    return begun;
}

Result<Done> Transaction::commit()
{
    // QSqlDatabase::commit() would lose the native code.
    auto committed = Statement(m_database, u"COMMIT"_s).run();
    if (committed)
        m_isOpen = false;
    return committed;
}

} // namespace app::store
