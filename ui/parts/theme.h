// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace ui::parts {

/// How the window looks: as the desktop does, or as the person chose.
enum class Appearance : quint8 { system, light, dark };

/// What a message means; decides colour, icon and word together, so that none of them speaks alone.
enum class Tone : quint8 { neutral, info, good, warning, alarm };

/// The colours of one tone. `text` is readable on `background` (at least 4.5:1).
struct ToneColours
{
    QColor background;
    QColor border;
    QColor text;
};

/// Distances in a page, in logical pixels, grown from the application's font.
enum class Gap : quint8 { small, medium, large };

/// Gives the application its style and palette; may be called again at any time, everything recolours at
/// once. Linux and Windows get Fusion with our palettes; on macOS the native look stays untouched.
void applyTheme(QApplication &application, Appearance appearance);

/// Our own palettes, complete in all three colour groups.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// True if the palette has light text on a dark window.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The edge of what is ticked or typed into: at least 3:1 against the window and against the inside.
[[nodiscard]] QColor controlEdge(const QPalette &palette);

/// The colours of a tone on that palette; depends on nothing but isDark().
[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);

/// The word that goes with a tone, translated: "Note", "Information", "OK", "Warning", "Problem".
[[nodiscard]] QString toneWord(Tone tone);

/// The icon that goes with a tone (a name for icon()).
[[nodiscard]] QString toneIconName(Tone tone);

/// Fonts derived from the application's font: the title of a page, the title of a part of it, small print,
/// and text that is copied exactly (server answers, ids).
[[nodiscard]] QFont headingFont();
[[nodiscard]] QFont subheadingFont();
[[nodiscard]] QFont captionFont();
[[nodiscard]] QFont monospaceFont();

/// See Gap: about a third, two thirds and one and a half lines of text.
[[nodiscard]] int gap(Gap size);

/// The side of a square icon beside a line of text, in logical pixels.
[[nodiscard]] int iconSide();

} // namespace ui::parts
