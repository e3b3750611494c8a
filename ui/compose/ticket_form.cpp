// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ticket_form.h"

#include "ui/compose/roles.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::CompanyId;
using app::domain::ContactId;
using app::domain::ResourceId;
using app::people::Person;

namespace {

/// Gives the sentences of this file a context of their own.
struct TicketForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::compose::TicketForm)
};

bool isUntouched(const form::FormModel &form, const QString &key)
{
    const form::Line *line = form.line(key);
    return line != nullptr && line->value.isNull() && line->unread.isEmpty();
}

bool isEntered(const form::FormModel &form, const QString &key)
{
    return !form.value(key).isNull();
}

/// True for what the person did not enter: nothing, or what the author before left there.
bool isOurs(const Surroundings &around, const QString &key)
{
    return isUntouched(around.form, key) || (around.filledIn != nullptr && around.filledIn->contains(key));
}

void fillIn(const Surroundings &around, const QString &key, const QJsonValue &value)
{
    if (around.form.line(key) == nullptr)
        return;
    if (around.filledIn != nullptr)
        around.filledIn->insert(key, value);
    around.form.setValue(key, value);
}

/// After a draft came back: what the author of then had filled in still follows the author.
void recallFilledIn(const Surroundings &around)
{
    const auto *contact = around.author == nullptr ? nullptr : std::get_if<ContactId>(&around.author->actor);
    if (contact == nullptr || around.filledIn == nullptr)
        return;
    for (const auto &[key, id] : {std::pair(u"contactID"_s, contact->value),
             std::pair(u"companyID"_s, around.author->company.value)}) {
        const QJsonValue value = around.form.value(key);
        if (!value.isNull() && value.toInteger() == id)
            around.filledIn->insert(key, value);
    }
}

void followAuthor(const Surroundings &around)
{
    const auto *contact = around.author == nullptr ? nullptr : std::get_if<ContactId>(&around.author->actor);
    if (contact == nullptr)
        return;
    // Both are asked first: the contact is taken back if the person changed only the company.
    const bool isContactOurs = isOurs(around, u"contactID"_s);
    if (isOurs(around, u"companyID"_s))
        fillIn(around, u"companyID"_s, around.author->company.value);
    if (!isContactOurs)
        return;
    const bool isSameCompany = around.form.value(u"companyID"_s).toInteger() == around.author->company.value;
    if (isSameCompany)
        fillIn(around, u"contactID"_s, contact->value);
    else if (isEntered(around.form, u"contactID"_s))
        around.form.setValue(u"contactID"_s, QJsonValue::Null); // the author before is not the one any more
}

void followField(const Surroundings &around, const QString &key)
{
    if (key != "assignedResourceID"_L1 || around.form.line(u"assignedResourceRoleID"_s) == nullptr)
        return;
    const ResourceId resource{around.form.value(key).toInteger()};
    if (!resource.isValid())
        return;
    around.roles.want();
    const QJsonValue role = around.form.value(u"assignedResourceRoleID"_s);
    const auto held = around.roles.of(resource);
    if (!role.isNull() && !around.roles.mayHold(resource, role.toInteger())) {
        around.form.setValue(u"assignedResourceRoleID"_s, QJsonValue::Null);
        around.form.setProblem(u"assignedResourceRoleID"_s,
            TicketForm::tr("The role was cleared, because the resource does not hold it."));
    } else if (isUntouched(around.form, u"assignedResourceRoleID"_s) && held.size() == 1) {
        around.form.setValue(u"assignedResourceRoleID"_s, held.front().role);
    }
}

void addTicketFacts(const Surroundings &around, app::impersonation::Facts &facts)
{
    facts.recordLineage = around.directory.lineage(CompanyId{around.form.value(u"companyID"_s).toInteger()});
    facts.recordContact = ContactId{around.form.value(u"contactID"_s).toInteger()};
}

