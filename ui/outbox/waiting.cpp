// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/waiting.h"

#include "ui/outbox/plan_facts.h"
#include "ui/words/outbox_words.h"

#include <QCoreApplication>

namespace ui::outbox {

using app::domain::Plan;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::domain::Step;
using app::domain::StepState;
using app::outbox::Search;

namespace {

struct Waiting
{
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

/// Who or what takes the cause of a failure away.
WaitsFor cureOf(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::offline:
    case ProblemKind::timeout:
    case ProblemKind::serverDown:
        return WaitsFor::connection;
    case ProblemKind::rateLimited:
        return WaitsFor::limit;
    case ProblemKind::badCredentials:
        return WaitsFor::secret;
    default:
        return WaitsFor::person;
    }
}

/// The first earlier part after which the plan does not go on yet, or nothing.
const Step *partBefore(const Plan &plan, const Step &step)
{
    for (const Step &each : plan.steps) {
        if (each.number >= step.number)
            break;
        if (each.state != StepState::verified && each.state != StepState::authorUnreadable)
            return &each;
    }
    return nullptr;
}

WaitsFor plannedWaitsFor(const Plan &plan, const Step &step)
{
    if (const Step *before = partBefore(plan, step)) {
        // Behind what is settled otherwise nothing is ever sent.
        const bool mayGoOn = !isSettled(before->state) || before->state == StepState::unclear;
        return mayGoOn ? WaitsFor::part : WaitsFor::person;
    }
    return step.problem ? cureOf(*step.problem) : WaitsFor::turn;
}

WaitsFor unclearWaitsFor(const Outlook &outlook)
{
    const Search *search = outlook.search;
    if (search == nullptr)
        return WaitsFor::lookUp;
    switch (search->state) {
    case Search::State::several:
        return WaitsFor::choice;
    case Search::State::none:
        return WaitsFor::decision;
    case Search::State::looking:
        break;
    }
    const bool isRefused = search->problem && search->problem->kind == ProblemKind::badCredentials;
    return isRefused ? WaitsFor::secret : WaitsFor::lookUp;
}

/// "a connection, next try 14:32:10 (attempt 3)".
QString withNextTry(const QString &what, const Step &step, const Outlook &outlook)
{
    if (!step.waitsUntil.isValid())
        return what;
    return Waiting::tr("%1, next try %2 (attempt %3)", "what it waits for; moment; number")
        .arg(what, words::localClock(step.waitsUntil, outlook.now), QString::number(step.attempts + 1));
}

/// What follows "Waits for …": when it is tried again, or that the person has to say so.
QString goesOn(const Step &step, const Outlook &outlook)
{
    if (step.state == StepState::accepted)
        return Waiting::tr("then choose “Read back now” in the outbox.");
    if (!step.waitsUntil.isValid())
        return Waiting::tr("then choose “Send now” in the outbox.");
    return Waiting::tr("next try at %1 (attempt %2).", "moment; number")
        .arg(words::localClock(step.waitsUntil, outlook.now), QString::number(step.attempts + 1));
}

QString planPersonSentence(const Plan &plan, const Step &step)
{
    if (step.state != StepState::planned)
        return Waiting::tr("Waits for you: look at it and decide; PerPro does nothing more by itself.");
    if (const Step *before = partBefore(plan, step))
        return Waiting::tr("Is not sent, because of part %1: %2. “Cancel” takes it back.", "number; state")
            .arg(QString::number(before->number), words::stateWord(before->state));
    return Waiting::tr("Waits for you: mend the cause, then choose “Send now”, or take it back. It was tried "
                       "%n time(s).",
        nullptr, step.attempts);
}

QString lookUpSentence(const Step &step, const Outlook &outlook)
{
    const Search *search = outlook.search;
    if (search == nullptr)
        return Waiting::tr("Will look in Autotask for what may have arrived.");
    if (isLookingNow(outlook))
        return Waiting::tr("Looks in Autotask right now for what may have arrived.");
    const QString next = words::localClock(search->nextAt, outlook.now);
    if (search->problem)
        return Waiting::tr("Looks in Autotask for what may have arrived, next look at %1. The last one "
                           "failed: %2",
            "moment; sentence")
            .arg(next, words::explain(*search->problem).what);
    if (!search->lookedAt.isValid())
        return Waiting::tr("Looks in Autotask for what may have arrived, next look at %1.").arg(next);
    const QDateTime done = serverDoneAt(step, outlook);
    if (!done.isValid())
        return Waiting::tr("Not found at %1; next look at %2.", "moment; moment")
            .arg(words::localClock(search->lookedAt, outlook.now), next);
    return Waiting::tr("Not found at %1; the server may still be at work until %2. Next look at %3.",
        "moment; moment; moment")
        .arg(words::localClock(search->lookedAt, outlook.now), words::localClock(done, outlook.now), next);
}

} // namespace

QDateTime serverDoneAt(const Step &step, const Outlook &outlook)
{
    const QDateTime left = app::outbox::lastDeparture(step, outlook.times);
    return left.isValid() ? left.addMSecs(outlook.times.longestServerTime.count()) : QDateTime();
}

bool isLookingNow(const Outlook &outlook)
{
    const Search *search = outlook.search;
    return search != nullptr && unclearWaitsFor(outlook) == WaitsFor::lookUp
        && (!search->nextAt.isValid() || search->nextAt <= outlook.now);
}

WaitsFor waitsFor(const Plan &plan, const Step &step, const Outlook &outlook)
{
    switch (step.state) {
    case StepState::planned:
        return plannedWaitsFor(plan, step);
    case StepState::sending:
        return WaitsFor::answer;
    case StepState::accepted:
        return step.problem ? cureOf(*step.problem) : WaitsFor::readBack;
    case StepState::unclear:
        return unclearWaitsFor(outlook);
    default:
        return WaitsFor::nothing;
    }
}

QString waitsForWord(const Plan &plan, const Step &step, const Outlook &outlook)
{
    switch (waitsFor(plan, step, outlook)) {
    case WaitsFor::nothing:
        return {};
    case WaitsFor::turn:
        return Waiting::tr("its turn", "waits for");
    case WaitsFor::part:
        return Waiting::tr("part %1", "waits for; number").arg(partBefore(plan, step)->number);
    case WaitsFor::connection:
        return withNextTry(Waiting::tr("a connection", "waits for"), step, outlook);
    case WaitsFor::limit:
        return withNextTry(Waiting::tr("Autotask's limit", "waits for"), step, outlook);
    case WaitsFor::secret:
        return Waiting::tr("your new secret", "waits for");
    case WaitsFor::answer:
        return step.attempts < 2
            ? Waiting::tr("Autotask's answer", "waits for")
            : Waiting::tr("Autotask's answer (attempt %1)", "waits for; number").arg(step.attempts);
    case WaitsFor::readBack:
        return Waiting::tr("the read-back", "waits for");
    case WaitsFor::lookUp:
        return outlook.search == nullptr || isLookingNow(outlook)
            ? Waiting::tr("the look-up", "waits for")
            : Waiting::tr("the look-up, next at %1", "waits for; moment")
                  .arg(words::localClock(outlook.search->nextAt, outlook.now));
    case WaitsFor::choice:
        return Waiting::tr("you: say which it is", "waits for");
    case WaitsFor::decision:
        return Waiting::tr("you: not found, decide", "waits for");
    case WaitsFor::person:
        return Waiting::tr("you: look at it", "waits for");
    }
    Q_UNREACHABLE();
}

QString waitsForWord(const Plan &plan, const OutlookOf &outlookOf)
{
    const Step *step = tellingStep(plan);
    if (step == nullptr || !isOpen(plan))
        return {};
    const QString word = waitsForWord(plan, *step, outlookOf ? outlookOf(*step) : Outlook());
    // The part that speaks is settled, and others behind it never go on.
    return word.isEmpty() ? Waiting::tr("you: look at it", "waits for") : word;
}

QString widestWaitsForWord()
{
    return Waiting::tr("%1, next try %2 (attempt %3)", "what it waits for; moment; number")
        .arg(Waiting::tr("a connection", "waits for"),
            words::localClock(QDateTime(QDate(2026, 12, 28), QTime(20, 58, 58)),
                QDateTime(QDate(2026, 12, 28), QTime(20, 58, 58))),
            QString::number(8));
}

QString waitsForSentence(const Plan &plan, const Step &step, const Outlook &outlook)
{
    switch (waitsFor(plan, step, outlook)) {
    case WaitsFor::nothing:
        return {};
    case WaitsFor::turn:
        return Waiting::tr("Waits for its turn: it is about to be sent.");
    case WaitsFor::part:
        return Waiting::tr("Waits for part %1.").arg(partBefore(plan, step)->number);
    case WaitsFor::connection:
        return Waiting::tr("Waits for a connection to Autotask: %1", "when it goes on")
            .arg(goesOn(step, outlook));
    case WaitsFor::limit:
        return Waiting::tr("Waits until Autotask allows requests again: %1", "when it goes on")
            .arg(goesOn(step, outlook));
    case WaitsFor::secret:
        return Waiting::tr("Waits for your new secret: Autotask refused the credentials of the API user. "
                           "Enter the new one, and this goes on by itself.");
    case WaitsFor::answer:
        return Waiting::tr("Waits for Autotask's answer (attempt %1).").arg(qMax(1, step.attempts));
    case WaitsFor::readBack:
        return Waiting::tr("Waits for the read-back: PerPro asks Autotask who is shown as the author.");
    case WaitsFor::lookUp:
        return lookUpSentence(step, outlook);
    case WaitsFor::choice:
        return Waiting::tr("Waits for you: %n record(s) in Autotask fit. Say which one it is.", nullptr,
            static_cast<int>(outlook.search->candidates.size()));
    case WaitsFor::decision:
        return Waiting::tr("Not found after the longest server time (%1): you decide.", "span")
            .arg(words::spanWord(outlook.times.longestServerTime));
    case WaitsFor::person:
        return planPersonSentence(plan, step);
    }
    Q_UNREACHABLE();
}

} // namespace ui::outbox
