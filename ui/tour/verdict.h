// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace ui::tour {

/// A record that the tour must find in the tenant's own list.
struct ExpectedRecord
{
    QString title;
    QString authorKind; ///< "contact", "resource" or "apiUser"
    qint64 authorId = 0; ///< 0 = not compared (the API user)
};

/// What is wrong with the tenant's list of records, one sentence each; empty = exactly the expected records
/// by exactly the expected authors, in their order, and not one more.
[[nodiscard]] QStringList compareRecords(
    const std::vector<ExpectedRecord> &expected, const QJsonArray &records);

} // namespace ui::tour
