// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/compose_model.h"

#include "ui/words/words.h"

#include <utility>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::CompanyId;
using app::domain::ContactId;
using app::domain::Problem;
using app::domain::ResourceId;
using app::domain::Result;
using app::domain::Step;
using app::domain::StepState;
using app::people::Person;

namespace {

const QString &ticketEntity()
{
    static const QString entity = u"Tickets"_s;
    return entity;
}

/// What the trade expects of a ticket, in this order; everything else comes from the tenant's metadata.
QStringList usualFields()
{
    return {u"companyID"_s, u"contactID"_s, u"title"_s, u"description"_s, u"ticketCategory"_s, u"queueID"_s,
        u"priority"_s, u"status"_s, u"dueDateTime"_s};
}

/// Set by the program itself: the author and our token (fact sheet 2.1 and 9).
QStringList hiddenFields()
{
    return {u"id"_s, u"createdByContactID"_s, u"externalID"_s};
}

constexpr int mostChoices = 50;

} // namespace

ComposeModel::ComposeModel(const app::people::Directory &directory, app::outbox::Outbox &outbox,
    Knowledge knowledge, QObject *parent)
    : QObject(parent)
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
        if (key == "companyID"_L1)
            judge();
    });
}

void ComposeModel::load()
{
    setStage(Stage::loading);
    m_knowledge.describe(ticketEntity(), this, [this](const Result<app::metadata::Described> &described) {
        if (!described) {
            setStage(Stage::unavailable);
            setProblem(described.error());
            return;
        }
        m_access = described->metadata.accessForCreate;
        m_form.setMetadata(described->metadata, {usualFields(), hiddenFields(), {}, {}});
        setProblem(described->refreshProblem);
        setStage(Stage::editing);
        judge();
    });
}

form::ChoicesOf ComposeModel::choices() const
{
    return [this](const QString &entity) -> std::optional<form::Choices> {
        if (entity == "Company"_L1) {
            return form::Choices{[this](const QString &typed) {
                                     std::vector<form::Choice> found;
                                     for (const auto &each : m_directory.searchCompanies(typed, mostChoices))
                                         found.push_back({each.id.value, each.name, each.isActive});
                                     return found;
                                 },
                [this](qint64 id) -> std::optional<form::Choice> {
                    const auto *company = m_directory.company(CompanyId{id});
                    if (company == nullptr)
                        return std::nullopt;
                    return form::Choice{id, company->name, company->isActive};
                }};
        }
        if (entity != "Contact"_L1 && entity != "Resource"_L1)
            return std::nullopt;
        const bool isContact = entity == "Contact"_L1;
        const auto choiceOf = [](const Person &person, qint64 id) {
            const QString place = person.companyName.isEmpty() ? person.emails.value(0) : person.companyName;
            return form::Choice{id, place.isEmpty() ? person.name : person.name + u" · "_s + place,
                person.isActive && person.isCompanyActive};
        };
        return form::Choices{
            [this, isContact, choiceOf](const QString &typed) {
                // Contacts of the chosen company only, once there is one (fact sheet 2.6: another company's
                // contact is refused).
                const CompanyId company{m_form.value(u"companyID"_s).toInteger()};
                const auto lineage = m_directory.lineage(company);
                std::vector<form::Choice> found;
                for (const int row :
                    m_directory.search(typed, static_cast<int>(m_directory.persons().size())).rows) {
                    const Person &person = m_directory.persons()[static_cast<size_t>(row)];
                    const auto *contact = std::get_if<ContactId>(&person.actor);
                    if ((contact != nullptr) != isContact)
                        continue;
                    const bool fits = !isContact || lineage.empty() || person.company == lineage.front()
                        || (lineage.size() > 1 && person.company == lineage[1]);
                    if (!fits)
                        continue;
                    found.push_back(choiceOf(
                        person, contact ? contact->value : std::get<ResourceId>(person.actor).value));
                    if (static_cast<int>(found.size()) == mostChoices)
                        break;
                }
                return found;
            },
            [this, isContact, choiceOf](qint64 id) -> std::optional<form::Choice> {
                const Person *person =
                    m_directory.person(isContact ? Actor(ContactId{id}) : Actor(ResourceId{id}));
                if (person == nullptr)
                    return std::nullopt;
                return choiceOf(*person, id);
            }};
    };
}

void ComposeModel::setActor(const Actor &actor)
{
    if (m_stage == Stage::submitted || m_stage == Stage::settled)
        return;
    m_actor = actor;
    const Person *chosen = person();
    const auto *contact = std::get_if<ContactId>(&actor);
    if (chosen != nullptr && contact != nullptr) {
        const auto isUntouched = [this](const QString &key) {
            const form::Line *line = m_form.line(key);
            return line != nullptr && line->value.isNull() && line->unread.isEmpty();
        };
        if (isUntouched(u"companyID"_s))
            m_form.setValue(u"companyID"_s, chosen->company.value);
        const bool isSameCompany = m_form.value(u"companyID"_s).toInteger() == chosen->company.value;
        if (isUntouched(u"contactID"_s) && isSameCompany)
            m_form.setValue(u"contactID"_s, contact->value);
    }
    judge();
}

const Person *ComposeModel::person() const
{
    return m_directory.person(m_actor);
}

app::impersonation::Facts ComposeModel::facts() const
{
    app::impersonation::Facts facts;
    const Person *chosen = person();
    facts.isKnown = chosen != nullptr;
    if (chosen != nullptr) {
        facts.isActive = chosen->isActive;
        facts.isCompanyActive = chosen->isCompanyActive;
        facts.company = chosen->company;
        facts.licenseType = chosen->licenseType;
        facts.licenseLabel = chosen->licenseLabel;
    }
    facts.apiUser = m_knowledge.apiUser();
    facts.recordLineage = m_directory.lineage(CompanyId{m_form.value(u"companyID"_s).toInteger()});
    return facts;
}

QString ComposeModel::reasonAgainst(const Person &person) const
{
    app::impersonation::Facts facts;
    facts.isActive = person.isActive;
    facts.isCompanyActive = person.isCompanyActive;
    facts.licenseType = person.licenseType;
    facts.licenseLabel = person.licenseLabel;
    facts.apiUser = m_knowledge.apiUser();
    for (const auto &finding : app::impersonation::findings(ticketEntity(), person.actor, facts)) {
        if (finding.blocks())
            return words::findingSentence(finding, person.name);
    }
    return {};
}

void ComposeModel::judge()
{
    m_findings = app::impersonation::findings(ticketEntity(), m_actor, facts());
    Q_EMIT actorChanged();
}

app::readiness::Readiness ComposeModel::readiness() const
{
    return app::readiness::assess(
        m_access, app::impersonation::isBlocked(m_findings), m_knowledge.lastProof(ticketEntity(), m_actor));
}

QString ComposeModel::obstacle() const
{
    const Person *chosen = person();
    for (const auto &finding : m_findings) {
        if (finding.blocks())
            return words::findingSentence(finding, chosen == nullptr ? QString() : chosen->name);
    }
    return {};
}

bool ComposeModel::submit()
{
    if (m_stage != Stage::editing)
        return false;
    judge();
    const bool isFormGood = m_form.validate();
    if (!isFormGood || app::impersonation::isBlocked(m_findings))
        return false;
    app::domain::Plan plan;
    plan.title = m_form.value(u"title"_s).toString();
    Step step;
    step.draft = m_form.draft();
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
    m_form.clear();
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
