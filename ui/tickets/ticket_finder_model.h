// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/result.h"
#include "app/domain/ticket.h"
#include "ui/tickets/ticket_hits.h"
#include "ui/tickets/ticket_query.h"
#include "ui/words/words.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ui::tickets {

/// What finding a ticket needs from outside. The three requests keep the contract of domain::Callback; the
/// names answer at once from what is known, with an empty text for strangers.
struct TicketReads
{
    std::function<void(const app::domain::TicketSearch &, int limit, QObject *context,
        app::domain::Callback<std::vector<app::domain::Ticket>>)>
        find;
    std::function<void(app::domain::TicketId, QObject *context, app::domain::Callback<app::domain::Ticket>)>
        fetch;
    std::function<void(app::domain::TicketId, int newest, QObject *context,
        app::domain::Callback<std::vector<app::domain::TicketNote>>)>
        notes;
    std::function<QString(app::domain::CompanyId)> companyName;
    std::function<QString(const app::domain::Actor &)> personName;
    /// The tenant's label of a picklist value.
    std::function<QString(const QString &entity, const QString &field, const QString &value)> label;
};

/// Finds the ticket that something is written to, and shows it before that: by number, link, id or words of
/// the title. Typing costs no request: one is asked when the keys have rested, or at Enter. Never more than
/// one request is under way; answers to what is no longer wanted are dropped.
class TicketFinderModel : public QObject
{
    Q_OBJECT
public:
    /// What is being asked of Autotask.
    enum class Work : quint8 { none, searching, fetching, readingNotes };

    /// `rest` is how long the keys must rest before a request.
    explicit TicketFinderModel(TicketReads reads,
        std::chrono::milliseconds rest = std::chrono::milliseconds(400), QObject *parent = nullptr);

    /// The line was edited: a ticket that was chosen is let go, since the line no longer means it.
    void setTyped(const QString &typed);
    [[nodiscard]] QString typed() const { return m_typed; }
    /// Asks now for what is typed (Enter), if it can be asked.
    void askNow();
    /// Gives up what is under way.
    void stop();
    [[nodiscard]] Work work() const { return m_work; }

    /// The tickets found.
    [[nodiscard]] TicketHits &hits() { return m_hits; }
    /// True if the hits are those of what is typed now.
    [[nodiscard]] bool areHitsCurrent() const { return m_areHitsCurrent; }
    /// What there is to say about what is typed, one sentence or none.
    [[nodiscard]] QString hint() const;
    /// The failure to tell, if any.
    [[nodiscard]] std::optional<words::Explanation> trouble() const;

    /// The ticket as last read from Autotask; nothing while it was not seen yet, or is gone.
    [[nodiscard]] std::optional<app::domain::Ticket> ticket() const { return m_ticket; }
    /// Its last notes, newest first.
    [[nodiscard]] const std::vector<app::domain::TicketNote> &notes() const { return m_notes; }
    /// Why the notes could not be read, if so.
    [[nodiscard]] std::optional<words::Explanation> notesTrouble() const;
    /// True once the notes of this ticket were read.
    [[nodiscard]] bool areNotesRead() const { return m_areNotesRead; }

    /// True from choose() on, until the ticket is let go.
    [[nodiscard]] bool isChosen() const { return m_chosen.isValid(); }
    /// The ticket that choose() was asked for, also while it was not seen yet; 0 = none.
    [[nodiscard]] app::domain::TicketId chosen() const { return m_chosen; }
    /// Fetches that ticket and its last notes; what was typed is forgotten.
    void choose(app::domain::TicketId ticket);
    /// Forgets ticket, hits and what was typed.
    void clear();
    /// Fetches the chosen ticket and its notes again; after a failed search, searches again.
    void refresh();

    /// Names or labels have become known: what is shown is asked for anew.
    void renewNames();

    [[nodiscard]] QString companyName(app::domain::CompanyId company) const;
    [[nodiscard]] QString contactName(app::domain::ContactId contact) const;
    [[nodiscard]] QString authorOf(const app::domain::TicketNote &note) const;
    /// The tenant's label, or "value 8" where it is not known; empty for no value.
    [[nodiscard]] QString statusLabel(const QString &status) const;
    [[nodiscard]] QString noteTypeLabel(const QString &noteType) const;
    [[nodiscard]] QString publishLabel(const QString &publish) const;

Q_SIGNALS:
    void ticketChanged(); ///< another ticket, the same one read anew, or none
    void changed(); ///< anything else that is shown

private:
    void fetch(app::domain::TicketId ticket);
    void want(Work work);
    void ask();
    [[nodiscard]] bool isLandedWanted();
    void takeHits(const app::domain::Result<std::vector<app::domain::Ticket>> &found);
    void takeTicket(const app::domain::Result<app::domain::Ticket> &fetched);
    void takeNotes(const app::domain::Result<std::vector<app::domain::TicketNote>> &read);
    void letGo();
    [[nodiscard]] QString label(const QString &entity, const QString &field, const QString &value) const;
    [[nodiscard]] QString detailOf(const app::domain::Ticket &ticket) const;

    TicketReads m_reads;
    QTimer m_rest;
    QString m_typed;
    TicketQuery m_query;
    TicketHits m_hits;
    bool m_areHitsCurrent = false;
    Work m_work = Work::none;
    std::unique_ptr<QObject> m_flight; ///< context of the one request under way
    bool m_isFlightStale = false;
    app::domain::TicketId m_chosen;
    std::optional<app::domain::Ticket> m_ticket;
    std::vector<app::domain::TicketNote> m_notes;
    bool m_areNotesRead = false;
    std::optional<app::domain::Problem> m_problem;
    std::optional<app::domain::Problem> m_notesProblem;
};

} // namespace ui::tickets
