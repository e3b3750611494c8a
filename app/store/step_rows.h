// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/domain/result.h"

// A step as a row of the table `steps`.
namespace app::store {

class Database;
class Statement;

/// Every column of a step but its ids, in the order in which bindStep and readStep go through them.
[[nodiscard]] const QString &stepColumns();
/// As many question marks as there are stepColumns().
[[nodiscard]] const QString &stepPlaceholders();
/// Binds what belongs into stepColumns().
void bindStep(Statement &statement, const domain::Step &step);
/// Reads a row of id and stepColumns(). Problem: storage, corrupt, where the row is no step.
[[nodiscard]] domain::Result<domain::Step> readStep(const Statement &row);
/// Overwrites the whole row of the step with that id, inside a transaction of the caller's. Problem: storage;
/// other, if there is no such step.
[[nodiscard]] domain::Result<domain::Done> writeStep(Database &database, const domain::Step &step);

} // namespace app::store
