// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/compose_model.h"

#include "ui/compose/plan_steps.h"
#include "ui/compose/reference_choices.h"
#include "ui/tickets/ticket_finder_model.h"

#include <algorithm>
#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::CompanyId;
using app::domain::Problem;
using app::domain::RecordRef;
using app::domain::ResourceId;
using app::domain::Result;
using app::domain::SavedDraft;
using app::domain::Step;
using app::people::Person;

ComposeModel::ComposeModel(EntityForm entityForm, const app::people::Directory &directory,
    app::outbox::Outbox &outbox, Knowledge knowledge, tickets::TicketFinderModel *finder, QObject *parent)
    : QObject(parent)
    , m_entity(std::move(entityForm))
    , m_directory(directory)
    , m_knowledge(std::move(knowledge))
    , m_finder(finder)
    , m_roles(m_knowledge.resourceRoles)
    , m_demands(m_entity.demandingField)
    , m_submission(outbox)
    , m_attachments(m_knowledge.keepFile)
{
    judge();
    connect(&m_attachments, &attachments::AttachmentsModel::filesChanged, this, &ComposeModel::draftChanged);
    connect(&m_change, &TicketChange::changed, this, &ComposeModel::draftChanged);
    connect(&m_submission, &Submission::moved, this, &ComposeModel::stepChanged);
    connect(&m_submission, &Submission::settled, this, [this] { setStage(Stage::settled); });
    connect(&m_submission, &Submission::rejected, this, &ComposeModel::returnRejected);
    connect(&m_submission, &Submission::takenBack, this, &ComposeModel::returnToForm);
    connect(&directory, &app::people::Directory::changed, this, &ComposeModel::judge);
    connect(&m_roles, &Roles::changed, this, &ComposeModel::judge);
    connect(&m_form, &form::FormModel::valueChanged, this, &ComposeModel::followValue);
    connect(&m_form, &form::FormModel::changed, this, &ComposeModel::draftChanged);
    if (m_finder != nullptr) {
        connect(m_finder, &tickets::TicketFinderModel::ticketChanged, this, [this] {
            judge();
            Q_EMIT draftChanged();
        });
    }
}

void ComposeModel::load()
{
    setStage(Stage::loading);
    m_knowledge.describe(m_entity.entity, this, [this](const Result<app::metadata::Described> &described) {
        if (!described) {
            setStage(Stage::unavailable);
            setProblem(described.error());
            return;
        }
        m_metadata = described->metadata;
        m_form.setMetadata(Demands::marked(m_metadata, m_demanded), m_entity.trade);
        setProblem(described->refreshProblem);
        setStage(Stage::editing);
        judge();
        if (m_finder != nullptr)
            fetchStatuses();
    });
}

void ComposeModel::fetchStatuses()
{
    m_knowledge.describe(u"Tickets"_s, this, [this](const Result<app::metadata::Described> &described) {
        m_change.setMetadata(described ? &described->metadata : nullptr);
    });
}

form::ChoicesOf ComposeModel::choices()
{
    return referenceChoices(m_directory, m_roles,
        {[this] { return CompanyId{m_form.value(u"companyID"_s).toInteger()}; },
            [this] { return ResourceId{m_form.value(u"assignedResourceID"_s).toInteger()}; }});
}

int ComposeModel::wrongLines() const
{
    return static_cast<int>(
        std::count_if(m_form.lines().begin(), m_form.lines().end(), [](const form::Line &line) {
            return !line.problem.isEmpty() || !line.unread.isEmpty()
                || (line.isRequired && line.value.isNull());
        }));
}

Surroundings ComposeModel::surroundings()
{
    const bool isTicketSeen = m_finder != nullptr && m_finder->ticket();
    return {m_form, m_directory, m_roles, person(),
        isTicketSeen ? m_finder->ticket() : std::optional<app::domain::Ticket>(), &m_filledIn};
}

