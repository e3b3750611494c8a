// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring.h"
#include "ui/compose/compose_model.h"
#include "ui/drafts/draft_keeper.h"
#include "ui/people/people_model.h"
#include "ui/readiness/readiness_model.h"
#include "ui/tickets/ticket_finder_model.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <memory>

namespace ui {

namespace compose {
class ComposePage;
}

/// One page for composing with everything behind it: the form, the people, the readiness, for a note its
/// ticket, and the draft that is kept. The page belongs to whoever shows it and must go first.
class Writing : public QObject
{
    Q_OBJECT
public:
    /// What is composed.
    enum class Kind : quint8 { ticket, note };

    /// A profile must be open in `program`, which must outlive this object.
    Writing(app::Program &program, Kind kind, QObject *parent = nullptr);

    [[nodiscard]] compose::ComposeModel &model() { return m_model; }
    [[nodiscard]] const compose::ComposeModel &model() const { return m_model; }
    [[nodiscard]] compose::ComposePage *page() const { return m_page; }

    /// Brings the kept draft back and asks for the tenant's fields. Returns when that draft was last changed;
    /// null without one.
    QDateTime start();

    /// Saves what is not saved yet. False if that failed and closing would lose something: an emptied or
    /// submitted form loses nothing, even where its old draft could not be removed.
    [[nodiscard]] bool saveNow() { return m_keeper.flush() || !m_model.isWorthKeeping(); }

    /// Takes a waiting plan out of the outbox, with all its parts, and goes on with it in the form; what was
    /// being written is set aside. False, and the plan waits on, if that could not be kept.
    bool takeBack(const app::domain::Plan &plan);

    /// An empty form: after a receipt, or in place of what is being written, which is set aside and can be
    /// brought back. Nothing happens, and the reason is told, while that could not be kept, or what was
    /// submitted has not arrived yet.
    void beginAnew();

    /// Writes an old submission anew, with those of its files that are still kept; what was being written is
    /// set aside first, or nothing happens.
    void duplicate(const app::domain::Plan &plan);

Q_SIGNALS:
    void openRecord(const app::domain::RecordRef &record);

private:
    void connectPage();
    void fetchLabels();
    void followStage();
    /// The kept drafts of this page but the present one, newest first.
    [[nodiscard]] std::vector<app::domain::SavedDraft> kept();
    /// Makes it this window's own. Nothing, if it is another one's or kept no more.
    [[nodiscard]] std::optional<app::domain::SavedDraft> claim(app::domain::DraftId id);
    /// The newest one that no window writes on, claimed.
    [[nodiscard]] std::optional<app::domain::SavedDraft> nextAside();
    void goOnWith(const app::domain::SavedDraft &draft);
    void offerAside();
    void backToAside();
    [[nodiscard]] std::optional<app::domain::SavedDraft> snapshot() const;
    [[nodiscard]] tickets::TicketReads ticketReads();

    app::Program &m_program;
    QHash<QString, app::domain::EntityMetadata> m_labels; ///< for the labels of what is read
    std::unique_ptr<tickets::TicketFinderModel> m_finder;
    compose::ComposeModel m_model;
    people::PeopleModel m_people;
    readiness::ReadinessModel m_readiness;
    compose::ComposePage *m_page;
    drafts::DraftKeeper m_keeper;
};

/// What readiness is made of for the open profile.
[[nodiscard]] readiness::Sources readinessSources(app::Program &program);

/// Whom one chose lately in the open profile.
[[nodiscard]] people::RecentPeople recentPeople(app::Program &program);

/// Names a person of the open profile; empty for strangers.
[[nodiscard]] std::function<QString(const app::domain::Actor &)> namesIn(
    const app::people::Directory &directory);

} // namespace ui
