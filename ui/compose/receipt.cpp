// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/receipt.h"

#include "ui/compose/compose_model.h"
#include "ui/outbox/step_detail.h"
#include "ui/parts/icon.h"
#include "ui/parts/theme.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

Receipt::Receipt(ComposeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_detail(new outbox::StepDetail(this))
    , m_open(new QPushButton(parts::icon(u"link"_s), tr("Open in Autotask"), this))
    , m_sendNow(new QPushButton(tr("Send now"), this))
    , m_readBack(new QPushButton(tr("Read back now"), this))
    , m_back(new QPushButton(tr("Back to the form"), this))
    , m_new(new QPushButton(model.finder() == nullptr ? tr("New ticket") : tr("New note"), this))
{
    setObjectName(u"receipt"_s);
    setAccessibleName(tr("Receipt"));
    m_open->setObjectName(u"openInAutotaskButton"_s);
    m_sendNow->setObjectName(u"sendNowButton"_s);
    m_readBack->setObjectName(u"readBackButton"_s);
    m_back->setObjectName(u"backToFormButton"_s);
    m_new->setObjectName(model.finder() == nullptr ? u"newTicketButton"_s : u"newNoteButton"_s);

    auto *heading = new QLabel(tr("Receipt"), this);
    heading->setFont(parts::headingFont());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(parts::subheadingFont());
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_open, m_sendNow, m_readBack, m_back})
        buttons->addWidget(button);
    buttons->addStretch();
    setTabOrder(m_new, m_open);
    setTabOrder(m_open, m_sendNow);
    setTabOrder(m_sendNow, m_readBack);
    setTabOrder(m_readBack, m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::medium));
    column->addWidget(heading);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addSpacing(parts::gap(parts::Gap::medium));
    column->addLayout(buttons);
    column->addStretch();

    connect(m_open, &QPushButton::clicked, this, &Receipt::openRequested);
    connect(m_sendNow, &QPushButton::clicked, &model, &ComposeModel::sendNow);
    connect(m_readBack, &QPushButton::clicked, &model, &ComposeModel::readBackNow);
    connect(m_back, &QPushButton::clicked, &model, &ComposeModel::backToForm);
    connect(m_new, &QPushButton::clicked, &model, &ComposeModel::startNew);
    connect(&model, &ComposeModel::stepChanged, this, &Receipt::follow);
    connect(&model, &ComposeModel::stageChanged, this, &Receipt::follow);
    follow();
}

void Receipt::follow()
{
    const app::domain::Step *step = m_model.step();
    if (step == nullptr)
        return;
    const QString title = step->draft.fields["title"_L1].toString();
    m_title->setText(title.isEmpty() ? words::entityWord(step->draft.entity) : title);
    m_detail->showStep(
        *step, {}, [this](const app::domain::Actor &actor) { return m_model.nameOf(actor); },
        [this](const app::domain::Step &refused) { return m_model.evidenceAgainst(refused); });
    const bool isWaiting = step->state == StepState::planned && step->problem.has_value();
    m_open->setVisible(step->record.has_value());
    m_sendNow->setVisible(isWaiting);
    m_back->setVisible(isWaiting);
    m_readBack->setVisible(step->state == StepState::accepted && step->problem.has_value());
    m_new->setVisible(m_model.stage() == ComposeModel::Stage::settled);
    // The next thing to do has the focus, unless the person is elsewhere already.
    const bool isHere =
        isVisible() && (window()->focusWidget() == nullptr || !window()->focusWidget()->isVisible());
    if (isHere && m_new->isVisible())
        m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace ui::compose
