// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/overlay.h"

class QLabel;
class QLineEdit;
class QListView;

namespace ui::palette {

class PaletteModel;

/// Everything by its name: a line and the list of what fits. The line keeps the focus; arrows move in the
/// list, Enter does it, Esc closes.
class Palette : public parts::Overlay
{
    Q_OBJECT

public:
    /// Ctrl+K in the window shows it. `model` must outlive the palette.
    Palette(PaletteModel &model, QWidget *window);

    void ask();

private:
    void runRow(int row);

    PaletteModel &m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace ui::palette
