// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/reference_choices.h"

#include "ui/compose/roles.h"

#include <QCoreApplication>
#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::CompanyId;
using app::domain::ContactId;
using app::domain::ResourceId;
using app::people::Directory;
using app::people::Person;

namespace {

/// Gives the sentences of this file a context of their own.
struct ReferenceChoices
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceChoices)
};

constexpr int mostChoices = 50;

form::Choices companyChoices(const Directory &directory)
{
    return {[&directory](const QString &typed) {
                std::vector<form::Choice> found;
                for (const auto &each : directory.searchCompanies(typed, mostChoices))
                    found.push_back({each.id.value, each.name, each.isActive});
                return found;
            },
        [&directory](qint64 id) -> std::optional<form::Choice> {
            const auto *company = directory.company(CompanyId{id});
            if (company == nullptr)
                return std::nullopt;
            return form::Choice{id, company->name, company->isActive};
        }};
}

form::Choice choiceOf(const Directory &directory, const Person &person)
{
    const auto *contact = std::get_if<ContactId>(&person.actor);
    const qint64 id = contact != nullptr ? contact->value : std::get<ResourceId>(person.actor).value;
    const QString place = person.companyName.isEmpty() ? person.emails.value(0) : person.companyName;
    const QString name = directory.distinctName(person, !person.companyName.isEmpty());
    return {id, place.isEmpty() ? name : name + u" · "_s + place, person.isActive && person.isCompanyActive};
}

/// The persons for whom `fits` holds, best first.
std::vector<form::Choice> personsThatFit(
    const Directory &directory, const QString &typed, const std::function<bool(const Person &)> &fits)
{
    std::vector<form::Choice> found;
    for (const int row : directory.search(typed, static_cast<int>(directory.persons().size())).rows) {
        const Person &person = directory.persons()[static_cast<size_t>(row)];
        if (!fits(person))
            continue;
        found.push_back(choiceOf(directory, person));
        if (static_cast<int>(found.size()) == mostChoices)
            break;
    }
    return found;
}

std::optional<form::Choice> labelOf(const Directory &directory, const Actor &actor)
{
    const Person *person = directory.person(actor);
    return person == nullptr ? std::nullopt : std::optional(choiceOf(directory, *person));
}

form::Choices contactChoices(const Directory &directory, const std::function<CompanyId()> &company)
{
    return {[&directory, company](const QString &typed) {
                const auto lineage = directory.lineage(company());
                return personsThatFit(directory, typed, [&lineage](const Person &person) {
                    return std::holds_alternative<ContactId>(person.actor)
                        && (lineage.empty() || person.company == lineage.front()
                            || (lineage.size() > 1 && person.company == lineage[1]));
                });
            },
        [&directory](qint64 id) { return labelOf(directory, ContactId{id}); }};
}

form::Choices resourceChoices(const Directory &directory)
{
    return {[&directory](const QString &typed) {
                return personsThatFit(directory, typed,
                    [](const Person &person) { return std::holds_alternative<ResourceId>(person.actor); });
            },
        [&directory](qint64 id) { return labelOf(directory, ResourceId{id}); }};
}

form::Choice roleChoice(const Roles &roles, qint64 id)
{
    return {id, roles.name(id).value_or(ReferenceChoices::tr("Role %1", "the id of a role").arg(id)), true};
}

form::Choices roleChoices(Roles &roles, const std::function<ResourceId()> &resource)
{
    return {[&roles, resource](const QString &typed) {
                roles.want();
                std::vector<form::Choice> found;
                for (const auto &each : roles.of(resource())) {
                    const form::Choice choice = roleChoice(roles, each.role);
                    if (choice.label.contains(typed.trimmed(), Qt::CaseInsensitive))
                        found.push_back(choice);
                }
                bool isNumber = false;
                const qint64 id = typed.trimmed().toLongLong(&isNumber);
                if (!roles.areKnown() && isNumber && id > 0)
                    found.push_back(roleChoice(roles, id));
                return found;
            },
        [&roles](qint64 id) { return std::optional(roleChoice(roles, id)); }};
}

} // namespace

form::ChoicesOf referenceChoices(const Directory &directory, Roles &roles, Narrowing narrowing)
{
    return [&directory, &roles, narrowing = std::move(narrowing)](
               const QString &entity) -> std::optional<form::Choices> {
        if (entity == "Company"_L1)
            return companyChoices(directory);
        if (entity == "Contact"_L1)
            return contactChoices(directory, narrowing.company);
        if (entity == "Resource"_L1)
            return resourceChoices(directory);
        if (entity == "Role"_L1)
            return roleChoices(roles, narrowing.resource);
        return std::nullopt;
    };
}

} // namespace ui::compose
