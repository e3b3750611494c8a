// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/entities.h"

#include <QStringList>

namespace app::tenant {

/// What came of a body that shall become a record: its fields under their proper names, or why not.
struct Judged
{
    QStringList errors; ///< in Autotask's words (fact sheet 5.4); empty = the fields are good
    QJsonObject fields; ///< of a create: null values left out; without what only the server sets
};

/// The part of the check that follows from an entity's metadata alone and holds for every entity: names,
/// types, lengths, required fields, picklists, user-defined fields. References and an entity's own rules come
/// on top.
[[nodiscard]] Judged judgeBody(const Entity &entity, const QByteArray &body);

/// The same for a body that changes a record (fact sheet 5.1): only what it names is judged, and what depends
/// on that. A null clears and stays among the fields; user-defined fields become the whole list that the
/// record has afterwards. `stored` are the record's fields as they are.
[[nodiscard]] Judged judgeChange(const Entity &entity, const QByteArray &body, const QJsonObject &stored);
/// `stored` with the changes on top, null ones taken away.
[[nodiscard]] QJsonObject changed(QJsonObject stored, const QJsonObject &changes);

/// "Value does not exist for the required field ..." (fact sheet 5.4).
[[nodiscard]] QString missingText(const QString &field);
/// "Reference value on field: ... does not exist or is invalid." (fact sheet 5.4).
[[nodiscard]] QString referenceText(const QString &field, const QString &entity);
/// "Picklist value [...] does not exist for ..." (fact sheet 5.4).
[[nodiscard]] QString picklistText(const QString &value, const QString &field);

} // namespace app::tenant
