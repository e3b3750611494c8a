// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace ui::parts {

/// One of our icons, drawn in the text colour of the application's palette at the moment of painting
/// (disabled and selected ones in theirs), so a change of palette needs nothing more. An unknown name is a
/// warning and an empty icon.
[[nodiscard]] QIcon icon(const QString &name);

/// The same shape in a colour of your own. `side` in logical pixels; the pixmap is made for
/// `devicePixelRatio`.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int side, qreal devicePixelRatio, const QColor &colour);

/// The icon of the program, in its own colours, 16 to 256 pixels.
[[nodiscard]] QIcon applicationIcon();

/// The names that icon() knows.
[[nodiscard]] QStringList iconNames();

} // namespace ui::parts
