// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/plan_facts.h"

#include "ui/outbox/receipt.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ui::outbox {

using namespace Qt::Literals::StringLiterals;
using app::domain::Plan;
using app::domain::RecordRef;
using app::domain::Step;
using app::domain::StepKind;
using app::domain::StepState;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(PlanFacts)
};

/// What a person must know first comes first.
int urgency(StepState state)
{
    switch (state) {
    case StepState::notAttributed:
        return 8;
    case StepState::unclear:
        return 7;
    case StepState::rejected:
        return 6;
    case StepState::sending:
        return 5;
    case StepState::accepted:
        return 4;
    case StepState::planned:
        return 3;
    case StepState::cancelled:
    case StepState::discarded:
        return 2;
    case StepState::authorUnreadable:
        return 1;
    case StepState::verified:
        return 0;
    }
    Q_UNREACHABLE();
}

bool hasState(const Plan &plan, StepState state)
{
    return std::any_of(
        plan.steps.begin(), plan.steps.end(), [state](const Step &step) { return step.state == state; });
}

/// The step at which the outbox would go on: the first one that is not done.
const Step *nextStep(const Plan &plan)
{
    for (const Step &step : plan.steps) {
        if (step.state != StepState::verified && step.state != StepState::authorUnreadable)
            return &step;
    }
    return nullptr;
}

QString firstNumber(const Plan &plan)
{
    for (const Step &step : plan.steps) {
        if (!step.recordNumber.isEmpty())
            return step.recordNumber;
    }
    return {};
}

/// The entities that ExecuteCommand can open (fact sheet 10).
bool hasLink(const RecordRef &record)
{
    static const QStringList linked{u"Tickets"_s, u"Companies"_s, u"Contacts"_s, u"Projects"_s,
        u"Contracts"_s, u"Opportunities"_s, u"ConfigurationItems"_s};
    return record.id > 0 && linked.contains(record.entity);
}

/// True if nothing of it has left and one form can show it whole: a ticket or note, then its files and a
/// change of the note's ticket, all by one author.
bool isOfOneForm(const Plan &plan)
{
    const Step &main = plan.steps.front();
    const bool isRecord = main.kind == StepKind::create
        && (main.draft.entity == "Tickets"_L1 || main.draft.entity == "TicketNotes"_L1);
    int changes = 0;
    return isRecord && std::all_of(plan.steps.begin(), plan.steps.end(), [&](const Step &step) {
        if (step.state != StepState::planned || step.actor != main.actor)
            return false;
        if (&step == &main)
            return true;
        if (step.kind == StepKind::update)
            return main.draft.parent && step.draft.parent == main.draft.parent
                && step.draft.fields.keys() == QStringList{u"status"_s} && ++changes == 1;
        return step.file && step.parentStep == main.number;
    });
}

} // namespace

const Step *tellingStep(const Plan &plan)
{
    const auto found = std::max_element(plan.steps.begin(), plan.steps.end(),
        [](const Step &one, const Step &other) { return urgency(one.state) < urgency(other.state); });
    return found == plan.steps.end() ? nullptr : &*found;
}

bool isOpen(const Plan &plan)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(),
        [](const Step &step) { return !isSettled(step.state) || step.state == StepState::unclear; });
}

QString planTitle(const Plan &plan)
{
    const QString title = plan.title.isEmpty() ? Facts::tr("Without a title") : plan.title;
    const QString number = firstNumber(plan);
    return number.isEmpty() ? title : Facts::tr("%1 · %2", "number of the record, title").arg(number, title);
}

QString planAuthors(const Plan &plan)
{
    QStringList names;
    for (const Step &step : plan.steps)
        names << step.actorName;
    names.removeDuplicates();
    names.removeAll(QString());
    return names.join(Facts::tr(", ", "between names"));
}

QString planReadAuthors(const Plan &plan, const NameOf &nameOf)
{
    QStringList names;
    for (const Step &step : plan.steps)
        names << readAuthorLabel(step, nameOf);
    names.removeDuplicates();
    names.removeAll(QString());
    return names.join(Facts::tr(", ", "between names"));
}

QDateTime planChangedAt(const Plan &plan)
{
    QDateTime latest = plan.submittedAt;
    for (const Step &step : plan.steps) {
        if (!latest.isValid() || step.changedAt > latest)
            latest = step.changedAt;
    }
    return latest;
}

QString planWord(const Plan &plan)
{
    const Step *step = tellingStep(plan);
    return step == nullptr ? QString() : words::stateWord(step->state);
}

words::Mood planMood(const Plan &plan)
{
    const Step *step = tellingStep(plan);
    return step == nullptr ? words::Mood::neutral : words::stateMood(*step);
}

QString planSentence(const Plan &plan, const NameOf &nameOf)
{
    const Step *step = tellingStep(plan);
    if (step == nullptr)
        return {};
    QString sentence = words::stepSentence(*step, readAuthorName(*step, nameOf));
    if (plan.steps.size() == 1)
        return sentence;
    if (step->state == StepState::verified)
        return Facts::tr("All %1 parts were created and verified.").arg(plan.steps.size());
    return Facts::tr("Part %1 of %2, %3: %4", "number, how many, kind of record, sentence")
        .arg(QString::number(step->number), QString::number(plan.steps.size()),
            words::entityWord(step->draft.entity), sentence);
}

