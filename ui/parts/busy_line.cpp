// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/busy_line.h"

#include "ui/parts/icon.h"
#include "ui/parts/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui::parts {

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(icon(u"stop"_s), tr("Stop")))
{
    m_text->setObjectName(u"busyText"_s);
    m_text->setTextFormat(Qt::PlainText);

    m_bar->setObjectName(u"busyBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(qMax(6, fontMetrics().height() / 2));
    // It gives way where there is little room.
    m_bar->setMinimumWidth(fontMetrics().averageCharWidth() * 5);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);

    m_stop->setObjectName(u"busyStopButton"_s);
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopRequested();
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap(Gap::medium));
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    hide();
}

void BusyLine::showBusy(const QString &text, int done, int total)
{
    if (!isBusy())
        m_stop->setEnabled(true);
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    show();
}

void BusyLine::setStoppable(bool isStoppable)
{
    m_stop->setVisible(isStoppable);
}

void BusyLine::clearBusy()
{
    hide();
}

} // namespace ui::parts
