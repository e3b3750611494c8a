// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_delegate.h"

#include "ui/parts/icon.h"
#include "ui/parts/theme.h"
#include "ui/people/people_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace ui::people {

using namespace Qt::Literals::StringLiterals;
using app::people::TextRange;
using Ranges = std::vector<TextRange>;

namespace {

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Line breaks and tabs in a name must not move its row; as many letters as before, so that ranges stay
/// right.
QString onOneLine(QString text)
{
    for (QChar &each : text) {
        if (each.isSpace())
            each = u' ';
    }
    return text;
}

/// One line of plain text, elided, with the ranges underlined.
void drawLine(QPainter &painter, const QRect &area, const QString &whole, const QFont &font,
    const Ranges &ranges, Qt::LayoutDirection direction)
{
    const QString text = onOneLine(whole);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    const auto readable = static_cast<int>(shown == text ? text.size() : shown.size() - 1);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : ranges) {
        const int length = qMin(range.length, readable - range.start);
        if (length <= 0)
            continue;
        QTextLayout::FormatRange format{range.start, length, {}};
        format.format.setFontUnderline(true);
        formats.append(format);
    }
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

/// The top part of `area`, and what is below it.
QRect takeLine(QRect &area, const QFont &font)
{
    QRect line = area;
    line.setHeight(QFontMetrics(font).height());
    area.setTop(line.bottom() + 1);
    return line;
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
    if (isEnabled)
        caption.setAlphaF(isSelected ? 0.9F : 0.75F);
    const QFont bold = nameFont(item);
    const QFont small = parts::captionFont();

    const int pad = parts::gap(parts::Gap::small);
    const int side = parts::iconSide();
    const QRect area = item.rect.adjusted(2 * pad, pad, -2 * pad, -pad);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(item.direction, area, rect); };
    const bool isContact = index.data(PeopleModel::kindRole).toString() == "contact"_L1;
    painter->save();
    painter->setPen(text);
    painter->drawPixmap(mirrored(QRect(area.left(), area.top(), side, side)).topLeft(),
        parts::iconPixmap(
            isContact ? u"person"_s : u"colleague"_s, side, painter->device()->devicePixelRatioF(), text));
    QRect lines = area.adjusted(side + 2 * pad, 0, 0, 0);

    const QString kind = index.data(PeopleModel::kindWordRole).toString();
    const int kindWidth = QFontMetrics(small).horizontalAdvance(kind);
    const QRect first = takeLine(lines, bold);
    drawLine(*painter, mirrored(first.adjusted(0, 0, -kindWidth - 2 * pad, 0)), index.data().toString(), bold,
        index.data(PeopleModel::nameRangesRole).value<Ranges>(), item.direction);
    painter->setPen(caption);
    const int lower = QFontMetrics(bold).ascent() - QFontMetrics(small).ascent(); // on the name's base line
    drawLine(*painter, mirrored(first.adjusted(first.width() - kindWidth - 1, lower, 0, 0)), kind, small, {},
        item.direction);
    drawLine(*painter, mirrored(takeLine(lines, small)), index.data(PeopleModel::detailRole).toString(),
        small, index.data(PeopleModel::detailRangesRole).value<Ranges>(), item.direction);
    const QString reason = index.data(PeopleModel::reasonRole).toString();
    // The reason is there to be read, however grey the person is.
    painter->setPen(item.palette.color(QPalette::Active, QPalette::PlaceholderText));
    if (!reason.isEmpty())
        drawLine(*painter, mirrored(takeLine(lines, small)), reason, small, {}, item.direction);
    // Who can't be chosen can't be selected either: a frame shows that one is there.
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    if (!isEnabled && view != nullptr && view->currentIndex() == index) {
        constexpr int width = 2;
        painter->setPen(QPen(item.palette.color(QPalette::Active, QPalette::Highlight), width));
        painter->drawRect(item.rect.adjusted(width / 2, width / 2, -width, -width));
    }
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(parts::captionFont()).height();
    const int reason = index.data(PeopleModel::reasonRole).toString().isEmpty() ? 0 : small;
    return {
        200, QFontMetrics(nameFont(option)).height() + small + reason + 2 * parts::gap(parts::Gap::small)};
}

} // namespace ui::people
