// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/submit_command.h"

#include "app/autotask/wire_entity.h"
#include "app/commands/attached_file.h"
#include "app/commands/contradiction.h"
#include "app/commands/receipt.h"
#include "app/commands/translate.h"
#include "app/impersonation/rules.h"
#include "ui/words/words.h"

#include <utility>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::CompanyId;
using domain::Draft;
using domain::Result;
using domain::Step;
using domain::StepKind;
namespace words = ui::words;

namespace {

QString whole(const words::Explanation &explanation)
{
    return explanation.means.isEmpty() ? explanation.what : explanation.what + u'\n' + explanation.means;
}

/// The body field that repeats the parent's id, if the tenant demands it of everybody; else empty.
QString demandedParentField(const StepFile &file, const domain::EntityMetadata &metadata)
{
    const autotask::WireEntity *wire = autotask::wireEntity(file.draft.entity);
    const bool isChild = file.kind == StepKind::create && (file.draft.parent || file.parentStep != 0);
    if (!isChild || wire == nullptr || wire->parentField.isEmpty())
        return {};
    const domain::Field *field = metadata.field(wire->parentField);
    return field == nullptr || field->isReadOnly ? QString() : wire->parentField;
}

} // namespace

SubmitCommand::SubmitCommand(Program &program, Output output, bool isDespiteWarnings, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_isDespiteWarnings(isDespiteWarnings)
    , m_output(std::move(output))
{
    // Later, when the outbox has done what follows from the change. Of any plan: ours may wait for another.
    connect(
        &program.outbox(), &outbox::Outbox::planChanged, this, &SubmitCommand::follow, Qt::QueuedConnection);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const domain::Plan plan = *m_program.outbox().plan(m_plan);
        if (!m_hasEnded && m_waiting.name == "lease"_L1)
            stop(plan, ExitCode::waiting);
    });
}

void SubmitCommand::start(const QByteArray &json, const QString &folder)
{
    auto file = readPlanFile(json, folder);
    if (const auto *complaint = std::get_if<Complaint>(&file))
        return refuse(complaint->sentence, ExitCode::badInput);
    m_file = std::move(std::get<PlanFile>(file));
    for (const StepFile &step : m_file) {
        auto bytes =
            step.file.isEmpty() ? std::variant<QByteArray, Complaint>() : readAttachedFile(step.file);
        if (const auto *complaint = std::get_if<Complaint>(&bytes))
            return refuse(complaint->sentence, ExitCode::badInput);
        m_bytes.push_back(std::move(std::get<QByteArray>(bytes)));
    }
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
    if (const QString sentence = contradictionIn(file); !sentence.isEmpty())
        return refuse(sentence, ExitCode::badInput);
    if (const QString sentence = forbiddenTo(std::get<Actor>(author), file, m_ready.steps);
        !sentence.isEmpty())
        return refuse(sentence, ExitCode::blocked);
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
            const QString parentField = demandedParentField(file, described->metadata);
            // Required by metadata, said by "parent", or known once the earlier step has its record.
            if (!parentField.isEmpty())
                ready.draft.fields[parentField] = file.draft.parent ? file.draft.parent->id : 0;
            if (file.isPublishedAsParent)
                ready.draft.fields[u"publish"_s] = publishOf(file.parentStep);
            const auto resolved = resolve(ready.draft, described->metadata, m_program.directory(), file.kind);
            if (const auto *complaint = std::get_if<Complaint>(&resolved))
                return refuse(complaint->sentence, ExitCode::badInput);
            ready.draft = std::get<Draft>(resolved);
            if (file.parentStep != 0)
                ready.draft.fields.remove(parentField);
            if (!file.file.isEmpty()) {
                const auto odd = complainOfFileName(ready.draft.fields.value("fullPath"_L1).toString());
                if (odd)
                    return refuse(odd->sentence, ExitCode::badInput);
            }
            placeOf(ready, [this, ready, actor](CompanyId company) { add(ready, actor, company); });
        });
}

void SubmitCommand::placeOf(const StepFile &file, const std::function<void(CompanyId)> &next)
{
    if (file.parentStep != 0)
        return next(m_companies.at(static_cast<size_t>(file.parentStep - 1)));
    if (!file.draft.parent || file.draft.parent->entity != "Tickets"_L1)
        return next(CompanyId{file.draft.fields["companyID"_L1].toInteger()});
    m_program.gateway().fetchTicket(domain::TicketId{file.draft.parent->id}, this,
        [this, next, id = file.draft.parent->id](const Result<domain::Ticket> &ticket) {
            if (!ticket && ticket.error().kind == domain::ProblemKind::notFound)
                return refuse(
                    translated(QT_TRANSLATE_NOOP("Commands",
                                   "Autotask has no ticket with the id %1, or the API user may not see it."))
                        .arg(id),
                    ExitCode::badInput);
            if (!ticket)
                return refuse(whole(words::explain(ticket.error())), ExitCode::failed);
            if (m_ticket.isEmpty())
                m_ticket = ticket->number + u' ' + ticket->title;
            next(ticket->company);
        });
}

QJsonValue SubmitCommand::publishOf(int number) const
{
    const Draft &parent = m_ready.steps.at(static_cast<size_t>(number - 1)).draft;
    // A ticket has no such field: everybody who sees it may see the file.
    return parent.entity == "TicketNotes"_L1 ? parent.fields["publish"_L1]
                                             : QJsonValue(QString(impersonation::publishToAll));
}

