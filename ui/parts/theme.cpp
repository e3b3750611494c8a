// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include "ui/parts/roomy_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QSettings>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace ui::parts {

namespace {

/// What one palette is made of; the rest of the roles follows from these.
struct Inks
{
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabledText;
    QRgb accent;
    QRgb onAccent;
    QRgb quietAccent; ///< highlight of what is disabled
    QRgb link;
    QRgb visitedLink;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
    QRgb toolTip;
};

constexpr Inks lightInks{
    .window = 0xfff6f7f9,
    .base = 0xffffffff,
    .alternateBase = 0xffeceff3,
    .button = 0xfffbfcfd,
    .text = 0xff1c2128,
    .placeholder = 0xff666f7c,
    .disabledText = 0xff858d99,
    .accent = 0xff1f5fae,
    .onAccent = 0xffffffff,
    .quietAccent = 0xffd5dae1,
    .link = 0xff1a5aa8,
    .visitedLink = 0xff6b3fa0,
    .light = 0xffffffff,
    .midlight = 0xfff0f2f5,
    .mid = 0xffc3c9d2,
    .dark = 0xff9aa2ae,
    .shadow = 0xff5c6470,
    .toolTip = 0xffffffff,
};

constexpr Inks darkInks{
    .window = 0xff202329,
    .base = 0xff181b20,
    .alternateBase = 0xff1b1e23,
    .button = 0xff30353d,
    .text = 0xffe7eaee,
    .placeholder = 0xff98a1ae,
    .disabledText = 0xff7b838f,
    .accent = 0xff2f6cb8,
    .onAccent = 0xffffffff,
    .quietAccent = 0xff3a4049,
    .link = 0xff7db4f5,
    .visitedLink = 0xffc3a5f0,
    .light = 0xff454b55,
    .midlight = 0xff3a4049,
    .mid = 0xff2a2e35,
    .dark = 0xff131518,
    .shadow = 0xff0b0c0e,
    .toolTip = 0xff30353d,
};

QPalette paletteOf(const Inks &inks)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb usual, QRgb disabled) {
        palette.setColor(QPalette::Active, role, QColor::fromRgba(usual));
        palette.setColor(QPalette::Inactive, role, QColor::fromRgba(usual));
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(disabled));
    };
    set(QPalette::Window, inks.window, inks.window);
    set(QPalette::WindowText, inks.text, inks.disabledText);
    set(QPalette::Base, inks.base, inks.window);
    set(QPalette::AlternateBase, inks.alternateBase, inks.alternateBase);
    set(QPalette::Text, inks.text, inks.disabledText);
    set(QPalette::PlaceholderText, inks.placeholder, inks.disabledText);
    set(QPalette::Button, inks.button, inks.window);
    set(QPalette::ButtonText, inks.text, inks.disabledText);
    set(QPalette::BrightText, inks.onAccent, inks.disabledText);
    set(QPalette::Highlight, inks.accent, inks.quietAccent);
    set(QPalette::HighlightedText, inks.onAccent, inks.disabledText);
    set(QPalette::Link, inks.link, inks.disabledText);
    set(QPalette::LinkVisited, inks.visitedLink, inks.disabledText);
    set(QPalette::ToolTipBase, inks.toolTip, inks.toolTip);
    set(QPalette::ToolTipText, inks.text, inks.text);
    set(QPalette::Light, inks.light, inks.light);
    set(QPalette::Midlight, inks.midlight, inks.midlight);
    set(QPalette::Mid, inks.mid, inks.mid);
    set(QPalette::Dark, inks.dark, inks.dark);
    set(QPalette::Shadow, inks.shadow, inks.shadow);
    return palette;
}

/// Whether the desktop is dark. The palette as it was before we touched it tells; Windows has to be asked,
/// because there Qt 6.4 keeps a light palette on a dark desktop.
bool isDesktopDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    static const bool isOriginalDark = isDark(QApplication::palette());
    return isOriginalDark;
#endif
}

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

