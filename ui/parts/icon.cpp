// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

/// A static library's resources are not there until somebody asks for them; the macro wants the global
/// namespace.
static void loadPictures()
{
    Q_INIT_RESOURCE(perpro_icons);
}

namespace ui::parts {

namespace {

Q_LOGGING_CATEGORY(partsLog, "perpro.ui.parts")

constexpr int drawnSide = 24;
const auto applicationPrefix = "perpro_"_L1;

bool isKnown(const QString &name)
{
    loadPictures();
    return QFile::exists(u":/icons/%1.png"_s.arg(name));
}

/// The smallest of the three pictures that need not be enlarged, at exactly `side` device pixels.
QImage shape(const QString &name, int side)
{
    const int scale = qBound(1, (side + drawnSide - 1) / drawnSide, 3);
    const QString suffix = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
    const QImage picture(u":/icons/%1%2.png"_s.arg(name, suffix));
    return picture.width() == side
        ? picture
        : picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// `side` in device pixels; the result still has the ratio 1.
QPixmap tinted(const QString &name, int side, const QColor &colour)
{
    loadPictures();
    const QString key = u"perpro-icon/%1/%2/%3"_s.arg(name).arg(side).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    // Only the drawing's alpha counts. Smooth scaling leaves stray colour in half-covered pixels, which
    // composition modes carry over as coloured fringes; setting each pixel cannot.
    QImage image = shape(name, side).convertToFormat(QImage::Format_ARGB32);
    image.setDevicePixelRatio(1);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qRgba(colour.red(), colour.green(), colour.blue(), qAlpha(line[x]));
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks for the palette at each painting: that is all there is to re-tinting.
class TintedIcon : public QIconEngine
{
public:
    explicit TintedIcon(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int logicalSide = qMin(rect.width(), rect.height());
        QRect square(0, 0, logicalSide, logicalSide);
        square.moveCenter(rect.center());
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(square, pixmap((QSizeF(square.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return tinted(m_name, qMin(size.width(), size.height()), colour(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name); }
    QString iconName() override { return m_name; }
    QString key() const override { return u"perpro"_s; }
    bool isNull() override { return false; }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    if (!isKnown(name)) {
        qCWarning(partsLog) << "no such icon:" << name;
        return {};
    }
    return QIcon(new TintedIcon(name));
}

QPixmap iconPixmap(const QString &name, int side, qreal devicePixelRatio, const QColor &colour)
{
    if (!isKnown(name)) {
        qCWarning(partsLog) << "no such icon:" << name;
        return {};
    }
    QPixmap pixmap = tinted(name, qRound(side * devicePixelRatio), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    loadPictures();
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        result.addFile(u":/icons/%1%2.png"_s.arg(applicationPrefix).arg(size), QSize(size, size));
    return result;
}

QStringList iconNames()
{
    loadPictures();
    QStringList names;
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        if (!file.contains(u'@') && !file.startsWith(applicationPrefix))
            names << file.chopped(4);
    }
    return names;
}

} // namespace ui::parts
