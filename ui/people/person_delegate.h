// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui::people {

/// Two lines a row: icon of the kind, name, and the kind as a word; below it company, title and e-mail. For
/// somebody who can't be chosen both are greyed, and a third line has the reason. The letters that were typed
/// are underlined. Everything is drawn as plain text.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::people
