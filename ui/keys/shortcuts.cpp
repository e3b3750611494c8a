// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/shortcuts.h"

#include <QShortcut>
#include <QWidget>
#include <utility>

namespace ui::keys {

QShortcut *bind(QWidget *owner, const Shortcut &shortcut, std::function<void()> run)
{
    auto *made = new QShortcut(shortcut.keys, owner);
    made->setObjectName(shortcut.id);
    made->setWhatsThis(shortcut.what);
    QObject::connect(made, &QShortcut::activated, owner, std::move(run));
    return made;
}

std::vector<Shortcut> shortcutsOf(const QWidget &window)
{
    std::vector<Shortcut> found;
    for (const QShortcut *each : window.findChildren<QShortcut *>()) {
        if (each->isEnabled() && !each->whatsThis().isEmpty())
            found.push_back({each->objectName(), each->key(), each->whatsThis()});
    }
    return found;
}

} // namespace ui::keys
