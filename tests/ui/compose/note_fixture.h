// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/compose/compose_fixture.h"
#include "tests/ui/tickets/ticket_desk.h"
#include "ui/compose/note_form.h"

namespace tests {

/// Composing a note on the tickets of a small desk, all of company 301.
class NoteFixture : public ComposeFixture
{
protected:
    NoteFixture()
    {
        metadata = note();
        compose(ui::compose::noteForm(), &finder);
        describeNow();
        describingTickets(app::metadata::Described{ticket(), std::nullopt});
    }
    ~NoteFixture() override { model.reset(); } // it looks at the finder

    static app::domain::EntityMetadata note()
    {
        using namespace Qt::Literals::StringLiterals;
        app::domain::Field type =
            picklist(u"noteType"_s, {entry(u"3"_s, u"Task Notes"_s), entry(u"13"_s, u"Workflow Rule"_s)});
        type.isRequired = true;
        type.picklist[1].isSystem = true;
        app::domain::Field publish = picklist(u"publish"_s,
            {entry(u"1"_s, u"Everyone"_s), entry(u"2"_s, u"Internal"_s), entry(u"77"_s, u"Partners"_s)});
        publish.isRequired = true;
        publish.picklist[1].isDefault = true;
        app::domain::EntityMetadata made;
        made.entity = u"TicketNotes"_s;
        made.fields = {referenceTo(u"Contact"_s, u"createdByContactID"_s),
            textField(u"description"_s, 32000, true), type, publish,
            referenceTo(u"Ticket"_s, u"ticketID"_s, true), textField(u"title"_s, 250)};
        return made;
    }
    void see(qint64 ticket)
    {
        finder.choose(app::domain::TicketId{ticket});
        desk.answerAll();
    }
    void fillNote(const app::domain::Actor &actor, int publish)
    {
        using namespace Qt::Literals::StringLiterals;
        see(7);
        model->setActor(actor);
        form().setValue(u"title"_s, u"Tray replaced"_s);
        form().setValue(u"description"_s, u"It prints again."_s);
        form().setValue(u"noteType"_s, 3);
        form().setValue(u"publish"_s, publish);
    }

    TicketDesk desk;
    ui::tickets::TicketFinderModel finder{desk.reads(), std::chrono::hours(1)};
};

} // namespace tests
