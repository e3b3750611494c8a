// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

class QShortcut;
class QWidget;

namespace ui::keys {

/// Keys that do something wherever the keyboard is in the window.
struct Shortcut
{
    QString id; ///< a stable ASCII word
    QKeySequence keys;
    QString what; ///< what they do, translated: "Goes to the page Outbox"
};

/// Makes the keys work in `owner`'s window, as long as `owner` lives.
QShortcut *bind(QWidget *owner, const Shortcut &shortcut, std::function<void()> run);

/// Every shortcut of the window that has words (its whatsThis), in the order in which they were made. Also
/// one that was made without bind() is here: the list is what works, not what was written down.
[[nodiscard]] std::vector<Shortcut> shortcutsOf(const QWidget &window);

} // namespace ui::keys
