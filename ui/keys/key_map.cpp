// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_map.h"

#include "ui/keys/shortcuts.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui::keys {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

constexpr int mostLines = 16;

struct Line
{
    QString what;
    QStringList keys;
};

/// Two keys that do the same stand in one line.
std::vector<Line> linesOf(const QWidget &window)
{
    std::vector<Line> lines;
    for (const Shortcut &each : shortcutsOf(window)) {
        const QString keys = each.keys.toString(QKeySequence::NativeText);
        const auto same = std::find_if(
            lines.begin(), lines.end(), [&each](const Line &line) { return line.what == each.what; });
        if (same == lines.end())
            lines.push_back({each.what, {keys}});
        else if (!same->keys.contains(keys))
            same->keys << keys;
    }
    return lines;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

KeyMap::KeyMap(QWidget *window)
    : Overlay(tr("Keyboard"), window)
    , m_table(new QTableWidget)
{
    setObjectName(u"keyMap"_s);
    setWidth(70);
    auto *heading = new QLabel(tr("Keyboard"));
    heading->setFont(parts::headingFont());
    m_table->setObjectName(u"keyTable"_s);
    m_table->setAccessibleName(tr("Keys and what they do"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    auto *hint = new QLabel(tr("Tab goes to the next field, arrows move in lists. Esc closes this."));
    hint->setFont(parts::captionFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    content()->addWidget(heading);
    content()->addWidget(m_table, 1);
    content()->addWidget(hint);
    bind(window, {u"keys"_s, QKeySequence(Qt::Key_F1), tr("Shows these keys")}, [this] {
        if (isVisible())
            putAway();
        else
            showKeys();
    });
}

void KeyMap::showKeys()
{
    const std::vector<Line> lines = linesOf(*window());
    m_table->setRowCount(static_cast<int>(lines.size()));
    int row = 0;
    for (const Line &line : lines) {
        auto *keys = cell(line.keys.join(tr(" or ", "between two keys that do the same")));
        keys->setFont(parts::subheadingFont());
        m_table->setItem(row, 0, keys);
        m_table->setItem(row, 1, cell(line.what));
        ++row;
    }
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (row = 0; row < m_table->rowCount() && row < mostLines; ++row)
        height += m_table->rowHeight(row);
    m_table->setMinimumHeight(qMin(height, parentWidget()->height() / 2));
    m_table->setMaximumHeight(height);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    showOver();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::keys
