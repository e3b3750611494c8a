// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>

namespace tests {

/// What the tenant's own list says of the plans.
struct Audit
{
    int lost = 0; ///< steps without a record
    int duplicated = 0; ///< records too many
    int wrongAuthor = 0; ///< records by another author, or at another ticket
    QStringList complaints; ///< one line each
};

/// Compares `records`, the tenant's own list, with the plans that were generated: each step has exactly one
/// record, by its author, and a note hangs on its plan's ticket.
[[nodiscard]] Audit audit(const QJsonArray &plans, const QJsonArray &records);

} // namespace tests
