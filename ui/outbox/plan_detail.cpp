// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/plan_detail.h"

#include "ui/outbox/step_detail.h"
#include "ui/outbox/waiting.h"
#include "ui/parts/theme.h"
#include "ui/parts/wrappable.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

PlanDetail::PlanDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_waits(new QLabel)
{
    setObjectName(u"planDetailArea"_s);
    setAccessibleName(tr("Details of the submission"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_title->setObjectName(u"planTitleText"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(parts::subheadingFont());
    m_waits->setObjectName(u"planWaitsText"_s);
    m_waits->setTextFormat(Qt::PlainText);
    m_waits->setWordWrap(true);

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap(Gap::medium));
    m_column->addWidget(m_title);
    m_column->addWidget(m_waits);
    m_column->addStretch(1);
    setWidget(content);
    // A gap beside the scroll bar alone: without one everything ends where the table above it ends.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_column, [this](int from, int to) {
        m_column->setContentsMargins(0, 0, to > from ? gap(Gap::medium) : 0, 0);
    });
}

void PlanDetail::showPlan(const app::domain::Plan *plan, const NameOf &nameOf, const EvidenceOf &evidenceOf)
{
    const size_t count = plan == nullptr ? 0 : plan->steps.size();
    while (m_steps.size() > count) {
        delete m_steps.back();
        m_steps.pop_back();
    }
    while (m_steps.size() < count) {
        m_steps.push_back(new StepDetail);
        m_column->insertWidget(m_column->count() - 1, m_steps.back());
    }
    m_title->setText(plan == nullptr ? QString() : parts::wrappable(planTitle(*plan)));
    m_title->setVisible(plan != nullptr);
    m_waits->setText(plan == nullptr ? QString() : waitsForSentence(*plan));
    m_waits->setVisible(!m_waits->text().isEmpty());
    for (size_t at = 0; at < count; ++at) {
        const app::domain::Step &step = plan->steps[at];
        const QString heading = count == 1 ? QString()
                                           : tr("Part %1 of %2: %3", "number, how many, kind of record")
                                                 .arg(QString::number(step.number), QString::number(count),
                                                     words::entityWord(step.draft.entity));
        m_steps[at]->showStep(step, heading, nameOf, evidenceOf);
    }
    const app::domain::PlanId shown = plan == nullptr ? app::domain::PlanId{} : plan->id;
    if (shown != m_shown)
        verticalScrollBar()->setValue(0);
    m_shown = shown;
}

bool PlanDetail::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return isDone;
}

void PlanDetail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// Wrapped texts tell their height only for a width, for which a scroll area does not ask: without this they
/// are squeezed before anything is scrolled.
void PlanDetail::fit()
{
    // -1 while nothing that wraps is in sight.
    widget()->setMinimumHeight(qMax(0, m_column->totalHeightForWidth(viewport()->width())));
}

} // namespace ui::outbox
