// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity_metadata.h"

namespace tests {

using app::domain::EntityMetadata;
using app::domain::Field;
using app::domain::FieldType;
using app::domain::PicklistValue;

inline Field textField(const QString &name, int length, bool isRequired = false)
{
    Field field;
    field.name = name;
    field.length = length;
    field.isRequired = isRequired;
    return field;
}

inline Field fieldOf(const QString &name, FieldType type)
{
    Field field;
    field.name = name;
    field.type = type;
    return field;
}

inline Field referenceTo(const QString &entity, const QString &name, bool isRequired = false)
{
    Field field = fieldOf(name, FieldType::integer);
    field.referenceEntity = entity;
    field.isRequired = isRequired;
    return field;
}

inline PicklistValue entry(const QString &value, const QString &label, const QString &parent = {})
{
    PicklistValue made;
    made.value = value;
    made.label = label;
    made.parentValue = parent;
    return made;
}

/// In the order in which they stand here.
inline Field picklist(const QString &name, std::vector<PicklistValue> values, const QString &parent = {})
{
    Field field = fieldOf(name, FieldType::integer);
    field.isPicklist = true;
    field.picklist = std::move(values);
    for (size_t index = 0; index < field.picklist.size(); ++index)
        field.picklist[index].sortOrder = static_cast<int>(index) + 1;
    field.picklistParentField = parent;
    return field;
}

/// A small ticket with one field of every kind, in an order that no person would choose.
inline EntityMetadata ticket()
{
    using namespace Qt::Literals::StringLiterals;
    Field id = fieldOf(u"id"_s, FieldType::integer);
    id.isReadOnly = true;
    id.isRequired = true;
    Field priority = picklist(u"priority"_s, {entry(u"4"_s, u"Critical"_s), entry(u"2"_s, u"Medium"_s)});
    priority.isRequired = true;
    Field status = picklist(
        u"status"_s, {entry(u"1"_s, u"New"_s), entry(u"8"_s, u"In Progress"_s), entry(u"29"_s, u"Parked"_s)});
    status.isRequired = true;
    status.picklist[0].isDefault = true;
    status.picklist[2].isActive = false;
    Field site = picklist(
        u"Affected site"_s, {entry(u"Head office"_s, u"Head office"_s), entry(u"Branch"_s, u"Branch"_s)});
    site.type = FieldType::text;
    site.isRequired = true;
    site.isUserDefined = true;

    EntityMetadata metadata;
    metadata.entity = u"Tickets"_s;
    metadata.fields = {referenceTo(u"Company"_s, u"companyID"_s, true), textField(u"description"_s, 8000),
        fieldOf(u"dueDateTime"_s, FieldType::dateTime), fieldOf(u"estimatedHours"_s, FieldType::decimal), id,
        fieldOf(u"isVisible"_s, FieldType::boolean),
        picklist(u"issueType"_s, {entry(u"10"_s, u"Printing"_s), entry(u"11"_s, u"Network"_s)}), priority,
        textField(u"purchaseOrderNumber"_s, 50), status,
        picklist(u"subIssueType"_s,
            {entry(u"131"_s, u"Paper jam"_s, u"10"_s), entry(u"136"_s, u"Printer offline"_s, u"10"_s),
                entry(u"207"_s, u"VPN"_s, u"11"_s)},
            u"issueType"_s),
        textField(u"title"_s, 20, true), site};
    return metadata;
}

/// What the ticket's page shows first.
inline QStringList usualOfTicket()
{
    using namespace Qt::Literals::StringLiterals;
    return {u"companyID"_s, u"title"_s, u"description"_s, u"issueType"_s, u"subIssueType"_s, u"dueDateTime"_s,
        u"estimatedHours"_s, u"isVisible"_s};
}

} // namespace tests
