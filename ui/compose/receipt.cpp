// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/receipt.h"

#include "ui/attachments/file_rules.h"
#include "ui/compose/column_scroll.h"
#include "ui/compose/compose_model.h"
#include "ui/compose/part_list.h"
#include "ui/outbox/plan_table.h"
#include "ui/outbox/receipt.h"
#include "ui/outbox/step_detail.h"
#include "ui/outbox/waiting.h"
#include "ui/parts/icon.h"
#include "ui/parts/theme.h"
#include "ui/tickets/ticket_finder_model.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::Step;
using app::domain::StepKind;
using app::domain::StepState;
using app::outbox::Wait;

Receipt::Receipt(ComposeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new QLabel(this))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_countdown(new QLabel(this))
    , m_detail(new outbox::StepDetail(this))
    , m_parts(new PartList(this))
    , m_open(new QPushButton(parts::icon(u"link"_s), tr("Open in Autotask"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_undoKeys(new QShortcut(QKeySequence(QKeySequence::Undo), this))
    , m_sendNow(new QPushButton(tr("Send now"), this))
    , m_readBack(new QPushButton(tr("Read back now"), this))
    , m_back(new QPushButton(tr("Back to the form"), this))
    , m_new(new QPushButton(model.finder() == nullptr ? tr("New ticket") : tr("New note"), this))
{
    setObjectName(u"receipt"_s);
    setAccessibleName(tr("Receipt"));
    m_countdown->setObjectName(u"countdownText"_s);
    m_countdown->setTextFormat(Qt::PlainText);
    m_countdown->setWordWrap(true);
    m_open->setObjectName(u"openInAutotaskButton"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setToolTip(tr("Takes it back into the form before it leaves (%1)", "keys")
                           .arg(m_undoKeys->key().toString(QKeySequence::NativeText)));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    m_undoKeys->setWhatsThis(tr("Takes a submission back before it leaves"));
    m_undoKeys->setEnabled(false);
    m_sendNow->setObjectName(u"sendNowButton"_s);
    m_readBack->setObjectName(u"readBackButton"_s);
    m_back->setObjectName(u"backToFormButton"_s);
    m_new->setObjectName(model.finder() == nullptr ? u"newTicketButton"_s : u"newNoteButton"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ColumnScroll(makeContent(), this));

    constexpr std::chrono::milliseconds often(200);
    m_tick.setInterval(often);
    connect(&m_tick, &QTimer::timeout, this, &Receipt::followCountdown);
    connect(m_open, &QPushButton::clicked, this, &Receipt::openRequested);
    connect(m_undo, &QPushButton::clicked, this, &Receipt::undoRequested);
    connect(m_undoKeys, &QShortcut::activated, this, &Receipt::undoRequested);
    connect(m_sendNow, &QPushButton::clicked, &model, &ComposeModel::sendNow);
    connect(m_readBack, &QPushButton::clicked, &model, &ComposeModel::readBackNow);
    connect(m_back, &QPushButton::clicked, &model, &ComposeModel::backToForm);
    connect(m_new, &QPushButton::clicked, &model, &ComposeModel::startNew);
    connect(&model, &ComposeModel::stepChanged, this, &Receipt::follow);
    connect(&model, &ComposeModel::stageChanged, this, &Receipt::follow);
    follow();
}

QWidget *Receipt::makeContent()
{
    auto *content = new QWidget(this);
    m_heading->setObjectName(u"receiptHeading"_s);
    m_heading->setFont(parts::headingFont());
    m_place->setObjectName(u"receiptPlaceText"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(parts::subheadingFont());
    auto *buttons = new QHBoxLayout;
    QWidget *before = nullptr;
    for (QPushButton *button : {m_new, m_undo, m_open, m_sendNow, m_readBack, m_back}) {
        button->setAutoDefault(true); // Enter presses whichever has the focus, not the space key alone
        buttons->addWidget(button);
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::medium));
    column->addWidget(m_heading);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addWidget(m_countdown);
    column->addWidget(m_detail);
    column->addWidget(m_parts);
    column->addSpacing(parts::gap(parts::Gap::medium));
    column->addLayout(buttons);
    column->addStretch();
    return content;
}

void Receipt::follow()
{
    const Step *step = m_model.step();
    if (step == nullptr)
        return;
    const QString title = step->draft.fields["title"_L1].toString();
    m_title->setText(title.isEmpty() ? words::entityWord(step->draft.entity) : title);
    // A receipt is of something that has left.
    if (step->state == StepState::planned)
        m_heading->setText(tr("Not sent yet"));
    else
        m_heading->setText(step->state == StepState::sending ? tr("On its way") : tr("Receipt"));
    followPlace();
    m_detail->showStep(
        *step, {}, [this](const app::domain::Actor &actor) { return m_model.nameOf(actor); },
        [this](const Step &refused) { return m_model.evidenceAgainst(refused); });
    showParts();
    const Step &current = *m_model.currentStep();
    const bool hasFailed = current.state == StepState::planned && current.problem.has_value();
    const bool isUndoable = m_model.undoSecondsLeft().has_value();
    const bool isFirst = &current == step;
    offer(m_open, step->record.has_value());
    offer(m_undo, isUndoable);
    m_undoKeys->setEnabled(isUndoable);
    offer(m_sendNow, hasFailed || isUndoable);
    offer(m_back, hasFailed && isFirst);
    offer(m_readBack, current.state == StepState::accepted && current.problem.has_value());
    offer(m_new, m_model.mayStartNew());
    followCountdown();
    moveFocus();
}

void Receipt::followPlace()
{
    const tickets::TicketFinderModel *finder = m_model.finder();
    const auto ticket = finder == nullptr ? std::nullopt : finder->ticket();
    m_place->setVisible(ticket.has_value());
    if (!ticket)
        return;
    QStringList lines{tr("On ticket %1, %2", "number; title").arg(ticket->number, ticket->title)};
    if (const QJsonValue publish = m_model.step()->draft.fields["publish"_L1]; publish.isDouble())
        lines << tr("Visible to: %1", "the tenant's word for who can read the note")
                     .arg(finder->publishLabel(QString::number(publish.toInteger())));
    m_place->setText(lines.join(u'\n'));
}

void Receipt::offer(QPushButton *button, bool isOffered)
{
    // Or the focus would wander off to whatever comes next in the window.
    if (!isOffered && button->hasFocus())
        button->clearFocus();
    button->setVisible(isOffered);
}

void Receipt::followCountdown()
{
    const std::optional<int> seconds = m_model.undoSecondsLeft();
    const Wait wait = m_model.wait();
    if (seconds)
        m_countdown->setText(tr("Leaves in %n s", nullptr, *seconds));
    else if (wait.kind == Wait::Kind::uploads)
        m_countdown->setText(tr("The next file leaves at %1: the tenant takes no more before.", "a moment")
                                 .arg(words::localMoment(wait.until)));
    else if (const Step *current = m_model.currentStep(); current != nullptr && current->waitsUntil.isValid()
             && current->state == StepState::planned && current->problem)
        m_countdown->setText(
            outbox::waitsForSentence(*m_model.plan(), *current, {nullptr, {}, m_model.now()}));
    else
        m_countdown->clear();
    m_countdown->setVisible(!m_countdown->text().isEmpty());
    if (seconds && !m_tick.isActive()) {
        m_tick.start();
    } else if (!seconds && m_tick.isActive()) {
        m_tick.stop();
        follow(); // it leaves, or waits for something else now: there is nothing to take back here
    }
}

void Receipt::showParts()
{
    const app::domain::Plan *plan = m_model.plan();
    std::vector<PartList::Part> shown;
    for (size_t index = 1; index < plan->steps.size(); ++index) {
        const Step &step = plan->steps[index];
        PartList::Part part;
        if (step.file)
            part.title = tr("%1 (%2)", "a file; its size")
                             .arg(step.file->name, attachments::sizeText(step.file->size));
        else if (step.kind == StepKind::update && m_model.ticketChange() != nullptr)
            part.title = tr("The ticket's status, %1", "a status")
                             .arg(m_model.ticketChange()->labelOf(
                                 QString::number(step.draft.fields["status"_L1].toInteger())));
        else
            part.title = words::entityWord(step.draft.entity);
        const words::Explanation explanation = words::explainStep(step,
            outbox::readAuthorName(
                step, [this](const app::domain::Actor &actor) { return m_model.nameOf(actor); }));
        const words::Mood mood = words::stateMood(step);
        const bool isBad = mood == words::Mood::alarm || mood == words::Mood::warning;
        part.sentence = isBad && !explanation.means.isEmpty() ? explanation.what + u' ' + explanation.means
                                                              : explanation.what;
        part.iconName = outbox::moodIconName(mood);
        shown.push_back(part);
    }
    m_parts->showParts(shown);
}

void Receipt::moveFocus()
{
    // The next thing to do has the focus, unless the person is elsewhere already.
    const QWidget *focused = window()->focusWidget();
    if (!isVisible() || (focused != nullptr && focused->isVisible()))
        return;
    if (m_undo->isVisible())
        m_undo->setFocus(Qt::OtherFocusReason);
    else if (m_new->isVisible())
        m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::compose
