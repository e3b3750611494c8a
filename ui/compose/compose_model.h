// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/saved_draft.h"
#include "app/impersonation/rules.h"
#include "app/people/directory.h"
#include "ui/attachments/attachments_model.h"
#include "ui/compose/demands.h"
#include "ui/compose/entity_form.h"
#include "ui/compose/knowledge.h"
#include "ui/compose/roles.h"
#include "ui/compose/submission.h"
#include "ui/compose/ticket_change.h"
#include "ui/form/choices.h"
#include "ui/form/form_model.h"
#include "ui/words/words.h"

#include <QObject>
#include <optional>

namespace ui::tickets {
class TicketFinderModel;
}

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
    /// What stands in the way of submitting, beside the form's own fields.
    enum class Obstacle : quint8 { none, ticket, author, attachments, confirmation, doubt };

    /// All references must outlive the model, `finder` too: the ticket of a note, nullptr for what belongs to
    /// none.
    ComposeModel(EntityForm entityForm, const app::people::Directory &directory, app::outbox::Outbox &outbox,
        Knowledge knowledge, tickets::TicketFinderModel *finder = nullptr, QObject *parent = nullptr);

    [[nodiscard]] const QString &entity() const { return m_entity.entity; }

    /// Fetches the metadata and shows the form.
    void load();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] form::FormModel &form() { return m_form; }
    [[nodiscard]] form::ChoicesOf choices();
    /// Fields with a problem, and required ones that are empty.
    [[nodiscard]] int wrongLines() const;

    /// What the note's ticket is chosen with, or nullptr.
    [[nodiscard]] tickets::TicketFinderModel *finder() const { return m_finder; }

    /// The files that go with it.
    [[nodiscard]] attachments::AttachmentsModel &attachments() { return m_attachments; }
    /// Why the author cannot attach files here, in words; empty if nothing is known against it.
    [[nodiscard]] QString attachmentTrouble() const;
    /// Who will read the files, as a value of "publish": a contact's are always for everybody, as are those
    /// of a ticket; a note's others are for its own readers. Empty = not chosen yet (fact sheet 2.4).
    [[nodiscard]] QString filesPublish() const;
    /// What is changed on the note's ticket afterwards, or nullptr.
    [[nodiscard]] TicketChange *ticketChange() { return m_finder == nullptr ? nullptr : &m_change; }

    /// Chooses the author; what follows from that is filled in where nothing was entered yet.
    void setActor(const app::domain::Actor &actor);
    [[nodiscard]] const app::domain::Actor &actor() const { return m_actor; }
    /// The chosen person, or nullptr.
    [[nodiscard]] const app::people::Person *person() const;
    /// Why this person can't be the author of any such record, in words; empty if nothing is known against
    /// it.
    [[nodiscard]] QString reasonAgainst(const app::people::Person &person) const;

    [[nodiscard]] const app::impersonation::Facts &facts() const { return m_facts; }
    [[nodiscard]] const std::vector<app::impersonation::Finding> &findings() const { return m_findings; }

    /// True if the person must confirm that the customer will read this, before it is submitted.
    [[nodiscard]] bool needsConfirmation() const { return m_needsConfirmation; }
    [[nodiscard]] bool isConfirmed() const { return m_isConfirmed; }
    void setConfirmed(bool isConfirmed);

    /// What speaks against this author without forbidding it, in sentences: each makes it likely that nothing
    /// is created, or that Autotask shows somebody else. It is submitted after the person has confirmed that
    /// it is meant. Empty while a rule forbids it, or nothing is against it.
    [[nodiscard]] QStringList doubts() const { return doubt().sentences; }
    /// What is known against the author beyond the rules, as one sentence (an earlier refusal that may be
    /// mended since); empty = nothing.
    void setBlockade(const QString &sentence);
    [[nodiscard]] const QString &blockade() const { return m_blockade; }
    /// True if exactly these doubts were confirmed, for this author and the record's company.
    [[nodiscard]] bool isDoubtConfirmed() const { return m_confirmedDoubt.has_value(); }
    void setDoubtConfirmed(bool isConfirmed);

    /// Submits what is shown. False if something is wrong: it then stands beside its field, in obstacle(), or
    /// in problem().
    bool submit();
    [[nodiscard]] Obstacle obstaclePlace() const;
    /// The same in words; empty = may submit.
    [[nodiscard]] QString obstacle() const;
    /// What would be submitted now.
    [[nodiscard]] app::domain::Draft draft() const;

    /// What was submitted, or nullptr while editing.
    [[nodiscard]] const app::domain::Plan *plan() const { return m_submission.plan(); }
    /// Its first step, which makes the record, or nullptr.
    [[nodiscard]] const app::domain::Step *step() const { return m_submission.step(); }
    /// The step at which it stands, or nullptr.
    [[nodiscard]] const app::domain::Step *currentStep() const { return m_submission.currentStep(); }
    /// What that one waits for.
    [[nodiscard]] app::outbox::Wait wait() const { return m_submission.wait(); }
    /// How many seconds remain in which backToForm() takes the whole submission back; nothing if it leaves
    /// or has left.
    [[nodiscard]] std::optional<int> undoSecondsLeft() const;
    /// The outbox's present moment, UTC.
    [[nodiscard]] QDateTime now() const { return m_knowledge.now(); }
    /// True once the record is there: the rest goes on by itself, and another one can be begun.
    [[nodiscard]] bool mayStartNew() const;
    /// The failure to tell at the top of the page, if any.
    [[nodiscard]] const std::optional<app::domain::Problem> &problem() const { return m_problem; }
    /// The same in plain words, after a refused submission with what was known of its causes.
    [[nodiscard]] words::Explanation explainedProblem() const;
    /// What was known of the causes of a refusal.
    [[nodiscard]] app::impersonation::PermissionEvidence evidenceAgainst(const app::domain::Step &step) const;
    /// The name of an actor for the receipt; empty for strangers.
    [[nodiscard]] QString nameOf(const app::domain::Actor &actor) const;

    /// Everything that must come back after a crash; the cursor is the view's to add.
    [[nodiscard]] app::domain::SavedDraft snapshot() const;
    /// True while something is written that is in no plan yet.
    [[nodiscard]] bool isWorthKeeping() const;
    /// Puts a draft in place of what is there, exactly as it was.
    void restore(const app::domain::SavedDraft &draft);

    void sendNow(); ///< what waits and surely never left
    void backToForm(); ///< takes back what has not left, and returns to editing
    void readBackNow(); ///< a created record whose author could not be read yet
    void startNew(); ///< empties the form; only from editing, or where mayStartNew()

