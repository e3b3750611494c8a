// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include <QStringList>
#include <utility>

namespace ui::people {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ContactId;
using app::people::Person;

namespace {

constexpr int mostRows = 200; ///< nobody scrolls further; typing another letter is quicker

} // namespace

PeopleModel::PeopleModel(const app::people::Directory &directory, Reason reason, QObject *parent)
    : QAbstractListModel(parent)
    , m_directory(directory)
    , m_reason(std::move(reason))
{
    connect(&directory, &app::people::Directory::changed, this, &PeopleModel::search);
    search();
}

void PeopleModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    search();
}

void PeopleModel::search()
{
    beginResetModel();
    m_matches = m_directory.search(m_query, mostRows);
    endResetModel();
}

const Person &PeopleModel::person(int row) const
{
    return m_directory.persons()[static_cast<size_t>(m_matches.rows[static_cast<size_t>(row)])];
}

Actor PeopleModel::actor(int row) const
{
    if (row < 0 || row >= rowCount())
        return app::domain::ApiUser{};
    return person(row).actor;
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
    return parent.isValid() ? 0 : static_cast<int>(m_matches.rows.size());
}

QString PeopleModel::detail(const Person &person) const
{
    const bool isContact = std::holds_alternative<ContactId>(person.actor);
    QStringList parts{isContact ? tr("Contact") : tr("Resource")};
    if (isContact)
        parts << (person.companyName.isEmpty() ? tr("company unknown") : person.companyName);
    if (!person.title.isEmpty())
        parts << person.title;
    if (!person.emails.isEmpty())
        parts << person.emails.first();
    if (!person.isActive)
        parts << tr("inactive");
    else if (!person.isCompanyActive)
        parts << tr("company inactive");
    return parts.join(u" · "_s);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Person &each = person(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return each.name.isEmpty() ? tr("(no name)") : each.name;
    case kindRole:
        return std::holds_alternative<ContactId>(each.actor) ? u"contact"_s : u"resource"_s;
    case detailRole:
        return detail(each);
    case reasonRole:
    case Qt::ToolTipRole:
        return m_reason(each);
    case Qt::AccessibleTextRole: {
        const QString reason = m_reason(each);
        const QString text = each.name + u", "_s + detail(each);
        return reason.isEmpty() ? text : text + u", "_s + tr("cannot be chosen: %1").arg(reason);
    }
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
