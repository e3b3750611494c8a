// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/directory.h"

#include "app/people/fold.h"

#include <algorithm>
#include <utility>

namespace app::people {

using domain::Actor;
using domain::Company;
using domain::CompanyId;
using domain::ContactId;
using domain::ResourceId;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameInCompany(const Person &person)
{
    return person.companyName + u'\n' + person.name;
}

} // namespace

Directory::Directory(QObject *parent)
    : QObject(parent)
    , m_matcher(makePlainMatcher({}))
{
}

void Directory::setPeople(domain::People people)
{
    m_people = std::move(people);
    m_persons.clear();
    m_contactRows.clear();
    m_resourceRows.clear();
    m_companyRows.clear();
    for (size_t row = 0; row < m_people.companies.size(); ++row)
        m_companyRows.insert(m_people.companies[row].id.value, static_cast<int>(row));
    for (const domain::Contact &contact : m_people.contacts) {
        const Company *employer = company(contact.company);
        m_contactRows.insert(contact.id.value, static_cast<int>(m_persons.size()));
        m_persons.push_back({contact.id, fullName(contact), contact.title, contact.emails, contact.company,
            employer ? employer->name : QString(), contact.isActive,
            employer == nullptr || employer->isActive, 0, {}, {}});
    }
    for (const domain::Resource &resource : m_people.resources) {
        m_resourceRows.insert(resource.id.value, static_cast<int>(m_persons.size()));
        m_persons.push_back({resource.id, fullName(resource), resource.title, resource.emails, CompanyId{},
            QString(), resource.isActive, true, resource.licenseType, licenseLabel(resource.licenseType),
            resource.userName});
    }
    m_names.clear();
    for (const Person &each : m_persons) {
        ++m_names[each.name];
        ++m_names[nameInCompany(each)];
    }
    m_matcher = makePlainMatcher(m_persons);
    Q_EMIT changed();
}

QString Directory::distinctName(const Person &person, bool isCompanyShown) const
{
    if (m_names.value(person.name) <= 1)
        return person.name;
    QString mark = person.companyName;
    if (mark.isEmpty() || m_names.value(nameInCompany(person)) > 1)
        mark = person.emails.isEmpty() ? person.title : person.emails.constFirst();
    else if (isCompanyShown)
        return person.name;
    return mark.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, mark);
}

void Directory::setLicenseLabels(const QHash<int, QString> &labels)
{
    if (labels == m_licenseLabels)
        return;
    m_licenseLabels = labels;
    for (Person &each : m_persons)
        each.licenseLabel = licenseLabel(each.licenseType);
    Q_EMIT changed();
}

int Directory::row(const Actor &actor) const
{
    if (const auto *contact = std::get_if<ContactId>(&actor))
        return m_contactRows.value(contact->value, -1);
    if (const auto *resource = std::get_if<ResourceId>(&actor))
        return m_resourceRows.value(resource->value, -1);
    return -1;
}

const Person *Directory::person(const Actor &actor) const
{
    const int place = row(actor);
    return place < 0 ? nullptr : &m_persons[static_cast<size_t>(place)];
}

const Company *Directory::company(CompanyId id) const
{
    const int row = m_companyRows.value(id.value, -1);
    return row < 0 ? nullptr : &m_people.companies[static_cast<size_t>(row)];
}

std::vector<CompanyId> Directory::lineage(CompanyId id) const
{
    std::vector<CompanyId> line;
    for (const Company *each = company(id); each != nullptr; each = company(each->parent)) {
        if (std::find(line.begin(), line.end(), each->id) != line.end())
            break;
        line.push_back(each->id);
        // 0 means "no parent" here, but a tenant may list a company of that id: it is nobody's parent.
        if (!each->parent.isValid())
            break;
    }
    return line;
}

Matches Directory::search(const QString &query, int limit) const
{
    return m_matcher->search(query, limit);
}

bool Directory::accepts(const Filter &filter, int row) const
{
    const Person &person = m_persons[static_cast<size_t>(row)];
    if (std::holds_alternative<ResourceId>(person.actor))
        return filter.hasResources;
    return filter.hasContacts
        && (filter.companies.empty()
            || std::find(filter.companies.begin(), filter.companies.end(), person.company)
                != filter.companies.end());
}

Matches Directory::search(const QString &query, int limit, const Filter &filter) const
{
    if (filter == Filter())
        return search(query, limit);
    return m_matcher->search(query, limit, [this, &filter](int row) { return accepts(filter, row); });
}

std::vector<Company> Directory::searchCompanies(const QString &query, int limit) const
{
    const std::vector<QueryWord> words = queryWords(query);
    std::vector<Company> found;
    for (const Company &each : m_people.companies) {
        const QString name = u' ' + foldReadings(each.name);
        const bool isHit = std::all_of(words.begin(), words.end(), [&name](const QueryWord &word) {
            return name.contains(u' ' + word.plain) || name.contains(u' ' + word.spelled);
        });
        if (isHit)
            found.push_back(each);
    }
    std::sort(found.begin(), found.end(), [](const Company &one, const Company &other) {
        if (one.isActive != other.isActive)
            return one.isActive;
        return one.name.localeAwareCompare(other.name) < 0;
    });
    found.resize(std::min(found.size(), static_cast<size_t>(qMax(0, limit))));
    return found;
}

} // namespace app::people
