// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/entities.h"

#include <QJsonArray>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

QString dataType(Type type)
{
    switch (type) {
    case Type::integer:
        return u"integer"_s;
    case Type::longInteger:
        return u"long"_s;
    case Type::decimal:
        return u"double"_s;
    case Type::boolean:
        return u"boolean"_s;
    case Type::dateTime:
        return u"datetime"_s;
    case Type::text:
        break;
    }
    return u"string"_s;
}

QJsonArray describePicklist(const std::vector<PicklistValue> &values)
{
    QJsonArray list;
    for (const PicklistValue &each : values) {
        list.append(QJsonObject{{"value"_L1, each.value}, {"label"_L1, each.label},
            {"isDefaultValue"_L1, each.isDefault}, {"sortOrder"_L1, each.sortOrder},
            {"parentValue"_L1, each.parentValue}, {"isActive"_L1, each.isActive},
            {"isSystem"_L1, each.isSystem}});
    }
    return list;
}

QString userDefinedType(Type type)
{
    if (type == Type::decimal)
        return u"number"_s;
    return type == Type::dateTime ? u"datetime"_s : u"string"_s;
}

QJsonValue written(Access access, const QString &form)
{
    static const QStringList texts{u"None"_s, u"All"_s, u"Restricted"_s};
    if (form == "number"_L1)
        return static_cast<int>(access);
    if (form == "boolean"_L1)
        return access != Access::none;
    return texts.at(static_cast<int>(access));
}

QJsonObject describeUserDefinedField(const UserDefinedField &field, int place)
{
    const bool isPicklist = !field.picklist.isEmpty();
    QJsonArray values;
    for (qsizetype i = 0; i < field.picklist.size(); ++i) {
        values.append(QJsonObject{{"value"_L1, field.picklist.at(i)}, {"label"_L1, field.picklist.at(i)},
            {"isActive"_L1, true}, {"isDefaultValue"_L1, false}, {"sortOrder"_L1, i + 1}});
    }
    return {{"name"_L1, field.name}, {"label"_L1, field.name},
        {"type"_L1, isPicklist ? u"list"_s : userDefinedType(field.type)}, {"length"_L1, field.length},
        {"description"_L1, QString()}, {"isRequired"_L1, field.isRequired}, {"isReadOnly"_L1, false},
        {"isFieldMapping"_L1, false}, {"isPrivate"_L1, false}, {"isEncrypted"_L1, false},
        {"isVisibleToClientPortal"_L1, false}, {"sortOrder"_L1, place}, {"defaultValue"_L1, QString()},
        {"isPickList"_L1, isPicklist}, {"picklistValues"_L1, isPicklist ? QJsonValue(values) : QJsonValue()}};
}

} // namespace

