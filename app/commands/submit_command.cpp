// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/submit_command.h"

#include "app/autotask/wire_entity.h"
#include "app/commands/actor_text.h"
#include "app/impersonation/rules.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::CompanyId;
using domain::Draft;
using domain::Result;
using domain::Step;
using domain::StepState;
namespace words = ui::words;

namespace {

QString whole(const words::Explanation &explanation)
{
    return explanation.means.isEmpty() ? explanation.what : explanation.what + u'\n' + explanation.means;
}

Actor authorOf(const domain::ReadAuthor &author)
{
    return author.contact.isValid() ? Actor(author.contact) : Actor(author.resource);
}

QJsonObject receiptOf(const Step &step, const QString &sentence, const QUrl &link)
{
    QJsonObject receipt{
        {u"state"_s, domain::stateName(step.state)},
        {u"entity"_s, step.draft.entity},
        {u"as"_s, actorText(step.actor)},
        {u"asName"_s, step.actorName},
        {u"sentence"_s, sentence},
    };
    if (step.record) {
        receipt[u"id"_s] = step.record->id;
        receipt[u"number"_s] = step.recordNumber;
        receipt[u"link"_s] = link.toString(QUrl::FullyEncoded);
    }
    if (step.author)
        receipt[u"author"_s] = actorText(authorOf(*step.author));
    if (step.problem)
        receipt[u"serverSentences"_s] = QJsonArray::fromStringList(step.problem->serverSentences);
    return receipt;
}

} // namespace

std::optional<ExitCode> exitCodeOf(const Step &step)
{
    switch (step.state) {
    case StepState::planned:
        return step.problem ? std::optional(ExitCode::waiting) : std::nullopt;
    case StepState::sending:
        return std::nullopt;
    case StepState::accepted: // a problem = it could not be read back to the end
        return step.problem ? std::optional(ExitCode::authorUnreadable) : std::nullopt;
    case StepState::verified:
        return ExitCode::done;
    case StepState::notAttributed:
        return ExitCode::notAttributed;
    case StepState::authorUnreadable:
        return ExitCode::authorUnreadable;
    case StepState::rejected:
        return ExitCode::rejected;
    case StepState::unclear:
        return ExitCode::unclear;
    case StepState::cancelled:
        return ExitCode::failed;
    }
    Q_UNREACHABLE();
}

SubmitCommand::SubmitCommand(Program &program, Output output, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_output(std::move(output))
{
    connect(&program.outbox(), &outbox::Outbox::planChanged, this, &SubmitCommand::follow);
}

void SubmitCommand::start(const QByteArray &json)
{
    const auto file = readPlanFile(json);
    if (const auto *complaint = std::get_if<Complaint>(&file))
        return refuse(complaint->sentence, ExitCode::badInput);
    const auto author = findAuthor(std::get<PlanFile>(file).as, m_program.directory());
    if (const auto *complaint = std::get_if<Complaint>(&author))
        return refuse(complaint->sentence, ExitCode::badInput);
    describe(std::get<PlanFile>(file), std::get<Actor>(author));
}

void SubmitCommand::refuse(const QString &sentence, ExitCode code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_output.remark(sentence);
    Q_EMIT ended(code);
}

void SubmitCommand::describe(const PlanFile &file, const Actor &actor)
{
    m_program.catalogue().describe(
        file.draft.entity, this, [this, file, actor](const Result<metadata::Described> &described) {
            if (!described)
                return refuse(whole(words::explain(described.error())), ExitCode::failed);
            Draft draft = file.draft;
            const autotask::WireEntity *wire = autotask::wireEntity(draft.entity);
            if (draft.parent && wire != nullptr && !wire->parentField.isEmpty())
                draft.fields[wire->parentField] = draft.parent->id; // required by metadata, said by "parent"
            const auto resolved = resolve(draft, described->metadata, m_program.directory());
            if (const auto *complaint = std::get_if<Complaint>(&resolved))
                return refuse(complaint->sentence, ExitCode::badInput);
            const Draft ready = std::get<Draft>(resolved);
            placeOf(ready, [this, ready, actor](CompanyId company) { submit(ready, actor, company); });
        });
}

void SubmitCommand::placeOf(const Draft &draft, const std::function<void(CompanyId)> &next)
{
    if (!draft.parent || draft.parent->entity != "Tickets"_L1)
        return next(CompanyId{draft.fields["companyID"_L1].toInteger()});
    m_program.gateway().fetchTicket(
        domain::TicketId{draft.parent->id}, this, [this, next](const Result<domain::Ticket> &ticket) {
            if (!ticket)
                return refuse(whole(words::explain(ticket.error())),
                    ticket.error().kind == domain::ProblemKind::notFound ? ExitCode::badInput
                                                                         : ExitCode::failed);
            next(ticket->company);
        });
}

void SubmitCommand::submit(const Draft &draft, const Actor &actor, CompanyId company)
{
    const QString name = m_program.directory().person(actor)->name;
    impersonation::Facts facts = m_program.facts(actor, company);
    facts.publish = draft.fields["publish"_L1].toVariant().toString();
    facts.recordContact = domain::ContactId{draft.fields["contactID"_L1].toInteger()};
    const auto findings = impersonation::findings(draft.entity, actor, facts);
    QStringList sentences;
    for (const auto &finding : findings)
        sentences << words::findingSentence(finding, name);
    if (impersonation::isBlocked(findings))
        return refuse(sentences.join(u'\n'), ExitCode::blocked);
    if (!sentences.isEmpty())
        m_output.remark(sentences.join(u'\n'));
    domain::Plan plan;
    plan.title = draft.fields["title"_L1].toString();
    Step step;
    step.draft = draft;
    step.actor = actor;
    step.actorName = name;
    plan.steps.push_back(step);
    // Before start(): what waited from an earlier run goes first, then this.
    const Result<domain::PlanId> submitted = m_program.outbox().submit(plan);
    if (!submitted)
        return refuse(whole(words::explain(submitted.error())), ExitCode::failed);
    m_plan = *submitted;
    m_program.outbox().start();
}

void SubmitCommand::follow(domain::PlanId plan)
{
    if (plan != m_plan || m_hasEnded)
        return;
    const Step &step = m_program.outbox().plan(plan)->steps.front();
    const auto code = exitCodeOf(step);
    if (!code)
        return;
    m_hasEnded = true;
    const people::Person *author =
        step.author ? m_program.directory().person(authorOf(*step.author)) : nullptr;
    const auto explained = words::explainStep(
        step, author == nullptr ? QString() : author->name, m_program.evidenceAgainst(step));
    const QUrl link = step.record ? m_program.recordLink(*step.record) : QUrl();
    QString text = whole(explained);
    if (link.isValid())
        text += u'\n' + link.toString(QUrl::FullyEncoded);
    m_output.print(text, receiptOf(step, explained.what, link));
    Q_EMIT ended(*code);
}

} // namespace app::commands