ToneColours lightTone(Tone tone)
{
    switch (tone) {
    case Tone::neutral:
        break;
    case Tone::info:
        return {QColor(0xe8f0fb), QColor(0xa9c6ea), QColor(0x174a86)};
    case Tone::good:
        return {QColor(0xe6f4ea), QColor(0x9fd0ad), QColor(0x14552b)};
    case Tone::warning:
        return {QColor(0xfdf3dc), QColor(0xe3c375), QColor(0x6a4700)};
    case Tone::alarm:
        return {QColor(0xfce9e8), QColor(0xe9a9a4), QColor(0x8f1d18)};
    }
    return {QColor(0xeceff3), QColor(0xc9cfd8), QColor(0x333a44)};
}

ToneColours darkTone(Tone tone)
{
    switch (tone) {
    case Tone::neutral:
        break;
    case Tone::info:
        return {QColor(0x1c2c42), QColor(0x35567f), QColor(0xb5d3f7)};
    case Tone::good:
        return {QColor(0x1b3325), QColor(0x356548), QColor(0xaee0be)};
    case Tone::warning:
        return {QColor(0x3a2e14), QColor(0x735b26), QColor(0xf2d795)};
    case Tone::alarm:
        return {QColor(0x43201f), QColor(0x854240), QColor(0xf7bdb9)};
    }
    return {QColor(0x2a2e35), QColor(0x444a54), QColor(0xd4d9e0)};
}

} // namespace

void applyTheme(QApplication &application, Appearance appearance)
{
    const bool isDesktop = isDesktopDark();
#ifdef Q_OS_MACOS
    Q_UNUSED(application)
    Q_UNUSED(appearance)
    Q_UNUSED(isDesktop)
#else
    const bool wantsDark = appearance == Appearance::dark || (appearance == Appearance::system && isDesktop);
    // NOLINTBEGIN(clang-analyzer-cplusplus.NewDeleteLeaks): the application takes the style over
    if (qobject_cast<RoomyStyle *>(application.style()) == nullptr)
        QApplication::setStyle(new RoomyStyle);
    QApplication::setPalette(wantsDark ? darkPalette() : lightPalette());
    // NOLINTEND(clang-analyzer-cplusplus.NewDeleteLeaks)
#endif
}

QPalette lightPalette()
{
    return paletteOf(lightInks);
}

QPalette darkPalette()
{
    return paletteOf(darkInks);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor controlEdge(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x959eaa) : QColor(0x69717c);
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    return isDark(palette) ? darkTone(tone) : lightTone(tone);
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::neutral:
        break;
    case Tone::info:
        return QApplication::translate("ui::parts", "Information");
    case Tone::good:
        return QApplication::translate("ui::parts", "OK");
    case Tone::warning:
        return QApplication::translate("ui::parts", "Warning");
    case Tone::alarm:
        return QApplication::translate("ui::parts", "Problem");
    }
    return QApplication::translate("ui::parts", "Note");
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::neutral:
        break;
    case Tone::info:
        return u"information"_s;
    case Tone::good:
        return u"verified"_s;
    case Tone::warning:
        return u"warning"_s;
    case Tone::alarm:
        return u"alarm"_s;
    }
    return u"note"_s;
}

QFont headingFont()
{
    QFont font = scaled(QApplication::font(), 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont subheadingFont()
{
    QFont font = scaled(QApplication::font(), 1.1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont captionFont()
{
    return scaled(QApplication::font(), 0.9);
}

QFont monospaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QApplication::font().pointSizeF() > 0)
        font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

int gap(Gap size)
{
    const int line = QFontMetrics(QApplication::font()).height();
    switch (size) {
    case Gap::small:
        return qRound(line * 0.4);
    case Gap::medium:
        return qRound(line * 0.75);
    case Gap::large:
        break;
    }
    return qRound(line * 1.5);
}

int iconSide()
{
    return qMax(16, qRound(QFontMetrics(QApplication::font()).height() * 1.15));
}

} // namespace ui::parts
