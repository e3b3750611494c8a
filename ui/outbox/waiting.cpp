// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/waiting.h"

#include "ui/outbox/plan_facts.h"

#include <QCoreApplication>

namespace ui::outbox {

using app::domain::Plan;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::domain::Step;
using app::domain::StepState;

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

bool isCreated(const Plan &plan)
{
    const Step *step = tellingStep(plan);
    return step != nullptr && step->state == StepState::accepted;
}

} // namespace

WaitsFor waitsFor(const Plan &plan)
{
    const Step *step = tellingStep(plan);
    if (step == nullptr || !isOpen(plan))
        return WaitsFor::nothing;
    switch (step->state) {
    case StepState::planned:
        return step->problem ? cureOf(*step->problem) : WaitsFor::turn;
    case StepState::sending:
        return WaitsFor::answer;
    case StepState::accepted:
        return step->problem ? cureOf(*step->problem) : WaitsFor::readBack;
    default:
        // Unclear; or parts that are never sent, for one before them failed.
        return WaitsFor::person;
    }
}

QString waitsForWord(WaitsFor waitsFor)
{
    switch (waitsFor) {
    case WaitsFor::nothing:
        return {};
    case WaitsFor::turn:
        return Waiting::tr("its turn", "waits for");
    case WaitsFor::connection:
        return Waiting::tr("a connection", "waits for");
    case WaitsFor::limit:
        return Waiting::tr("the hourly limit", "waits for");
    case WaitsFor::secret:
        return Waiting::tr("the new secret", "waits for");
    case WaitsFor::answer:
        return Waiting::tr("Autotask's answer", "waits for");
    case WaitsFor::readBack:
        return Waiting::tr("the read-back", "waits for");
    case WaitsFor::person:
        return Waiting::tr("you: look at it", "waits for");
    }
    Q_UNREACHABLE();
}

QString waitsForSentence(const Plan &plan)
{
    const bool isReadBackOnly = isCreated(plan);
    switch (waitsFor(plan)) {
    case WaitsFor::nothing:
        return {};
    case WaitsFor::turn:
        return Waiting::tr("Waits for its turn: it is about to be sent.");
    case WaitsFor::connection:
        return isReadBackOnly
            ? Waiting::tr("Waits for a connection to Autotask: then choose “Read back now” in the outbox.")
            : Waiting::tr("Waits for a connection to Autotask: then choose “Send now” in the outbox.");
    case WaitsFor::limit:
        return isReadBackOnly
            ? Waiting::tr(
                "Waits until Autotask allows requests again: then choose “Read back now” in the outbox.")
            : Waiting::tr(
                "Waits until Autotask allows requests again: then choose “Send now” in the outbox.");
    case WaitsFor::secret:
        return Waiting::tr("Waits for the new secret of the API user, for Autotask refused the credentials: "
                           "enter it, and this goes on by itself.");
    case WaitsFor::answer:
        return Waiting::tr("Waits for Autotask's answer.");
    case WaitsFor::readBack:
        return Waiting::tr("Waits for the read-back: PerPro asks Autotask who is shown as the author.");
    case WaitsFor::person:
        return Waiting::tr("Waits for you: look at it and decide; PerPro does nothing more by itself.");
    }
    Q_UNREACHABLE();
}

} // namespace ui::outbox
