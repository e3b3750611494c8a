// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/picklists.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;
using app::domain::Field;
using app::domain::FieldType;
using app::domain::PicklistValue;

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().trimmed().isEmpty());
}

bool hasList(const Field &field)
{
    return !field.picklist.empty();
}

QJsonValue wireValue(const Field &field, const QString &value)
{
    if (field.type == FieldType::integer) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return value;
}

QString picklistText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

const PicklistValue *entryOf(const Field &field, const QJsonValue &value)
{
    const QString text = picklistText(value);
    const auto found = std::find_if(field.picklist.begin(), field.picklist.end(),
        [&text](const PicklistValue &each) { return each.value == text; });
    return found == field.picklist.end() ? nullptr : &*found;
}

void sortPicklist(Field &field)
{
    std::stable_sort(field.picklist.begin(), field.picklist.end(),
        [](const PicklistValue &one, const PicklistValue &other) {
            return one.sortOrder != other.sortOrder ? one.sortOrder < other.sortOrder
                                                    : one.label.localeAwareCompare(other.label) < 0;
        });
}

std::optional<QJsonValue> fitted(const Field &field, const QJsonValue &value)
{
    if (value.isNull())
        return value;
    if (hasList(field))
        return wireValue(field, picklistText(value));
    bool isGood = false;
    switch (field.type) {
    case FieldType::text:
        return value.isString() ? value : QJsonValue(plainText(value));
    case FieldType::integer: {
        const qint64 number = value.isString() ? value.toString().toLongLong(&isGood) : value.toInteger();
        if (value.isString() ? isGood : value == QJsonValue(number))
            return number;
        return std::nullopt;
    }
    case FieldType::decimal: {
        const double number = value.isString() ? value.toString().toDouble(&isGood) : value.toDouble();
        if (value.isString() ? isGood : value.isDouble())
            return number;
        return std::nullopt;
    }
    case FieldType::boolean:
        return value.isBool() ? std::optional(value) : std::nullopt;
    case FieldType::dateTime:
        if (QDateTime::fromString(value.toString(), Qt::ISODate).isValid())
            return value;
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString plainText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // JSON's own spelling, without the brackets that a document must have.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

} // namespace ui::form
