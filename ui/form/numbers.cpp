// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/numbers.h"

#include <cmath>

namespace ui::form {

using app::domain::FieldType;

namespace {

constexpr double longestPlain = 1e15; ///< from here on a power of ten is easier to read than zeros

} // namespace

Number readNumber(const QString &typed, FieldType type, const QLocale &locale)
{
    QLocale strict = locale;
    strict.setNumberOptions(QLocale::RejectGroupSeparator);
    const QString text = typed.trimmed();
    for (const QChar each : text) {
        // "inf", "nan" and "0x1" are numbers to a parser, not to Autotask.
        if (each.isLetter() && each.toLower() != u'e')
            return {QJsonValue::Null, NumberFault::notANumber};
    }
    bool isNumber = false;
    if (type == FieldType::integer) {
        const qint64 whole = strict.toLongLong(text, &isNumber);
        if (isNumber)
            return {whole, NumberFault::none};
    }
    const double number = strict.toDouble(text, &isNumber);
    if (std::isinf(number) || (isNumber && type == FieldType::integer && std::trunc(number) == number))
        return {QJsonValue::Null, NumberFault::tooLarge};
    if (!isNumber)
        return {QJsonValue::Null, NumberFault::notANumber};
    if (type == FieldType::integer)
        return {QJsonValue::Null, NumberFault::notWhole};
    return {number, NumberFault::none};
}

QString numberText(const QJsonValue &number, FieldType type, const QLocale &locale)
{
    if (!number.isDouble())
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (type == FieldType::integer)
        return plain.toString(number.toInteger());
    const char form = std::abs(number.toDouble()) < longestPlain ? 'f' : 'g';
    return plain.toString(number.toDouble(), form, QLocale::FloatingPointShortest);
}

} // namespace ui::form
