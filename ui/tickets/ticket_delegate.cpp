// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_delegate.h"

#include "ui/parts/theme.h"
#include "ui/tickets/ticket_hits.h"

#include <QApplication>
#include <QPainter>

namespace ui::tickets {

namespace {

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void TicketDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor caption = text;
    caption.setAlphaF(isSelected ? 0.9F : 0.75F);
    const int pad = parts::gap(parts::Gap::small);
    const QRect area = item.rect.adjusted(2 * pad, pad, -2 * pad, -pad);
    const QFont bold = titleFont(item);
    const QFontMetrics titleMetrics(bold);
    const QFontMetrics captionMetrics(parts::captionFont());

    painter->save();
    painter->setFont(bold);
    painter->setPen(text);
    painter->drawText(QRect(area.left(), area.top(), area.width(), titleMetrics.height()),
        int(Qt::AlignLeading | Qt::AlignVCenter),
        titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->setFont(parts::captionFont());
    painter->setPen(caption);
    painter->drawText(QRect(area.left(), area.bottom() - captionMetrics.height() + 1, area.width(),
                          captionMetrics.height()),
        int(Qt::AlignLeading | Qt::AlignVCenter),
        captionMetrics.elidedText(
            index.data(TicketHits::detailRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int lines = QFontMetrics(titleFont(option)).height() + QFontMetrics(parts::captionFont()).height();
    return {200, lines + 3 * parts::gap(parts::Gap::small)};
}

} // namespace ui::tickets
