// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/submit_command.h"

#include "app/autotask/wire_entity.h"
#include "app/commands/actor_text.h"
#include "app/commands/translate.h"
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

/// What the file says twice and differently, or of an entity that PerPro cannot create; empty if nothing.
QString contradiction(const StepFile &file)
{
    const Draft &draft = file.draft;
    const autotask::WireEntity *wire = autotask::wireEntity(draft.entity);
    if (wire == nullptr || wire->createPath.isEmpty())
        return translated(
            QT_TRANSLATE_NOOP("Commands",
                "PerPro cannot create “%1”. Entities are spelt as in Autotask's API, for example Tickets or "
                "TicketNotes."))
            .arg(draft.entity);
    const bool isChild = wire->createPath.contains("{parent}"_L1);
    if (!isChild && (draft.parent || file.parentStep != 0))
        return translated(QT_TRANSLATE_NOOP("Commands", "%1 have no parent.")).arg(draft.entity);
    for (auto field = draft.fields.begin(); field != draft.fields.end(); ++field) {
        for (const QString &author : {wire->contactField, wire->resourceField, wire->impersonatorField}) {
            if (!author.isEmpty() && field.key().compare(author, Qt::CaseInsensitive) == 0)
                return translated(QT_TRANSLATE_NOOP("Commands",
                                      "The author is said by “as” alone; take the field “%1” out."))
                    .arg(field.key());
        }
        const bool isParent = isChild && field.key().compare(wire->parentField, Qt::CaseInsensitive) == 0;
        if (isParent && (!draft.parent || field.value().toVariant().toLongLong() != draft.parent->id))
            return translated(QT_TRANSLATE_NOOP("Commands",
                                  "The parent is said by “parent” or “parentStep”; take the field “%1” out."))
                .arg(field.key());
    }
    return {};
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
    case StepState::discarded:
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
    auto file = readPlanFile(json);
    if (const auto *complaint = std::get_if<Complaint>(&file))
        return refuse(complaint->sentence, ExitCode::badInput);
    m_file = std::move(std::get<PlanFile>(file));
    prepareNext();
}

void SubmitCommand::prepareNext()
{
    if (m_ready.steps.size() == m_file.size())
        return submit();
    const StepFile &file = m_file.at(m_ready.steps.size());
    const auto author = findAuthor(file.as, m_program.directory());
    if (const auto *complaint = std::get_if<Complaint>(&author))
        return refuse(complaint->sentence, ExitCode::badInput);
    if (const QString sentence = contradiction(file); !sentence.isEmpty())
        return refuse(sentence, ExitCode::badInput);
    describe(file, std::get<Actor>(author));
}

void SubmitCommand::refuse(const QString &sentence, ExitCode code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_output.remark(sentence);
    Q_EMIT ended(code);
}

void SubmitCommand::describe(const StepFile &file, const Actor &actor)
{
    m_program.catalogue().describe(
        file.draft.entity, this, [this, file, actor](const Result<metadata::Described> &described) {
            if (!described)
                return refuse(whole(words::explain(described.error())), ExitCode::failed);
            StepFile ready = file;
            const autotask::WireEntity *wire = autotask::wireEntity(file.draft.entity);
            const QString parentField = wire == nullptr ? QString() : wire->parentField;
            // Required by metadata, said by "parent", or known once the earlier step has its record.
            if (!parentField.isEmpty() && (file.draft.parent || file.parentStep != 0))
                ready.draft.fields[parentField] = file.draft.parent ? file.draft.parent->id : 0;
            const auto resolved = resolve(ready.draft, described->metadata, m_program.directory());
            if (const auto *complaint = std::get_if<Complaint>(&resolved))
                return refuse(complaint->sentence, ExitCode::badInput);
            ready.draft = std::get<Draft>(resolved);
            if (file.parentStep != 0)
                ready.draft.fields.remove(parentField);
            placeOf(ready, [this, ready, actor](CompanyId company) { add(ready, actor, company); });
        });
}

void SubmitCommand::placeOf(const StepFile &file, const std::function<void(CompanyId)> &next)
{
    if (file.parentStep != 0)
        return next(m_companies.at(static_cast<size_t>(file.parentStep - 1)));
    if (!file.draft.parent || file.draft.parent->entity != "Tickets"_L1)
        return next(CompanyId{file.draft.fields["companyID"_L1].toInteger()});
    m_program.gateway().fetchTicket(
        domain::TicketId{file.draft.parent->id}, this, [this, next](const Result<domain::Ticket> &ticket) {
            if (!ticket)
                return refuse(whole(words::explain(ticket.error())),
                    ticket.error().kind == domain::ProblemKind::notFound ? ExitCode::badInput
                                                                         : ExitCode::failed);
            next(ticket->company);
        });
}

void SubmitCommand::add(const StepFile &ready, const Actor &actor, CompanyId company)
{
    const Draft &draft = ready.draft;
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
    // What can never be sent is not kept either: it would wait in the outbox for nothing.
    Draft asSent = draft;
    if (ready.parentStep != 0)
        asSent.parent = {m_ready.steps.at(static_cast<size_t>(ready.parentStep - 1)).draft.entity, 1};
    if (const auto request = m_program.gateway().requestText(asSent, actor); !request)
        return refuse(translated(QT_TRANSLATE_NOOP("Commands", "This cannot be created: %1."))
                          .arg(request.error().detail),
            ExitCode::badInput);
    Step step;
    step.draft = draft;
    step.parentStep = ready.parentStep;
    step.actor = actor;
    step.actorName = name;
    m_ready.steps.push_back(step);
    m_companies.push_back(company);
    prepareNext();
}

void SubmitCommand::submit()
{
    m_ready.title = m_ready.steps.front().draft.fields["title"_L1].toString();
    // Before start(): what waited from an earlier run goes first, then this.
    const Result<domain::PlanId> submitted = m_program.outbox().submit(m_ready);
    if (!submitted)
        return refuse(whole(words::explain(submitted.error())), ExitCode::failed);
    m_plan = *submitted;
    m_program.outbox().start();
}

void SubmitCommand::follow(domain::PlanId plan)
{
    if (plan != m_plan || m_hasEnded)
        return;
    const std::vector<Step> steps = m_program.outbox().plan(plan)->steps;
    while (m_printed < steps.size()) {
        const Step &step = steps.at(m_printed);
        const auto code = exitCodeOf(step);
        if (!code)
            return;
        ++m_printed;
        print(step);
        // What follows waits for this one, and stays in the outbox.
        if (*code != ExitCode::done || m_printed == steps.size()) {
            m_hasEnded = true;
            Q_EMIT ended(*code);
            return;
        }
    }
}

void SubmitCommand::print(const Step &step)
{
    const people::Person *author =
        step.author ? m_program.directory().person(authorOf(*step.author)) : nullptr;
    const auto explained = words::explainStep(
        step, author == nullptr ? QString() : author->name, m_program.evidenceAgainst(step));
    // A note has no link of its own: its ticket has (fact sheet 10).
    QUrl link = step.record ? m_program.recordLink(*step.record) : QUrl();
    if (const Step sent = domain::withParent(*m_program.outbox().plan(m_plan), step);
        link.isEmpty() && step.record && sent.draft.parent)
        link = m_program.recordLink(*sent.draft.parent);
    QString text = whole(explained);
    if (link.isValid())
        text += u'\n' + link.toString(QUrl::FullyEncoded);
    m_output.print(text, receiptOf(step, explained.what, link));
}

} // namespace app::commands
