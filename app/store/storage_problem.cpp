// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storage_problem.h"

#include <array>
#include <utility>

namespace app::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<StorageFault, QLatin1StringView>, 7> faultNames{{
    {StorageFault::readOnly, "storage.readOnly"_L1},
    {StorageFault::full, "storage.full"_L1},
    {StorageFault::corrupt, "storage.corrupt"_L1},
    {StorageFault::newer, "storage.newer"_L1},
    {StorageFault::busy, "storage.busy"_L1},
    {StorageFault::cannotOpen, "storage.cannotOpen"_L1},
    {StorageFault::other, "storage.other"_L1},
}};

/// The low byte of an extended code is the primary one: 517 (busy snapshot) is a 5 (busy).
StorageFault faultOfCode(int nativeCode)
{
    if (nativeCode
        == 778) // SQLITE_IOERR_WRITE: the system takes no more, for example beyond a file size limit
        return StorageFault::full;
    switch (nativeCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageFault::busy;
    case 8: // SQLITE_READONLY
        return StorageFault::readOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageFault::corrupt;
    case 13: // SQLITE_FULL
        return StorageFault::full;
    case 14: // SQLITE_CANTOPEN
        return StorageFault::cannotOpen;
    default:
        return StorageFault::other;
    }
}

} // namespace

StorageFault storageFault(const domain::Problem &problem)
{
    if (problem.kind != domain::ProblemKind::storage)
        return StorageFault::none;
    for (const auto &[fault, name] : faultNames) {
        if (problem.field == name)
            return fault;
    }
    return StorageFault::other;
}

domain::Problem storageProblem(StorageFault fault, const QString &detail)
{
    domain::Problem problem;
    problem.kind = domain::ProblemKind::storage;
    problem.delivery = domain::Delivery::neverLeft;
    problem.detail = detail;
    for (const auto &[each, name] : faultNames) {
        if (each == fault)
            problem.field = name;
    }
    return problem;
}

domain::Problem sqlProblem(const QSqlError &error, const QString &doing)
{
    return storageProblem(faultOfCode(error.nativeErrorCode().toInt()),
        u"SQLite %1 (%2, %3) on: %4"_s.arg(
            error.nativeErrorCode(), error.databaseText(), error.driverText(), doing.simplified()));
}

} // namespace app::store
