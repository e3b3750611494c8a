// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/printers.h"
#include "ui/tickets/ticket_finder_model.h"

#include <QPointer>
#include <algorithm>
#include <deque>

namespace tests {

/// A service desk of a few tickets that answers when it is told to, in the order of the requests.
class TicketDesk
{
public:
    using Ticket = app::domain::Ticket;
    using TicketNote = app::domain::TicketNote;
    using TicketId = app::domain::TicketId;

    TicketDesk()
    {
        add(7, "T20261121.0001", "Printer on floor 2 jams", "8");
        add(8, "T20261121.0002", "Printer in the lab is offline", "1");
        add(9, "T20261121.0003", "Mailbox is full", "5");
        note(71, 7, "1", {app::domain::ContactId{1}, app::domain::ResourceId{9}, {}});
        note(72, 7, "2", {{}, app::domain::ResourceId{1}, app::domain::ResourceId{9}});
    }

    void add(qint64 id, const char *number, const char *title, const char *status)
    {
        Ticket ticket;
        ticket.id = TicketId{id};
        ticket.number = QString::fromLatin1(number);
        ticket.title = QString::fromUtf8(title);
        ticket.description = QStringLiteral("It began this morning.");
        ticket.company = app::domain::CompanyId{301};
        ticket.contact = app::domain::ContactId{1};
        ticket.status = QString::fromLatin1(status);
        ticket.createdAt = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC).addSecs(id * 60);
        tickets.push_back(ticket);
    }

    void note(qint64 id, qint64 ticket, const char *publish, const app::domain::ReadAuthor &author)
    {
        TicketNote each;
        each.id = id;
        each.ticket = TicketId{ticket};
        each.title = QStringLiteral("Note %1").arg(id);
        each.description = QStringLiteral("<b>as typed</b>");
        each.noteType = QStringLiteral("3");
        each.publish = QString::fromLatin1(publish);
        each.author = author;
        each.createdAt = QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC).addSecs(id * 60);
        notes.push_back(each);
    }

    [[nodiscard]] ui::tickets::TicketReads reads()
    {
        ui::tickets::TicketReads reads;
        reads.find = [this](const app::domain::TicketSearch &search, int limit, QObject *context, auto done) {
            searches.push_back(search);
            keep(
                context, [this, search, limit, done] { done(found(search, limit)); }, done);
        };
        reads.fetch = [this](TicketId id, QObject *context, auto done) {
            fetches.push_back(id);
            keep(
                context, [this, id, done] { done(fetched(id)); }, done);
        };
        reads.notes = [this](TicketId id, int newest, QObject *context, auto done) {
            noteReads.push_back(id);
            keep(
                context, [this, id, newest, done] { done(notesOf(id, newest)); }, done);
        };
        reads.companyName = [](app::domain::CompanyId id) {
            return id.value == 301 ? QStringLiteral("Nordlicht") : QString();
        };
        reads.personName = [](const app::domain::Actor &actor) {
            if (actor == app::domain::Actor(app::domain::ContactId{1}))
                return QStringLiteral("Anna Bauer");
            if (actor == app::domain::Actor(app::domain::ResourceId{1}))
                return QStringLiteral("Jörg Weiß");
            return actor == app::domain::Actor(app::domain::ResourceId{9}) ? QStringLiteral("API User")
                                                                           : QString();
        };
        reads.label = [this](const QString &entity, const QString &field, const QString &value) {
            return labels.value(entity + QLatin1Char('.') + field + QLatin1Char('=') + value);
        };
        return reads;
    }

    /// Requests that were not answered yet.
    [[nodiscard]] int pending() const { return int(m_pending.size()); }
    /// Answers the oldest request.
    void answer()
    {
        const Pending first = m_pending.front();
        m_pending.pop_front();
        if (first.context)
            first.succeed();
    }
    /// Answers until nothing is asked any more.
    void answerAll()
    {
        while (!m_pending.empty())
            answer();
    }
    /// Answers the oldest request with a failure.
    void fail(app::domain::ProblemKind kind)
    {
        const Pending first = m_pending.front();
        m_pending.pop_front();
        app::domain::Problem problem;
        problem.kind = kind;
        if (first.context)
            first.fail(problem);
    }

    std::vector<Ticket> tickets;
    std::vector<TicketNote> notes;
    QHash<QString, QString> labels{{QStringLiteral("Tickets.status=5"), QStringLiteral("Erledigt")},
        {QStringLiteral("Tickets.status=8"), QStringLiteral("In Progress")},
        {QStringLiteral("TicketNotes.noteType=3"), QStringLiteral("Task Notes")},
        {QStringLiteral("TicketNotes.publish=1"), QStringLiteral("All Autotask Users")},
        {QStringLiteral("TicketNotes.publish=2"), QStringLiteral("Internal Project Team")}};
    std::vector<app::domain::TicketSearch> searches;
    std::vector<TicketId> fetches;
    std::vector<TicketId> noteReads;

private:
    struct Pending
    {
        QPointer<QObject> context;
        std::function<void()> succeed;
        std::function<void(const app::domain::Problem &)> fail;
    };

    template <typename Done>
    void keep(QObject *context, std::function<void()> succeed, Done done)
    {
        m_pending.push_back({context, std::move(succeed), [done](const auto &problem) { done(problem); }});
    }

    [[nodiscard]] std::vector<Ticket> found(const app::domain::TicketSearch &search, int limit) const
    {
        std::vector<Ticket> hits;
        for (const Ticket &each : tickets) {
            const bool fits = search.number.isEmpty()
                ? each.title.contains(search.titleWords, Qt::CaseInsensitive)
                : each.number == search.number;
            if (fits && int(hits.size()) < limit)
                hits.push_back(each);
        }
        return hits;
    }

    [[nodiscard]] app::domain::Result<Ticket> fetched(TicketId id) const
    {
        for (const Ticket &each : tickets) {
            if (each.id == id)
                return each;
        }
        app::domain::Problem problem;
        problem.kind = app::domain::ProblemKind::notFound;
        return problem;
    }

    [[nodiscard]] std::vector<TicketNote> notesOf(TicketId id, int newest) const
    {
        std::vector<TicketNote> found;
        std::copy_if(notes.begin(), notes.end(), std::back_inserter(found),
            [id](const TicketNote &each) { return each.ticket == id; });
        if (int(found.size()) > newest)
            found.erase(found.begin(), found.end() - newest);
        return found;
    }

    std::deque<Pending> m_pending;
};

} // namespace tests
