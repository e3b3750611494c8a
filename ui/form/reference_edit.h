// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/choices.h"

#include <QLineEdit>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace ui::form {

/// A reference to another record by its name: type a part of it, choose from the list below. What was typed
/// and fits nothing stays, and is told as unread.
class ReferenceEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ReferenceEdit(Choices choices, QWidget *parent = nullptr);

    /// Shows the record of that id; 0 shows nothing. A stranger is shown by its number.
    void setRecord(qint64 id);
    void setUnread(const QString &typed);
    [[nodiscard]] qint64 record() const { return m_record; }

Q_SIGNALS:
    void recordChosen(qint64 id); ///< 0 = emptied
    void unreadTyped(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &typed);
    void choose(int row);
    /// Takes the one choice that is meant when the person goes on: the only one, or the one of that very
    /// name.
    void settle();

    Choices m_choices;
    std::vector<Choice> m_offered;
    QStandardItemModel *m_rows;
    QCompleter *m_completer;
    qint64 m_record = 0;
};

} // namespace ui::form
