// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/receipt.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ContactId;
using app::domain::ResourceId;
using app::domain::Step;

namespace {

struct Receipt
{
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

qint64 idOf(const Actor &actor)
{
    if (const auto *contact = std::get_if<ContactId>(&actor))
        return contact->value;
    if (const auto *resource = std::get_if<ResourceId>(&actor))
        return resource->value;
    return 0;
}

/// "Anna Müller (contact 1234)"; a stranger is kind and id alone.
QString personLabel(const QString &name, const Actor &actor)
{
    const QString kindAndId = Receipt::tr("%1 %2", "kind of person and id: contact 1234")
                                  .arg(words::actorWord(actor), QString::number(idOf(actor)));
    return name.isEmpty() ? kindAndId : Receipt::tr("%1 (%2)", "name; kind and id").arg(name, kindAndId);
}

QString nameFor(const Actor &actor, const Step &step, const NameOf &nameOf)
{
    const QString name = nameOf ? nameOf(actor) : QString();
    return name.isEmpty() && actor == step.actor ? step.actorName : name;
}

/// A contact comes before the resource that stands beside it: what the creator's resource holds there is not
/// known (fact sheet 12.13).
std::optional<Actor> readActor(const Step &step)
{
    if (!step.author)
        return std::nullopt;
    if (step.author->contact.isValid())
        return Actor(step.author->contact);
    if (step.author->resource.isValid())
        return Actor(step.author->resource);
    return std::nullopt;
}

QString readAuthorLine(const Step &step, const NameOf &nameOf)
{
    const std::optional<Actor> actor = readActor(step);
    if (actor)
        return personLabel(nameFor(*actor, step, nameOf), *actor);
    return step.author ? Receipt::tr("nobody is shown") : QString();
}

QString tokenLine(const Step &step)
{
    if (step.token.isEmpty() || !step.author || step.isTokenKept)
        return step.token;
    return Receipt::tr("%1 (Autotask did not keep it)", "token").arg(step.token);
}

QString foundLine(const Step &step)
{
    switch (step.foundBy) {
    case app::domain::FoundBy::nothing:
        return {};
    case app::domain::FoundBy::token:
        return Receipt::tr("in Autotask, by its token");
    case app::domain::FoundBy::content:
        return Receipt::tr("in Autotask, by its content");
    case app::domain::FoundBy::person:
        return Receipt::tr("in Autotask, chosen by you from several");
    }
    Q_UNREACHABLE();
}

} // namespace

QString readAuthorName(const Step &step, const NameOf &nameOf)
{
    const std::optional<Actor> actor = readActor(step);
    return actor ? nameFor(*actor, step, nameOf) : QString();
}

QString readAuthorLabel(const Step &step, const NameOf &nameOf)
{
    const QString name = readAuthorName(step, nameOf);
    return name.isEmpty() ? readAuthorLine(step, nameOf) : name;
}

QString impersonatorLine(const Step &step, const NameOf &nameOf)
{
    if (!step.author || !step.author->impersonator.isValid())
        return {};
    const Actor actor(step.author->impersonator);
    return personLabel(nameFor(actor, step, nameOf), actor);
}

std::vector<ReceiptLine> receipt(const Step &step, const NameOf &nameOf)
{
    std::vector<ReceiptLine> lines;
    const auto add = [&lines](const QString &label, const QString &value, bool isExact = false) {
        if (!value.isEmpty())
            lines.push_back({label, value, isExact});
    };
    add(Receipt::tr("State"), words::stateWord(step.state));
    add(Receipt::tr("Kind"), words::entityWord(step.draft.entity));
    add(Receipt::tr("Author chosen"), personLabel(step.actorName, step.actor));
    add(Receipt::tr("Author read back"), readAuthorLine(step, nameOf));
    add(Receipt::tr("Sent through"), impersonatorLine(step, nameOf));
    add(Receipt::tr("Number"), step.recordNumber, true);
    add(Receipt::tr("ID"), step.record ? QString::number(step.record->id) : QString(), true);
    add(Receipt::tr("Sent"), words::localMoment(step.sentAt));
    add(Receipt::tr("Last change"), words::localMoment(step.changedAt));
    add(Receipt::tr("Token"), tokenLine(step), true);
    add(Receipt::tr("Found"), foundLine(step));
    add(Receipt::tr("Reason"), step.reason);
    // What was written, so that it can be written anew if it must.
    add(words::fieldLabel(u"description"_s), step.draft.fields["description"_L1].toString());
    return lines;
}

QString receiptText(const app::domain::Plan &plan, const NameOf &nameOf)
{
    QStringList text{planTitle(plan), Receipt::tr("Submitted: %1").arg(words::localMoment(plan.submittedAt))};
    for (const Step &step : plan.steps) {
        text << QString() << words::stepSentence(step, readAuthorName(step, nameOf));
        for (const ReceiptLine &line : receipt(step, nameOf))
            text << Receipt::tr("%1: %2", "label, value").arg(line.label, line.value);
    }
    return text.join(u'\n');
}

} // namespace ui::outbox
