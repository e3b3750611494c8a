// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/change_choice.h"

#include "ui/compose/ticket_change.h"
#include "ui/form/picklist_box.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

ChangeChoice::ChangeChoice(TicketChange &change, QWidget *parent)
    : QWidget(parent)
    , m_change(change)
    , m_box(new form::PicklistBox(this))
    , m_hint(new parts::FieldHint(this))
{
    auto *label = new QLabel(tr("Then set the ticket's status to"), this);
    label->setBuddy(m_box);
    m_box->setObjectName(u"ticketStatusEdit"_s);
    m_box->setAccessibleName(label->text());
    m_hint->setObjectName(u"ticketStatusHint"_s);
    m_hint->attachTo(m_box);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_box, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::gap(parts::Gap::small));
    column->addLayout(row);
    column->addWidget(m_hint);
    connect(m_box, &form::PicklistBox::valueChosen, &change, &TicketChange::choose);
    connect(&change, &TicketChange::changed, this, &ChangeChoice::follow);
    follow();
}

void ChangeChoice::follow()
{
    const QString reason = m_change.reasonAgainst();
    std::vector<form::PicklistBox::Entry> entries;
    for (const auto &status : m_change.statuses())
        entries.push_back({status.value, status.label});
    // What can't be done is not shown as if it were going to be.
    const QString chosen = reason.isEmpty() ? m_change.chosen() : QString();
    m_box->setEntries(entries, chosen, m_change.labelOf(chosen));
    m_box->setItemText(0, tr("Leave it as it is"));
    m_box->setEnabled(reason.isEmpty());
    m_hint->showHint(parts::Tone::neutral, reason);
}

} // namespace ui::compose