void addCompanyClash(const Surroundings &around, std::vector<Objection> &found)
{
    // "contactID is not associated to the companyID or its Parent Company": seen (fact sheet 5.4).
    const auto lineage = around.directory.lineage(CompanyId{around.form.value(u"companyID"_s).toInteger()});
    const Person *contact = around.directory.person(ContactId{around.form.value(u"contactID"_s).toInteger()});
    if (contact == nullptr || lineage.empty())
        return;
    const auto last = lineage.begin() + std::min<std::ptrdiff_t>(2, std::ssize(lineage));
    if (std::find(lineage.begin(), last, contact->company) != last)
        return;
    const app::domain::Company *company = around.directory.company(lineage.front());
    found.push_back({u"contactID"_s,
        TicketForm::tr(
            "%1 is a contact of %2, neither of %3 nor of its parent company: Autotask would refuse "
            "the ticket.",
            "a contact; its company; the ticket's company")
            .arg(contact->name, contact->companyName, company == nullptr ? QString() : company->name)});
}

void addRoleClash(const Surroundings &around, std::vector<Objection> &found)
{
    // "The specified AssignedResourceID and AssignedRoleID combination is not currently defined" (5.4).
    const ResourceId resource{around.form.value(u"assignedResourceID"_s).toInteger()};
    const QJsonValue role = around.form.value(u"assignedResourceRoleID"_s);
    if (!resource.isValid() || role.isNull() || around.roles.mayHold(resource, role.toInteger()))
        return;
    const Person *person = around.directory.person(resource);
    found.push_back({u"assignedResourceRoleID"_s,
        TicketForm::tr("%1 does not hold this role; choose one of the roles that are offered.")
            .arg(person == nullptr ? TicketForm::tr("This resource") : person->name)});
}

std::vector<Objection> clashes(const Surroundings &around)
{
    std::vector<Objection> found;
    addCompanyClash(around, found);
    addRoleClash(around, found);
    return found;
}

std::vector<Objection> gaps(const Surroundings &around)
{
    const form::FormModel &form = around.form;
    const bool hasResource = isEntered(form, u"assignedResourceID"_s);
    const bool hasRole = isEntered(form, u"assignedResourceRoleID"_s);
    if (hasResource != hasRole) {
        return {{hasResource ? u"assignedResourceRoleID"_s : u"assignedResourceID"_s,
            hasResource ? TicketForm::tr("A resource is assigned together with a role: choose the role, too.")
                        : TicketForm::tr("A role is assigned together with a resource: choose the resource, "
                                         "too.")}};
    }
    const bool isQueueOffered = form.line(u"queueID"_s) != nullptr;
    if (!hasResource && isQueueOffered && !isEntered(form, u"queueID"_s))
        return {{u"queueID"_s, TicketForm::tr("Choose a queue, or a resource together with a role.")}};
    return {};
}

} // namespace

EntityForm ticketForm()
{
    EntityForm form;
    form.entity = u"Tickets"_s;
    form.attachmentEntity = u"TicketAttachments"_s;
    form.trade.usual = {u"companyID"_s, u"contactID"_s, u"title"_s, u"description"_s, u"ticketCategory"_s,
        u"queueID"_s, u"priority"_s, u"status"_s, u"assignedResourceID"_s, u"assignedResourceRoleID"_s,
        u"dueDateTime"_s};
    // The author, our token, and the number that Autotask gives (fact sheet 2.1, 6.1 and 9).
    form.trade.hidden = {u"id"_s, u"createdByContactID"_s, u"externalID"_s, u"ticketNumber"_s};
    form.weighed = {u"companyID"_s, u"contactID"_s, u"assignedResourceID"_s, u"assignedResourceRoleID"_s};
    form.demandingField = u"ticketCategory"_s;
    form.followAuthor = followAuthor;
    form.recallFilledIn = recallFilledIn;
    form.followField = followField;
    form.addFacts = addTicketFacts;
    form.clashes = clashes;
    form.gaps = gaps;
    form.planTitle = [](const Surroundings &around) { return around.form.value(u"title"_s).toString(); };
    return form;
}

} // namespace ui::compose
