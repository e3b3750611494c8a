// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticket_finder_model.h"

#include "ui/tickets/ticket_facts.h"

#include <algorithm>
#include <utility>

namespace ui::tickets {

using namespace Qt::Literals::StringLiterals;
using app::domain::ProblemKind;
using app::domain::Result;
using app::domain::Ticket;
using app::domain::TicketId;
using app::domain::TicketNote;

namespace {

constexpr int mostHits = 25; ///< another word is quicker than a longer list
constexpr int newestNotes = 5;

} // namespace

TicketFinderModel::TicketFinderModel(TicketReads reads, std::chrono::milliseconds rest, QObject *parent)
    : QObject(parent)
    , m_reads(std::move(reads))
    , m_hits([this](const Ticket &ticket) { return detailOf(ticket); })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &TicketFinderModel::askNow);
}

void TicketFinderModel::setTyped(const QString &typed)
{
    m_typed = typed;
    m_query = readTicketQuery(typed);
    m_areHitsCurrent = false;
    m_problem.reset();
    letGo();
    if (m_query.isAskable()) {
        m_rest.start();
    } else {
        m_rest.stop();
        m_hits.show({});
    }
    want(Work::none);
}

void TicketFinderModel::askNow()
{
    m_rest.stop();
    if (!m_query.isAskable())
        return;
    if (m_query.search.id)
        fetch(*m_query.search.id);
    else
        want(Work::searching);
}

void TicketFinderModel::stop()
{
    // Dropped with its context: the person need not wait for an answer that may never come.
    m_flight.reset();
    m_isFlightStale = false;
    m_rest.stop();
    const Work stopped = std::exchange(m_work, Work::none);
    app::domain::Problem problem;
    problem.kind = ProblemKind::cancelled;
    if (stopped == Work::readingNotes)
        m_notesProblem = problem;
    else if (stopped != Work::none)
        m_problem = problem;
    Q_EMIT changed();
}

void TicketFinderModel::choose(TicketId ticket)
{
    m_typed.clear();
    m_query = {};
    m_areHitsCurrent = false;
    fetch(ticket);
}

void TicketFinderModel::fetch(TicketId ticket)
{
    m_rest.stop();
    letGo();
    m_problem.reset();
    m_chosen = ticket;
    want(Work::fetching);
}

void TicketFinderModel::clear()
{
    m_rest.stop();
    m_typed.clear();
    m_query = {};
    m_areHitsCurrent = false;
    m_problem.reset();
    m_hits.show({});
    letGo();
    want(Work::none);
}

void TicketFinderModel::refresh()
{
    m_problem.reset();
    if (m_chosen.isValid())
        want(Work::fetching);
    else
        askNow();
}

void TicketFinderModel::renewNames()
{
    m_hits.renew();
    Q_EMIT changed();
}

void TicketFinderModel::letGo()
{
    m_chosen = {};
    m_notes.clear();
    m_areNotesRead = false;
    m_notesProblem.reset();
    if (!m_ticket)
        return;
    m_ticket.reset();
    Q_EMIT ticketChanged();
}

void TicketFinderModel::want(Work work)
{
    m_work = work;
    // A request cannot be called back, and an API user may have but few at a time (fact sheet 8): the next
    // one waits for it.
    m_isFlightStale = m_flight != nullptr;
    if (m_flight == nullptr && work != Work::none)
        ask();
    Q_EMIT changed();
}

void TicketFinderModel::ask()
{
    m_flight = std::make_unique<QObject>();
    switch (m_work) {
    case Work::searching:
        m_reads.find(m_query.search, mostHits, m_flight.get(), [this](const auto &found) {
            if (isLandedWanted())
                takeHits(found);
        });
        break;
    case Work::fetching:
        m_reads.fetch(m_chosen, m_flight.get(), [this](const auto &fetched) {
            if (isLandedWanted())
                takeTicket(fetched);
        });
        break;
    case Work::readingNotes:
        m_reads.notes(m_chosen, newestNotes, m_flight.get(), [this](const auto &read) {
            if (isLandedWanted())
                takeNotes(read);
        });
        break;
    case Work::none:
        m_flight.reset();
        break;
    }
}

bool TicketFinderModel::isLandedWanted()
{
    m_flight.release()->deleteLater(); // its own callback is running
    if (!std::exchange(m_isFlightStale, false)) {
        m_work = Work::none;
        return true;
    }
    if (m_work != Work::none)
        ask();
    return false;
}

void TicketFinderModel::takeHits(const Result<std::vector<Ticket>> &found)
{
    if (!found) {
        m_hits.show({});
        m_problem = found.error();
        Q_EMIT changed();
        return;
    }
    m_areHitsCurrent = true;
    // A number means one ticket: there is nothing to choose between.
    const bool isOne = m_query.kind == TicketQuery::Kind::number && found->size() == 1;
    m_hits.show(isOne ? std::vector<Ticket>() : *found);
    if (isOne)
        fetch(found->front().id);
    else
        Q_EMIT changed();
}

