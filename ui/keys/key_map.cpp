// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_map.h"

#include "ui/keys/shortcuts.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace ui::keys {

using namespace Qt::Literals::StringLiterals;

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

} // namespace

KeyMap::KeyMap(QWidget *window)
    : Overlay(tr("Keyboard"), window)
    , m_list(new QTreeWidget)
{
    setObjectName(u"keyMap"_s);
    setWidth(92);
    auto *heading = new QLabel(tr("Keyboard"));
    heading->setFont(parts::headingFont());
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Keys and what they do"));
    m_list->setHeaderLabels({tr("Keys"), tr("What they do")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *hint = new QLabel(tr("Tab goes to the next field, arrows move in lists. Esc closes this."));
    hint->setFont(parts::captionFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    content()->addWidget(heading);
    content()->addWidget(m_list, 1);
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
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QTreeWidgetItem(
            m_list, {line.keys.join(tr(" or ", "between two keys that do the same")), line.what});
        item->setFont(0, parts::subheadingFont());
        item->setData(
            0, Qt::AccessibleTextRole, tr("%1: %2", "keys, what they do").arg(item->text(0), line.what));
    }
    const int rows = qMin(m_list->topLevelItemCount(), mostLines);
    const int height = m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0)
        + 2 * m_list->frameWidth() + 2;
    m_list->setFixedHeight(qMin(height, parentWidget()->height() * 2 / 3));
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showOver();
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::keys