Q_SIGNALS:
    void stageChanged();
    void actorChanged(); ///< another person, or other findings about the same one
    void doubtChanged(); ///< doubts(), or whether they are confirmed
    void begun(); ///< the form was emptied for another record
    void problemChanged();
    void stepChanged();
    void draftChanged(); ///< snapshot() or isWorthKeeping() are others
    void takenBack(const app::domain::SavedDraft &draft); ///< back in the form, and kept as this draft
    void restored(const QString &focusKey, int cursor); ///< the cursor belongs there again

private:
    void setStage(Stage stage);
    void setProblem(const std::optional<app::domain::Problem> &problem,
        const std::optional<app::domain::Step> &refused = {});
    void followValue(const QString &key);
    void followDemands();
    void judge();
    void showClashes();
    void judgeFiles();
    void fetchStatuses();
    [[nodiscard]] bool isFormGood();
    void returnRejected(const app::domain::Step &step);
    void returnToForm();
    /// What has to be confirmed; the tick is worth as much as all of it stays the same.
    struct Doubt
    {
        app::domain::Actor actor;
        app::domain::CompanyId company; ///< the record's
        QStringList sentences;

        friend bool operator==(const Doubt &, const Doubt &) = default;
    };
    [[nodiscard]] Doubt doubt() const;
    void followDoubt();
    [[nodiscard]] Surroundings surroundings();
    [[nodiscard]] app::impersonation::Facts gatherFacts();

    EntityForm m_entity;
    const app::people::Directory &m_directory;
    Knowledge m_knowledge;
    tickets::TicketFinderModel *m_finder;
    Roles m_roles;
    Demands m_demands;
    Submission m_submission;
    attachments::AttachmentsModel m_attachments;
    TicketChange m_change;
    app::domain::EntityMetadata m_metadata;
    QStringList m_demanded; ///< as the form shows it
    form::FormModel m_form;
    Stage m_stage = Stage::loading;
    app::domain::Actor m_actor;
    std::vector<Objection> m_clashes; ///< as they stand beside their fields
    app::impersonation::Facts m_facts;
    std::vector<app::impersonation::Finding> m_findings;
    std::vector<app::impersonation::Finding> m_fileFindings; ///< what m_findings does not say already
    bool m_needsConfirmation = false;
    bool m_isConfirmed = false;
    QString m_blockade;
    std::optional<Doubt> m_confirmedDoubt;
    bool m_isRecallDue = false; ///< a draft came back: what followed from its author is still to be found
    QHash<QString, QJsonValue> m_filledIn; ///< what followed from the author and still stands so
    std::optional<app::domain::Problem> m_problem;
    std::optional<app::domain::Step> m_refused; ///< whose problem it is
};

} // namespace ui::compose
