// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_page.h"

#include "ui/outbox/plan_detail.h"
#include "ui/outbox/plan_table.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/icon.h"
#include "ui/parts/message_strip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

QKeySequence draftKeys()
{
    return {Qt::CTRL | Qt::Key_D};
}

/// A text of unknown direction inside a sentence of ours, whose order it must not turn round.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

OutboxPage::OutboxPage(PlansModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_message(new parts::MessageStrip)
    , m_stack(new QStackedWidget)
    , m_table(new PlanTable)
    , m_detail(new PlanDetail(&model.unclear()))
    , m_send(new QPushButton(parts::icon(u"submit"_s), tr("&Send now")))
    , m_readBack(new QPushButton(parts::icon(u"refresh"_s), tr("&Read back now")))
    , m_draft(new QPushButton(parts::icon(u"compose"_s), tr("&Back to draft")))
    , m_cancel(new QPushButton(parts::icon(u"close"_s), tr("&Cancel")))
    , m_why(new QLabel)
{
    auto *heading = new QLabel(tr("Outbox"));
    heading->setFont(parts::headingFont());
    m_message->setObjectName(u"outboxMessage"_s);

    auto *empty = new parts::EmptyState(u"check"_s, u"outboxEmptyText"_s);
    empty->setText(tr("Nothing is waiting. What you submit is saved here first, sent once, and moves to the "
                      "history as soon as Autotask has shown its author."));
    m_stack->addWidget(empty);
    m_stack->addWidget(makeBoard());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap(Gap::large), gap(Gap::large), gap(Gap::large), gap(Gap::large));
    column->setSpacing(gap(Gap::medium));
    column->addWidget(heading);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    connect(m_table, &PlanTable::currentPlanChanged, this, &OutboxPage::follow);
    connect(m_table, &PlanTable::planOpened, m_detail, [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(m_detail, &PlanDetail::openRecord, this, &OutboxPage::openRecord);
    connect(&m_model, &PlansModel::planTouched, this, &OutboxPage::follow);
    connect(&m_model, &PlansModel::rowsAboutToBeRemoved, this, [this] {
        const QWidget *focused = QApplication::focusWidget();
        m_isLeftFromDetail = focused != nullptr && m_detail->isAncestorOf(focused);
    });
    connect(&m_model, &PlansModel::planLeft, this, &OutboxPage::tellLeft);
    connect(&m_model, &PlansModel::modelReset, this, &OutboxPage::follow);
    connect(m_send, &QPushButton::clicked, this, [this] { m_model.sendNow(m_table->currentPlan()); });
    connect(m_readBack, &QPushButton::clicked, this, [this] { m_model.readBackNow(m_table->currentPlan()); });
    connect(m_draft, &QPushButton::clicked, this, &OutboxPage::takeIntoDraft);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_model.cancel(m_table->currentPlan()); });
    auto *shortcut = new QShortcut(draftKeys(), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(tr("Takes a waiting submission back into a draft (page Outbox)"));
    connect(shortcut, &QShortcut::activated, m_draft, &QPushButton::click);
    follow();
}

void OutboxPage::showPlan(app::domain::PlanId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, PlansModel::whatColumn));
}

void OutboxPage::showProblem(const app::domain::Problem &problem)
{
    const words::Explanation explanation = words::explain(problem);
    m_message->showMessage(
        parts::Tone::alarm, explanation.what + u'\n' + explanation.means, explanation.detail);
}

void OutboxPage::follow()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (!isEmpty && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, PlansModel::whatColumn)); // comes back here
        return;
    }
    const app::domain::Plan *plan = m_model.plan(m_table->currentPlan());
    m_detail->showPlan(plan, m_model);
    const Offer none{false, tr("Choose a submission in the table first.")};
    const Offer send = plan == nullptr ? none : sendOffer(*plan);
    takeOffer(m_send, send);
    takeOffer(m_readBack, plan == nullptr ? none : readBackOffer(*plan));
    takeOffer(m_draft, plan == nullptr ? none : draftOffer(*plan));
    takeOffer(m_cancel, plan == nullptr ? none : cancelOffer(*plan));
    m_why->setText(send.isPossible ? QString() : tr("“Send now” is off: %1", "reason").arg(send.text));
}

void OutboxPage::takeIntoDraft()
{
    const app::domain::PlanId id = m_table->currentPlan();
    const app::domain::Plan *plan = m_model.plan(id);
    if (plan == nullptr || !draftOffer(*plan).isPossible)
        return;
    Q_EMIT draftRequested(id);
}

void OutboxPage::tellLeft(app::domain::PlanId id)
{
    const app::domain::Plan *plan = m_model.plan(id);
    if (plan == nullptr)
        return;
    const QString sentence = tr("“%1”: %2", "title of a submission, what became of it")
                                 .arg(isolated(planTitle(*plan)), planSentence(*plan, m_model.nameOf()));
    const words::Mood mood = planMood(*plan);
    m_message->showMessage(toneOf(mood), sentence);
    // What had the focus went with the plan: the keyboard goes on in the table.
    if (std::exchange(m_isLeftFromDetail, false))
        m_table->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::takeOffer(QPushButton *button, const Offer &offer)
{
    button->setEnabled(offer.isPossible);
    button->setToolTip(offer.text);
    button->setAccessibleDescription(offer.text);
}

QWidget *OutboxPage::makeBoard()
{
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setAccessibleName(tr("Submissions under way"));
    m_table->setModel(&m_model);
    for (const int column : {PlansModel::whenColumn, PlansModel::readAuthorColumn})
        m_table->leaveOut(column);

    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, gap(Gap::medium), 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(m_detail, 1);
    column->addLayout(makeButtons());
    m_why->setObjectName(u"sendNowReasonText"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setFont(parts::captionFont());
    column->addWidget(m_why);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"outboxSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({1000, 2000}); // shares, not pixels: what can be decided needs the room
    return splitter;
}

QLayout *OutboxPage::makeButtons()
{
    m_send->setObjectName(u"sendNowButton"_s);
    m_readBack->setObjectName(u"readBackNowButton"_s);
    m_draft->setObjectName(u"backToDraftButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(Gap::medium));
    for (QPushButton *button : {m_send, m_readBack, m_draft, m_cancel}) {
        button->setAutoDefault(false);
        m_table->offerInMenu(button, button == m_draft ? draftKeys() : QKeySequence());
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

} // namespace ui::outbox
