// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/note_form.h"

#include <QCoreApplication>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Gives the sentences of this file a context of their own.
struct NoteForm
{
    Q_DECLARE_TR_FUNCTIONS(ui::compose::NoteForm)
};

QString publishOf(const form::FormModel &form)
{
    const QJsonValue publish = form.value(u"publish"_s);
    return publish.isDouble() ? QString::number(publish.toInteger()) : publish.toString();
}

void addNoteFacts(const Surroundings &around, app::impersonation::Facts &facts)
{
    if (around.ticket)
        facts.recordLineage = around.directory.lineage(around.ticket->company);
    facts.publish = publishOf(around.form);
}

bool needsConfirmation(const Surroundings &around)
{
    return around.author != nullptr && std::holds_alternative<app::domain::ContactId>(around.author->actor)
        && publishOf(around.form) == app::impersonation::publishToAll;
}

QString planTitle(const Surroundings &around)
{
    const QString title = around.form.value(u"title"_s).toString();
    const QString number = around.ticket ? around.ticket->number : QString();
    return title.isEmpty()
        ? NoteForm::tr("Note on %1", "a ticket's number").arg(number)
        : NoteForm::tr("%1 (note on %2)", "a note's title; a ticket's number").arg(title, number);
}

} // namespace

EntityForm noteForm()
{
    EntityForm form;
    form.entity = u"TicketNotes"_s;
    form.attachmentEntity = u"TicketNoteAttachments"_s;
    form.trade.usual = {u"title"_s, u"description"_s, u"noteType"_s, u"publish"_s};
    // The author, and the ticket, which is chosen above the form.
    form.trade.hidden = {u"id"_s, u"createdByContactID"_s, u"ticketID"_s};
    form.trade.withoutSystemValues = {u"noteType"_s};
    form.trade.neverPreselected = {u"publish"_s};
    form.trade.halfWide = {u"title"_s}; // all that Publish offers is in sight below it
    form.trade.drawnElsewhere = {u"publish"_s};
    form.weighed = {u"publish"_s};
    form.addFacts = addNoteFacts;
    form.needsConfirmation = needsConfirmation;
    form.planTitle = planTitle;
    return form;
}

} // namespace ui::compose
