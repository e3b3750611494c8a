// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/column_scroll.h"

#include "ui/parts/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace ui::compose {

ColumnScroll::ColumnScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The content keeps its distance from the scroll bar, and has the whole width while there is none.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int, int most) { setViewportMargins(0, 0, most > 0 ? parts::gap(parts::Gap::small) : 0, 0); });
    // Whatever gives it the focus: what is typed into is in sight. Later, when its new place is known.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget()->isAncestorOf(now))
            QMetaObject::invokeMethod(
                now,
                [this, now] {
                    if (now->hasFocus()) // it may have gone on meanwhile
                        bringIntoSight(now);
                },
                Qt::QueuedConnection);
    });
}

void ColumnScroll::bringUp(QWidget *part)
{
    QMetaObject::invokeMethod(
        part, [this, part] { ensureWidgetVisible(part); }, Qt::QueuedConnection);
}

void ColumnScroll::bringIntoSight(QWidget *focused)
{
    for (QWidget *each = focused; each != nullptr && each != widget(); each = each->parentWidget()) {
        if (each->property(inSightAsOne).toBool())
            ensureWidgetVisible(each);
    }
    ensureWidgetVisible(focused);
}

QSize ColumnScroll::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width()
        + parts::gap(parts::Gap::small);
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui::compose
