// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/receipt.h"

#include "app/commands/actor_text.h"
#include "ui/words/words.h"

#include <QJsonArray>

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::Plan;
using domain::Step;
using domain::StepKind;
using domain::StepState;
namespace words = ui::words;

namespace {

/// Whom Autotask shows; nobody where it shows nobody.
std::optional<Actor> authorOf(const Step &step)
{
    if (!step.author)
        return std::nullopt;
    if (step.author->contact.isValid())
        return Actor(step.author->contact);
    return step.author->resource.isValid() ? std::optional(Actor(step.author->resource)) : std::nullopt;
}

QString utcText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

} // namespace

QJsonObject stepJson(const Plan &plan, const Step &step, const Waiting &waiting)
{
    // Autotask tells of no change who made it, so that is its good end.
    const bool isUnsignedChange = step.kind == StepKind::update && step.state == StepState::authorUnreadable;
    QJsonObject json{
        {u"plan"_s, plan.id.value},
        {u"step"_s, step.number},
        {u"steps"_s, static_cast<qint64>(plan.steps.size())},
        {u"kind"_s, domain::kindName(step.kind)},
        {u"state"_s, isUnsignedChange ? u"changed"_s : domain::stateName(step.state)},
        {u"entity"_s, step.draft.entity},
        {u"as"_s, actorText(step.actor)},
        {u"asName"_s, step.actorName},
    };
    if (const Step sent = domain::withParent(plan, step); sent.draft.parent)
        json[u"parent"_s] =
            QJsonObject{{u"entity"_s, sent.draft.parent->entity}, {u"id"_s, sent.draft.parent->id}};
    if (step.record) {
        json[u"id"_s] = step.record->id;
        json[u"number"_s] = step.recordNumber;
    }
    if (const auto author = authorOf(step))
        json[u"author"_s] = actorText(*author);
    if (!step.token.isEmpty()) {
        json[u"token"_s] = step.token;
        json[u"isTokenKept"_s] = step.isTokenKept;
    }
    if (step.file) {
        json[u"fileName"_s] = step.file->name;
        json[u"fileSize"_s] = step.file->size;
    }
    if (!step.unkept.isEmpty())
        json[u"unkept"_s] = QJsonArray::fromStringList(step.unkept);
    if (step.problem)
        json[u"serverSentences"_s] = QJsonArray::fromStringList(step.problem->serverSentences);
    if (!waiting.name.isEmpty()) {
        json[u"waitsFor"_s] = waiting.name;
        json[u"attempts"_s] = step.attempts;
        if (waiting.until.isValid())
            json[u"waitsUntil"_s] = utcText(waiting.until);
    }
    return json;
}

Receipt receiptOf(Program &program, const Plan &plan, const Step &step, const Waiting &waiting)
{
    const auto author = authorOf(step);
    const people::Person *person = author ? program.directory().person(*author) : nullptr;
    const words::Explanation explained =
        words::explainStep(step, person == nullptr ? QString() : person->name, program.evidenceAgainst(step));
    // A note has no link of its own: its ticket has (fact sheet 10).
    QUrl link = step.record ? program.recordLink(*step.record) : QUrl();
    if (const Step sent = domain::withParent(plan, step); link.isEmpty() && step.record && sent.draft.parent)
        link = program.recordLink(*sent.draft.parent);
    QStringList lines;
    for (const QString &line : {explained.what, waiting.sentence, explained.means,
             QString::fromUtf8(link.toEncoded(QUrl::FullyEncoded))}) {
        if (!line.isEmpty())
            lines << line;
    }
    QJsonObject json = stepJson(plan, step, waiting);
    json[u"sentence"_s] = explained.what;
    if (person != nullptr)
        json[u"authorName"_s] = person->name;
    if (step.record)
        json[u"link"_s] = link.toString(QUrl::FullyEncoded);
    return {lines.join(u'\n'), json};
}

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
        if (step.kind == StepKind::create)
            return ExitCode::authorUnreadable;
        return step.unkept.isEmpty() ? ExitCode::done : ExitCode::notKept;
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

bool goesOnBehind(const Step &step)
{
    return step.state == StepState::verified || step.state == StepState::authorUnreadable;
}

} // namespace app::commands
