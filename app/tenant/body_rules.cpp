// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/body_rules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

// The next four sentences are inferred: the fact sheet knows the rules, nobody has written the answers down.
QString unknownFieldText(const QString &field, const Entity &entity)
{
    return u"The field %1 does not exist on the entity %2. ; on record number [1]."_s.arg(
        field, entity.singular);
}

QString typeText(const QString &field, const QString &type)
{
    return u"The value of the field %1 is not of the type %2. ; on record number [1]."_s.arg(field, type);
}

QString lengthText(const QString &field, int length)
{
    return u"The value of the field %1 is longer than its maximum length of %2 characters. ; on record number [1]."_s
        .arg(field)
        .arg(length);
}

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().trimmed().isEmpty());
}

bool isWhole(const QJsonValue &value, double most)
{
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
        && std::abs(value.toDouble()) <= most;
}

/// The name of the type that the value should have had, or nothing if it has it.
QString misfit(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case Type::integer:
        return isWhole(value, std::numeric_limits<qint32>::max()) ? QString() : u"integer"_s;
    case Type::longInteger:
        return isWhole(value, 9007199254740991.0) ? QString() : u"long"_s;
    case Type::decimal:
        return value.isDouble() ? QString() : u"double"_s;
    case Type::boolean:
        return value.isBool() ? QString() : u"boolean"_s;
    case Type::dateTime:
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid() ? QString()
                                                                                    : u"datetime"_s;
    case Type::text:
        break;
    }
    return value.isString() ? QString() : u"string"_s;
}

/// The same for a user-defined field, whose value is a text that reads as what it is.
QString misfit(const UserDefinedField &field, const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    switch (field.type) {
    case Type::decimal:
        if (value.isString())
            (void)value.toString().toDouble(&isNumber);
        return isNumber ? QString() : u"number"_s;
    case Type::dateTime:
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid() ? QString()
                                                                                    : u"datetime"_s;
    default:
        return value.isString() ? QString() : u"string"_s;
    }
}

QString asText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

/// Whether the picklist holds that value, active, and belonging to the chosen value of the parent field.
bool offers(const Entity &entity, const Field &field, const QJsonObject &fields)
{
    const QString value = asText(fields.value(field.name));
    for (const PicklistValue &each : picklistOf(entity.name, field.name)) {
        if (each.value != value || !each.isActive)
            continue;
        if (field.picklistParent.isEmpty() || each.parentValue == asText(fields.value(field.picklistParent)))
            return true;
    }
    return false;
}

/// Sorts the body's keys, which come in any case, under the fields' own names, null values among them.
QJsonObject readKeys(const QJsonObject &body, const Entity &entity, QStringList &errors)
{
    QJsonObject fields;
    for (auto each = body.begin(); each != body.end(); ++each) {
        if (each.key().compare(userDefinedKey, Qt::CaseInsensitive) == 0) {
            fields.insert(userDefinedKey, each.value());
            continue;
        }
        const Field *field = entity.field(each.key());
        if (field == nullptr)
            errors.append(unknownFieldText(each.key(), entity));
        else if (!field->is(mark::readOnly))
            fields.insert(field->name, each.value());
    }
    return fields;
}

/// One field of a record that has `fields`.
void judgeField(const Entity &entity, const Field &field, const QJsonObject &fields, QStringList &errors)
{
    const QJsonValue value = fields.value(field.name);
    if (field.is(mark::required) && !field.is(mark::readOnly) && isBlank(value)) {
        errors.append(missingText(field.name));
        return;
    }
    if (value.isUndefined())
        return;
    const QString type = misfit(field, value);
    if (!type.isEmpty())
        errors.append(typeText(field.name, type));
    else if (field.is(mark::picklist) && !offers(entity, field, fields))
        errors.append(picklistText(asText(value), field.name));
    else if (field.length > 0 && value.toString().size() > field.length)
        errors.append(lengthText(field.name, field.length));
}

QJsonObject withoutNulls(QJsonObject fields)
{
    for (auto each = fields.begin(); each != fields.end();)
        each = each->isNull() ? fields.erase(each) : each + 1;
    return fields;
}

