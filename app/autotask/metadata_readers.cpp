// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/metadata_readers.h"

#include "app/autotask/classify.h"

#include <QJsonArray>
#include <algorithm>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::FieldType;
using domain::PicklistValue;
using domain::Result;
using domain::UserAccess;

namespace {

UserAccess accessOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? UserAccess::all : UserAccess::none;
    const QString text = value.isDouble() ? QString::number(value.toInteger(-1)) : value.toString().toLower();
    if (text == "none"_L1 || text == "0"_L1)
        return UserAccess::none;
    if (text == "all"_L1 || text == "1"_L1)
        return UserAccess::all;
    if (text == "restricted"_L1 || text == "2"_L1)
        return UserAccess::restricted;
    return UserAccess::unknown;
}

FieldType typeOf(const QString &name)
{
    const QString type = name.toLower();
    if (type == "integer"_L1 || type == "long"_L1 || type == "short"_L1 || type == "byte"_L1)
        return FieldType::integer;
    if (type == "double"_L1 || type == "decimal"_L1 || type == "number"_L1)
        return FieldType::decimal;
    if (type == "boolean"_L1)
        return FieldType::boolean;
    if (type == "datetime"_L1)
        return FieldType::dateTime;
    return FieldType::text;
}

std::vector<PicklistValue> picklistOf(const QJsonValue &values)
{
    std::vector<PicklistValue> picklist;
    for (const auto &each : values.toArray()) {
        const QJsonObject entry = each.toObject();
        picklist.push_back({entry["value"_L1].toVariant().toString(), entry["label"_L1].toString(),
            entry["isDefaultValue"_L1].toBool(), entry["isActive"_L1].toBool(true),
            entry["isSystem"_L1].toBool(), entry["sortOrder"_L1].toInt(),
            entry["parentValue"_L1].toVariant().toString()});
    }
    std::stable_sort(
        picklist.begin(), picklist.end(), [](const PicklistValue &one, const PicklistValue &other) {
            return one.sortOrder != other.sortOrder ? one.sortOrder < other.sortOrder
                                                    : one.label.localeAwareCompare(other.label) < 0;
        });
    return picklist;
}

Result<std::vector<Field>> readFieldList(const net::Answer &answer, bool isUserDefined)
{
    const Result<QJsonObject> object = readObject(answer);
    if (!object)
        return object.error();
    const QJsonValue list = object.value()["fields"_L1];
    if (!list.isArray())
        return badAnswer(answer, u"fields"_s);
    std::vector<Field> fields;
    for (const auto &each : list.toArray()) {
        const QJsonObject entry = each.toObject();
        Field field;
        field.name = entry["name"_L1].toString();
        if (field.name.isEmpty())
            return badAnswer(answer, u"fields[].name"_s);
        field.type = typeOf(entry[isUserDefined ? "type"_L1 : "dataType"_L1].toString());
        field.length = qMax(0, entry["length"_L1].toInt());
        field.isRequired = entry["isRequired"_L1].toBool();
        field.isReadOnly = entry["isReadOnly"_L1].toBool();
        field.isUserDefined = isUserDefined;
        field.isPicklist = entry["isPickList"_L1].toBool();
        field.picklist = picklistOf(entry["picklistValues"_L1]);
        field.picklistParentField = entry["picklistParentValueField"_L1].toString();
        field.referenceEntity = entry["referenceEntityType"_L1].toString();
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace

Result<EntityInformation> readEntityInformation(const net::Answer &answer)
{
    const Result<QJsonObject> object = readObject(answer);
    if (!object)
        return object.error();
    const QJsonObject info =
        object.value().contains("info"_L1) ? object.value()["info"_L1].toObject() : object.value();
    if (!info.contains("canCreate"_L1) && !info.contains("userAccessForCreate"_L1))
        return badAnswer(answer, u"info.canCreate"_s);
    return EntityInformation{info["canCreate"_L1].toBool(true), accessOf(info["userAccessForCreate"_L1])};
}

Result<std::vector<Field>> readFields(const net::Answer &answer)
{
    return readFieldList(answer, false);
}

Result<std::vector<Field>> readUserDefinedFields(const net::Answer &answer)
{
    return readFieldList(answer, true);
}

} // namespace app::autotask
