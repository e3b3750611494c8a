// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/ticket_rules.h"

#include "app/tenant/author_rules.h"
#include "app/tenant/fields.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int categoryRma = 5;

qint64 numberIn(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toInteger();
}

/// Whether that record exists and is active. Of the entities that this tenant does not have no record exists.
bool exists(QLatin1StringView entity, qint64 id, const Records &records)
{
    if (entity == "Company"_L1) {
        const Company *company = companyOf(id);
        return company != nullptr && company->isActive;
    }
    if (entity == "Contact"_L1) {
        const Contact *contact = contactOf(id);
        return contact != nullptr && contact->isActive;
    }
    if (entity == "Resource"_L1) {
        // API-only resources cannot be put on tickets (fact sheet 1.2).
        const Resource *resource = resourceOf(id);
        return resource != nullptr && resource->isActive && resource->level != SecurityLevel::apiOnly;
    }
    if (entity == "Role"_L1)
        return isRole(id);
    return entity == "Ticket"_L1 && records.find(u"Tickets"_s, id) != nullptr;
}

void judgeReferences(
    const Entity &entity, const QJsonObject &fields, const Records &records, QStringList &errors)
{
    for (const Field &field : *entity.fields) {
        // The author has rules of its own: see completeTicket.
        if (field.reference.isEmpty() || field.name == "createdByContactID"_L1
            || !fields.contains(field.name))
            continue;
        if (!exists(field.reference, numberIn(fields, field.name), records))
            errors.append(referenceText(field.name, field.reference));
    }
}

void judgeAssignee(const QJsonObject &fields, QStringList &errors)
{
    const bool hasResource = fields.contains("assignedResourceID"_L1);
    const bool hasRole = fields.contains("assignedResourceRoleID"_L1);
    if (hasResource != hasRole) {
        errors.append(
            u"Data violation: When assigning a Resource, you must assign both a assignedResourceID and "
            "assignedResourceRoleID."_s);
        return;
    }
    if (!hasResource && !fields.contains("queueID"_L1)) {
        errors.append(
            u"Data violation: AssignedResourceID, AssignedResourceRoleID, and QueueID cannot all be "
            "empty. Supply a QueueID or both AssignedResourceID and AssignedResourceRoleID."_s);
        return;
    }
    if (!hasResource)
        return;
    const Resource *resource = resourceOf(numberIn(fields, "assignedResourceID"_L1));
    const qint64 role = numberIn(fields, "assignedResourceRoleID"_L1);
    // Whoever cannot be assigned at all has been named already.
    const bool isAssignable =
        resource != nullptr && resource->isActive && resource->level != SecurityLevel::apiOnly;
    if (isAssignable && isRole(role) && !holds(resource->id, role))
        errors.append(
            u"The specified AssignedResourceID and AssignedRoleID combination is not currently defined"_s);
}

void judgeContact(const QJsonObject &fields, QStringList &errors)
{
    const Contact *contact = contactOf(numberIn(fields, "contactID"_L1));
    const Company *company = companyOf(numberIn(fields, "companyID"_L1));
    if (contact == nullptr || company == nullptr)
        return;
    if (contact->company != company->id && contact->company != company->parent)
        errors.append(
            u"Data violation: contactID is not associated to the companyID or its Parent Company.."_s);
}

void judgeCategory(const QJsonObject &fields, QStringList &errors)
{
    const qint64 category = numberIn(fields, "ticketCategory"_L1);
    // The metadata does not say so: what a category demands shows only in the refusal (fact sheet 7).
    if (category == categoryOnboarding) {
        for (const auto name : {"dueDateTime"_L1, "purchaseOrderNumber"_L1}) {
            if (fields.value(name).toString().trimmed().isEmpty())
                errors.append(missingText(name));
        }
    }
    if (category == categoryRma && !fields.contains("queueID"_L1))
        errors.append(u"Ticket: Queue ID is required."_s);
}

