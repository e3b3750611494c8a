// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expected_warning.h"
#include "tests/support/printers.h"
#include "ui/parts/icon.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QImage>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::parts;

namespace {

/// The colour of the most opaque pixel: the ink, free of the edges' blending.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
        }
    }
    return QColor::fromRgb(best);
}

class Icons : public testing::Test
{
protected:
    void SetUp() override { applyTheme(*qApp, Appearance::light); }
    void TearDown() override { applyTheme(*qApp, Appearance::light); }
};

TEST_F(Icons, theProgramHasAllThatItsPagesAskFor)
{
    EXPECT_THAT(iconNames(),
        testing::IsSupersetOf({u"compose"_s, u"outbox"_s, u"history"_s, u"settings"_s, u"person"_s,
            u"colleague"_s, u"company"_s, u"search"_s, u"submit"_s, u"check"_s, u"verified"_s, u"warning"_s,
            u"alarm"_s, u"question"_s, u"clock"_s, u"link"_s, u"chevron-down"_s, u"chevron-right"_s,
            u"close"_s, u"refresh"_s, u"stop"_s}));
}

TEST_F(Icons, everyOneIsDrawnInTheTextColour)
{
    for (const QString &name : iconNames())
        EXPECT_EQ(ink(icon(name).pixmap(64)).name(), QApplication::palette().windowText().color().name())
            << qPrintable(name);
}

TEST_F(Icons, haveNoColouredFringesAtAnySize)
{
    for (const int side : {16, 20, 24, 40}) {
        const QImage image = iconPixmap(u"outbox"_s, side, 1.0, QColor(0x20, 0x40, 0xc0)).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 64) {
                    ASSERT_LT(qAbs(pixel.red() - 0x20) + qAbs(pixel.blue() - 0xc0), 12)
                        << side << ' ' << x << ' ' << y;
                }
            }
        }
    }
}

TEST_F(Icons, takeTheNewColourWhenThePaletteChanges)
{
    const QIcon compose = icon(u"compose"_s);
    const QColor before = ink(compose.pixmap(64));

    applyTheme(*qApp, Appearance::dark);

    EXPECT_NE(ink(compose.pixmap(64)), before);
    EXPECT_EQ(ink(compose.pixmap(64)).name(), darkPalette().windowText().color().name());
}

TEST_F(Icons, disabledOnesTakeTheDisabledColour)
{
    EXPECT_EQ(ink(icon(u"stop"_s).pixmap(64, QIcon::Disabled)).name(),
        lightPalette().color(QPalette::Disabled, QPalette::WindowText).name());
}

TEST_F(Icons, areSharpOnADenseScreen)
{
    const QPixmap pixmap = iconPixmap(u"check"_s, 24, 2.0, Qt::black);

    EXPECT_EQ(pixmap.size(), QSize(48, 48));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(24, 24));
}

TEST_F(Icons, anUnknownNameIsSaidAloud)
{
    const tests::ExpectedWarning warning(u"no such icon"_s);

    EXPECT_TRUE(icon(u"unheard-of"_s).isNull());
}

TEST_F(Icons, theProgramsOwnComesInItsOwnColours)
{
    const QIcon own = applicationIcon();

    EXPECT_THAT(own.availableSizes(), testing::IsSupersetOf({QSize(16, 16), QSize(48, 48), QSize(256, 256)}));
    EXPECT_GT(ink(own.pixmap(256)).saturation(), 100);
}

TEST_F(Icons, aLabelDrawsItsIconInTheColourOfItsText)
{
    IconLabel label(u"stop"_s);
    QPalette red;
    red.setColor(QPalette::WindowText, Qt::red);
    label.setPalette(red);
    label.resize(64, 64);
    QPixmap picture(64, 64);
    picture.fill(Qt::transparent);

    label.render(&picture, {}, {}, QWidget::DrawChildren);

    EXPECT_EQ(ink(picture), QColor(Qt::red));
}

} // namespace
