// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/reference_choices.h"

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

form::Choice choiceOf(const Person &person)
{
    const auto *contact = std::get_if<ContactId>(&person.actor);
    const qint64 id = contact != nullptr ? contact->value : std::get<ResourceId>(person.actor).value;
    const QString place = person.companyName.isEmpty() ? person.emails.value(0) : person.companyName;
    return {id, place.isEmpty() ? person.name : person.name + u" · "_s + place,
        person.isActive && person.isCompanyActive};
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
        found.push_back(choiceOf(person));
        if (static_cast<int>(found.size()) == mostChoices)
            break;
    }
    return found;
}

std::optional<form::Choice> labelOf(const Directory &directory, const Actor &actor)
{
    const Person *person = directory.person(actor);
    return person == nullptr ? std::nullopt : std::optional(choiceOf(*person));
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

} // namespace

form::ChoicesOf referenceChoices(const Directory &directory, std::function<CompanyId()> company)
{
    return [&directory, company = std::move(company)](const QString &entity) -> std::optional<form::Choices> {
        if (entity == "Company"_L1)
            return companyChoices(directory);
        if (entity == "Contact"_L1)
            return contactChoices(directory, company);
        if (entity == "Resource"_L1)
            return resourceChoices(directory);
        return std::nullopt;
    };
}

} // namespace ui::compose
