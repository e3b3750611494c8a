// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/overlay.h"

#include "ui/parts/theme.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::parts {

namespace {

/// The card in the window's own colours, rounded, with a line around it.
class Card : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(toneColours(Tone::neutral, palette()).border, 1));
        painter.setBrush(palette().window());
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), gap(Gap::medium), gap(Gap::medium));
    }
};

} // namespace

Overlay::Overlay(const QString &title, QWidget *window)
    : QWidget(window)
    , m_card(new Card)
    , m_content(new QVBoxLayout(m_card))
{
    setAccessibleName(title);
    m_card->setAccessibleName(title);
    m_content->setContentsMargins(gap(Gap::large), gap(Gap::large), gap(Gap::large), gap(Gap::large));
    m_content->setSpacing(gap(Gap::medium));
    // Above the middle: a list that grows and shrinks must not move the line above it.
    auto *column = new QVBoxLayout(this);
    const int margin = 2 * gap(Gap::large);
    column->setContentsMargins(margin, margin * 2, margin, margin);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    setWidth(80);
    window->installEventFilter(this);
    hide();
}

void Overlay::showOver()
{
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    focusNextPrevChild(true);
}

void Overlay::putAway()
{
    if (!isVisible())
        return;
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT wentAway();
}

void Overlay::setWidth(int characters)
{
    m_card->setMaximumWidth(fontMetrics().averageCharWidth() * characters);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    // Nothing that is typed here is for the page behind.
    event->accept();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        putAway();
    event->accept();
}

void Overlay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor shade = palette().color(QPalette::Shadow);
    shade.setAlphaF(isDark(palette()) ? 0.6F : 0.35F);
    painter.fillRect(rect(), shade);
}

bool Overlay::focusNextPrevChild(bool isNext)
{
    QWidget *start = focusWidget() != nullptr ? focusWidget() : this;
    QWidget *each = start;
    do {
        each = isNext ? each->nextInFocusChain() : each->previousInFocusChain();
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && each != this && isAncestorOf(each) && each->isEnabled() && each->isVisibleTo(this)) {
            each->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (each != start);
    return true;
}

} // namespace ui::parts
