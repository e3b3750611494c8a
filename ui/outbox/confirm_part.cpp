// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/confirm_part.h"

#include "ui/parts/field_hint.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

ConfirmPart::ConfirmPart(const QString &name, const QString &doText, const QString &leaveText,
    const QString &lineLabel, const QString &placeholder)
    : ToneFrame(parts::Tone::warning)
    , m_text(parts::namedText(name + u"Text"_s))
    , m_do(new QPushButton(doText))
    , m_leave(new QPushButton(leaveText))
{
    setObjectName(name + u"Part"_s);
    m_do->setObjectName(name + u"DoButton"_s);
    m_leave->setObjectName(name + u"LeaveButton"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    row->setSpacing(gap(Gap::medium));
    row->addWidget(new parts::IconLabel(u"question"_s), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(gap(Gap::small));
    column->addWidget(m_text);
    if (!lineLabel.isEmpty())
        addLine(*column, name, lineLabel, placeholder);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap(Gap::medium));
    for (QPushButton *button : {m_do, m_leave}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    row->addLayout(column, 1);

    connect(m_do, &QPushButton::clicked, this, &ConfirmPart::confirmed);
    connect(m_leave, &QPushButton::clicked, this, &ConfirmPart::left);
}

void ConfirmPart::addLine(
    QVBoxLayout &column, const QString &name, const QString &label, const QString &placeholder)
{
    m_line = new QLineEdit;
    m_line->setObjectName(name + u"Edit"_s);
    m_line->setMaxLength(500);
    m_line->setPlaceholderText(placeholder);
    auto *lineName = new QLabel(label);
    lineName->setBuddy(m_line);
    m_hint = new parts::FieldHint;
    m_hint->setObjectName(name + u"EditHint"_s);
    m_hint->attachTo(m_line);
    for (QWidget *each :
        {static_cast<QWidget *>(lineName), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_hint)})
        column.addWidget(each);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_hint->clearHint();
        Q_EMIT lineEdited(text);
    });
    connect(m_line, &QLineEdit::returnPressed, this, &ConfirmPart::enter);
}

void ConfirmPart::showConsequence(const QString &text)
{
    m_text->setText(text);
    m_do->setToolTip(text);
    m_do->setAccessibleDescription(text);
}

void ConfirmPart::setLineText(const QString &text)
{
    if (m_line != nullptr && m_line->text() != text)
        m_line->setText(text);
}

void ConfirmPart::setPossible(bool isPossible)
{
    m_do->setEnabled(isPossible);
}

void ConfirmPart::takeFocus()
{
    if (m_line != nullptr)
        m_line->setFocus(Qt::OtherFocusReason);
    else
        m_leave->setFocus(Qt::OtherFocusReason);
}

void ConfirmPart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        ToneFrame::keyPressEvent(event);
}

void ConfirmPart::enter()
{
    if (m_do->isEnabled())
        Q_EMIT confirmed();
    else
        m_hint->showHint(parts::Tone::alarm, tr("Say why, in a few words: it stays in the history."));
}

} // namespace ui::outbox
