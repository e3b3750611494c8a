// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/author_rules.h"

#include "app/tenant/body_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

/// Whether the contact's company is that one or an ancestor of it; how far up counts nobody knows for sure
/// (fact sheet 12, 14).
bool isFamily(int own, const Company &company, const Options &options)
{
    if (company.id == own || company.parent == own)
        return true;
    if (options.parentDepth != "all"_L1)
        return false;
    // A family that runs in circles ends at the number of companies.
    const Company *ancestor = &company;
    for (qsizetype i = 0; i < companies().size() && ancestor != nullptr; ++i) {
        if (ancestor->id == own)
            return true;
        ancestor = companyOf(ancestor->parent);
    }
    return false;
}

QString violationOf(const Contact &contact, const Company &company, const Options &options)
{
    const Company *own = companyOf(contact.company);
    if (!contact.isActive)
        return u"The contact is not active."_s;
    if (own == nullptr || !own->isActive)
        return u"The contact's company is not active."_s;
    if (!isFamily(own->id, company, options))
        return u"The ticket belongs neither to the contact's company nor to a child of it."_s;
    return {};
}

} // namespace

QString settleContact(
    QJsonObject &fields, const ContactRule &rule, const Resource *caller, const Options &options)
{
    const qint64 id = fields.value(rule.field).toInteger();
    const QJsonValue wanted = fields.take(rule.field);
    // Header and contact together: nobody has seen what happens (fact sheet 2.1); here the header wins.
    if (id == 0 || caller != nullptr || !options.contactOption || !rule.hasOption)
        return {};
    const Contact *contact = contactOf(id);
    const Company *company = companyOf(rule.company);
    if (contact == nullptr || company == nullptr)
        return referenceText(rule.field, u"Contact"_s);
    QString violation = violationOf(*contact, *company, options);
    if (violation.isEmpty())
        violation = rule.violation;
    if (violation.isEmpty())
        fields.insert(rule.field, wanted);
    return options.contactViolationIsError && !violation.isEmpty() ? u"Data violation: "_s + violation
                                                                   : QString();
}

void setCreator(QJsonObject &fields, QLatin1StringView resourceField, QLatin1StringView contactField,
    const Resource *caller)
{
    fields.insert(resourceField, caller == nullptr ? apiUserId : caller->id);
    if (caller != nullptr)
        fields.insert("impersonatorCreatorResourceID"_L1, apiUserId);
    fields.insert("creatorType"_L1, fields.contains(contactField) ? 2 : 1);
}

} // namespace app::tenant
