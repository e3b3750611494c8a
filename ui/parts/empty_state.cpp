// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/empty_state.h"

#include "ui/parts/icon_label.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::parts {

EmptyState::EmptyState(const QString &iconName, const QString &textName, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    m_text->setObjectName(textName);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 8);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap(Gap::medium));
    column->addStretch(2);
    column->addWidget(new IconLabel(iconName), 0, Qt::AlignHCenter);
    column->addLayout(row);
    column->addStretch(3);
    takeFont();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

void EmptyState::takeFont()
{
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
}

} // namespace ui::parts