/// The user-defined fields of a record after a change of some of them.
QJsonValue mergedUserDefinedFields(const QJsonValue &stored, const QJsonValue &given)
{
    if (!given.isArray())
        return given;
    QJsonArray merged = given.toArray();
    const auto isGiven = [&given](const QString &name) {
        const QJsonArray list = given.toArray();
        return std::any_of(list.begin(), list.end(), [&name](const QJsonValue &each) {
            return each["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    const QJsonArray before = stored.toArray();
    for (const auto &each : before) {
        if (!isGiven(each["name"_L1].toString()))
            merged.append(each);
    }
    return merged;
}

void judgeUserDefinedFields(const Entity &entity, const QJsonValue &given, QStringList &errors)
{
    if (!given.isUndefined() && !given.isNull() && !given.isArray()) {
        errors.append(typeText(userDefinedKey, u"list"_s));
        return;
    }
    const QJsonArray list = given.toArray();
    QStringList filled;
    for (const auto &each : list) {
        const QString name = each["name"_L1].toString();
        const QJsonValue value = each["value"_L1];
        const UserDefinedField *field = entity.userDefinedField(name);
        if (field == nullptr) {
            errors.append(unknownFieldText(name, entity));
            continue;
        }
        if (isBlank(value))
            continue;
        filled.append(field->name);
        const QString type = misfit(*field, value);
        if (!type.isEmpty())
            errors.append(typeText(field->name, type));
        else if (!field->picklist.isEmpty() && !field->picklist.contains(value.toString()))
            errors.append(picklistText(value.toString(), field->name));
        else if (field->length > 0 && value.toString().size() > field->length)
            errors.append(lengthText(field->name, field->length));
    }
    for (const UserDefinedField &each : userDefinedFieldsOf(entity.name)) {
        if (each.isRequired && !filled.contains(each.name))
            errors.append(missingText(each.name));
    }
}

} // namespace

QString missingText(const QString &field)
{
    return u"Value does not exist for the required field "_s + field;
}

QString referenceText(const QString &field, const QString &entity)
{
    return u"Reference value on field: %1 of type: %2 does not exist or is invalid. ; on record number [1]."_s
        .arg(field, entity);
}

QString picklistText(const QString &value, const QString &field)
{
    return u"Picklist value [%1] does not exist for %2. ; on record number [1]."_s.arg(value, field);
}

Judged judgeBody(const Entity &entity, const QByteArray &body)
{
    Judged judged;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        judged.errors.append(u"The request body is no JSON object."_s);
        return judged;
    }
    judged.fields = withoutNulls(readKeys(document.object(), entity, judged.errors));
    for (const Field &field : *entity.fields)
        judgeField(entity, field, judged.fields, judged.errors);
    judgeUserDefinedFields(entity, judged.fields.value(userDefinedKey), judged.errors);
    return judged;
}

Judged judgeChange(const Entity &entity, const QByteArray &body, const QJsonObject &stored)
{
    Judged judged;
    judged.fields = readKeys(QJsonDocument::fromJson(body).object(), entity, judged.errors);
    const bool namesOwnFields = judged.fields.contains(userDefinedKey);
    if (namesOwnFields)
        judged.fields.insert(userDefinedKey,
            mergedUserDefinedFields(stored.value(userDefinedKey), judged.fields.value(userDefinedKey)));
    const QJsonObject after = changed(stored, judged.fields);
    for (const Field &field : *entity.fields) {
        if (judged.fields.contains(field.name) || judged.fields.contains(field.picklistParent))
            judgeField(entity, field, after, judged.errors);
    }
    if (namesOwnFields)
        judgeUserDefinedFields(entity, after.value(userDefinedKey), judged.errors);
    return judged;
}

QJsonObject changed(QJsonObject stored, const QJsonObject &changes)
{
    for (auto each = changes.begin(); each != changes.end(); ++each)
        stored.insert(each.key(), each.value());
    return withoutNulls(stored);
}

} // namespace app::tenant
