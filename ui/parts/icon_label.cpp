// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icon_label.h"

#include "ui/parts/icon.h"
#include "ui/parts/theme.h"

#include <QPainter>

namespace ui::parts {

IconLabel::IconLabel(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {iconSide(), iconSide()};
}

void IconLabel::paintEvent(QPaintEvent * /*event*/)
{
    if (m_iconName.isEmpty())
        return;
    const int side = qMin(width(), height());
    QPainter painter(this);
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
        iconPixmap(m_iconName, side, devicePixelRatioF(), palette().color(foregroundRole())));
}

} // namespace ui::parts
