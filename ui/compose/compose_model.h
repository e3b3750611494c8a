// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ticket.h"
#include "app/impersonation/rules.h"
#include "app/outbox/outbox.h"
#include "app/people/directory.h"
#include "app/readiness/readiness.h"
#include "ui/compose/entity_form.h"
#include "ui/compose/knowledge.h"
#include "ui/form/choices.h"
#include "ui/form/form_model.h"

#include <QObject>
#include <optional>

namespace ui::compose {

/// Composing one record: the form, the author, what the rules say, and after submitting what became of it.
/// Nothing that was typed is given up before the record was created. What is particular to tickets or notes
/// is in its EntityForm.
class ComposeModel : public QObject
{
    Q_OBJECT
public:
    enum class Stage : quint8 {
        loading, ///< the tenant's metadata is being fetched
        unavailable, ///< it could not be fetched, see problem()
        editing,
        submitted, ///< saved and on its way, or waiting, see step()
        settled, ///< the record exists or may exist; the form is kept until startNew()
    };

    /// All references must outlive the model.
    ComposeModel(EntityForm entityForm, const app::people::Directory &directory, app::outbox::Outbox &outbox,
        Knowledge knowledge, QObject *parent = nullptr);

    [[nodiscard]] const QString &entity() const { return m_entity.entity; }
    /// True if the record belongs to a ticket, which is chosen with setTicket().
    [[nodiscard]] bool isOfTicket() const { return m_entity.isOfTicket; }

    /// Fetches the metadata and shows the form.
    void load();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] form::FormModel &form() { return m_form; }
    [[nodiscard]] bool isFormEmpty() const { return m_form.isEmpty(); }
    [[nodiscard]] form::ChoicesOf choices() const;

    /// The ticket that the note belongs to; nothing takes it away.
    void setTicket(const std::optional<app::domain::Ticket> &ticket);
    [[nodiscard]] const std::optional<app::domain::Ticket> &ticket() const { return m_ticket; }

    /// Chooses the author; what follows from that is filled in where nothing was entered yet.
    void setActor(const app::domain::Actor &actor);
    [[nodiscard]] const app::domain::Actor &actor() const { return m_actor; }
    /// The chosen person, or nullptr.
    [[nodiscard]] const app::people::Person *person() const;
    /// Why this person can't be the author of any such record, in words; empty if nothing is known against
    /// it.
    [[nodiscard]] QString reasonAgainst(const app::people::Person &person) const;

    [[nodiscard]] const std::vector<app::impersonation::Finding> &findings() const { return m_findings; }
    [[nodiscard]] app::readiness::Readiness readiness() const;

    /// Submits what is shown. False if something is wrong: it then stands beside its field, or in problem().
    bool submit();
    /// What stands in the way beside the form's own fields: no ticket, no author, blocked by a rule. Empty =
    /// may submit.
    [[nodiscard]] QString obstacle() const;

    /// The step that was submitted, or nullptr while editing.
    [[nodiscard]] const app::domain::Step *step() const;
    /// The failure to tell at the top of the page, if any.
    [[nodiscard]] const std::optional<app::domain::Problem> &problem() const { return m_problem; }
    /// The name of an actor for the receipt; empty for strangers.
    [[nodiscard]] QString nameOf(const app::domain::Actor &actor) const;

    void sendNow(); ///< a step that waits, since it surely never left
    void backToForm(); ///< takes a waiting step back and returns to editing
    void readBackNow(); ///< a created record whose author could not be read yet
    void startNew(); ///< empties the form; only from editing or settled

Q_SIGNALS:
    void stageChanged();
    void actorChanged(); ///< another person, or other findings about the same one
    void ticketChanged();
    void problemChanged();
    void stepChanged();

private:
    void setStage(Stage stage);
    void setProblem(const std::optional<app::domain::Problem> &problem);
    void judge();
    void showClashes();
    void followPlan(app::domain::PlanId plan);
    void returnRejected(const app::domain::Problem &problem);
    [[nodiscard]] app::impersonation::Facts facts();
    [[nodiscard]] bool isFormGood();
    [[nodiscard]] Surroundings surroundings();

    EntityForm m_entity;
    const app::people::Directory &m_directory;
    app::outbox::Outbox &m_outbox;
    Knowledge m_knowledge;
    form::FormModel m_form;
    Stage m_stage = Stage::loading;
    std::optional<app::domain::Ticket> m_ticket;
    app::domain::Actor m_actor;
    std::vector<Objection> m_clashes; ///< as they stand beside their fields
    std::vector<app::impersonation::Finding> m_findings;
    app::domain::UserAccess m_access = app::domain::UserAccess::unknown;
    std::optional<app::domain::Problem> m_problem;
    app::domain::PlanId m_plan;
};

} // namespace ui::compose
