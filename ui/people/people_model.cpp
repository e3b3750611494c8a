// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <utility>

namespace ui::people {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::CompanyId;
using app::domain::ContactId;
using app::domain::ResourceId;
using app::people::Person;

namespace {

constexpr int mostRows = 200; ///< nobody scrolls further; typing another letter is quicker

bool isContact(const Person &person)
{
    return std::holds_alternative<ContactId>(person.actor);
}

qint64 idOf(const Actor &actor)
{
    if (const auto *contact = std::get_if<ContactId>(&actor))
        return contact->value;
    return std::get<ResourceId>(actor).value;
}

/// The address that was typed, or the first one.
QString emailFor(const Person &person, const QString &query)
{
    for (const QString &email : person.emails) {
        if (!app::people::matchedRanges(email, query).empty())
            return email;
    }
    return person.emails.value(0);
}

} // namespace

PeopleModel::PeopleModel(const app::people::Directory &directory, Reason reason, QObject *parent)
    : QAbstractListModel(parent)
    , m_directory(directory)
    , m_reason(std::move(reason))
{
    connect(&directory, &app::people::Directory::changed, this, [this] {
        search();
        Q_EMIT filtersChanged();
    });
    search();
}

void PeopleModel::setRecent(RecentPeople recent)
{
    m_recent = std::move(recent);
    search();
}

void PeopleModel::remember(const Actor &actor)
{
    if (m_recent.remember)
        m_recent.remember(actor);
}

void PeopleModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
}

void PeopleModel::setFilter(Filter filter, bool isOn)
{
    if (isFiltered(filter) == isOn)
        return;
    if (isOn)
        m_filters.insert(filter);
    else
        m_filters.remove(filter);
    search();
    Q_EMIT filtersChanged();
}

void PeopleModel::setCompany(CompanyId company)
{
    if (m_company == company)
        return;
    m_company = company;
    if (!company.isValid())
        m_filters.remove(Filter::thisCompany);
    search();
    Q_EMIT filtersChanged();
}

QString PeopleModel::companyName() const
{
    const app::domain::Company *company = m_directory.company(m_company);
    return company == nullptr ? QString() : company->name;
}

app::people::Filter PeopleModel::filter() const
{
    app::people::Filter filter;
    if (m_filters.isEmpty())
        return filter;
    filter.hasContacts = isFiltered(Filter::contacts) || isFiltered(Filter::thisCompany);
    filter.hasResources = isFiltered(Filter::resources);
    if (isFiltered(Filter::thisCompany)) {
        filter.companies = m_directory.lineage(m_company);
        if (filter.companies.empty())
            filter.companies = {m_company}; // a company that is not known yet is no reason to show all
    }
    return filter;
}

void PeopleModel::search()
{
    beginResetModel();
    const app::people::Filter chosen = filter();
    app::people::Matches matches = m_directory.search(m_query, mostRows, chosen);
    m_rows = std::move(matches.rows);
    m_total = matches.total;
    m_recentCount = 0;
    if (m_query.trimmed().isEmpty()) {
        if (m_recent.recent)
            putRecentInFront(chosen);
        putChoosableInFront(chosen);
    }
    findTwins();
    endResetModel();
}

void PeopleModel::putRecentInFront(const app::people::Filter &filter)
{
    std::vector<int> rows;
    for (const Actor &actor : m_recent.recent()) {
        const int row = m_directory.row(actor);
        if (row >= 0 && m_directory.accepts(filter, row))
            rows.push_back(row);
    }
    m_recentCount = static_cast<int>(rows.size());
    for (const int row : m_rows) {
        if (std::find(rows.begin(), rows.begin() + m_recentCount, row) == rows.begin() + m_recentCount)
            rows.push_back(row);
    }
    rows.resize(std::min(rows.size(), static_cast<size_t>(mostRows)));
    m_rows = std::move(rows);
}

void PeopleModel::putChoosableInFront(const app::people::Filter &filter)
{
    const auto isGood = [this](int row) {
        return m_reason(m_directory.persons()[static_cast<size_t>(row)]).isEmpty();
    };
    if (std::all_of(m_rows.begin(), m_rows.end(), isGood))
        return;
    m_recentCount = static_cast<int>(std::count_if(m_rows.begin(), m_rows.begin() + m_recentCount, isGood));
    // In a large tenant none of this company is among the first ones by name; resources have no company.
    if (m_company.isValid()) {
        app::people::Filter near = filter;
        near.companies = m_directory.lineage(m_company);
        for (const int row : m_directory.search(m_query, mostRows, near).rows) {
            if (std::find(m_rows.begin(), m_rows.end(), row) == m_rows.end())
                m_rows.push_back(row);
        }
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), isGood);
    m_rows.resize(std::min(m_rows.size(), static_cast<size_t>(mostRows)));
}

