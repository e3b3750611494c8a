// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/compose_model.h"

#include "ui/compose/reference_choices.h"
#include "ui/words/words.h"

#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::CompanyId;
using app::domain::Problem;
using app::domain::Result;
using app::domain::Step;
using app::domain::StepState;
using app::people::Person;

namespace {

void addPerson(app::impersonation::Facts &facts, const Person &person)
{
    facts.isActive = person.isActive;
    facts.isCompanyActive = person.isCompanyActive;
    facts.company = person.company;
    facts.licenseType = person.licenseType;
    facts.licenseLabel = person.licenseLabel;
}

} // namespace

ComposeModel::ComposeModel(EntityForm entityForm, const app::people::Directory &directory,
    app::outbox::Outbox &outbox, Knowledge knowledge, QObject *parent)
    : QObject(parent)
    , m_entity(std::move(entityForm))
    , m_directory(directory)
    , m_outbox(outbox)
    , m_knowledge(std::move(knowledge))
{
    judge();
    connect(&outbox, &app::outbox::Outbox::planChanged, this, &ComposeModel::followPlan);
    // By then the ledger knows of a refusal for lack of permission.
    connect(&outbox, &app::outbox::Outbox::stepSettled, this, &ComposeModel::judge);
    connect(&directory, &app::people::Directory::changed, this, &ComposeModel::judge);
    connect(&m_form, &form::FormModel::valueChanged, this, [this](const QString &key) {
        if (m_entity.followField)
            m_entity.followField(surroundings(), key);
        if (m_entity.weighed.contains(key))
            judge();
    });
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
        m_access = described->metadata.accessForCreate;
        m_form.setMetadata(described->metadata, m_entity.trade);
        setProblem(described->refreshProblem);
        setStage(Stage::editing);
        judge();
    });
}

form::ChoicesOf ComposeModel::choices() const
{
    return referenceChoices(
        m_directory, [this] { return CompanyId{m_form.value(u"companyID"_s).toInteger()}; });
}

Surroundings ComposeModel::surroundings()
{
    return {m_form, m_directory, person(), m_ticket ? &*m_ticket : nullptr};
}

void ComposeModel::setTicket(const std::optional<app::domain::Ticket> &ticket)
{
    if (m_stage == Stage::submitted || m_stage == Stage::settled || m_ticket == ticket)
        return;
    m_ticket = ticket;
    Q_EMIT ticketChanged();
    judge();
}

void ComposeModel::setActor(const Actor &actor)
{
    if (m_stage == Stage::submitted || m_stage == Stage::settled)
        return;
    m_actor = actor;
    if (m_entity.followAuthor)
        m_entity.followAuthor(surroundings());
    judge();
}

const Person *ComposeModel::person() const
{
    return m_directory.person(m_actor);
}

app::impersonation::Facts ComposeModel::facts()
{
    app::impersonation::Facts facts;
    const Person *chosen = person();
    facts.isKnown = chosen != nullptr;
    if (chosen != nullptr)
        addPerson(facts, *chosen);
    facts.apiUser = m_knowledge.apiUser();
    if (m_entity.addFacts)
        m_entity.addFacts(surroundings(), facts);
    return facts;
}

QString ComposeModel::reasonAgainst(const Person &person) const
{
    app::impersonation::Facts facts;
    addPerson(facts, person);
    facts.apiUser = m_knowledge.apiUser();
    for (const auto &finding : app::impersonation::findings(m_entity.entity, person.actor, facts)) {
        if (finding.blocks())
            return words::findingSentence(finding, person.name);
    }
    return {};
}

void ComposeModel::judge()
{
    m_findings = app::impersonation::findings(m_entity.entity, m_actor, facts());
    showClashes();
    Q_EMIT actorChanged();
}

void ComposeModel::showClashes()
{
    if (!m_entity.clashes)
        return;
    const std::vector<Objection> earlier = std::exchange(m_clashes, m_entity.clashes(surroundings()));
    for (const Objection &each : earlier) {
        const form::Line *line = m_form.line(each.field);
        if (line != nullptr && line->problem == each.sentence)
            m_form.setProblem(each.field, {});
    }
    for (const Objection &each : m_clashes)
        m_form.setProblem(each.field, each.sentence);
}

