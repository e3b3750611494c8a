// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace ui::people {

class PeopleModel;

/// "Act as": a search line and the list "People" below it. The line keeps the focus; arrows move in the list,
/// Enter chooses, Esc empties the line.
class PersonPicker : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the picker.
    explicit PersonPicker(PeopleModel &model, QWidget *parent = nullptr);

    /// Empties the line and takes the selection away.
    void clear();
    /// What stands below the list while nobody is known yet, e.g. "Fetching people".
    void setEmptyText(const QString &text);
    void focusLine();

Q_SIGNALS:
    void chosen(const app::domain::Actor &actor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int row);
    void moveBy(int rows);
    void showCount();

    PeopleModel &m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_count;
    QString m_emptyText;
};

} // namespace ui::people
