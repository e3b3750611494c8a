// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/primary_button.h"

#include "ui/parts/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPaintEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui::parts {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setDefault(true);
    takeColours();
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
#ifdef Q_OS_MACOS
    QPushButton::paintEvent(event);
#else
    // Fusion lightens a coloured button until white text on it is no longer readable, so the ground is ours.
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QColor ground = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Button);
    if (isDown())
        ground = ground.darker(125);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        ground = ground.darker(110);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::ButtonText), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
    }
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
#endif
}

void PrimaryButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isTakingColours)
        takeColours();
    QPushButton::changeEvent(event);
}

void PrimaryButton::takeColours()
{
#ifndef Q_OS_MACOS
    m_isTakingColours = true;
    const QPalette application = QApplication::palette();
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        own.setColor(group, QPalette::Button, application.color(group, QPalette::Highlight));
        own.setColor(group, QPalette::ButtonText, application.color(group, QPalette::HighlightedText));
    }
    setPalette(own);
    m_isTakingColours = false;
#endif
}

} // namespace ui::parts
