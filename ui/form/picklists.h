// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"

#include <QJsonValue>
#include <optional>

namespace ui::form {

/// True for null and for a text of blanks alone.
[[nodiscard]] bool isNothing(const QJsonValue &value);

/// True if the tenant lists values for the field. A picklist without a single value is written by hand.
[[nodiscard]] bool hasList(const app::domain::Field &field);

/// A picklist's value in the type that the field has on the wire (fact sheet 7: it comes as text).
[[nodiscard]] QJsonValue wireValue(const app::domain::Field &field, const QString &value);

/// A value as the picklist writes it.
[[nodiscard]] QString picklistText(const QJsonValue &value);

/// The picklist's entry of that value, offered or not, or nullptr.
[[nodiscard]] const app::domain::PicklistValue *entryOf(
    const app::domain::Field &field, const QJsonValue &value);

/// By sortOrder, then label (fact sheet 7).
void sortPicklist(app::domain::Field &field);

/// The value in the form that the field has now: after the tenant changed a field's type, or from a draft. A
/// value that would have to be guessed is nothing.
[[nodiscard]] std::optional<QJsonValue> fitted(const app::domain::Field &field, const QJsonValue &value);

/// Any value as text for people to read and copy.
[[nodiscard]] QString plainText(const QJsonValue &value);

} // namespace ui::form
