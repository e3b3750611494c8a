// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QListView;

namespace ui::parts {

/// The keys of a line that searches a list. The line keeps the focus; arrows and Page Up and Page Down move
/// in the list, Ctrl+Home and Ctrl+End go to its ends, Enter is told, Esc empties the line. Every row is
/// reached, also one that can't be chosen, and told to a screen reader, which would not hear of a list
/// without focus.
class SearchKeys : public QObject
{
    Q_OBJECT
public:
    /// The line owns the keys; `list` has its model already, is one column and must live as long. A page is
    /// `rowsOfAPage` long. Nothing moves while the list is hidden.
    SearchKeys(QLineEdit *line, QListView *list, int rowsOfAPage);

    /// For a line in something that Esc closes.
    void leaveEscapeAlone() { m_doesEmpty = false; }

    /// The row where one is, -1 for none.
    [[nodiscard]] int row() const;

Q_SIGNALS:
    void entered(); ///< Enter, without Ctrl: that submits the page

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isTaken(int key, bool isWithControl);
    void moveBy(int rows);
    void speakCurrent();

    QLineEdit *m_line;
    QListView *m_list;
    int m_rowsOfAPage;
    bool m_doesEmpty = true;
};

} // namespace ui::parts