app::readiness::Readiness ComposeModel::readiness() const
{
    return app::readiness::assess(
        m_access, app::impersonation::isBlocked(m_findings), m_knowledge.lastProof(m_entity.entity, m_actor));
}

QString ComposeModel::obstacle() const
{
    if (m_entity.isOfTicket && !m_ticket)
        return tr("Choose the ticket that the note belongs to.");
    const Person *chosen = person();
    for (const auto &finding : m_findings) {
        if (finding.blocks())
            return words::findingSentence(finding, chosen == nullptr ? QString() : chosen->name);
    }
    return {};
}

bool ComposeModel::isFormGood()
{
    const bool isGood = m_form.validate();
    showClashes();
    std::vector<Objection> objections = m_clashes;
    if (m_entity.gaps) {
        for (const Objection &gap : m_entity.gaps(surroundings())) {
            m_form.setProblem(gap.field, gap.sentence);
            objections.push_back(gap);
        }
    }
    return isGood && objections.empty();
}

bool ComposeModel::submit()
{
    if (m_stage != Stage::editing)
        return false;
    judge();
    const bool isGood = isFormGood();
    if (!isGood || !obstacle().isEmpty())
        return false;
    app::domain::Plan plan;
    plan.title = m_entity.planTitle(surroundings());
    Step step;
    step.draft = m_form.draft();
    if (m_ticket)
        step.draft.parent = app::domain::RecordRef{u"Tickets"_s, m_ticket->id.value};
    step.actor = m_actor;
    step.actorName = person()->name;
    plan.steps.push_back(step);
    const Result<app::domain::PlanId> submitted = m_outbox.submit(plan);
    if (!submitted) {
        setProblem(submitted.error());
        return false;
    }
    m_plan = *submitted;
    setProblem(std::nullopt);
    setStage(Stage::submitted);
    Q_EMIT stepChanged();
    return true;
}

const Step *ComposeModel::step() const
{
    const app::domain::Plan *plan = m_outbox.plan(m_plan);
    return plan == nullptr || plan->steps.empty() ? nullptr : &plan->steps.front();
}

QString ComposeModel::nameOf(const Actor &actor) const
{
    const Person *known = m_directory.person(actor);
    return known == nullptr ? QString() : known->name;
}

void ComposeModel::followPlan(app::domain::PlanId plan)
{
    if (plan != m_plan)
        return;
    const Step *shown = step();
    if (shown == nullptr || m_stage == Stage::editing)
        return;
    switch (shown->state) {
    case StepState::rejected:
        returnRejected(*shown->problem);
        return;
    case StepState::cancelled:
        m_plan = {};
        setStage(Stage::editing);
        return;
    case StepState::planned:
    case StepState::sending:
    case StepState::accepted:
        break;
    default:
        setStage(Stage::settled);
    }
    Q_EMIT stepChanged();
}

void ComposeModel::returnRejected(const Problem &problem)
{
    m_plan = {};
    setStage(Stage::editing);
    // Each sentence beside the field that it names; several may be demanded at once.
    for (qsizetype index = 0; index < problem.sentenceFields.size(); ++index) {
        if (!problem.sentenceFields[index].isEmpty())
            m_form.setProblem(problem.sentenceFields[index], problem.serverSentences.value(index));
    }
    setProblem(problem);
}

void ComposeModel::sendNow()
{
    m_outbox.sendNow(m_plan);
}

void ComposeModel::backToForm()
{
    m_outbox.cancel(m_plan);
}

void ComposeModel::readBackNow()
{
    m_outbox.readBackNow(m_plan);
}

void ComposeModel::startNew()
{
    if (m_stage != Stage::settled && m_stage != Stage::editing)
        return;
    m_plan = {};
    m_actor = ApiUser{};
    m_ticket.reset();
    m_form.clear();
    Q_EMIT ticketChanged();
    setProblem(std::nullopt);
    setStage(Stage::editing);
    judge();
}

void ComposeModel::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

void ComposeModel::setProblem(const std::optional<Problem> &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace ui::compose
