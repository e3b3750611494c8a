// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_delegate.h"

#include "ui/parts/icon.h"
#include "ui/parts/theme.h"
#include "ui/people/people_model.h"

#include <QApplication>
#include <QPainter>

namespace ui::people {

using namespace Qt::Literals::StringLiterals;

namespace {

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void PersonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isEnabled = item.state.testFlag(QStyle::State_Enabled);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor text = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor caption = text;
    caption.setAlphaF(isSelected ? 0.9F : 0.75F);

    const int pad = parts::gap(parts::Gap::small);
    const int side = parts::iconSide();
    const QRect area = item.rect.adjusted(2 * pad, pad, -2 * pad, -pad);
    const bool isContact = index.data(PeopleModel::kindRole).toString() == "contact"_L1;
    painter->save();
    painter->drawPixmap(area.left(), area.top() + (area.height() - side) / 2,
        parts::iconPixmap(
            isContact ? u"person"_s : u"colleague"_s, side, painter->device()->devicePixelRatioF(), text));
    const QRect words = area.adjusted(side + 2 * pad, 0, 0, 0);
    const QFont bold = nameFont(item);
    const QFontMetrics nameMetrics(bold);
    const QFontMetrics captionMetrics(parts::captionFont());
    painter->setFont(bold);
    painter->setPen(text);
    painter->drawText(QRect(words.left(), words.top(), words.width(), nameMetrics.height()),
        int(Qt::AlignLeading | Qt::AlignVCenter),
        nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const QString reason = index.data(PeopleModel::reasonRole).toString();
    const QString detail = reason.isEmpty() ? index.data(PeopleModel::detailRole).toString() : reason;
    painter->setFont(parts::captionFont());
    painter->setPen(caption);
    painter->drawText(QRect(words.left(), words.bottom() - captionMetrics.height() + 1, words.width(),
                          captionMetrics.height()),
        int(Qt::AlignLeading | Qt::AlignVCenter),
        captionMetrics.elidedText(detail, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const int lines = QFontMetrics(nameFont(option)).height() + QFontMetrics(parts::captionFont()).height();
    return {200, lines + 3 * parts::gap(parts::Gap::small)};
}

} // namespace ui::people
