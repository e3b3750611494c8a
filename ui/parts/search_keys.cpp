// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/search_keys.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace ui::parts {

SearchKeys::SearchKeys(QLineEdit *line, QListView *list, int rowsOfAPage)
    : QObject(line)
    , m_line(line)
    , m_list(list)
    , m_rowsOfAPage(rowsOfAPage)
{
    line->installEventFilter(this);
    list->setFocusPolicy(Qt::NoFocus);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchKeys::speakCurrent);
}

int SearchKeys::row() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void SearchKeys::moveBy(int rows)
{
    const int count = m_list->model()->rowCount();
    if (count == 0 || !m_list->isVisible())
        return;
    const int from = row() < 0 && rows < 0 ? count : row();
    // Not the view's own call: that refuses a row which can't be chosen.
    m_list->selectionModel()->setCurrentIndex(
        m_list->model()->index(qBound(0, from + rows, count - 1), 0), QItemSelectionModel::ClearAndSelect);
}

void SearchKeys::speakCurrent()
{
    if (!QAccessible::isActive() || row() < 0)
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row());
    QAccessible::updateAccessibility(&event);
}

bool SearchKeys::isTaken(int key, bool isWithControl)
{
    const int count = m_list->model()->rowCount();
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(m_rowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        moveBy(-m_rowsOfAPage);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isWithControl)
            moveBy(key == Qt::Key_Home ? -count : count);
        return isWithControl; // else moves in the line
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isWithControl)
            Q_EMIT entered();
        return !isWithControl;
    case Qt::Key_Escape:
        if (!m_doesEmpty || m_line->text().isEmpty())
            return false;
        m_line->clear();
        return true;
    default:
        return false;
    }
}

bool SearchKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return isTaken(key->key(), key->modifiers().testFlag(Qt::ControlModifier));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::parts
