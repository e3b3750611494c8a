// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_panel.h"

#include "ui/parts/field_hint.h"
#include "ui/parts/icon.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/theme.h"
#include "ui/tickets/note_card.h"
#include "ui/tickets/ticket_facts.h"
#include "ui/tickets/ticket_finder_model.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

void addFact(QGridLayout *grid, int row, int column, const QString &name, QLabel *fact)
{
    auto *label = new QLabel(name, fact->parentWidget());
    label->setFont(parts::captionFont());
    label->setBuddy(fact);
    grid->addWidget(label, row, column, Qt::AlignTop);
    grid->addWidget(fact, row, column + 1, Qt::AlignTop);
    grid->setColumnStretch(column + 1, 1);
}

} // namespace

TicketPanel::TicketPanel(TicketFinderModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_number(parts::namedText(u"ticketNumberText"_s, this))
    , m_title(parts::namedText(u"ticketTitleText"_s, this))
    , m_company(parts::namedText(u"ticketCompanyText"_s, this))
    , m_contact(parts::namedText(u"ticketContactText"_s, this))
    , m_status(parts::namedText(u"ticketStatusText"_s, this))
    , m_created(parts::namedText(u"ticketCreatedText"_s, this))
    , m_closed(new parts::FieldHint(this))
    , m_description(new QPlainTextEdit(this))
    , m_notesText(parts::namedText(u"ticketNotesText"_s, this))
    , m_notesArea(new QScrollArea(this))
    , m_refresh(new QPushButton(parts::icon(u"refresh"_s), tr("Refresh"), this))
    , m_open(new QPushButton(parts::icon(u"link"_s), tr("Open in Autotask"), this))
{
    m_number->setFont(parts::captionFont());
    m_title->setFont(parts::subheadingFont());
    m_closed->setObjectName(u"ticketClosedHint"_s);
    m_refresh->setObjectName(u"ticketRefreshButton"_s);
    m_refresh->setAutoDefault(false);
    m_open->setObjectName(u"ticketOpenButton"_s);
    m_open->setAutoDefault(false);
    m_description->setObjectName(u"ticketDescriptionText"_s);
    m_description->setAccessibleName(tr("Description of the ticket"));
    m_description->setReadOnly(true);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 5 + gap(Gap::medium));

    auto *content = new QWidget;
    m_notes = new QVBoxLayout(content);
    m_notes->setSpacing(gap(Gap::large));
    m_notes->setContentsMargins(gap(Gap::medium), gap(Gap::medium), gap(Gap::medium), gap(Gap::medium));
    content->setBackgroundRole(QPalette::Base); // text to read, as the description above it
    content->setAutoFillBackground(true);
    m_notesArea->setObjectName(u"ticketNotesArea"_s);
    m_notesArea->setAccessibleName(tr("Last notes of the ticket"));
    m_notesArea->setWidgetResizable(true);
    m_notesArea->setFocusPolicy(Qt::StrongFocus);
    m_notesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notesArea->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_notesArea->setWidget(content);

    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_number);
    heading->addWidget(m_title);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap(Gap::small));
    head->addLayout(heading, 1);
    head->addWidget(m_refresh, 0, Qt::AlignTop);
    head->addWidget(m_open, 0, Qt::AlignTop);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(gap(Gap::medium));
    facts->setVerticalSpacing(gap(Gap::small));
    addFact(facts, 0, 0, tr("Company"), m_company);
    addFact(facts, 1, 0, tr("Contact"), m_contact);
    addFact(facts, 0, 2, tr("Status"), m_status);
    addFact(facts, 1, 2, tr("Created"), m_created);
    auto *descriptionLabel = new QLabel(tr("Description"), this);
    descriptionLabel->setBuddy(m_description);
    auto *notesLabel = new QLabel(tr("Last notes"), this);
    notesLabel->setBuddy(m_notesArea);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addSpacing(gap(Gap::medium));
    column->addLayout(head);
    column->addWidget(m_closed);
    column->addLayout(facts);
    column->addSpacing(gap(Gap::small));
    column->addWidget(descriptionLabel);
    column->addWidget(m_description);
    column->addSpacing(gap(Gap::small));
    column->addWidget(notesLabel);
    column->addWidget(m_notesText);
    column->addWidget(m_notesArea, 1);
    column->addStretch(0); // while there are no notes

    connect(m_refresh, &QPushButton::clicked, &model, &TicketFinderModel::refresh);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto ticket = m_model.ticket())
            Q_EMIT openRecord({u"Tickets"_s, ticket->id.value});
    });
    connect(&model, &TicketFinderModel::ticketChanged, this, &TicketPanel::follow);
    connect(&model, &TicketFinderModel::changed, this, &TicketPanel::follow);
    follow();
}

void TicketPanel::follow()
{
    const auto ticket = m_model.ticket();
    setVisible(ticket.has_value());
    if (!ticket)
        return;
    m_number->setText(ticket->number);
    m_title->setText(ticket->title);
    m_company->setText(m_model.companyName(ticket->company));
    m_contact->setText(m_model.contactName(ticket->contact));
    const QString status = m_model.statusLabel(ticket->status);
    m_status->setText(status);
    m_created->setText(words::localMoment(ticket->createdAt));
    if (isClosed(*ticket)) {
        m_closed->showHint(parts::Tone::warning,
            tr("This ticket is closed: its status is “%1”. Make sure that it is the one you mean.")
                .arg(status));
    } else {
        m_closed->clearHint();
    }
    // Setting the same text again would scroll back to the beginning.
    if (const QString text = ticket->description.isEmpty() ? tr("(no description)") : ticket->description;
        m_description->toPlainText() != text)
        m_description->setPlainText(text);
    m_refresh->setEnabled(m_model.work() == TicketFinderModel::Work::none);
    showNotes();
}

void TicketPanel::showNotes()
{
    const auto &notes = m_model.notes();
    const auto trouble = m_model.notesTrouble();
    QString text;
    if (trouble)
        text = tr("The notes could not be read: %1").arg(trouble->what);
    else if (!m_model.areNotesRead())
        text = tr("Reading the notes …");
    else if (notes.empty())
        text = tr("This ticket has no notes.");
    m_notesText->setText(text);
    m_notesText->setVisible(!text.isEmpty());
    m_notesArea->setVisible(!notes.empty());

    const int scrolled = m_notesArea->verticalScrollBar()->value();
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const app::domain::TicketNote &note : notes) {
        auto *card = new NoteCard(note, m_model, m_notesArea->widget());
        m_notes->addWidget(card);
        card->show();
    }
    m_notes->addStretch(1);
    // The area measures its content only when told to; else new notes would be squeezed into the old height.
    m_notes->activate();
    QCoreApplication::postEvent(m_notesArea, new QEvent(QEvent::LayoutRequest));
    m_notesArea->verticalScrollBar()->setValue(scrolled);
}

} // namespace ui::tickets
