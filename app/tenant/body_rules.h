// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/ticket_rules.h"

namespace app::tenant {

/// The part of the check that follows from an entity's metadata alone and holds for every entity: names,
/// types, lengths, required fields, picklists, user-defined fields. References and an entity's own rules come
/// on top.
[[nodiscard]] Judged judgeBody(const Entity &entity, const QByteArray &body);

/// "Value does not exist for the required field ..." (fact sheet 5.4).
[[nodiscard]] QString missingText(const QString &field);
/// "Picklist value [...] does not exist for ..." (fact sheet 5.4).
[[nodiscard]] QString picklistText(const QString &value, const QString &field);

} // namespace app::tenant
