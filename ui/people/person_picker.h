// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace ui::people {

class PeopleModel;

/// "Act as": a search line and the list "People" below it. The line keeps the focus; arrows move in the list,
/// Page Up and Page Down too, Ctrl+Home and Ctrl+End go to the ends, Enter chooses or says why this person
/// cannot be chosen, Esc empties the line. Small buttons filter: contacts, resources, this company.
class PersonPicker : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the picker.
    explicit PersonPicker(PeopleModel &model, QWidget *parent = nullptr);

    /// Marks in the list as whom one writes, also where it was not chosen here; who is not listed for what is
    /// typed is looked for by name. The API user means nobody: as clear().
    void showChosen(const app::domain::Actor &actor, const QString &name);
    /// Empties the line and takes the selection away.
    void clear();
    /// What stands below the list while nobody is known yet, e.g. "Fetching people".
    void setEmptyText(const QString &text);
    void focusLine();

Q_SIGNALS:
    void chosen(const app::domain::Actor &actor);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(int row);
    void follow();
    /// False if there is nobody to mark.
    bool markChosen();
    /// Says below the list why that row cannot be chosen.
    void showReason(int row);
    void showCount();
    QToolButton *makeFilter(const QString &name, const QString &text, int filter);
    void followFilters();

    PeopleModel &m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QToolButton *m_contacts;
    QToolButton *m_resources;
    QToolButton *m_company;
    QLabel *m_count;
    QString m_emptyText;
    app::domain::Actor m_chosen; ///< the API user while nobody is
    QString m_chosenFor; ///< what was typed when it was chosen
};

} // namespace ui::people