void SubmitCommand::add(const StepFile &ready, const Actor &actor, CompanyId company)
{
    const Draft &draft = ready.draft;
    const people::Directory &directory = m_program.directory();
    const QString name = directory.distinctName(*directory.person(actor));
    impersonation::Facts facts = m_program.facts(actor, company);
    facts.publish = draft.fields["publish"_L1].toVariant().toString();
    facts.recordContact = domain::ContactId{draft.fields["contactID"_L1].toInteger()};
    const auto findings = impersonation::findings(draft.entity, actor, facts);
    QStringList sentences;
    for (const auto &finding : findings)
        sentences << words::findingSentence(finding, name);
    if (impersonation::isBlocked(findings))
        return refuse(sentences.join(u'\n'), ExitCode::blocked);
    if (!impersonation::warnings(findings).empty() && !m_isDespiteWarnings) {
        // What only passes by on a terminal has warned nobody, and a wrong author is for ever.
        sentences << translated(QT_TRANSLATE_NOOP(
            "Commands", "Nothing was sent. With --despite-warnings it is sent all the same."));
        return refuse(sentences.join(u'\n'), ExitCode::blocked);
    }
    if (!sentences.isEmpty())
        m_output.remark(sentences.join(u'\n'));
    if (!canBeSent(ready, actor))
        return;
    Step step;
    step.kind = ready.kind;
    step.draft = draft;
    step.parentStep = ready.parentStep;
    step.actor = actor;
    step.actorName = name;
    m_ready.steps.push_back(step);
    m_companies.push_back(company);
    prepareNext();
}

bool SubmitCommand::canBeSent(const StepFile &ready, const Actor &actor)
{
    // What can never be sent is not kept either: it would wait in the outbox for nothing.
    const QString parentEntity = ready.parentStep == 0
        ? QString()
        : m_ready.steps.at(static_cast<size_t>(ready.parentStep - 1)).draft.entity;
    if (ready.kind == StepKind::update) {
        if (ready.parentStep == 0 || parentEntity == "Tickets"_L1)
            return true;
        refuse(translated(QT_TRANSLATE_NOOP("Commands",
                   "“changeStep” must be the number of a step that creates or changes a ticket.")),
            ExitCode::badInput);
        return false;
    }
    Draft asSent = ready.draft;
    if (ready.parentStep != 0)
        asSent.parent = {parentEntity, 1};
    const auto request = m_program.gateway().requestText(asSent, actor);
    if (!request)
        refuse(translated(QT_TRANSLATE_NOOP("Commands", "This cannot be created: %1."))
                   .arg(request.error().detail),
            ExitCode::badInput);
    return request.has_value();
}

void SubmitCommand::submit()
{
    // Not by [], which would write a title of null into what is changed.
    m_ready.title = m_ready.steps.front().draft.fields.value("title"_L1).toString();
    if (m_ready.title.isEmpty())
        m_ready.title = m_ticket;
    for (size_t each = 0; each < m_ready.steps.size(); ++each) {
        Step &step = m_ready.steps[each];
        if (m_bytes.at(each).isEmpty())
            continue;
        const auto file =
            m_program.addFile(step.draft.fields.value("fullPath"_L1).toString(), m_bytes.at(each));
        if (!file)
            return refuse(whole(words::explain(file.error())), ExitCode::failed);
        step.file = *file;
    }
    // Before start(): what waited from an earlier run goes first, then this.
    const Result<domain::PlanId> submitted = m_program.outbox().submit(m_ready);
    if (!submitted)
        return refuse(whole(words::explain(submitted.error())), ExitCode::failed);
    m_plan = *submitted;
    m_program.outbox().start();
    // It may have to wait for something that does not change.
    QMetaObject::invokeMethod(this, &SubmitCommand::follow, Qt::QueuedConnection);
}

void SubmitCommand::follow()
{
    if (m_hasEnded || !m_plan.isValid())
        return;
    m_waiting = {};
    const domain::Plan plan = *m_program.outbox().plan(m_plan);
    while (m_printed < plan.steps.size()) {
        const Step &step = plan.steps.at(m_printed);
        const auto code = exitCodeOf(step);
        if (!code)
            return waitFor(plan, step);
        if (!goesOnBehind(step))
            return stop(plan, *code);
        print(plan, step);
        m_code = m_code == ExitCode::done ? *code : m_code;
    }
    stop(plan, m_code);
}

void SubmitCommand::waitFor(const domain::Plan &plan, const Step &step)
{
    const outbox::Wait wait = m_program.outbox().waitOf(step.id);
    m_waiting = liveWaiting(wait);
    switch (wait.kind) {
    case outbox::Wait::Kind::lease: // the other one sends this, unless it waits itself
        if (!m_patience.isActive())
            m_patience.start(std::chrono::minutes(1));
        [[fallthrough]];
    case outbox::Wait::Kind::uploads: // some minutes at most
        if (std::exchange(m_remark, m_waiting.sentence) != m_waiting.sentence)
            m_output.remark(m_waiting.sentence);
        return;
    case outbox::Wait::Kind::outage:
        return stop(plan, ExitCode::waiting);
    case outbox::Wait::Kind::earlierPlan:
        if (!m_program.outbox().isBusy())
            stop(plan, ExitCode::waiting);
        return;
    default: // it is under way
        return;
    }
}

void SubmitCommand::stop(const domain::Plan &plan, ExitCode code)
{
    // What follows waits, and stays in the outbox: it has a receipt too.
    while (m_printed < plan.steps.size())
        print(plan, plan.steps.at(m_printed));
    m_hasEnded = true;
    Q_EMIT ended(code);
}

void SubmitCommand::print(const domain::Plan &plan, const Step &step)
{
    ++m_printed;
    const Waiting live = std::exchange(m_waiting, {});
    const Receipt receipt =
        receiptOf(m_program, plan, step, live.name.isEmpty() ? storedWaiting(plan, step) : live);
    m_output.print(receipt.text, receipt.json);
}

} // namespace app::commands