void ComposeModel::setActor(const Actor &actor)
{
    if (m_stage == Stage::submitted || m_stage == Stage::settled)
        return;
    // What was confirmed was said of the person chosen before.
    m_isConfirmed = m_isConfirmed && m_actor == actor;
    // So was a refusal.
    if (m_refused && m_actor != actor)
        setProblem(std::nullopt);
    if (std::exchange(m_isRecallDue, false) && m_entity.recallFilledIn)
        m_entity.recallFilledIn(surroundings()); // the people may not have been there before
    m_actor = actor;
    if (m_entity.followAuthor)
        m_entity.followAuthor(surroundings());
    judge();
    Q_EMIT draftChanged();
}

const Person *ComposeModel::person() const
{
    return m_directory.person(m_actor);
}

void ComposeModel::followValue(const QString &key)
{
    // What the person changes is the person's from now on.
    if (m_filledIn.contains(key) && m_filledIn.value(key) != m_form.value(key))
        m_filledIn.remove(key);
    if (m_entity.followField)
        m_entity.followField(surroundings(), key);
    if (m_entity.weighed.contains(key))
        judge();
    // Later: the editor that tells of the value is on its way, and the form may be built anew.
    if (key == m_demands.field())
        QMetaObject::invokeMethod(this, &ComposeModel::followDemands, Qt::QueuedConnection);
}

void ComposeModel::followDemands()
{
    const QStringList demanded = m_demands.demanded(m_form);
    if (demanded == m_demanded)
        return;
    m_demanded = demanded;
    m_form.setMetadata(Demands::marked(m_metadata, m_demanded), m_entity.trade);
}

app::domain::Draft ComposeModel::draft() const
{
    app::domain::Draft draft = m_form.draft();
    if (m_finder != nullptr && m_finder->chosen().isValid())
        draft.parent = RecordRef{u"Tickets"_s, m_finder->chosen().value};
    return draft;
}

bool ComposeModel::submit()
{
    if (m_stage != Stage::editing)
        return false;
    judge();
    if (!isFormGood() || obstaclePlace() != Obstacle::none)
        return false;
    app::domain::Plan plan;
    plan.title = m_entity.planTitle(surroundings());
    plan.steps = stepsOf({draft(), m_actor, nameOf(m_actor), m_attachments.files(), m_entity.attachmentEntity,
        filesPublish(), m_finder == nullptr ? QJsonObject() : m_change.fields()});
    const app::domain::DraftId writtenIn =
        m_knowledge.keptDraft ? m_knowledge.keptDraft() : app::domain::DraftId();
    const auto undoWindow = m_knowledge.undoWindow ? m_knowledge.undoWindow() : std::chrono::milliseconds(0);
    if (const auto submitted = m_submission.submit(plan, writtenIn, undoWindow); !submitted) {
        setProblem(submitted.error());
        return false;
    }
    setProblem(std::nullopt);
    setStage(Stage::submitted);
    Q_EMIT stepChanged();
    return true;
}

words::Explanation ComposeModel::explainedProblem() const
{
    if (!m_problem)
        return {};
    return m_refused ? words::explainProblemOf(*m_refused, evidenceAgainst(*m_refused))
                     : words::explain(*m_problem);
}

app::impersonation::PermissionEvidence ComposeModel::evidenceAgainst(const Step &step) const
{
    app::impersonation::PermissionEvidence evidence;
    if (m_knowledge.evidenceAgainst)
        evidence = m_knowledge.evidenceAgainst(step);
    evidence.isAsResource = std::holds_alternative<ResourceId>(step.actor);
    return evidence;
}

QString ComposeModel::nameOf(const Actor &actor) const
{
    const Person *known = m_directory.person(actor);
    return known == nullptr ? QString() : m_directory.distinctName(*known);
}

void ComposeModel::returnToForm()
{
    setStage(Stage::editing);
}

