// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/parts/busy_line.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using ui::parts::Gap;
using ui::parts::gap;

namespace ui::shell {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_budget(new QLabel)
    , m_busy(new parts::BusyLine)
{
    setObjectName(u"statusLine"_s);
    m_text->setObjectName(u"statusText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(parts::captionFont());
    m_budget->setObjectName(u"budgetText"_s);
    m_budget->setTextFormat(Qt::PlainText);
    m_budget->setFont(parts::captionFont());
    m_budget->setWordWrap(true); // a long sentence must not widen the window
    m_budget->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap(Gap::large), gap(Gap::small), gap(Gap::large), gap(Gap::small));
    row->setSpacing(gap(Gap::large));
    row->addWidget(m_text, 1);
    row->addWidget(m_budget, 2);
    row->addWidget(m_busy);
    // The line keeps its height when work begins and ends: nothing above it may jump.
    setMinimumHeight(m_busy->sizeHint().height() + 2 * gap(Gap::small));
}

void StatusLine::showText(const QString &text)
{
    m_text->setText(text);
}

void StatusLine::showBudget(const QString &text, const QString &reason)
{
    m_budget->setText(text);
    m_budget->setToolTip(reason);
    m_budget->setAccessibleDescription(reason);
    m_budget->setVisible(!text.isEmpty());
}

QString StatusLine::budgetText() const
{
    return m_budget->text();
}

QString StatusLine::text() const
{
    return m_text->text();
}

} // namespace ui::shell
