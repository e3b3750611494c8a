// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a profile offer to the palette.
#include "ui/compose/compose_page.h"
#include "ui/tickets/ticket_query.h"
#include "ui/wiring.h"

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
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
    bool isId = false;
    const qint64 id = typed.trimmed().toLongLong(&isId);
    if (isId && id > 0) {
        app::domain::TicketSearch search;
        search.id = app::domain::TicketId{id};
        add(Entry::Kind::ticket, tr("Write a note to the ticket %1").arg(u'#' + QString::number(id)),
            tr("by its id"), true, [this, search] { openTicket(search); });
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

    if (!typed.isEmpty())
        offerPeople(typed, entries);

    add(Entry::Kind::action, tr("Submit"), tr("what is written on the page in sight"), false, [this] {
        showWriting();
        m_inSight->page()->submit();
    });
    add(Entry::Kind::action, tr("New ticket"), {}, false, [this] {
        m_window.showPage(u"compose"_s);
        m_ticket.beginAnew();
    });
    add(Entry::Kind::action, tr("New note"), {}, false, [this] {
        m_window.showPage(u"note"_s);
        m_note.beginAnew();
    });
    add(Entry::Kind::action, tr("Refresh people"), tr("companies, contacts and resources"), false,
        [this] { m_settings.refreshPeople(); });
    return entries;
}

void Pages::offerPeople(const QString &typed, std::vector<Entry> &entries)
{
    compose::ComposeModel &model = m_inSight->model();
    // Over a receipt one writes anew: its ticket forbids nobody.
    const bool isAnew = model.mayStartNew();
    const app::people::Directory &directory = m_program.directory();
    for (const bool isGood : {true, false}) {
        for (const int row : directory.search(typed, mostPeople).rows) {
            const app::people::Person &person = directory.persons().at(static_cast<size_t>(row));
            const QString reason = isAnew ? QString() : model.reasonAgainst(person);
            if (reason.isEmpty() != isGood)
                continue;
            const bool isContact = std::holds_alternative<app::domain::ContactId>(person.actor);
            QStringList detail{isContact ? tr("contact") : tr("resource"), person.companyName, person.title};
            if (!isGood)
                detail = QStringList{reason}; // listed all the same: "nothing fits" would not be true
            detail.removeAll(QString());
            entries.push_back({Entry::Kind::person, tr("Write as %1").arg(person.name), detail.join(u" · "_s),
                [this, actor = person.actor] { writeAs(actor); }, true});
        }
    }
}

void Pages::writeAs(const app::domain::Actor &actor)
{
    showWriting();
    compose::ComposeModel &model = m_inSight->model();
    if (model.mayStartNew())
        model.startNew();
    model.setActor(actor);
}

void Pages::openTicket(const app::domain::TicketSearch &search)
{
    m_window.showPage(u"note"_s);
    tickets::TicketFinderModel *finder = m_note.model().finder();
    if (search.id)
        return finder->choose(*search.id);
    finder->setTyped(search.number);
    finder->askNow();
}

void Pages::showWriting()
{
    m_window.showPage(m_inSight == &m_note ? u"note"_s : u"compose"_s);
}

} // namespace ui
