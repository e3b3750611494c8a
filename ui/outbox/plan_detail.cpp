// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/plan_detail.h"

#include "ui/outbox/confirm_part.h"
#include "ui/outbox/plans_model.h"
#include "ui/outbox/step_detail.h"
#include "ui/parts/theme.h"
#include "ui/parts/wrappable.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

PlanDetail::PlanDetail(UnclearModel *unclear)
    : m_unclear(unclear)
    , m_title(new QLabel)
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

    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap(Gap::medium));
    m_column->addWidget(m_title);
    m_column->addStretch(1);
    setWidget(content);
    // A gap beside the scroll bar alone: without one everything ends where the table above it ends.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_column, [this](int from, int to) {
        m_column->setContentsMargins(0, 0, to > from ? gap(Gap::medium) : 0, 0);
    });
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget * /*before*/, QWidget *now) { bringIntoSight(now); });
}

void PlanDetail::showPlan(const app::domain::Plan *plan, const PlansModel &model)
{
    const size_t count = plan == nullptr ? 0 : plan->steps.size();
    takeCount(count);
    m_title->setText(plan == nullptr ? QString() : parts::wrappable(planTitle(*plan)));
    m_title->setVisible(plan != nullptr);
    for (size_t at = 0; at < count; ++at)
        m_steps[at]->showStep(*plan, plan->steps[at], model);
    orderTabs();
    const app::domain::PlanId shown = plan == nullptr ? app::domain::PlanId{} : plan->id;
    if (shown != m_shown)
        goToTelling(plan);
    m_shown = shown;
}

/// The part that needs somebody is in sight at once, with what stands before it if there is room.
void PlanDetail::goToTelling(const app::domain::Plan *plan)
{
    verticalScrollBar()->setValue(0);
    const app::domain::Step *telling = plan == nullptr ? nullptr : tellingStep(*plan);
    if (telling == nullptr || telling == &plan->steps.front())
        return;
    const QPointer<QWidget> wanted = m_steps[static_cast<size_t>(telling - plan->steps.data())];
    QTimer::singleShot(0, this, [this, wanted] {
        if (wanted == nullptr || !widget()->isAncestorOf(wanted))
            return;
        const int top = wanted->y();
        if (top + wanted->height() > viewport()->height())
            verticalScrollBar()->setValue(qMin(top, top + wanted->height() - viewport()->height()));
    });
}

void PlanDetail::takeCount(size_t count)
{
    while (m_steps.size() > count) {
        // Later: it may be the press of one of its buttons that brought us here.
        m_column->removeWidget(m_steps.back());
        m_steps.back()->hide();
        m_steps.back()->setParent(nullptr);
        m_steps.back()->deleteLater();
        m_steps.pop_back();
    }
    while (m_steps.size() < count) {
        m_steps.push_back(new StepDetail);
        if (m_unclear != nullptr)
            m_steps.back()->offer(*m_unclear);
        m_column->insertWidget(m_column->count() - 1, m_steps.back());
        connect(m_steps.back(), &StepDetail::openRecord, this, &PlanDetail::openRecord);
    }
}

/// What is made later would come last of the whole window.
void PlanDetail::orderTabs()
{
    std::vector<QWidget *> stops{this};
    for (StepDetail *step : m_steps) {
        for (QWidget *each : step->tabStops())
            stops.push_back(each);
    }
    if (stops == m_stops)
        return;
    m_stops = std::move(stops);
    for (size_t at = 1; at < m_stops.size(); ++at)
        setTabOrder(m_stops[at - 1], m_stops[at]);
}

/// What is asked back comes into sight as a whole, once it is laid out.
void PlanDetail::bringIntoSight(QWidget *focused)
{
    if (focused == nullptr || !widget()->isAncestorOf(focused))
        return;
    auto *whole = qobject_cast<ConfirmPart *>(focused->parentWidget());
    const QPointer<QWidget> wanted = whole == nullptr ? focused : whole;
    QTimer::singleShot(0, this, [this, wanted] {
        if (wanted != nullptr && widget()->isAncestorOf(wanted))
            ensureWidgetVisible(wanted, 0, gap(Gap::medium));
    });
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
