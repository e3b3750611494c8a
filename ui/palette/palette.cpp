// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "ui/keys/shortcuts.h"
#include "ui/palette/palette_model.h"
#include "ui/parts/icon.h"
#include "ui/parts/search_keys.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui::palette {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

constexpr int mostRowsInSight = 9;
constexpr int rowsOfAPage = 8;

/// One line: the icon, the title, what tells it from others, and at the end what kind of thing it is.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const QColor text =
            item.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
        QColor quiet = text;
        quiet.setAlphaF(isSelected ? 0.9F : 0.75F);
        const QFontMetrics caption(parts::captionFont());
        const int side = parts::iconSide();
        QRect area = item.rect.adjusted(gap(Gap::medium), 0, -gap(Gap::medium), 0);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(item.direction, item.rect, rect);
        };
        const int flags =
            static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter);

        painter->save();
        painter->drawPixmap(placed(QRect(area.left(), area.center().y() - side / 2, side, side)).topLeft(),
            parts::iconPixmap(index.data(PaletteModel::iconRole).toString(), side,
                painter->device()->devicePixelRatioF(), text));
        area.setLeft(area.left() + side + gap(Gap::medium));
        const QString kind = index.data(PaletteModel::kindRole).toString();
        const int kindWidth = caption.horizontalAdvance(kind);
        painter->setFont(parts::captionFont());
        painter->setPen(quiet);
        painter->drawText(
            placed(QRect(area.right() - kindWidth, area.top(), kindWidth + 1, area.height())), flags, kind);
        area.setRight(area.right() - kindWidth - gap(Gap::medium));
        const QString title =
            QFontMetrics(item.font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
        painter->setFont(item.font);
        painter->setPen(text);
        painter->drawText(placed(area), flags, title);
        area.setLeft(area.left() + QFontMetrics(item.font).horizontalAdvance(title) + gap(Gap::medium));
        if (area.width() > caption.averageCharWidth() * 4) {
            painter->setFont(parts::captionFont());
            painter->setPen(quiet);
            painter->drawText(placed(area), flags,
                caption.elidedText(
                    index.data(PaletteModel::detailRole).toString(), Qt::ElideRight, area.width()));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(index)
        return {200, QFontMetrics(option.font).height() + gap(Gap::medium) + gap(Gap::small)};
    }
};

} // namespace

Palette::Palette(PaletteModel &model, QWidget *window)
    : Overlay(tr("Go to or do"), window)
    , m_model(model)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_hint(new QLabel)
{
    setObjectName(u"palette"_s);
    m_line->setObjectName(u"paletteEdit"_s);
    m_line->setAccessibleName(tr("Go to or do"));
    m_line->setPlaceholderText(tr("Page, person, ticket number or link, or what to do"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setFont(parts::captionFont());
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);
    content()->addWidget(m_line);
    content()->addWidget(m_list);
    content()->addWidget(m_hint);

    auto *searchKeys = new parts::SearchKeys(m_line, m_list, rowsOfAPage);
    searchKeys->leaveEscapeAlone(); // closes
    connect(searchKeys, &parts::SearchKeys::entered, this, [this, searchKeys] { runRow(searchKeys->row()); });
    connect(m_line, &QLineEdit::textChanged, &model, &PaletteModel::setTyped);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { runRow(index.row()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        const int rows = m_model.rowCount();
        m_list->setCurrentIndex(m_model.index(0));
        m_list->setVisible(rows > 0);
        m_list->setFixedHeight(
            qMax(m_list->sizeHintForRow(0), 1) * qMin(rows, mostRowsInSight) + 2 * m_list->frameWidth() + 2);
        m_hint->setText(rows > 0 ? tr("Arrows choose, Enter does it, Esc closes.")
                                 : tr("Nothing fits. Try fewer letters."));
    });
    keys::bind(window, {u"palette"_s, QKeySequence(Qt::CTRL | Qt::Key_K), tr("Goes to or does anything")},
        [this] { ask(); });
}

void Palette::ask()
{
    m_line->clear();
    m_model.setTyped({});
    m_model.reload();
    showOver();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Palette::runRow(int row)
{
    if (row < 0)
        return;
    // First away, so that what it does decides where the keyboard goes.
    putAway();
    m_model.run(row);
}

} // namespace ui::palette
