// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <type_traits>

namespace app::store {

class Database;

/// One transaction: everything or nothing. Rolled back when it goes without a commit. It cannot nest.
class Transaction
{
public:
    enum class Kind : quint8 {
        write, ///< BEGIN IMMEDIATE: waits for other writers now, never fails later with a stale snapshot
        read, ///< several reads of one moment
    };
    explicit Transaction(const Database &database, Kind kind = Kind::write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Problems: busy, readOnly; cannotOpen if the file was removed under the connection; other if one is
    /// open.
    [[nodiscard]] domain::Result<domain::Done> begin();
    /// Only after this succeeded is anything saved. A failure (a full disk, a statement with rows left) means
    /// that nothing of it was. Statements with rows must be gone by then.
    [[nodiscard]] domain::Result<domain::Done> commit();

private:
    const Database &m_database;
    Kind m_kind;
    bool m_isOpen = false;
};

/// Runs `work`, a function that returns a Result, in one write transaction: commits if it has a value.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> inTransaction(
    const Database &database, Work work, Transaction::Kind kind = Transaction::Kind::write)
{
    Transaction transaction(database, kind);
    if (const auto begun = transaction.begin(); !begun)
        return begun.error();
    auto result = work();
    if (!result)
        return result;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return result;
}

} // namespace app::store
