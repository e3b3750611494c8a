// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/compose_page.h"

#include "ui/attachments/file_catch.h"
#include "ui/compose/author_column.h"
#include "ui/compose/change_choice.h"
#include "ui/compose/column_scroll.h"
#include "ui/compose/compose_model.h"
#include "ui/compose/messages.h"
#include "ui/compose/publish_choice.h"
#include "ui/compose/receipt.h"
#include "ui/form/form_view.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/theme.h"
#include "ui/tickets/ticket_finder.h"
#include "ui/tickets/ticket_finder_model.h"
#include "ui/words/preview_words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using Stage = ComposeModel::Stage;

ComposePage::ComposePage(const PageModels &models, QWidget *parent, AskForFile askForFile,
    const attachments::AskForFiles &askForFiles)
    : QWidget(parent)
    , m_model(models.compose)
    , m_messages(new Messages(m_model, std::move(askForFile), this))
    , m_receipt(new Receipt(m_model, this))
{
    setObjectName(u"composePage"_s);
    m_leaves = new QStackedWidget(this);
    m_leaves->addWidget(makeWriting(models, askForFiles));
    m_leaves->addWidget(m_receipt);

    auto *page = new QVBoxLayout(this);
    const int margin = parts::gap(parts::Gap::large);
    // The banner above and the status line below have margins of their own.
    page->setContentsMargins(margin, 0, margin, 0);
    page->setSpacing(parts::gap(parts::Gap::medium));
    page->addWidget(m_messages);
    page->addWidget(m_leaves, 1);
    page->addWidget(makeFoot());

    for (const auto &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(tr("Submits what is written"));
        connect(shortcut, &QShortcut::activated, this, &ComposePage::submit);
    }
    connect(m_receipt, &Receipt::openRequested, this, &ComposePage::openRecords);
    connect(m_receipt, &Receipt::undoRequested, this, &ComposePage::undo);
    connect(&m_model, &ComposeModel::actorChanged, this, &ComposePage::followAuthor);
    connect(&m_model, &ComposeModel::stageChanged, this, &ComposePage::followStage);
    connect(&m_model, &ComposeModel::stageChanged, this, &ComposePage::focusStart);
    connect(&m_model, &ComposeModel::stepChanged, this, &ComposePage::followStage);
    connect(&m_model, &ComposeModel::restored, this, [this](const QString &key, int cursor) {
        m_place = Place{key, cursor};
        focusStart();
    });
    connect(m_messages, &Messages::discarded, this, &ComposePage::focusStart);
    connect(&m_model, &ComposeModel::draftChanged, this, &ComposePage::followDraft);
    connect(&m_model, &ComposeModel::begun, this, &ComposePage::focusStart);
    connect(QGuiApplication::inputMethod(), &QInputMethod::cursorRectangleChanged, this, [this] {
        if (isAncestorOf(QApplication::focusWidget()))
            Q_EMIT cursorMoved();
    });
    // One begins with the ticket, or with the author, who also fills in the company.
    setFocusProxy(m_finder != nullptr ? static_cast<QWidget *>(m_finder) : m_author);
    followDraft();
    followStage();
    followAuthor();
}

ComposePage::~ComposePage()
{
    // The focus wanders while the editors go, and nobody is there any more who could be told.
    disconnect(QGuiApplication::inputMethod(), nullptr, this, nullptr);
}

QWidget *ComposePage::makeWriting(const PageModels &models, const attachments::AskForFiles &askForFiles)
{
    auto *writing = new QWidget(this);
    auto *columns = new QHBoxLayout(writing);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(parts::gap(parts::Gap::large));
    QWidget *form = makeForm(askForFiles);
    new attachments::FileCatch(m_model.attachments(), writing);
    m_author = new AuthorColumn(models, this);
    connect(m_author, &AuthorColumn::chosen, this, &ComposePage::choose);
    columns->addWidget(form, 3);
    columns->addWidget(new ColumnScroll(m_author, this), 2);
    return writing;
}

