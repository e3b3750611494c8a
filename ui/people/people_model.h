// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/directory.h"

#include <QAbstractListModel>
#include <functional>

namespace ui::people {

/// The persons that fit what was typed, two lines each. Who can't be chosen is listed all the same, disabled,
/// with the reason in words.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        kindRole = Qt::UserRole + 1, ///< "contact" or "resource", untranslated: the icon's name depends on it
        detailRole, ///< second line: kind as a word, company, title, e-mail
        reasonRole, ///< why the person can't be chosen, or empty
    };

    /// Why somebody can't be chosen at all, whatever is written; empty = can be.
    using Reason = std::function<QString(const app::people::Person &)>;

    /// `directory` must outlive the model.
    PeopleModel(const app::people::Directory &directory, Reason reason, QObject *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] QString query() const { return m_query; }
    /// All hits, also those beyond the rows that are listed.
    [[nodiscard]] int total() const { return m_matches.total; }

    /// The actor behind a row; ApiUser for no row.
    [[nodiscard]] app::domain::Actor actor(int row) const;
    /// The first row that can be chosen, or -1.
    [[nodiscard]] int firstChoosable() const;
    [[nodiscard]] bool isChoosable(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void search();
    [[nodiscard]] const app::people::Person &person(int row) const;
    [[nodiscard]] QString detail(const app::people::Person &person) const;

    const app::people::Directory &m_directory;
    Reason m_reason;
    QString m_query;
    app::people::Matches m_matches;
};

} // namespace ui::people
