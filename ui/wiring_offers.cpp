// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a profile offer to the palette.
#include "ui/compose/compose_page.h"
#include "ui/shell/status_line.h"
#include "ui/tickets/ticket_query.h"
#include "ui/wiring.h"
#include "ui/words/words.h"

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Result;
using app::domain::Ticket;
using palette::Entry;

namespace {

constexpr int mostPeople = 12;
constexpr size_t mostTickets = 8;

} // namespace

std::vector<Entry> Pages::offers(const QString &typed)
{
    std::vector<Entry> entries;
    const auto add = [&entries](Entry::Kind kind, const QString &title, const QString &detail, bool isFound,
                         std::function<void()> run) {
        entries.push_back({kind, title, detail, std::move(run), isFound});
    };

    const tickets::TicketQuery query = tickets::readTicketQuery(typed);
    using QueryKind = tickets::TicketQuery::Kind;
    if (query.kind == QueryKind::number || query.kind == QueryKind::id) {
        const QString name =
            query.search.id ? u'#' + QString::number(query.search.id->value) : query.search.number;
        add(Entry::Kind::ticket, tr("Write a note to the ticket %1").arg(name), {}, true,
            [this, search = query.search] { openTicket(search); });
    }
    QStringList known;
    for (const app::domain::Plan &plan : m_program.outbox().plans()) {
        const app::domain::Step &step = plan.steps.front();
        if (known.size() == static_cast<qsizetype>(mostTickets))
            break;
        if (!step.record || step.record->entity != "Tickets"_L1 || known.contains(step.recordNumber))
            continue;
        known << step.recordNumber;
        app::domain::TicketSearch search;
        search.id = app::domain::TicketId{step.record->id};
        add(Entry::Kind::ticket, tr("Write a note to the ticket %1").arg(step.recordNumber), plan.title,
            false, [this, search] { openTicket(search); });
    }

    if (!typed.isEmpty()) {
        const app::people::Directory &directory = m_program.directory();
        for (const int row : directory.search(typed, mostPeople).rows) {
            const app::people::Person &person = directory.persons().at(static_cast<size_t>(row));
            if (!authoring().reasonAgainst(person).isEmpty())
                continue;
            const bool isContact = std::holds_alternative<app::domain::ContactId>(person.actor);
            QStringList detail{isContact ? tr("contact") : tr("resource"), person.companyName, person.title};
            detail.removeAll(QString());
            add(Entry::Kind::person, tr("Write as %1").arg(person.name), detail.join(u" · "_s), true,
                [this, actor = person.actor] {
                    const bool isNote = m_authoring == &m_note;
                    m_window.showPage(isNote ? u"note"_s : u"compose"_s);
                    (isNote ? m_note : m_ticket).setActor(actor);
                });
        }
    }

    add(Entry::Kind::action, tr("Submit"), tr("what is written on the page in sight"), false, [this] {
        const bool isNote = m_authoring == &m_note;
        m_window.showPage(isNote ? u"note"_s : u"compose"_s);
        (isNote ? m_notePage : m_ticketPage)->submit();
    });
    add(Entry::Kind::action, tr("New ticket"), {}, false, [this] {
        m_window.showPage(u"compose"_s);
        if (m_ticket.stage() == compose::ComposeModel::Stage::settled)
            m_ticket.startNew();
    });
    add(Entry::Kind::action, tr("New note"), {}, false, [this] {
        m_window.showPage(u"note"_s);
        if (m_note.stage() == compose::ComposeModel::Stage::settled)
            m_note.startNew();
    });
    add(Entry::Kind::action, tr("Refresh people"), tr("companies, contacts and resources"), false,
        [this] { m_settings.refreshPeople(); });
    return entries;
}

void Pages::openTicket(const app::domain::TicketSearch &search)
{
    m_window.showPage(u"note"_s);
    const auto show = [this](const Result<Ticket> &ticket) {
        if (ticket)
            m_note.setTicket(*ticket);
        else
            m_window.statusLine()->showText(words::explain(ticket.error()).what);
    };
    if (search.id)
        return m_program.gateway().fetchTicket(*search.id, this, show);
    m_program.gateway().findTickets(
        search, 1, this, [this, show, search](const Result<std::vector<Ticket>> &found) {
            if (!found)
                return show(found.error());
            if (found->empty())
                return m_window.statusLine()->showText(
                    tr("There is no ticket with the number %1.").arg(search.number));
            m_program.gateway().fetchTicket(found->front().id, this, show);
        });
}

} // namespace ui
