// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/store/database.h"
#include "app/store/storage_problem.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <utility>

namespace tests {

/// The value of a result that a test needs to go on; otherwise the test fails with the Problem's detail.
template <typename T>
T require(app::domain::Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            result.error().field.toStdString() + ": " + result.error().detail.toStdString());
    return std::move(result.value());
}

/// The fault of a result that must have failed; `none` if it did not.
template <typename T>
app::store::StorageFault faultOf(const app::domain::Result<T> &result)
{
    return result ? app::store::StorageFault::none : app::store::storageFault(result.error());
}

/// A real file in a folder of its own.
class DatabaseFile
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("perpro.sqlite")); }
    /// Opens it; an unexpected Problem fails the test.
    [[nodiscard]] std::unique_ptr<app::store::Database> open(
        app::store::Purpose purpose = app::store::Purpose::startUp,
        std::chrono::milliseconds busyTimeout = std::chrono::milliseconds(5000)) const;

private:
    QTemporaryDir m_folder;
};

/// Executes one statement that must succeed.
void run(const app::store::Database &database, const QString &sql);
/// The first value of a query that must succeed.
[[nodiscard]] QString ask(const app::store::Database &database, const QString &sql);

[[nodiscard]] QByteArray bytesOf(const QString &path);

/// One ticket by the API user; nothing of it is empty that may be filled.
[[nodiscard]] app::domain::Step aStep(int number = 1);
/// A plan of `steps` such steps.
[[nodiscard]] app::domain::Plan aPlan(const QString &title, int steps = 1);

} // namespace tests
