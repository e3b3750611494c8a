// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/file_list.h"

#include <QKeyEvent>
#include <algorithm>

namespace ui::attachments {

namespace {

constexpr int mostVisibleRows = 3;
constexpr int narrowestList = 12; ///< characters

} // namespace

FileList::FileList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("attachmentsList"));
    setAccessibleName(tr("Attachments"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FileList::showRows(const QList<Row> &rows)
{
    const int current = currentRow();
    clear();
    for (const Row &row : rows) {
        auto *item =
            new QListWidgetItem(tr("%1 · %2", "a file's name; its size").arg(row.name, row.size), this);
        item->setToolTip(item->text());
        item->setData(
            Qt::AccessibleTextRole, tr("%1, %2", "a file's name; its size").arg(row.name, row.size));
    }
    setCurrentRow(std::clamp(current, 0, std::max(count() - 1, 0)));
    updateGeometry();
}

QSize FileList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return {fontMetrics().averageCharWidth() * narrowestList,
        row * std::clamp(count(), 1, mostVisibleRows) + 2 * frameWidth()};
}

void FileList::keyPressEvent(QKeyEvent *event)
{
    const bool doesRemove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (!doesRemove || event->modifiers() != Qt::NoModifier || currentRow() < 0)
        return QListWidget::keyPressEvent(event);
    Q_EMIT removeRequested(currentRow());
}

} // namespace ui::attachments
