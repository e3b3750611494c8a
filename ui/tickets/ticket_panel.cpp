// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_panel.h"

#include "ui/parts/icon.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/plain_text.h"
#include "ui/parts/theme.h"
#include "ui/tickets/note_card.h"
#include "ui/tickets/ticket_facts.h"
#include "ui/tickets/ticket_finder_model.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using parts::Gap;
using parts::gap;

namespace {

constexpr int fewLines = 5; ///< the form below stays in sight
constexpr int manyLines = 20;

/// An action beside something to read, without the weight of a button's edge.
QPushButton *flatButton(
    const QString &objectName, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(parts::icon(iconName), text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setFlat(true);
    return button;
}

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
    , m_title(parts::namedText(u"ticketTitleText"_s, this))
    , m_company(parts::namedText(u"ticketCompanyText"_s, this))
    , m_contact(parts::namedText(u"ticketContactText"_s, this))
    , m_status(parts::namedText(u"ticketStatusText"_s, this))
    , m_created(parts::namedText(u"ticketCreatedText"_s, this))
    , m_closed(new parts::MessageStrip(this))
    , m_reading(new QScrollArea(this))
    , m_more(flatButton(u"ticketMoreButton"_s, u"chevron-right"_s, tr("Show more"), this))
    , m_refresh(flatButton(u"ticketRefreshButton"_s, u"refresh"_s, tr("Refresh"), this))
    , m_open(flatButton(u"ticketOpenButton"_s, u"link"_s, tr("Open in Autotask"), this))
{
    m_title->setFont(parts::subheadingFont());
    m_closed->setObjectName(u"ticketClosedStrip"_s);
    m_closed->setAction(tr("Refresh"), {}); // never shown, but every button has a name
    m_more->setAccessibleDescription(tr("Gives the description and the last notes more room"));

    auto *content = new QWidget;
    m_description = parts::namedText(u"ticketDescriptionText"_s, content);
    m_description->setAccessibleName(tr("Description of the ticket"));
    m_notesText = parts::namedText(u"ticketNotesText"_s, content);
    m_notesText->setFont(parts::captionFont());
    auto *reading = new QVBoxLayout(content);
    reading->setContentsMargins(gap(Gap::medium), gap(Gap::small), gap(Gap::medium), gap(Gap::medium));
    reading->setSpacing(gap(Gap::medium));
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(gap(Gap::large));
    reading->addWidget(m_description);
    reading->addWidget(m_notesText);
    reading->addLayout(m_notes);
    reading->addStretch(1);
    content->setBackgroundRole(QPalette::Base); // text to read, as in the editors
    content->setAutoFillBackground(true);
    m_reading->setObjectName(u"ticketReadingArea"_s);
    m_reading->setAccessibleName(tr("Description and last notes of the ticket"));
    m_reading->setWidgetResizable(true);
    m_reading->setFocusPolicy(Qt::StrongFocus);
    m_reading->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reading->setWidget(content);

    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(gap(Gap::medium));
    facts->setVerticalSpacing(gap(Gap::small) / 2);
    addFact(facts, 0, 0, tr("Company"), m_company);
    addFact(facts, 1, 0, tr("Contact"), m_contact);
    addFact(facts, 0, 2, tr("Status"), m_status);
    addFact(facts, 1, 2, tr("Created"), m_created);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(0);
    actions->addWidget(m_more);
    actions->addStretch(1);
    actions->addWidget(m_refresh);
    actions->addWidget(m_open);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::small));
    column->addWidget(m_title);
    column->addWidget(m_closed);
    column->addLayout(facts);
    auto *reader = new QVBoxLayout;
    reader->setSpacing(0);
    reader->addWidget(m_reading);
    reader->addLayout(actions);
    column->addLayout(reader);

    showMore(false);
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(!m_isMore); });
    connect(m_refresh, &QPushButton::clicked, &model, &TicketFinderModel::refresh);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto ticket = m_model.ticket())
            Q_EMIT openRecord({u"Tickets"_s, ticket->id.value});
    });
    connect(&model, &TicketFinderModel::ticketChanged, this, [this] {
        follow();
        m_reading->verticalScrollBar()->setValue(0);
    });
    connect(&model, &TicketFinderModel::changed, this, &TicketPanel::follow);
    follow();
}

void TicketPanel::follow()
{
    const auto ticket = m_model.ticket();
    setVisible(ticket.has_value());
    if (!ticket)
        return;
    m_title->setText(ticket->title);
    m_company->setText(m_model.companyName(ticket->company));
    m_contact->setText(m_model.contactName(ticket->contact));
    const QString status = m_model.statusLabel(ticket->status);
    m_status->setText(status);
    m_created->setText(words::localMoment(ticket->createdAt));
    const QString closed = isClosed(*ticket)
        ? tr("This ticket is closed: its status is “%1”. Make sure that it is the one you mean.").arg(status)
        : QString();
    // Telling it again would have it read out again.
    if (closed.isEmpty())
        m_closed->clearMessage();
    else if (m_closed->message() != closed)
        m_closed->showMessage(parts::Tone::warning, closed);
    m_description->setText(
        ticket->description.trimmed().isEmpty() ? tr("(no description)") : ticket->description);
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
    else
        text = notes.empty() ? tr("This ticket has no notes.") : tr("Last notes");
    m_notesText->setText(text);

    const int scrolled = m_reading->verticalScrollBar()->value();
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const app::domain::TicketNote &note : notes) {
        auto *card = new NoteCard(note, m_model, m_reading->widget());
        m_notes->addWidget(card);
        card->show();
    }
    // The area measures its content only when told to; else new notes would be squeezed into the old height.
    m_reading->widget()->layout()->activate();
    QCoreApplication::postEvent(m_reading, new QEvent(QEvent::LayoutRequest));
    m_reading->verticalScrollBar()->setValue(scrolled);
}

void TicketPanel::showMore(bool isMore)
{
    m_isMore = isMore;
    m_more->setIcon(parts::icon(isMore ? u"chevron-down"_s : u"chevron-right"_s));
    m_more->setText(isMore ? tr("Show less") : tr("Show more"));
    m_reading->setFixedHeight(fontMetrics().lineSpacing() * (isMore ? manyLines : fewLines));
}

} // namespace ui::tickets
