// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/overlay.h"

class QTreeWidget;

namespace ui::keys {

/// What the keys do, made from the window's shortcuts each time it is shown. Names keys as the system does.
class KeyMap : public parts::Overlay
{
    Q_OBJECT

public:
    /// F1 in the window shows it, and puts it away again.
    explicit KeyMap(QWidget *window);

    void showKeys();

private:
    QTreeWidget *m_list;
};

} // namespace ui::keys
