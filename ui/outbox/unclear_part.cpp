// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/unclear_part.h"

#include "ui/outbox/candidate_board.h"
#include "ui/outbox/confirm_part.h"
#include "ui/parts/icon.h"
#include "ui/parts/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using app::domain::Plan;
using app::domain::Step;
using app::domain::StepState;
using parts::Gap;
using parts::gap;
using Asking = UnclearModel::Asking;

UnclearPart::UnclearPart(UnclearModel &model)
    : m_model(model)
    , m_choice(new QWidget)
    , m_choiceText(parts::namedText(u"choiceText"_s))
    , m_board(new CandidateBoard)
    , m_none(new QPushButton)
    , m_confirmSend(new ConfirmPart(u"sendAgain"_s, tr("Create it once &more"), tr("Lea&ve it")))
    , m_confirmDiscard(new ConfirmPart(u"discard"_s, tr("Discard &it"), tr("&Keep it"),
          tr("Reason, kept in the history"), tr("For example: told the customer by phone")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(makeChoice());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(Gap::medium));
    grid->setVerticalSpacing(gap(Gap::small));
    grid->setColumnStretch(1, 1);
    m_lookUp = addAction(*grid, u"lookUpNow"_s, u"search"_s, tr("&Look up now"));
    m_sendAgain = addAction(*grid, u"sendAgain"_s, u"submit"_s, tr("Send a&gain …"));
    m_discard = addAction(*grid, u"discard"_s, u"close"_s, tr("&Discard …"));
    column->addLayout(grid);
    column->addWidget(m_confirmSend);
    column->addWidget(m_confirmDiscard);

    connect(m_lookUp.button, &QPushButton::clicked, this, [this] { m_model.lookUpNow(m_step); });
    connect(m_sendAgain.button, &QPushButton::clicked, this, [this] { ask(Asking::sendAgain); });
    connect(m_discard.button, &QPushButton::clicked, this, [this] { ask(Asking::discard); });
    connect(m_board, &CandidateBoard::chosen, this,
        [this](const app::domain::RecordRef &record) { m_model.choose(m_step, record); });
    connect(m_board, &CandidateBoard::openRecord, this, &UnclearPart::openRecord);
    connect(m_none, &QPushButton::clicked, this,
        [this] { m_model.setNoneOfThese(m_step, !m_model.isNoneOfThese(m_step)); });
    connect(m_confirmSend, &ConfirmPart::confirmed, this, [this] { m_model.sendAgain(m_step); });
    connect(m_confirmDiscard, &ConfirmPart::confirmed, this, [this] { m_model.discard(m_step); });
    connect(m_confirmDiscard, &ConfirmPart::lineEdited, this,
        [this](const QString &text) { m_model.setReason(m_step, text); });
    for (const ConfirmPart *each : {m_confirmSend, m_confirmDiscard})
        connect(each, &ConfirmPart::left, this, &UnclearPart::leave);
}

void UnclearPart::showStep(const Plan &plan, const Step &step)
{
    const bool isUnclear = step.state == StepState::unclear;
    m_step = step.id;
    setVisible(isUnclear);
    showChoice(plan, step);
    if (!isUnclear)
        return;
    const Outlook outlook = m_model.outlookOf(step);
    const Asking asking = m_model.asking(step);
    takeOffer(m_lookUp, lookUpOffer(step, outlook));
    takeOffer(m_sendAgain, sendAgainOffer(step, outlook));
    takeOffer(m_discard, discardOffer(step));
    m_confirmSend->showConsequence(sendAgainConsequence(step, outlook));
    m_confirmSend->setVisible(asking == Asking::sendAgain);
    m_confirmDiscard->showConsequence(discardConsequence(plan, step));
    m_confirmDiscard->setLineText(m_model.reason(step.id));
    m_confirmDiscard->setPossible(m_model.mayDiscard(step.id));
    m_confirmDiscard->setVisible(asking == Asking::discard);
}

void UnclearPart::showChoice(const Plan &plan, const Step &step)
{
    const std::vector<CandidateCard> cards = m_model.candidates(plan, step);
    const bool isNone = m_model.isNoneOfThese(step.id);
    m_board->showCards(cards);
    m_board->setVisible(!cards.empty() && !isNone);
    m_choice->setVisible(!cards.empty());
    m_choiceText->setText(isNone
            ? tr("You said that none of the records is it, so it stays undecided, and it is not sent again: "
                 "that is offered only where nothing in Autotask fits. Look up again later, or discard it; "
                 "from the history it can be written anew.")
            : tr("Which of these is it? What is not the same on all of them is marked with ≠. “This is it” "
                 "takes the record for what was sent, reads its author back, and never sends it again."));
    m_none->setText(isNone ? tr("Show the records agai&n") : tr("&None of these"));
    const QString text = isNone ? tr("Shows the records that fit once more.")
                                : tr("Nothing is decided by that: it stays unclear.");
    m_none->setToolTip(text);
    m_none->setAccessibleDescription(text);
}

void UnclearPart::ask(Asking what)
{
    m_model.ask(m_step, what);
    ConfirmPart *part = what == Asking::sendAgain ? m_confirmSend : m_confirmDiscard;
    if (!part->isHidden())
        part->takeFocus();
}

void UnclearPart::leave()
{
    QPushButton *opener = m_confirmSend->isHidden() ? m_discard.button : m_sendAgain.button;
    opener->setFocus(Qt::OtherFocusReason);
    m_model.ask(m_step, Asking::nothing);
}

void UnclearPart::takeOffer(const Action &action, const Offer &offer)
{
    action.button->setEnabled(offer.isPossible);
    action.button->setAccessibleDescription(offer.text);
    action.text->setText(offer.text);
}

UnclearPart::Action UnclearPart::addAction(
    QGridLayout &grid, const QString &name, const QString &iconName, const QString &text)
{
    Action action{new QPushButton(parts::icon(iconName), text), parts::namedText(name + u"OfferText"_s)};
    action.button->setObjectName(name + u"Button"_s);
    action.button->setAutoDefault(false);
    const int row = grid.rowCount();
    grid.addWidget(action.button, row, 0, Qt::AlignTop);
    grid.addWidget(action.text, row, 1, Qt::AlignVCenter);
    return action;
}

QWidget *UnclearPart::makeChoice()
{
    m_choice->setObjectName(u"choicePart"_s);
    m_none->setObjectName(u"noneOfTheseButton"_s);
    m_none->setAutoDefault(false);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(m_choiceText);
    column->addWidget(m_board);
    column->addWidget(m_none, 0, Qt::AlignLeading);
    return m_choice;
}

} // namespace ui::outbox