Offer sendOffer(const Plan &plan)
{
    const Step *step = nextStep(plan);
    if (step == nullptr)
        return {false, Facts::tr("Everything was created; nothing is left to send.")};
    switch (step->state) {
    case StepState::planned:
        return {true, Facts::tr("Sends what is saved and surely never left this computer.")};
    case StepState::sending:
        return {false, Facts::tr("It is being sent right now.")};
    case StepState::accepted:
        return {false,
            Facts::tr("It was created, and is never sent again; only its author is still to be read.")};
    case StepState::unclear:
        return {false,
            Facts::tr("It may have been created already: sending it again could make a second record.")};
    case StepState::rejected:
        return {false, Facts::tr("Autotask refused it and would refuse it again; write it anew.")};
    case StepState::notAttributed:
        return {false, Facts::tr("It was created with another author; nothing more is sent after that.")};
    case StepState::cancelled:
        return {false, Facts::tr("It was taken back.")};
    case StepState::discarded:
        return {false, Facts::tr("It was given up.")};
    case StepState::verified:
    case StepState::authorUnreadable:
        break;
    }
    Q_UNREACHABLE();
}

Offer cancelOffer(const Plan &plan)
{
    if (hasState(plan, StepState::planned)) {
        const bool isWhole = std::all_of(plan.steps.begin(), plan.steps.end(),
            [](const Step &step) { return step.state == StepState::planned; });
        return {true,
            isWhole ? Facts::tr("Takes back what was not sent; it stays in the history.")
                    : Facts::tr("Takes back the parts that were not sent; the others stay as they are.")};
    }
    if (hasState(plan, StepState::sending))
        return {false, Facts::tr("It has left this computer and cannot be taken back.")};
    return {false, Facts::tr("Nothing of it waits to be sent, so there is nothing to take back.")};
}

Offer readBackOffer(const Plan &plan)
{
    if (hasState(plan, StepState::accepted))
        return {true, Facts::tr("Reads the record from Autotask and compares its author.")};
    if (hasState(plan, StepState::unclear))
        return {false,
            Facts::tr("Autotask gave no number for it, so PerPro does not know which record to read.")};
    return {false, Facts::tr("Only a record that was created and not read back yet can be read.")};
}

Offer draftOffer(const Plan &plan)
{
    if (hasState(plan, StepState::unclear))
        return {false,
            Facts::tr(
                "It may have been created already. If Autotask surely does not have it, duplicate it on "
                "the page History.")};
    if (hasState(plan, StepState::sending))
        return {false, Facts::tr("It has left this computer and cannot be taken back.")};
    if (!hasState(plan, StepState::planned))
        return {false, Facts::tr("Nothing of it waits to be sent, so there is nothing to take back.")};
    if (!isOfOneForm(plan))
        return {false,
            Facts::tr("Its parts do not fit into one form, or some of them exist already. Cancel it, and "
                      "write what is missing anew from the page History.")};
    return {true, Facts::tr("Takes it back into its form as a draft; it is not sent until you submit it.")};
}

Offer duplicateOffer(const Plan &plan)
{
    const Step *step = tellingStep(plan);
    if (step == nullptr)
        return {false, Facts::tr("It has no parts that could be written anew.")};
    switch (step->state) {
    case StepState::planned:
    case StepState::sending:
        return {false,
            Facts::tr("It is still in the outbox: a duplicate would make a second record as soon as both are "
                      "sent.")};
    case StepState::unclear:
    case StepState::discarded:
        return {true,
            Facts::tr("It may exist already. Look for it in Autotask before you submit the duplicate: "
                      "Autotask keeps both.")};
    case StepState::rejected:
    case StepState::cancelled:
        return {
            true, Facts::tr("Writes it anew as a draft with the same author; nothing was created of it.")};
    case StepState::accepted:
    case StepState::verified:
    case StepState::notAttributed:
    case StepState::authorUnreadable:
        return {true,
            Facts::tr("Writes it anew as a draft with the same author. This one exists: submitting the "
                      "duplicate makes a second record.")};
    }
    Q_UNREACHABLE();
}

std::optional<RecordRef> linkFor(const Step &step, const RecordRef &record)
{
    if (hasLink(record))
        return record;
    if (step.draft.parent && hasLink(*step.draft.parent))
        return step.draft.parent;
    const RecordRef ticket{u"Tickets"_s, step.draft.fields["ticketID"_L1].toInteger()};
    return hasLink(ticket) ? std::optional(ticket) : std::nullopt;
}

std::optional<RecordRef> linkedRecord(const Plan &plan)
{
    for (const Step &step : plan.steps) {
        if (step.record && hasLink(*step.record))
            return step.record;
    }
    for (const Step &step : plan.steps) {
        if (!step.record)
            continue;
        if (auto link = linkFor(step, *step.record))
            return link;
    }
    return std::nullopt;
}

} // namespace ui::outbox
