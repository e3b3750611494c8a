// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/waiting.h"

#include "app/commands/translate.h"
#include "app/outbox/look_up.h"
#include "ui/words/words.h"

namespace app::commands {

using namespace Qt::Literals::StringLiterals;
using domain::Plan;
using domain::ProblemKind;
using domain::Step;
using domain::StepState;
using outbox::Wait;
namespace words = ui::words;

namespace {

/// The first step before this one after which the plan does not go on, or nothing.
const Step *obstacle(const Plan &plan, const Step &step)
{
    for (const Step &each : plan.steps) {
        if (each.number >= step.number)
            break;
        if (each.state != StepState::verified && each.state != StepState::authorUnreadable)
            return &each;
    }
    return nullptr;
}

Waiting behind(const Step &before)
{
    const QString number = QString::number(before.number);
    if (!domain::isSettled(before.state) || before.state == StepState::unclear)
        return {u"earlierStep"_s, {},
            translated(QT_TRANSLATE_NOOP("Commands", "It waits for step %1.")).arg(number)};
    return {u"person"_s, {},
        translated(QT_TRANSLATE_NOOP("Commands", "It is not sent, because of step %1: %2."))
            .arg(number, words::stateWord(before.state))};
}

Waiting plannedWaiting(const Plan &plan, const Step &step)
{
    if (const Step *before = obstacle(plan, step))
        return behind(*before);
    if (step.waitsUntil.isValid()) {
        const QString moment = words::localMoment(step.waitsUntil);
        if (!step.problem)
            return {u"undo"_s, step.waitsUntil,
                translated(QT_TRANSLATE_NOOP("Commands", "It can be taken back until %1, and is then sent."))
                    .arg(moment)};
        return {u"retry"_s, step.waitsUntil,
            translated(QT_TRANSLATE_NOOP(
                           "Commands", "PerPro sends it again by itself at %1 (attempt %2), while it runs."))
                .arg(moment, QString::number(step.attempts + 1))};
    }
    if (!step.problem)
        return {u"start"_s, {},
            translated(QT_TRANSLATE_NOOP("Commands", "It is sent as soon as PerPro is connected."))};
    if (step.problem->kind == ProblemKind::badCredentials)
        return {u"credentials"_s, {},
            translated(QT_TRANSLATE_NOOP(
                "Commands", "It waits for the new secret of the API user: enter it in the window."))};
    return {u"person"_s, {},
        translated(QT_TRANSLATE_NOOP("Commands",
            "It waits for you: mend the cause, then send it or take it back on the outbox page."))};
}

} // namespace

Waiting storedWaiting(const Plan &plan, const Step &step)
{
    switch (step.state) {
    case StepState::planned:
        return plannedWaiting(plan, step);
    case StepState::sending:
        return {u"answer"_s, {},
            translated(QT_TRANSLATE_NOOP("Commands",
                "It waits for Autotask's answer; if PerPro ended meanwhile, it is looked up at the next "
                "start."))};
    case StepState::accepted:
        return {u"readBack"_s, {},
            translated(QT_TRANSLATE_NOOP("Commands", "It is read back as soon as PerPro is connected."))};
    case StepState::unclear: {
        // Before that moment "not found" says nothing (fact sheet 12, "Late commits").
        const outbox::LookUpTimes times;
        const QDateTime left = outbox::lastDeparture(step, times);
        const QDateTime until = left.isValid() ? left.addMSecs(times.longestServerTime.count()) : QDateTime();
        return {u"lookUp"_s, until,
            translated(QT_TRANSLATE_NOOP("Commands",
                "PerPro looks for it in Autotask while it runs; if it is not found, you decide on the outbox "
                "page."))};
    }
    default:
        return {};
    }
}

Waiting liveWaiting(const Wait &wait)
{
    switch (wait.kind) {
    case Wait::Kind::outage:
        return {u"outage"_s, wait.until,
            translated(
                QT_TRANSLATE_NOOP("Commands", "Autotask does not answer as it should; nothing leaves."))};
    case Wait::Kind::earlierPlan:
        return {u"earlierPlan"_s, {},
            translated(QT_TRANSLATE_NOOP(
                "Commands", "An earlier submission to the same ticket waits in the outbox and goes first."))};
    case Wait::Kind::uploads:
        return {u"uploads"_s, wait.until,
            translated(QT_TRANSLATE_NOOP("Commands",
                           "Autotask takes only so many bytes of attachments in five minutes; the next one "
                           "leaves at %1."))
                .arg(words::localMoment(wait.until))};
    case Wait::Kind::lease:
        return {u"lease"_s, {},
            translated(QT_TRANSLATE_NOOP("Commands",
                "Another PerPro sends for this profile, or did a moment ago; whichever of the two runs sends "
                "this."))};
    case Wait::Kind::entity:
        return {u"entity"_s, {},
            translated(QT_TRANSLATE_NOOP("Commands", "Others of its kind are on their way."))};
    default:
        return {};
    }
}

} // namespace app::commands
