// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plan_file.h"

#include "app/commands/actor_text.h"
#include "app/commands/translate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::Draft;
using domain::Field;
using domain::FieldType;

namespace {

Complaint complain(const char *text)
{
    return {translated(text)};
}

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
    const domain::EntityMetadata &metadata, const people::Directory &directory)
{
    QJsonObject wire;
    for (auto each = given.begin(); each != given.end(); ++each) {
        if (each.value().isNull())
            continue;
        const Field *field = metadata.field(each.key(), isUserDefined);
        if (field == nullptr || field->isReadOnly)
            return Complaint{translated(field == nullptr
                    ? QT_TRANSLATE_NOOP("Commands", "%1 has no field “%2”.")
                    : QT_TRANSLATE_NOOP("Commands", "In %1 the field “%2” can't be written."))
                                 .arg(metadata.entity, each.key())};
        const auto value = resolved(*field, each.value(), directory);
        if (const auto *complaint = std::get_if<Complaint>(&value))
            return *complaint;
        wire[field->name] = std::get<QJsonValue>(value);
    }
    const auto isMissing = [&wire](const QString &name) {
        return !wire.contains(name) || (wire[name].isString() && wire[name].toString().trimmed().isEmpty());
    };
    for (const Field &field : metadata.fields) {
        const bool isDemanded = field.isUserDefined == isUserDefined && field.isRequired && !field.isReadOnly;
        if (isDemanded && isMissing(field.name))
            return Complaint{
                translated(QT_TRANSLATE_NOOP("Commands", "The field “%1” is required.")).arg(field.name)};
    }
    return wire;
}

/// One step; `before` is how many stand before it.
std::variant<StepFile, Complaint> readStep(const QJsonObject &root, int before)
{
    constexpr std::array known{
        "as"_L1, "entity"_L1, "parent"_L1, "parentStep"_L1, "fields"_L1, "userDefinedFields"_L1};
    for (const QString &key : root.keys()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            return Complaint{
                translated(QT_TRANSLATE_NOOP("Commands", "The file has a key “%1” that means nothing here."))
                    .arg(key)};
    }
    StepFile file;
    file.as = root["as"_L1].toString().trimmed();
    file.draft.entity = root["entity"_L1].toString();
    file.draft.fields = root["fields"_L1].toObject();
    file.draft.userDefinedFields = root["userDefinedFields"_L1].toObject();
    if (file.as.isEmpty() || file.draft.entity.isEmpty() || file.draft.fields.isEmpty())
        return complain(QT_TRANSLATE_NOOP("Commands", "The file must say “as”, “entity” and “fields”."));
    if (root.contains("parent"_L1)) {
        const QJsonObject parent = root["parent"_L1].toObject();
        const domain::RecordRef record{parent["entity"_L1].toString(), parent["id"_L1].toInteger()};
        if (record.entity.isEmpty() || record.id <= 0)
            return complain(
                QT_TRANSLATE_NOOP("Commands", "“parent” must be like {\"entity\":\"Tickets\",\"id\":123}."));
        file.draft.parent = record;
    }
    if (root.contains("parentStep"_L1)) {
        file.parentStep = root["parentStep"_L1].toInt();
        if (file.parentStep < 1 || file.parentStep > before || file.draft.parent)
            return complain(QT_TRANSLATE_NOOP("Commands",
                "“parentStep” is the number of an earlier step of the same file, and stands without "
                "“parent”."));
    }
    return file;
}

} // namespace

std::variant<PlanFile, Complaint> readPlanFile(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return fault.error == QJsonParseError::NoError
            ? complain(QT_TRANSLATE_NOOP("Commands", "The file must be one JSON object: {...}."))
            : Complaint{
                translated(QT_TRANSLATE_NOOP("Commands", "The file is no JSON object: %1 (at byte %2)."))
                    .arg(fault.errorString())
                    .arg(fault.offset)};
    const QJsonObject root = document.object();
    QJsonArray objects{root};
    if (root.contains("steps"_L1)) {
        objects = root["steps"_L1].toArray();
        if (root.size() != 1 || objects.isEmpty())
            return complain(QT_TRANSLATE_NOOP(
                "Commands", "A plan of several steps is {\"steps\": [...]}, with nothing beside it."));
    }
    PlanFile plan;
    for (const auto &each : std::as_const(objects)) {
        auto step = readStep(each.toObject(), static_cast<int>(plan.size()));
        if (const auto *complaint = std::get_if<Complaint>(&step))
            return *complaint;
        plan.push_back(std::move(std::get<StepFile>(step)));
    }
    return plan;
}

std::variant<Actor, Complaint> findAuthor(const QString &as, const people::Directory &directory)
{
    if (const auto actor = readActor(as)) {
        if (directory.person(*actor) == nullptr)
            return Complaint{
                translated(QT_TRANSLATE_NOOP("Commands", "Autotask listed nobody with the id “%1”."))
                    .arg(as)};
        return *actor;
    }
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

std::variant<Draft, Complaint> resolve(
    const Draft &draft, const domain::EntityMetadata &metadata, const people::Directory &directory)
{
    Draft wire = draft;
    auto fields = resolvedAll(draft.fields, false, metadata, directory);
    if (const auto *complaint = std::get_if<Complaint>(&fields))
        return *complaint;
    auto userDefined = resolvedAll(draft.userDefinedFields, true, metadata, directory);
    if (const auto *complaint = std::get_if<Complaint>(&userDefined))
        return *complaint;
    wire.fields = std::get<QJsonObject>(fields);
    wire.userDefinedFields = std::get<QJsonObject>(userDefined);
    return wire;
}

} // namespace app::commands