void PeopleModel::findTwins()
{
    m_twins.clear();
    QHash<QString, int> seen;
    for (int row = 0; row < rowCount(); ++row) {
        const Person &each = person(row);
        const QString face = name(each) + u'\n' + detail(each) + u'\n' + kindWord(each);
        const auto twin = seen.constFind(face);
        if (twin != seen.constEnd()) {
            m_twins.insert(*twin);
            m_twins.insert(row);
        }
        seen.insert(face, row);
    }
}

const Person &PeopleModel::person(int row) const
{
    return m_directory.persons()[static_cast<size_t>(m_rows[static_cast<size_t>(row)])];
}

Actor PeopleModel::actor(int row) const
{
    if (row < 0 || row >= rowCount())
        return app::domain::ApiUser{};
    return person(row).actor;
}

int PeopleModel::rowOf(const Actor &actor) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (person(row).actor == actor)
            return row;
    }
    return -1;
}

bool PeopleModel::isChoosable(int row) const
{
    return row >= 0 && row < rowCount() && m_reason(person(row)).isEmpty();
}

int PeopleModel::firstChoosable() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isChoosable(row))
            return row;
    }
    return -1;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PeopleModel::name(const Person &person) const
{
    return person.name.isEmpty() ? tr("(no name)") : person.name;
}

QString PeopleModel::state(const Person &person) const
{
    if (!person.isActive)
        return tr("inactive");
    return person.isCompanyActive ? tr("active") : tr("company inactive");
}

QString PeopleModel::kindWord(const Person &person) const
{
    const QString kind = isContact(person) ? tr("Contact") : tr("Resource");
    // Here, and not behind the address: it must be seen whatever is cut off there.
    const bool isGone = !person.isActive || !person.isCompanyActive;
    return isGone ? tr("%1, %2", "contact or resource; inactive").arg(kind, state(person)) : kind;
}

QString PeopleModel::detail(const Person &person) const
{
    QStringList parts;
    if (isContact(person))
        parts << (person.companyName.isEmpty() ? tr("company unknown") : person.companyName);
    parts << person.title << person.userName << emailFor(person, m_query) << person.licenseLabel;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString PeopleModel::detailOfRow(int row) const
{
    const Person &each = person(row);
    // Nothing else tells these apart.
    return m_twins.contains(row) ? tr("%1 · ID %2", "about a person; its number in Autotask")
                                       .arg(detail(each), QString::number(idOf(each.actor)))
                                 : detail(each);
}

QString PeopleModel::spoken(const Person &person) const
{
    QStringList parts{name(person), isContact(person) ? tr("Contact") : tr("Resource")};
    if (isContact(person))
        parts << (person.companyName.isEmpty() ? tr("company unknown") : person.companyName);
    parts << state(person);
    if (const QString reason = m_reason(person); !reason.isEmpty())
        parts << tr("cannot be chosen: %1").arg(reason);
    return parts.join(u", "_s);
}

QString PeopleModel::toolTip(int row) const
{
    const Person &each = person(row);
    QStringList lines{name(each), detailOfRow(row)};
    for (const QString &email : each.emails) {
        if (!lines.constLast().contains(email))
            lines << email;
    }
    lines << m_reason(each);
    lines.removeAll(QString());
    // A tool tip guesses what is rich text: names come from elsewhere and must never be read as such.
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return u"<qt>"_s + lines.join("<br>"_L1) + u"</qt>"_s;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Person &each = person(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name(each);
    case kindRole:
        return isContact(each) ? u"contact"_s : u"resource"_s;
    case kindWordRole:
        return kindWord(each);
    case detailRole:
        return detailOfRow(index.row());
    case reasonRole:
        return m_reason(each);
    case nameRangesRole:
        return QVariant::fromValue(app::people::matchedRanges(name(each), m_query));
    case detailRangesRole:
        return QVariant::fromValue(app::people::matchedRanges(detailOfRow(index.row()), m_query));
    case recentRole:
        return index.row() < m_recentCount;
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case Qt::AccessibleTextRole:
        return spoken(each);
    case Qt::AccessibleDescriptionRole:
        return detailOfRow(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemNeverHasChildren;
    if (isChoosable(index.row()))
        flags |= Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return flags;
}

} // namespace ui::people
