// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"

#include <QJsonValue>
#include <QLocale>

namespace ui::form {

/// What keeps a text from being a number of its field.
enum class NumberFault : quint8 { none, notANumber, notWhole, tooLarge };

struct Number
{
    QJsonValue value; ///< null unless the fault is none
    NumberFault fault = NumberFault::none;
};

/// Reads what a person typed, in their own spelling. Separators of thousands are refused rather than guessed:
/// "1.500" is one and a half to some and fifteen hundred to others.
[[nodiscard]] Number readNumber(
    const QString &typed, app::domain::FieldType type, const QLocale &locale = QLocale());

/// The number as this person spells it, every digit shown, nothing grouped (many of these numbers are ids).
[[nodiscard]] QString numberText(
    const QJsonValue &number, app::domain::FieldType type, const QLocale &locale = QLocale());

} // namespace ui::form