/// The references among `changes`. A contact that is not there has words of its own, and so has everything
/// that is cleared with a zero instead of null; a contact of the old company stays behind when a ticket
/// moves.
void judgeChangedReferences(const Entity &entity, const QJsonObject &changes, const QJsonObject &after,
    const Records &records, QStringList &errors)
{
    for (const Field &field : *entity.fields) {
        if (field.reference.isEmpty() || !changes.contains(field.name) || changes.value(field.name).isNull())
            continue;
        const qint64 id = numberIn(changes, field.name);
        if (id != 0 && exists(field.reference, id, records))
            continue;
        errors.append(id == 0 || field.name == "contactID"_L1 ? staleReferenceText(field.name)
                                                              : referenceText(field.name, field.reference));
    }
    QStringList misfits;
    judgeContact(after, misfits);
    if (changes.contains("contactID"_L1))
        errors += misfits;
    else if (changes.contains("companyID"_L1) && !misfits.isEmpty())
        errors.append(staleReferenceText(u"contactID"_s));
}

bool namesAnyOf(const QJsonObject &changes, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(
        names.begin(), names.end(), [&changes](QLatin1StringView name) { return changes.contains(name); });
}

/// Every picklist that was left out and has a default gets it.
void setDefaults(const Entity &entity, QJsonObject &fields)
{
    for (const Field &field : *entity.fields) {
        if (!field.is(mark::picklist) || field.is(mark::readOnly) || fields.contains(field.name))
            continue;
        for (const PicklistValue &each : picklistOf(entity.name, field.name)) {
            if (each.isDefault)
                fields.insert(field.name, each.value.toInt());
        }
    }
}

} // namespace

Judged judgeTicket(const Entity &entity, const QByteArray &body, const Records &records)
{
    Judged judged = judgeBody(entity, body);
    if (!judged.errors.isEmpty())
        return judged;
    setDefaults(entity, judged.fields);
    judgeReferences(entity, judged.fields, records, judged.errors);
    judgeAssignee(judged.fields, judged.errors);
    judgeContact(judged.fields, judged.errors);
    judgeCategory(judged.fields, judged.errors);
    return judged;
}

Judged judgeTicketChange(
    const Entity &entity, const QByteArray &body, const Record &ticket, const Records &records)
{
    Judged judged = judgeChange(entity, body, ticket.fields);
    for (const auto name : {"createdByContactID"_L1, "ticketNumber"_L1})
        judged.fields.remove(name);
    if (!judged.errors.isEmpty())
        return judged;
    const QJsonObject after = changed(ticket.fields, judged.fields);
    judgeChangedReferences(entity, judged.fields, after, records, judged.errors);
    if (namesAnyOf(judged.fields, {"assignedResourceID"_L1, "assignedResourceRoleID"_L1, "queueID"_L1}))
        judgeAssignee(after, judged.errors);
    if (namesAnyOf(
            judged.fields, {"ticketCategory"_L1, "queueID"_L1, "dueDateTime"_L1, "purchaseOrderNumber"_L1}))
        judgeCategory(after, judged.errors);
    return judged;
}

QString staleReferenceText(const QString &field)
{
    return u"Value does not reference an existing entity for %1. | Error updating entity for record number [1]."_s
        .arg(field);
}

QString completeTicket(QJsonObject &fields, const Resource *caller, const Options &options,
    const Records &records, const QDateTime &now)
{
    QString error = settleContact(fields,
        {"createdByContactID"_L1, options.ticketContactOption, numberIn(fields, "companyID"_L1), {}}, caller,
        options);
    if (!error.isEmpty())
        return error;
    setCreator(fields, "creatorResourceID"_L1, "createdByContactID"_L1, caller);
    fields.insert("lastActivityResourceID"_L1, fields.value("creatorResourceID"_L1));
    fields.insert("ticketNumber"_L1, records.nextTicketNumber(now));
    for (const auto name : {"createDate"_L1, "lastActivityDate"_L1, "lastTrackedModificationDateTime"_L1})
        fields.insert(name, wireTime(now));
    if (!options.keepsExternalId)
        fields.remove("externalID"_L1);
    return {};
}

} // namespace app::tenant
