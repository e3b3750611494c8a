// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/directory.h"
#include "app/people/highlight.h"

#include <QAbstractListModel>
#include <QSet>
#include <functional>

namespace ui::people {

/// Whom one chose lately, kept by somebody else.
struct RecentPeople
{
    std::function<std::vector<app::domain::Actor>()> recent; ///< the last one first
    std::function<void(const app::domain::Actor &)> remember;
};

/// The persons that fit what was typed, best first; before anything is typed those of late, then everybody by
/// name, whoever can be chosen before the others. Who can't be chosen is listed all the same, disabled, with
/// the reason in words.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        kindRole = Qt::UserRole + 1, ///< "contact" or "resource", untranslated: the icon's name depends on it
        kindWordRole, ///< the kind as a word, translated
        detailRole, ///< second line: company, title, user name, e-mail, license, state
        reasonRole, ///< why the person can't be chosen, or empty
        nameRangesRole, ///< std::vector<TextRange>: the letters of the name that were typed
        detailRangesRole, ///< the same of the second line
        recentRole, ///< true for those who are listed because they were chosen lately
    };

    /// What is left in sight while it is switched on; nothing switched on is everybody.
    enum class Filter : quint8 { contacts, resources, thisCompany };

    /// Why somebody can't be chosen at all, whatever is written; empty = can be.
    using Reason = std::function<QString(const app::people::Person &)>;

    /// `directory` must outlive the model.
    PeopleModel(const app::people::Directory &directory, Reason reason, QObject *parent = nullptr);

    /// Without it nobody is remembered.
    void setRecent(RecentPeople recent);
    /// Tells that somebody was chosen; the list itself stays as it is until the next search.
    void remember(const app::domain::Actor &actor);

    void setQuery(const QString &query);
    [[nodiscard]] QString query() const { return m_query; }
    void setFilter(Filter filter, bool isOn);
    [[nodiscard]] bool isFiltered(Filter filter) const { return m_filters.contains(filter); }
    /// The company that is written about, which offers Filter::thisCompany: its contacts and those of the
    /// companies above it. An invalid id takes it away.
    void setCompany(app::domain::CompanyId company);
    [[nodiscard]] bool hasCompany() const { return m_company.isValid(); }
    [[nodiscard]] QString companyName() const;
    /// Searches anew: after the rules or those of late may have changed.
    void search();

    /// All hits, also those beyond the rows that are listed.
    [[nodiscard]] int total() const { return m_total; }
    /// How many rows in front are those of late; one who can't be chosen is not among them.
    [[nodiscard]] int recentCount() const { return m_recentCount; }

    /// The actor behind a row; ApiUser for no row.
    [[nodiscard]] app::domain::Actor actor(int row) const;
    /// The row of that person, or -1 if it is not listed.
    [[nodiscard]] int rowOf(const app::domain::Actor &actor) const;
    /// The first row that can be chosen, or -1.
    [[nodiscard]] int firstChoosable() const;
    [[nodiscard]] bool isChoosable(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The company that is written about, or its name, or a filter is another one.
    void filtersChanged();

private:
    [[nodiscard]] app::people::Filter filter() const;
    void putRecentInFront(const app::people::Filter &filter);
    void putChoosableInFront(const app::people::Filter &filter);
    void findTwins();
    [[nodiscard]] const app::people::Person &person(int row) const;
    [[nodiscard]] QString name(const app::people::Person &person) const;
    [[nodiscard]] QString kindWord(const app::people::Person &person) const;
    [[nodiscard]] QString detail(const app::people::Person &person) const;
    [[nodiscard]] QString detailOfRow(int row) const;
    [[nodiscard]] QString state(const app::people::Person &person) const;
    [[nodiscard]] QString spoken(const app::people::Person &person) const;
    [[nodiscard]] QString toolTip(int row) const;

    const app::people::Directory &m_directory;
    Reason m_reason;
    RecentPeople m_recent;
    QString m_query;
    QSet<Filter> m_filters;
    app::domain::CompanyId m_company;
    std::vector<int> m_rows; ///< indices into the directory's persons
    QSet<int> m_twins; ///< rows that read like another one
    int m_recentCount = 0;
    int m_total = 0;
};

} // namespace ui::people