void TicketFinderModel::takeTicket(const Result<Ticket> &fetched)
{
    if (fetched) {
        m_ticket = *fetched;
        Q_EMIT ticketChanged();
        want(Work::readingNotes);
        return;
    }
    m_problem = fetched.error();
    // What could not be read again is still what was seen; what is gone is not.
    if (m_problem->kind == ProblemKind::notFound && m_ticket) {
        m_ticket.reset();
        m_notes.clear();
        m_areNotesRead = false;
        Q_EMIT ticketChanged();
    }
    Q_EMIT changed();
}

void TicketFinderModel::takeNotes(const Result<std::vector<TicketNote>> &read)
{
    m_notesProblem.reset();
    if (read) {
        m_notes = *read;
        std::stable_sort(m_notes.begin(), m_notes.end(),
            [](const TicketNote &one, const TicketNote &other) { return one.createdAt > other.createdAt; });
        m_areNotesRead = true;
    } else {
        m_notesProblem = read.error();
    }
    Q_EMIT changed();
}

QString TicketFinderModel::hint() const
{
    using Kind = TicketQuery::Kind;
    if (m_chosen.isValid() || m_work != Work::none || m_problem)
        return {};
    switch (m_query.kind) {
    case Kind::nothing:
    case Kind::id:
        return {};
    case Kind::tooShort:
        return tr("Type at least three letters of the title, or the whole number.");
    case Kind::unfinished:
        return tr("A ticket number looks like T20261121.0001.");
    case Kind::otherLink:
        return tr(
            "This link does not lead to a ticket. Open the ticket in Autotask and copy its link or number.");
    case Kind::foreignLink:
        return tr("This link does not lead into Autotask.");
    case Kind::number:
    case Kind::words:
        break;
    }
    if (!m_areHitsCurrent)
        return {};
    if (m_hits.rowCount() >= mostHits)
        return tr("Only %n ticket(s) are shown. Another word narrows them down.", nullptr, mostHits);
    if (m_hits.rowCount() > 0)
        return tr("%n ticket(s) found. Enter chooses the marked one.", nullptr, m_hits.rowCount());
    bool isId = false;
    if (const qint64 id = m_typed.trimmed().toLongLong(&isId); isId && id > 0)
        return tr(
            "No ticket of the last year has this number in its title. If it is the ticket's id, write #%1.")
            .arg(id);
    return m_query.kind == Kind::number
        ? tr("No ticket has the number %1, or the API user may not see it.").arg(m_query.search.number)
        : tr(
            "No ticket of the last year has these words in its title. Older ones are found by their number.");
}

std::optional<words::Explanation> TicketFinderModel::trouble() const
{
    if (!m_problem)
        return std::nullopt;
    words::Explanation explanation = words::explain(*m_problem);
    if (m_problem->kind == ProblemKind::notFound && m_chosen.isValid()) {
        explanation.what = tr("Autotask does not find this ticket.");
        explanation.means =
            tr("It was deleted or merged meanwhile, or the API user may not see it. Nothing can "
               "be written to it; look for the right ticket.");
    }
    return explanation;
}

std::optional<words::Explanation> TicketFinderModel::notesTrouble() const
{
    return m_notesProblem ? std::optional(words::explain(*m_notesProblem)) : std::nullopt;
}

QString TicketFinderModel::companyName(app::domain::CompanyId company) const
{
    if (!company.isValid())
        return tr("no company");
    const QString name = m_reads.companyName(company);
    return name.isEmpty() ? tr("company %1", "number of a stranger").arg(company.value) : name;
}

QString TicketFinderModel::contactName(app::domain::ContactId contact) const
{
    if (!contact.isValid())
        return tr("no contact");
    const QString name = m_reads.personName(contact);
    return name.isEmpty() ? tr("contact %1", "number of a stranger").arg(contact.value) : name;
}

QString TicketFinderModel::authorOf(const TicketNote &note) const
{
    return authorLine(note.author, m_reads.personName);
}

QString TicketFinderModel::label(const QString &entity, const QString &field, const QString &value) const
{
    if (value.isEmpty())
        return {};
    const QString known = m_reads.label(entity, field, value);
    return known.isEmpty() ? tr("value %1", "of a picklist, its label is not known").arg(value) : known;
}

QString TicketFinderModel::statusLabel(const QString &status) const
{
    return label(u"Tickets"_s, u"status"_s, status);
}

QString TicketFinderModel::noteTypeLabel(const QString &noteType) const
{
    return label(u"TicketNotes"_s, u"noteType"_s, noteType);
}

QString TicketFinderModel::publishLabel(const QString &publish) const
{
    return label(u"TicketNotes"_s, u"publish"_s, publish);
}

QString TicketFinderModel::detailOf(const Ticket &ticket) const
{
    QStringList parts{ticket.number, companyName(ticket.company)};
    if (const QString status = statusLabel(ticket.status); !status.isEmpty())
        parts << status;
    return parts.join(u" · "_s);
}

} // namespace ui::tickets