QWidget *ComposePage::makeForm(const attachments::AskForFiles &askForFiles)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::medium));
    if (m_model.finder() != nullptr) {
        m_finder = new tickets::TicketFinder(*m_model.finder(), content);
        column->addWidget(m_finder);
        connect(m_finder, &tickets::TicketFinder::openRecord, this, &ComposePage::openRecord);
    }
    m_form = new form::FormView(m_model.form(), m_model.choices(), content);
    m_publish = new PublishChoice(m_model, content);
    column->addWidget(m_form, 1);
    column->addWidget(m_publish);
    m_attachments = new attachments::AttachmentsView(m_model.attachments(), content, askForFiles);
    column->addWidget(m_attachments);
    if (m_model.ticketChange() != nullptr)
        column->addWidget(new ChangeChoice(*m_model.ticketChange(), content));
    connect(m_form, &form::FormView::pasteRefused, m_messages, &Messages::offerRescue);
    auto *scroll = new ColumnScroll(content, this);
    // A form that is another one is read from its beginning.
    const auto toTheTop = [scroll] { scroll->verticalScrollBar()->setValue(0); };
    connect(&m_model, &ComposeModel::restored, this, toTheTop);
    connect(&m_model, &ComposeModel::begun, this, toTheTop);
    // Once the form is there again in place of the receipt.
    connect(&m_model, &ComposeModel::begun, scroll, toTheTop, Qt::QueuedConnection);
    // What was pasted while the cursor is elsewhere is seen to have come.
    connect(&m_model.attachments(), &attachments::AttachmentsModel::added, this,
        [this, scroll] { scroll->bringUp(m_attachments); });
    connect(&m_model.attachments(), &attachments::AttachmentsModel::objectionsChanged, this, [this, scroll] {
        if (!m_model.attachments().objections().isEmpty())
            scroll->bringUp(m_attachments);
    });
    return scroll;
}

QWidget *ComposePage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_busy = new parts::BusyLine(foot);
    m_busy->setStoppable(false);
    m_footHint = new QLabel(tr("Ctrl+Enter submits"), foot);
    m_footHint->setFont(parts::captionFont());
    m_submit = new parts::PrimaryButton(tr("Submit"), foot);
    m_submit->setObjectName(u"submitButton"_s);
    m_submit->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_busy, 1);
    row->addWidget(m_footHint, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    m_anew = new QPushButton(tr("Start anew"), foot);
    m_anew->setObjectName(u"startAnewButton"_s);
    m_anew->setToolTip(tr("Sets aside what is written; it can be brought back"));
    m_anew->setAccessibleDescription(m_anew->toolTip());
    m_anew->setAutoDefault(true);
    row->addWidget(m_anew);
    row->addWidget(m_submit);
    connect(m_anew, &QPushButton::clicked, this, &ComposePage::anewRequested);
    connect(m_submit, &QPushButton::clicked, this, &ComposePage::submit);
    return foot;
}

void ComposePage::setPeopleText(const QString &text)
{
    m_author->setPeopleText(text);
}

void ComposePage::renewNames()
{
    m_form->takeAll();
}

void ComposePage::addCursor(app::domain::SavedDraft &draft) const
{
    // A draft that came back before its form keeps the place that it had.
    draft.focusKey = m_place ? m_place->key : m_form->focusedKey();
    draft.cursor = m_place ? m_place->cursor : m_form->cursorPosition();
}

void ComposePage::choose(const app::domain::Actor &actor)
{
    m_model.setActor(actor);
    // On to what is still to be written; somebody who can't be the author keeps the cursor where it is.
    if (m_model.obstaclePlace() == ComposeModel::Obstacle::author)
        return;
    if (m_finder != nullptr && !m_model.finder()->isChosen())
        return m_finder->focusLine();
    const QString missing = m_model.form().firstMissing();
    if (!missing.isEmpty() && !m_form->focusLine(missing))
        m_publish->focusChoice();
}

void ComposePage::focusStart()
{
    // A page that is not in sight would take the keys away from the one that is.
    if (m_model.stage() != Stage::editing)
        return;
    if (!isVisible()) {
        // Nor does the person go on there where another record was written.
        if (QWidget *left = focusWidget(); left != nullptr && m_model.form().isEmpty())
            left->clearFocus();
        return;
    }
    if (m_place) {
        const Place place = *std::exchange(m_place, std::nullopt);
        if (!place.key.isEmpty() && m_form->focusLine(place.key, place.cursor))
            return;
    }
    if (!m_model.form().isEmpty()) // back from a submission: its problems are known a moment later
        QMetaObject::invokeMethod(this, &ComposePage::focusProblem, Qt::QueuedConnection);
    else if (m_finder != nullptr)
        m_finder->focusLine();
    else
        m_author->focusLine();
}

void ComposePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_place)
        QMetaObject::invokeMethod(this, &ComposePage::focusStart, Qt::QueuedConnection);
}

void ComposePage::focusProblem()
{
    using Obstacle = ComposeModel::Obstacle;
    const Obstacle obstacle = m_model.obstaclePlace();
    if (obstacle == Obstacle::ticket)
        return m_finder->focusLine();
    const QString key = m_model.form().firstProblem();
    // The ticket is chosen outside of the form, which has no line for it.
    if (m_finder != nullptr && key.isEmpty() && m_model.problem()
        && m_model.problem()->sentenceFields.contains("ticketID"_L1, Qt::CaseInsensitive))
        return m_finder->focusLine();
    if (!key.isEmpty()) {
        if (!m_form->focusLine(key))
            m_publish->focusChoice();
    } else if (obstacle == Obstacle::attachments) {
        m_attachments->focusFiles();
    } else if (obstacle == Obstacle::confirmation) {
        m_publish->focusConfirmation();
    } else {
        m_author->focusLine();
    }
}

void ComposePage::submit()
{
    if (m_model.stage() != Stage::editing)
        return;
    m_left = Place{m_form->focusedKey(), m_form->cursorPosition()};
    if (m_model.submit())
        return;
    // Tell it where it is: the ticket, the field with the problem, the author, or what is to be confirmed.
    if (m_model.form().firstProblem().isEmpty() && m_model.obstaclePlace() == ComposeModel::Obstacle::doubt)
        return m_author->focusDoubt();
    if (!m_model.form().firstProblem().isEmpty() || !m_model.obstacle().isEmpty())
        focusProblem();
    if (m_model.obstaclePlace() == ComposeModel::Obstacle::author)
        m_author->showObstacle(m_model.obstacle());
    else if (m_model.obstaclePlace() == ComposeModel::Obstacle::ticket)
        m_finder->showObstacle(m_model.obstacle());
}

void ComposePage::followStage()
{
    const Stage stage = m_model.stage();
    const bool isEditing = stage == Stage::editing;
    const bool isLeft = stage == Stage::submitted || stage == Stage::settled;
    m_leaves->widget(0)->setEnabled(isEditing);
    m_submit->setEnabled(isEditing);
    m_submit->setVisible(!isLeft);
    m_footHint->setVisible(isEditing);
    m_leaves->setCurrentIndex(isLeft ? 1 : 0);
    // The leaf that is not in sight asks for no room: a long receipt would push the foot out of a small
    // window.
    for (int leaf = 0; leaf < m_leaves->count(); ++leaf) {
        const auto policy = leaf == m_leaves->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_leaves->widget(leaf)->setSizePolicy(policy, policy);
    }
    if (isLeft)
        m_messages->clearDraftLine();
    const app::domain::Step *step = m_model.step();
    if (stage == Stage::loading)
        m_busy->showBusy(tr("Reading the tenant's fields …"));
    else if (stage == Stage::submitted && step != nullptr && !step->problem && !m_model.undoSecondsLeft()
        && !m_model.mayStartNew())
        m_busy->showBusy(tr("Waiting for Autotask …"));
    else
        m_busy->clearBusy();
    if (isEditing && step == nullptr && m_model.person() == nullptr)
        m_author->clear();
}

void ComposePage::followDraft()
{
    m_anew->setVisible(m_model.stage() == Stage::editing && m_model.isWorthKeeping());
}

void ComposePage::followAuthor()
{
    m_attachments->showTrouble(m_model.attachmentTrouble());
    const QString publish = m_model.filesPublish();
    m_attachments->showReaders(
        m_model.person() == nullptr || publish.isEmpty() ? QString() : words::readersOf(publish).sentence);
}

void ComposePage::undo()
{
    // Everything as it was, the cursor too.
    if (m_left && !m_left->key.isEmpty())
        m_place = m_left;
    m_model.backToForm();
}

void ComposePage::openRecords()
{
    const app::domain::Step *step = m_model.step();
    if (step == nullptr || !step->record)
        return;
    // Autotask has links to tickets only (fact sheet 10): a note is read in its ticket.
    Q_EMIT openRecord(step->draft.parent.value_or(*step->record));
}

} // namespace ui::compose