void ComposeModel::returnRejected(const Step &step)
{
    const Problem &problem = *step.problem;
    if (m_demands.learn(problem, m_form))
        followDemands();
    returnToForm();
    // Each sentence beside the field that it names, in plain words where there are any; several may be
    // demanded at once. Unchanged they stand in the details of the problem.
    for (qsizetype index = 0; index < problem.sentenceFields.size(); ++index) {
        if (!problem.sentenceFields[index].isEmpty())
            m_form.setProblem(
                problem.sentenceFields[index], words::plainSentence(problem.serverSentences.value(index)));
    }
    setProblem(problem, step);
    // A ticket that has vanished meanwhile is seen to be gone.
    if (m_finder != nullptr)
        m_finder->refresh();
}

SavedDraft ComposeModel::snapshot() const
{
    SavedDraft draft;
    draft.entity = m_entity.entity;
    draft.actor = m_actor;
    draft.actorName = nameOf(m_actor);
    if (m_finder != nullptr && m_finder->chosen().isValid())
        draft.parent = RecordRef{u"Tickets"_s, m_finder->chosen().value};
    const form::Entered entered = m_form.entered();
    draft.values = entered.values;
    draft.unread = entered.unread;
    draft.files = m_attachments.files();
    draft.ticketChange = m_change.kept();
    return draft;
}

bool ComposeModel::isWorthKeeping() const
{
    if (m_stage == Stage::submitted || m_stage == Stage::settled)
        return false;
    return !m_form.isEmpty() || !m_attachments.files().empty() || !m_change.chosen().isEmpty()
        || (m_finder != nullptr && m_finder->isChosen());
}

void ComposeModel::restore(const SavedDraft &draft)
{
    m_submission.letGo();
    setProblem(std::nullopt);
    m_isConfirmed = false;
    m_confirmedDoubt.reset();
    m_actor = draft.actor;
    m_form.clear();
    m_form.restore({draft.values, draft.unread});
    m_filledIn.clear();
    m_isRecallDue = true;
    m_attachments.restore(draft.files);
    m_change.restore(draft.ticketChange);
    if (m_finder != nullptr && draft.parent)
        m_finder->choose(app::domain::TicketId{draft.parent->id});
    else if (m_finder != nullptr)
        m_finder->clear();
    if (m_stage == Stage::submitted || m_stage == Stage::settled)
        setStage(Stage::editing);
    judge();
    Q_EMIT draftChanged();
    Q_EMIT restored(draft.focusKey, draft.cursor);
}

void ComposeModel::sendNow()
{
    m_submission.sendNow();
}

void ComposeModel::backToForm()
{
    if (const auto kept = m_submission.takeBack(snapshot()))
        Q_EMIT takenBack(*kept);
}

void ComposeModel::readBackNow()
{
    m_submission.readBackNow();
}

std::optional<int> ComposeModel::undoSecondsLeft() const
{
    const app::outbox::Wait wait = m_submission.wait();
    if (wait.kind != app::outbox::Wait::Kind::undo)
        return std::nullopt;
    constexpr qint64 second = 1000;
    const qint64 left = m_knowledge.now().msecsTo(wait.until);
    return static_cast<int>(std::max<qint64>((left + second - 1) / second, 0));
}

bool ComposeModel::mayStartNew() const
{
    if (m_stage == Stage::settled)
        return true;
    const Step *main = step();
    return m_stage == Stage::submitted && main != nullptr && main != currentStep()
        && main->record.has_value();
}

void ComposeModel::startNew()
{
    if (m_stage != Stage::editing && !mayStartNew())
        return;
    m_submission.letGo();
    m_actor = ApiUser{};
    m_isConfirmed = false;
    m_confirmedDoubt.reset();
    m_form.clear();
    m_filledIn.clear();
    m_attachments.clear();
    m_change.choose({});
    if (m_finder != nullptr)
        m_finder->clear();
    setProblem(std::nullopt);
    setStage(Stage::editing);
    judge();
    Q_EMIT begun();
    Q_EMIT draftChanged();
}

void ComposeModel::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
    Q_EMIT draftChanged();
}

void ComposeModel::setProblem(const std::optional<Problem> &problem, const std::optional<Step> &refused)
{
    if (m_problem == problem)
        return;
    m_refused = refused;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace ui::compose
