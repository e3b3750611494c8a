// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/parts/icon.h"
#include "ui/parts/theme.h"

#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;
using ui::parts::Gap;
using ui::parts::gap;

namespace ui::shell {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int badgeRole = Qt::UserRole + 1;
constexpr int largestCount = 99;

/// A roomy line: the page in sight has a tinted ground, a bar at its edge and bold text, so colour is not
/// alone; keyboard focus is a frame around it.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = isCurrent && option.state.testFlag(QStyle::State_HasFocus);
        const QPalette &palette = option.palette;
        const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
        const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
        const QRectF line = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        const Qt::LayoutDirection direction = option.direction;
        const auto placed = [&](const QRect &area) {
            return QStyle::visualRect(direction, option.rect, area);
        };

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor ground = isCurrent ? accent : text;
            ground.setAlphaF(isCurrent ? (parts::isDark(palette) ? 0.38F : 0.15F) : 0.06F);
            painter->setPen(hasFocus ? QPen(accent, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(ground);
            painter->drawRoundedRect(line, gap(Gap::small), gap(Gap::small));
        }
        if (isCurrent) {
            const QRect bar(option.rect.left() + 2, option.rect.top() + option.rect.height() / 4, 3,
                option.rect.height() / 2);
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(
                QPalette::Active, parts::isDark(palette) ? QPalette::Link : QPalette::Highlight));
            painter->drawRoundedRect(placed(bar), 1.5, 1.5);
        }
        const int side = parts::iconSide();
        QRect rest = option.rect.adjusted(gap(Gap::medium) + 2, 0, -gap(Gap::medium), 0);
        const QRect iconArea(rest.left(), rest.center().y() - side / 2, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, placed(iconArea));
        rest.setLeft(iconArea.right() + gap(Gap::medium));

        const QString badge = index.data(badgeRole).toString();
        if (!badge.isEmpty()) {
            const QFontMetrics metrics(parts::captionFont());
            const int height = metrics.height() + 2;
            const int width = qMax(height, metrics.horizontalAdvance(badge) + metrics.height() * 3 / 4);
            const QRect pill(rest.right() - width + 1, rest.center().y() - height / 2, width, height);
            painter->setPen(Qt::NoPen);
            painter->setBrush(accent);
            painter->drawRoundedRect(placed(pill), height / 2.0, height / 2.0);
            painter->setFont(parts::captionFont());
            painter->setPen(palette.color(QPalette::Active, QPalette::HighlightedText));
            painter->drawText(placed(pill), Qt::AlignCenter, badge);
            rest.setRight(pill.left() - gap(Gap::small));
        }

        QFont font = option.font;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(text);
        const QString title = QFontMetrics(font).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rest.width());
        painter->drawText(placed(rest),
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)), title);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return {parts::iconSide() + 3 * gap(Gap::medium) + metrics.horizontalAdvance(index.data().toString())
                + metrics.height() * 3,
            metrics.height() + 2 * gap(Gap::medium)};
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setSpacing(0);
    setViewportMargins(gap(Gap::small), gap(Gap::medium), gap(Gap::small), gap(Gap::medium));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Sidebar::addLine(const QString &id, const QString &title, const QString &iconName)
{
    auto *line = new QListWidgetItem(parts::icon(iconName), title, this);
    line->setData(idRole, id);
    line->setData(Qt::AccessibleTextRole, title);
    const int number = count();
    if (number <= 9) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
        line->setToolTip(
            tr("%1 (%2)", "title of a page, its keys").arg(title, keys.toString(QKeySequence::NativeText)));
    }
    updateGeometry();
}

int Sidebar::rowOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == id)
            return row;
    }
    return -1;
}

QString Sidebar::idAt(int row) const
{
    const QListWidgetItem *line = item(row);
    return line == nullptr ? QString() : line->data(idRole).toString();
}

void Sidebar::setBadge(const QString &id, int count)
{
    QListWidgetItem *line = item(rowOf(id));
    if (line == nullptr)
        return;
    QString text;
    if (count > largestCount)
        text = tr("%1+", "more than that many").arg(QLocale().toString(largestCount));
    else if (count > 0)
        text = QLocale().toString(count);
    line->setData(badgeRole, text);
    describe(line, count);
}

QString Sidebar::badgeText(const QString &id) const
{
    const QListWidgetItem *line = item(rowOf(id));
    return line == nullptr ? QString() : line->data(badgeRole).toString();
}

QSize Sidebar::sizeHint() const
{
    const int roomy = fontMetrics().averageCharWidth() * 30;
    const int needed = count() == 0 ? 0 : sizeHintForColumn(0) + 2 * gap(Gap::small);
    return {qMax(roomy, needed), fontMetrics().height() * 12};
}

void Sidebar::describe(QListWidgetItem *line, int count) const
{
    line->setData(Qt::AccessibleDescriptionRole, count > 0 ? tr("%n waiting", nullptr, count) : QString());
}

} // namespace ui::shell
