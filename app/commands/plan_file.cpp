// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_file.h"

#include "app/commands/actor_text.h"
#include "app/commands/translate.h"

#include <algorithm>
#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::Draft;
using domain::Field;
using domain::FieldType;
using domain::StepKind;

namespace {

/// The number in a text or in a JSON number; nothing if it is neither.
std::optional<QJsonValue> number(const QJsonValue &value, FieldType type)
{
    const QString text = value.isString() ? value.toString().trimmed() : value.toVariant().toString();
    bool isNumber = false;
    if (type == FieldType::integer) {
        const qint64 whole = text.toLongLong(&isNumber);
        return isNumber ? std::optional(QJsonValue(whole)) : std::nullopt;
    }
    const double decimal = text.toDouble(&isNumber);
    return isNumber ? std::optional(QJsonValue(decimal)) : std::nullopt;
}

/// A picklist's value by its value or by its label, active ones only.
std::variant<QJsonValue, Complaint> picked(const Field &field, const QJsonValue &given)
{
    const QString text = given.isString() ? given.toString() : given.toVariant().toString();
    const auto fits = [&text](const domain::PicklistValue &each) {
        return each.isActive && (each.value == text || each.label.compare(text, Qt::CaseInsensitive) == 0);
    };
    const auto found = std::find_if(field.picklist.begin(), field.picklist.end(), fits);
    if (found == field.picklist.end())
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "“%1” is no active value of the field “%2”."))
                .arg(text, field.name)};
    const auto wire = number(found->value, field.type);
    return field.type == FieldType::text || !wire ? QJsonValue(found->value) : *wire;
}

std::variant<QJsonValue, Complaint> companyNamed(const QString &name, const people::Directory &directory)
{
    const domain::Company *found = nullptr;
    for (const domain::Company &each : directory.companies()) {
        if (!each.isActive || each.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found != nullptr)
            return Complaint{translated(
                QT_TRANSLATE_NOOP("Commands", "Several companies are called “%1”; write the company's id."))
                                 .arg(name)};
        found = &each;
    }
    if (found == nullptr)
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "No active company is called “%1”.")).arg(name)};
    return QJsonValue(found->id.value);
}

std::variant<QJsonValue, Complaint> resolved(
    const Field &field, const QJsonValue &given, const people::Directory &directory)
{
    const bool isScalar = given.isString() || given.isDouble() || given.isBool();
    if (!isScalar)
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "The field “%1” takes one value.")).arg(field.name)};
    if (field.isPicklist)
        return picked(field, given);
    if (field.referenceEntity == "Company"_L1 && given.isString() && !number(given, FieldType::integer))
        return companyNamed(given.toString(), directory);
    switch (field.type) {
    case FieldType::integer:
    case FieldType::decimal:
        if (const auto wire = number(given, field.type))
            return *wire;
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "The field “%1” takes a number.")).arg(field.name)};
    case FieldType::boolean:
        if (given.isBool())
            return given;
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "The field “%1” takes true or false.")).arg(field.name)};
    case FieldType::dateTime: {
        const QDateTime moment = QDateTime::fromString(given.toString(), Qt::ISODate);
        if (!moment.isValid())
            return Complaint{translated(
                QT_TRANSLATE_NOOP("Commands", "The field “%1” takes a time like 2026-11-21T10:00:00Z."))
                                 .arg(field.name)};
        return QJsonValue(moment.toUTC().toString(Qt::ISODate));
    }
    case FieldType::text:
        break;
    }
    const QString text = given.isString() ? given.toString() : given.toVariant().toString();
    if (field.length > 0 && text.size() > field.length)
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "The field “%1” takes %2 characters, these are %3."))
                .arg(field.name)
                .arg(field.length)
                .arg(text.size())};
    return QJsonValue(text);
}

/// The fields of one group (ordinary or user-defined) in wire form.
std::variant<QJsonObject, Complaint> resolvedAll(const QJsonObject &given, bool isUserDefined,
    const domain::EntityMetadata &metadata, const people::Directory &directory, StepKind kind)
{
    QJsonObject wire;
    for (auto each = given.begin(); each != given.end(); ++each) {
        if (each.value().isNull() && kind == StepKind::create)
            continue;
        const Field *field = metadata.field(each.key(), isUserDefined);
        if (field == nullptr || field->isReadOnly)
            return Complaint{translated(field == nullptr
                    ? QT_TRANSLATE_NOOP("Commands", "%1 has no field “%2”.")
                    : QT_TRANSLATE_NOOP("Commands", "In %1 the field “%2” can't be written."))
                                 .arg(metadata.entity, each.key())};
        if (each.value().isNull()) {
            wire[field->name] = QJsonValue::Null;
            continue;
        }
        const auto value = resolved(*field, each.value(), directory);
        if (const auto *complaint = std::get_if<Complaint>(&value))
            return *complaint;
        wire[field->name] = std::get<QJsonValue>(value);
    }
    const auto isMissing = [&wire, kind](const QString &name) {
        if (!wire.contains(name))
            return kind == StepKind::create;
        return wire[name].isNull() || (wire[name].isString() && wire[name].toString().trimmed().isEmpty());
    };
    for (const Field &field : metadata.fields) {
        const bool isDemanded = field.isUserDefined == isUserDefined && field.isRequired && !field.isReadOnly;
        if (isDemanded && isMissing(field.name))
            return Complaint{
                translated(QT_TRANSLATE_NOOP("Commands", "The field “%1” is required.")).arg(field.name)};
    }
    return wire;
}

} // namespace

std::variant<Actor, Complaint> findAuthor(const QString &as, const people::Directory &directory)
{
    if (const auto actor = readActor(as)) {
        if (directory.person(*actor) == nullptr)
            return Complaint{
                translated(QT_TRANSLATE_NOOP("Commands", "Autotask listed nobody with the id “%1”."))
                    .arg(as)};
        return *actor;
    }
    if (as.startsWith("contact:"_L1) || as.startsWith("resource:"_L1))
        return Complaint{translated(QT_TRANSLATE_NOOP("Commands",
                                        "“%1” is no id: after the colon stands a number, as in contact:301."))
                             .arg(as)};
    std::vector<Actor> found;
    for (const people::Person &each : directory.persons()) {
        if (each.isActive && each.emails.contains(as, Qt::CaseInsensitive))
            found.push_back(each.actor);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Complaint{
            translated(QT_TRANSLATE_NOOP("Commands", "No active person has the e-mail address “%1”."))
                .arg(as)};
    QStringList ids;
    for (const Actor &each : found)
        ids << actorText(each);
    return Complaint{
        translated(QT_TRANSLATE_NOOP("Commands",
                       "Several persons have the e-mail address “%1”: %2. Write one of these ids."))
            .arg(as, ids.join(", "_L1))};
}

std::variant<Draft, Complaint> resolve(const Draft &draft, const domain::EntityMetadata &metadata,
    const people::Directory &directory, StepKind kind)
{
    Draft wire = draft;
    auto fields = resolvedAll(draft.fields, false, metadata, directory, kind);
    if (const auto *complaint = std::get_if<Complaint>(&fields))
        return *complaint;
    auto userDefined = resolvedAll(draft.userDefinedFields, true, metadata, directory, kind);
    if (const auto *complaint = std::get_if<Complaint>(&userDefined))
        return *complaint;
    wire.fields = std::get<QJsonObject>(fields);
    wire.userDefinedFields = std::get<QJsonObject>(userDefined);
    return wire;
}

} // namespace app::commands