const Field *Entity::field(const QString &wanted) const
{
    for (const Field &each : *fields) {
        if (wanted.compare(each.name, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

const UserDefinedField *Entity::userDefinedField(const QString &wanted) const
{
    for (const UserDefinedField &each : userDefinedFieldsOf(name)) {
        if (wanted.compare(each.name, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return nullptr;
}

const Entity *entityNamed(const QString &name)
{
    // Only what the tenant can really do is offered; Resources are on no list of impersonable entities.
    static const std::array entities{
        Entity{"Companies"_L1, "Company"_L1, &companyFields(), Kind::others, false, false, true},
        Entity{"Contacts"_L1, "Contact"_L1, &contactFields(), Kind::others, false, false, true},
        Entity{"ResourceRoles"_L1, "ResourceRole"_L1, &resourceRoleFields()},
        Entity{"Resources"_L1, "Resource"_L1, &resourceFields()},
        Entity{"ResourceServiceDeskRoles"_L1, "ResourceServiceDeskRole"_L1, &resourceServiceDeskRoleFields()},
        Entity{"Roles"_L1, "Role"_L1, &roleFields()},
        Entity{"Tasks"_L1, "Task"_L1, &taskFields(), Kind::others, true, false, false},
        Entity{"TicketAttachments"_L1, "TicketAttachment"_L1, &ticketAttachmentFields(), Kind::attachments,
            true, false, true},
        Entity{"TicketNoteAttachments"_L1, "TicketNoteAttachment"_L1, &ticketNoteAttachmentFields(),
            Kind::attachments, true, false, true},
        Entity{"TicketNotes"_L1, "TicketNote"_L1, &ticketNoteFields(), Kind::notes, true, false, true},
        Entity{"Tickets"_L1, "Ticket"_L1, &ticketFields(), Kind::tickets, true, true, true, true},
    };
    for (const Entity &each : entities) {
        if (name == each.name)
            return &each;
    }
    return nullptr;
}

const ChildPath *childPath(const QString &parent, const QString &segment)
{
    static const std::array paths{
        ChildPath{"Companies"_L1, "Contacts"_L1, "Contacts"_L1, "companyID"_L1},
        ChildPath{"Projects"_L1, "Tasks"_L1, "Tasks"_L1, "projectID"_L1},
        ChildPath{"Resources"_L1, "Roles"_L1, "ResourceRoles"_L1, "resourceID"_L1},
        ChildPath{"Resources"_L1, "ServiceDeskRoles"_L1, "ResourceServiceDeskRoles"_L1, "resourceID"_L1},
        ChildPath{"TicketNotes"_L1, "Attachments"_L1, "TicketNoteAttachments"_L1, "ticketNoteID"_L1},
        ChildPath{"Tickets"_L1, "Attachments"_L1, "TicketAttachments"_L1, "ticketID"_L1},
        ChildPath{"Tickets"_L1, "Notes"_L1, "TicketNotes"_L1, "ticketID"_L1},
    };
    for (const ChildPath &each : paths) {
        if (parent == each.parent && segment == each.segment)
            return &each;
    }
    return nullptr;
}

QJsonObject describeFields(const Entity &entity, const QString &hidden, bool isStrange)
{
    QJsonArray fields;
    for (const Field &each : *entity.fields) {
        if (hidden == entity.name + u'.' + each.name)
            continue;
        const bool isPicklist = each.is(mark::picklist);
        const QJsonValue values =
            isPicklist ? QJsonValue(describePicklist(picklistOf(entity.name, each.name))) : QJsonValue();
        fields.append(QJsonObject{{"name"_L1, QString(each.name)}, {"dataType"_L1, dataType(each.type)},
            {"length"_L1, each.length}, {"isRequired"_L1, each.is(mark::required)},
            {"isReadOnly"_L1, each.is(mark::readOnly)}, {"isQueryable"_L1, !each.is(mark::notQueryable)},
            {"isReference"_L1, !each.reference.isEmpty()},
            {"referenceEntityType"_L1, QString(each.reference)}, {"isPickList"_L1, isPicklist},
            {"picklistValues"_L1, values}, {"picklistParentValueField"_L1, QString(each.picklistParent)},
            {"isSupportedWebhookField"_L1, false}});
    }
    if (isStrange) {
        fields.append(QJsonObject{{"name"_L1, "whereabouts"_L1}, {"dataType"_L1, "geography"_L1},
            {"length"_L1, "long"_L1}, {"isRequired"_L1, 0}, {"isPickList"_L1, true},
            {"picklistValues"_L1, QJsonArray{QJsonObject{{"value"_L1, 7}}, 7}}});
    }
    return {{"fields"_L1, fields}};
}

QJsonObject describeUserDefinedFields(const Entity &entity)
{
    QJsonArray fields;
    int place = 0;
    for (const UserDefinedField &each : userDefinedFieldsOf(entity.name))
        fields.append(describeUserDefinedField(each, ++place));
    return {{"fields"_L1, fields}};
}

QJsonObject describeEntity(
    const Entity &entity, const EntityAccess &access, const QString &form, bool isWrapped)
{
    QJsonObject info{{"name"_L1, QString(entity.singular)}, {"canCreate"_L1, entity.canCreate},
        {"canUpdate"_L1, entity.canUpdate}, {"canDelete"_L1, false}, {"canQuery"_L1, true},
        {"hasUserDefinedFields"_L1, !userDefinedFieldsOf(entity.name).empty()},
        {"supportsWebhookCallouts"_L1, false}};
    if (form != "absent"_L1) {
        info.insert("userAccessForCreate"_L1, written(entity.canCreate ? access.create : Access::none, form));
        info.insert("userAccessForQuery"_L1, written(access.query, form));
        info.insert("userAccessForUpdate"_L1, written(entity.canUpdate ? access.update : Access::none, form));
        info.insert("userAccessForDelete"_L1, written(Access::none, form));
    }
    return isWrapped ? QJsonObject{{"info"_L1, info}} : info;
}

QJsonObject wholeRecord(const Entity &entity, const QJsonObject &stored)
{
    QJsonObject record;
    for (const Field &each : *entity.fields) {
        const QJsonValue value = stored.value(each.name);
        record.insert(each.name, value.isUndefined() ? QJsonValue() : value);
    }
    const std::vector<UserDefinedField> &ownFields = userDefinedFieldsOf(entity.name);
    if (ownFields.empty())
        return record;
    const QJsonArray given = stored.value(userDefinedKey).toArray();
    QJsonArray own;
    for (const UserDefinedField &field : ownFields) {
        QJsonValue value;
        for (const auto &each : given) {
            if (each["name"_L1].toString() == field.name)
                value = each["value"_L1];
        }
        own.append(QJsonObject{{"name"_L1, field.name}, {"value"_L1, value}});
    }
    record.insert(userDefinedKey, own);
    return record;
}

} // namespace app::tenant
