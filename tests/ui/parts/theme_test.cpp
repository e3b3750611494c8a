// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <cmath>
#include <gmock/gmock.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace ui::parts;

namespace {

/// WCAG 2: relative luminance and contrast.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// How much the pixel that stands out most stands out from `ground`.
double strongestContrast(const QImage &picture, const QColor &ground)
{
    double strongest = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            strongest = std::max(strongest, contrast(picture.pixelColor(x, y), ground));
    }
    return strongest;
}

/// A text role and the role that it stands on.
struct Pair
{
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr Pair readablePairs[] = {
    {QPalette::WindowText, QPalette::Window},
    {QPalette::WindowText, QPalette::AlternateBase},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::PlaceholderText, QPalette::Window},
    {QPalette::Link, QPalette::Window},
    {QPalette::Link, QPalette::Base},
    {QPalette::LinkVisited, QPalette::Base},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
};

class Palettes : public testing::TestWithParam<bool>
{
protected:
    [[nodiscard]] static QPalette palette() { return GetParam() ? darkPalette() : lightPalette(); }
};

TEST_P(Palettes, setEveryRoleInEveryGroup)
{
    const QPalette palette = Palettes::palette();

    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role != QPalette::NoRole) {
                EXPECT_TRUE(palette.isBrushSet(group, static_cast<QPalette::ColorRole>(role)))
                    << group << ' ' << role;
            }
        }
    }
}

TEST_P(Palettes, textIsReadableOnItsGround)
{
    const QPalette palette = Palettes::palette();

    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const Pair &pair : readablePairs) {
            EXPECT_GE(contrast(palette.color(group, pair.text), palette.color(group, pair.ground)), 4.5)
                << "role " << pair.text << " on " << pair.ground;
        }
    }
}

TEST_P(Palettes, disabledTextIsStillVisibleAndLooksDisabled)
{
    const QPalette palette = Palettes::palette();

    const QColor ground = palette.color(QPalette::Disabled, QPalette::Window);
    const double disabled = contrast(palette.color(QPalette::Disabled, QPalette::WindowText), ground);

    EXPECT_GE(disabled, 3.0);
    EXPECT_LT(disabled, 0.6 * contrast(palette.color(QPalette::Active, QPalette::WindowText), ground));
}

TEST_P(Palettes, everyToneIsReadable)
{
    for (const Tone tone : {Tone::neutral, Tone::info, Tone::good, Tone::warning, Tone::alarm}) {
        const ToneColours colours = toneColours(tone, palette());

        EXPECT_GE(contrast(colours.text, colours.background), 4.5) << static_cast<int>(tone);
        EXPECT_GE(contrast(colours.text, palette().color(QPalette::Window)), 4.5) << static_cast<int>(tone);
        EXPECT_NE(colours.border, colours.background);
    }
}

TEST_P(Palettes, whatIsTypedIntoHasAnEdgeThatIsSeen)
{
    const QColor edge = controlEdge(palette());

    EXPECT_GE(contrast(edge, palette().color(QPalette::Window)), 3.0);
    EXPECT_GE(contrast(edge, palette().color(QPalette::Base)), 3.0);
    // Fusion paints the pane of a tab a little lighter than a button.
    EXPECT_GE(contrast(edge, palette().color(QPalette::Button).lighter(110)), 3.0);
}

TEST_P(Palettes, anUntickedBoxAndAnUnchosenRingAreSeen)
{
    applyTheme(*qApp, GetParam() ? Appearance::dark : Appearance::light);
    for (const bool isRing : {false, true}) {
        std::unique_ptr<QAbstractButton> control;
        if (isRing)
            control = std::make_unique<QRadioButton>();
        else
            control = std::make_unique<QCheckBox>();

        const QImage picture = control->grab().toImage();

        const QColor ground = control->palette().color(QPalette::Window);
        EXPECT_GE(strongestContrast(picture, ground), 3.0) << (isRing ? "ring" : "box");
    }
    applyTheme(*qApp, Appearance::light);
}

TEST_P(Palettes, knowWhetherTheyAreDark)
{
    EXPECT_EQ(isDark(palette()), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Theme, Palettes, testing::Bool(),
    [](const auto &each) { return std::string(each.param ? "dark" : "light"); });

TEST(Tones, haveAWordAndAnIconEach)
{
    QStringList words;
    QStringList icons;
    for (const Tone tone : {Tone::neutral, Tone::info, Tone::good, Tone::warning, Tone::alarm}) {
        words << toneWord(tone);
        icons << toneIconName(tone);
    }

    words.removeDuplicates();
    icons.removeDuplicates();

    EXPECT_EQ(words.size(), 5);
    EXPECT_EQ(icons.size(), 5);
}

TEST(Theme, goesThereAndBack)
{
    applyTheme(*qApp, Appearance::dark);
    EXPECT_TRUE(isDark(QApplication::palette()));

    applyTheme(*qApp, Appearance::light);
    EXPECT_FALSE(isDark(QApplication::palette()));
}

TEST(Theme, followsTheDesktopEvenAfterAnotherChoice)
{
    applyTheme(*qApp, Appearance::dark);

    applyTheme(*qApp, Appearance::system);

    EXPECT_FALSE(isDark(QApplication::palette())) << "the desktop of the tests is light";
}

TEST(Theme, fontsComeFromTheApplicationsFont)
{
    EXPECT_GT(headingFont().pointSizeF(), subheadingFont().pointSizeF());
    EXPECT_GT(subheadingFont().pointSizeF(), QApplication::font().pointSizeF());
    EXPECT_LT(captionFont().pointSizeF(), QApplication::font().pointSizeF());
    EXPECT_EQ(headingFont().family(), QApplication::font().family());
}

} // namespace
