// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/history_model.h"
#include "ui/outbox/plan_detail.h"
#include "ui/outbox/plan_table.h"
#include "ui/outbox/receipt.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::history {

using namespace Qt::Literals::StringLiterals;
using outbox::PlansModel;
using parts::Gap;
using parts::gap;

namespace {

QKeySequence duplicateKeys()
{
    return {Qt::CTRL | Qt::Key_D};
}

} // namespace

HistoryPage::HistoryPage(HistoryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_stack(new QStackedWidget)
    , m_empty(new parts::EmptyState(u"history"_s, u"historyEmptyText"_s))
    , m_table(new outbox::PlanTable)
    , m_detail(new outbox::PlanDetail)
    , m_open(new QPushButton(parts::icon(u"link"_s), tr("&Open in Autotask")))
    , m_duplicate(new QPushButton(parts::icon(u"compose"_s), tr("&Duplicate into a new draft")))
    , m_copy(new QPushButton(parts::icon(u"copy"_s), tr("&Copy receipt")))
    , m_caution(new QLabel)
{
    auto *heading = new QLabel(tr("History"));
    heading->setFont(parts::headingFont());

    m_search->setObjectName(u"historySearchEdit"_s);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Search by title, author, company, number or state"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(parts::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"historyCountText"_s);
    m_count->setFont(parts::captionFont());
    auto *searchRow = new QHBoxLayout;
    searchRow->setSpacing(gap(Gap::medium));
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_count);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBoard());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap(Gap::large), gap(Gap::large), gap(Gap::large), gap(Gap::large));
    column->setSpacing(gap(Gap::medium));
    column->addWidget(heading);
    column->addLayout(searchRow);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &search) {
        m_model.setSearch(search);
        follow();
    });
    connect(m_table, &outbox::PlanTable::currentPlanChanged, this, &HistoryPage::follow);
    connect(m_table, &outbox::PlanTable::planOpened, m_detail,
        [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(&m_model.plans(), &PlansModel::planTouched, this, &HistoryPage::follow);
    connect(&m_model, &HistoryModel::modelReset, this, &HistoryPage::follow);
    connect(m_copy, &QPushButton::clicked, this, &HistoryPage::copyReceipt);
    connect(m_duplicate, &QPushButton::clicked, this, &HistoryPage::duplicate);
    auto *shortcut = new QShortcut(duplicateKeys(), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(tr("Duplicates a submission into a new draft (page History)"));
    connect(shortcut, &QShortcut::activated, m_duplicate, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const app::domain::Plan *plan = currentPlan();
        if (const auto record = plan == nullptr ? std::nullopt : outbox::linkedRecord(*plan))
            Q_EMIT openRecord(*record);
    });
    follow();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Whoever comes here after a submission looks for that one; what a search hides stays hidden.
    const app::domain::PlanId newest = m_model.plans().planAt(0);
    if (newest == m_newest)
        return;
    m_newest = newest;
    const int row = m_model.rowOf(newest);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, PlansModel::whatColumn));
}

void HistoryPage::showPlan(app::domain::PlanId id)
{
    m_newest = m_model.plans().planAt(0); // somebody wants that one, not the newest
    if (m_model.rowOf(id) < 0)
        m_search->clear();
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, PlansModel::whatColumn));
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_detail && key == Qt::Key_Escape) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPage::follow()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_empty->setText(m_model.plans().rowCount() == 0
            ? tr("Nothing has been submitted yet. Whatever you submit stays here, with the author that "
                 "Autotask showed.")
            : tr("Nothing in the history fits this search."));
    showCount();
    if (!isEmpty && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, PlansModel::whatColumn)); // comes back here
        return;
    }
    const app::domain::Plan *plan = currentPlan();
    m_detail->showPlan(plan, m_model.plans());
    offer(plan);
}

void HistoryPage::offer(const app::domain::Plan *plan)
{
    m_copy->setEnabled(plan != nullptr);
    const bool hasLink = plan != nullptr && outbox::linkedRecord(*plan).has_value();
    m_open->setEnabled(hasLink);
    const QString text = hasLink ? tr("Opens the record in your browser.")
                                 : tr("There is no record in Autotask to which a link could lead.");
    m_open->setToolTip(text);
    m_open->setAccessibleDescription(text);

    const outbox::Offer duplicate = plan == nullptr
        ? outbox::Offer{false, tr("Choose a submission in the table first.")}
        : outbox::duplicateOffer(*plan);
    m_duplicate->setEnabled(duplicate.isPossible);
    m_duplicate->setToolTip(duplicate.text);
    m_duplicate->setAccessibleDescription(duplicate.text);
    m_caution->setText(duplicate.text);
}

void HistoryPage::showCount()
{
    const QLocale locale;
    const int all = m_model.plans().rowCount();
    m_count->setText(tr("%1 of %2", "submissions found, submissions in all")
                         .arg(locale.toString(m_model.rowCount()), locale.toString(all)));
    m_count->setVisible(all > 0);
}

void HistoryPage::copyReceipt() const
{
    if (const app::domain::Plan *plan = currentPlan())
        QGuiApplication::clipboard()->setText(outbox::receiptText(*plan, m_model.plans().nameOf()));
}

void HistoryPage::duplicate()
{
    const app::domain::Plan *plan = currentPlan();
    if (plan != nullptr && outbox::duplicateOffer(*plan).isPossible)
        Q_EMIT duplicateRequested(app::domain::Step(*outbox::tellingStep(*plan)));
}

QWidget *HistoryPage::makeBoard()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Submissions"));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(PlansModel::whenColumn, Qt::DescendingOrder);
    m_table->setModel(&m_model);
    for (const int column : {PlansModel::waitsColumn, PlansModel::changedColumn})
        m_table->leaveOut(column);
    m_detail->installEventFilter(this);
    m_open->setObjectName(u"openInAutotaskButton"_s);
    m_duplicate->setObjectName(u"duplicateButton"_s);
    m_copy->setObjectName(u"copyReceiptButton"_s);
    m_caution->setObjectName(u"duplicateText"_s);
    m_caution->setTextFormat(Qt::PlainText);
    m_caution->setWordWrap(true);
    m_caution->setFont(parts::captionFont());

    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, gap(Gap::medium), 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(m_detail, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(Gap::medium));
    for (QPushButton *button : {m_open, m_duplicate, m_copy}) {
        button->setAutoDefault(false);
        m_table->offerInMenu(button, button == m_duplicate ? duplicateKeys() : QKeySequence());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_caution);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({2000, 3000}); // shares, not pixels
    return splitter;
}

const app::domain::Plan *HistoryPage::currentPlan() const
{
    return m_model.plans().plan(m_table->currentPlan());
}

} // namespace ui::history
