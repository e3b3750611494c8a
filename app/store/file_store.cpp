// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/file_store.h"

#include "app/domain/plan.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

#include <array>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::File;
using domain::FileId;
using domain::Result;
using domain::StepState;

namespace {

/// States in which the bytes are of no more use, quoted for SQL.
QString statesWithoutBytes()
{
    constexpr std::array states{
        StepState::verified, StepState::notAttributed, StepState::authorUnreadable, StepState::discarded};
    QStringList names;
    for (const StepState each : states)
        names.append(u'\'' + domain::stateName(each) + u'\'');
    return names.join(u", ");
}

} // namespace

Result<File> FileStore::add(const QString &name, const QByteArray &bytes)
{
    return inTransaction(m_database, [&]() -> Result<File> {
        Statement insert(m_database, u"INSERT INTO files (name, bytes) VALUES (?, ?)"_s);
        insert.bind(name).bind(bytes);
        if (const auto done = insert.run(); !done)
            return done.error();
        return File{FileId{insert.insertedId()}, name, bytes.size()};
    });
}

Result<QByteArray> FileStore::bytes(FileId id)
{
    Statement read(m_database, u"SELECT bytes FROM files WHERE id = ?"_s);
    read.bind(id.value);
    if (!read.exec())
        return read.problem();
    if (!read.next())
        return read.hasFailed() ? read.problem()
                                : storageProblem(StorageFault::other, u"there is no file %1"_s.arg(id.value));
    return read.bytes(0);
}

Result<Done> FileStore::sweep()
{
    return inTransaction(m_database, [&] {
        return Statement(m_database,
            u"DELETE FROM files WHERE id NOT IN (SELECT file_id FROM draft_files) AND id NOT IN "
            "(SELECT file_id FROM steps WHERE file_id IS NOT NULL AND state NOT IN (%1))"_s.arg(
                statesWithoutBytes()))
            .run();
    });
}

} // namespace app::store
