// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tone_frame.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui::parts {

ToneFrame::ToneFrame(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{
    setFrameShape(QFrame::NoFrame);
    takeColours();
}

void ToneFrame::setTone(Tone tone)
{
    m_tone = tone;
    takeColours();
    update();
}

void ToneFrame::paintEvent(QPaintEvent * /*event*/)
{
    const ToneColours colours = toneColours(m_tone, QApplication::palette());
    const qreal radius = gap(Gap::small);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void ToneFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isTakingColours)
        takeColours();
    QFrame::changeEvent(event);
}

void ToneFrame::takeColours()
{
    m_isTakingColours = true;
    // Window too: children that ask what they stand on (a selection, a disabled label) get the right answer.
    const ToneColours colours = toneColours(m_tone, QApplication::palette());
    QPalette own;
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    own.setColor(QPalette::Link, colours.text);
    setPalette(own);
    m_isTakingColours = false;
}

} // namespace ui::parts
