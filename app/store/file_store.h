// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/file.h"
#include "app/domain/result.h"

#include <QByteArray>

namespace app::store {

class Database;

/// The bytes of files that are to be attached. A file is there from add() on, after a crash too, for as long
/// as a draft or an unfinished step names it.
class FileStore
{
public:
    explicit FileStore(Database &database)
        : m_database(database)
    {
    }

    /// One durable write. `name` is a file's name without a path.
    [[nodiscard]] domain::Result<domain::File> add(const QString &name, const QByteArray &bytes);
    /// Problem: other, if there is none of that id.
    [[nodiscard]] domain::Result<QByteArray> bytes(domain::FileId id);
    /// Removes every file that neither a draft nor a step names that may still send it or be written anew:
    /// what Autotask has, and what the person gave up, need not lie here too. To be called at the start, by
    /// the program that may send: a file that was just added is in no draft yet.
    [[nodiscard]] domain::Result<domain::Done> sweep();

private:
    Database &m_database;
};

} // namespace app::store
