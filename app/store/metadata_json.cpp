// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/metadata_json.h"

#include "app/store/json_text.h"
#include "app/store/names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::EntityMetadata;
using domain::Field;
using domain::FieldType;
using domain::PicklistValue;
using domain::UserAccess;

namespace {

/// Raised whenever the shape below changes: what an older program cached is then fetched anew.
constexpr int form = 1;

constexpr Names<FieldType, 5> typeNames{{
    {FieldType::text, "text"_L1},
    {FieldType::integer, "integer"_L1},
    {FieldType::decimal, "decimal"_L1},
    {FieldType::boolean, "boolean"_L1},
    {FieldType::dateTime, "dateTime"_L1},
}};

constexpr Names<UserAccess, 4> accessNames{{
    {UserAccess::unknown, "unknown"_L1},
    {UserAccess::none, "none"_L1},
    {UserAccess::restricted, "restricted"_L1},
    {UserAccess::all, "all"_L1},
}};

/// Reads members of one object; one that is missing or of another type spoils the whole.
class Reader
{
public:
    explicit Reader(const QJsonValue &value)
        : m_object(value.toObject())
        , m_isGood(value.isObject())
    {
    }

    void read(QLatin1StringView key, QString *target)
    {
        if (const QJsonValue value = take(key, QJsonValue::String); m_isGood)
            *target = value.toString();
    }
    void read(QLatin1StringView key, bool *target)
    {
        if (const QJsonValue value = take(key, QJsonValue::Bool); m_isGood)
            *target = value.toBool();
    }
    void read(QLatin1StringView key, int *target)
    {
        if (const QJsonValue value = take(key, QJsonValue::Double); m_isGood)
            *target = value.toInt();
    }
    template <typename Value, std::size_t Count>
    void read(QLatin1StringView key, Value *target, const Names<Value, Count> &names)
    {
        QString text;
        read(key, &text);
        const std::optional<Value> value = valueOf(text, names);
        m_isGood = m_isGood && value.has_value();
        if (m_isGood)
            *target = *value;
    }
    template <typename Element>
    void read(QLatin1StringView key, std::vector<Element> *target,
        std::optional<Element> (*readElement)(const QJsonValue &))
    {
        const QJsonArray array = take(key, QJsonValue::Array).toArray();
        for (const QJsonValue each : array) {
            const auto element = readElement(each);
            m_isGood = m_isGood && element.has_value();
            if (m_isGood)
                target->push_back(*element);
        }
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type)
    {
        QJsonValue value = m_object.value(key);
        m_isGood = m_isGood && value.type() == type;
        return value;
    }

    QJsonObject m_object;
    bool m_isGood;
};

QJsonObject picklistObject(const PicklistValue &value)
{
    return {{u"value"_s, value.value}, {u"label"_s, value.label}, {u"isDefault"_s, value.isDefault},
        {u"isActive"_s, value.isActive}, {u"isSystem"_s, value.isSystem}, {u"sortOrder"_s, value.sortOrder},
        {u"parentValue"_s, value.parentValue}};
}

std::optional<PicklistValue> readPicklistValue(const QJsonValue &json)
{
    PicklistValue value;
    Reader reader(json);
    reader.read("value"_L1, &value.value);
    reader.read("label"_L1, &value.label);
    reader.read("isDefault"_L1, &value.isDefault);
    reader.read("isActive"_L1, &value.isActive);
    reader.read("isSystem"_L1, &value.isSystem);
    reader.read("sortOrder"_L1, &value.sortOrder);
    reader.read("parentValue"_L1, &value.parentValue);
    return reader.isGood() ? std::optional(value) : std::nullopt;
}

QJsonObject fieldObject(const Field &field)
{
    QJsonArray picklist;
    for (const PicklistValue &each : field.picklist)
        picklist.append(picklistObject(each));
    return {{u"name"_s, field.name}, {u"type"_s, nameOf(field.type, typeNames)}, {u"length"_s, field.length},
        {u"isRequired"_s, field.isRequired}, {u"isReadOnly"_s, field.isReadOnly},
        {u"isUserDefined"_s, field.isUserDefined}, {u"isPicklist"_s, field.isPicklist},
        {u"picklist"_s, picklist}, {u"picklistParentField"_s, field.picklistParentField},
        {u"referenceEntity"_s, field.referenceEntity}};
}

std::optional<Field> readField(const QJsonValue &json)
{
    Field field;
    Reader reader(json);
    reader.read("name"_L1, &field.name);
    reader.read("type"_L1, &field.type, typeNames);
    reader.read("length"_L1, &field.length);
    reader.read("isRequired"_L1, &field.isRequired);
    reader.read("isReadOnly"_L1, &field.isReadOnly);
    reader.read("isUserDefined"_L1, &field.isUserDefined);
    reader.read("isPicklist"_L1, &field.isPicklist);
    reader.read("picklist"_L1, &field.picklist, readPicklistValue);
    reader.read("picklistParentField"_L1, &field.picklistParentField);
    reader.read("referenceEntity"_L1, &field.referenceEntity);
    return reader.isGood() ? std::optional(field) : std::nullopt;
}

} // namespace

QString metadataText(const EntityMetadata &metadata)
{
    QJsonArray fields;
    for (const Field &each : metadata.fields)
        fields.append(fieldObject(each));
    return objectText(
        {{u"form"_s, form}, {u"entity"_s, metadata.entity}, {u"canCreate"_s, metadata.canCreate},
            {u"accessForCreate"_s, nameOf(metadata.accessForCreate, accessNames)}, {u"fields"_s, fields},
            {u"fetchedAt"_s, metadata.fetchedAt.toUTC().toString(Qt::ISODateWithMs)}});
}

std::optional<EntityMetadata> readMetadata(const QString &text)
{
    const auto object = readObject(text);
    if (!object || object->value("form"_L1).toInt() != form)
        return std::nullopt;
    EntityMetadata metadata;
    QString fetchedAt;
    Reader reader(*object);
    reader.read("entity"_L1, &metadata.entity);
    reader.read("canCreate"_L1, &metadata.canCreate);
    reader.read("accessForCreate"_L1, &metadata.accessForCreate, accessNames);
    reader.read("fields"_L1, &metadata.fields, readField);
    reader.read("fetchedAt"_L1, &fetchedAt);
    metadata.fetchedAt = QDateTime::fromString(fetchedAt, Qt::ISODateWithMs);
    if (!reader.isGood() || (!fetchedAt.isEmpty() && !metadata.fetchedAt.isValid()))
        return std::nullopt;
    return metadata;
}

} // namespace app::store
