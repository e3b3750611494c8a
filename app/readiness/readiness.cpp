// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/readiness.h"

namespace app::readiness {

using domain::ProblemKind;
using domain::StepState;
using domain::UserAccess;

Readiness assess(UserAccess accessForCreate, bool isBlockedByRule, const std::optional<Proof> &lastProof)
{
    if (isBlockedByRule)
        return {Grade::blocked, Reason::ruleBlocks, {}};
    if (accessForCreate == UserAccess::none)
        return {Grade::blocked, Reason::apiUserMayNotCreate, {}};
    if (lastProof) {
        switch (lastProof->outcome) {
        case Proof::Outcome::verified:
            return {Grade::proven, Reason::readBack, lastProof->at};
        case Proof::Outcome::notAttributed:
            return {Grade::blocked, Reason::notAttributedBefore, lastProof->at};
        case Proof::Outcome::notPermitted:
            return {Grade::blocked, Reason::refusedBefore, lastProof->at};
        }
    }
    if (accessForCreate == UserAccess::unknown)
        return {Grade::unknown, Reason::accessUnreadable, {}};
    return {Grade::likely, Reason::nothingContradicts, {}};
}

std::optional<Proof> proofOf(const domain::Step &step)
{
    switch (step.state) {
    case StepState::verified:
        return Proof{Proof::Outcome::verified, step.changedAt};
    case StepState::notAttributed:
        return Proof{Proof::Outcome::notAttributed, step.changedAt};
    case StepState::rejected:
        if (step.problem && step.problem->kind == ProblemKind::notPermitted)
            return Proof{Proof::Outcome::notPermitted, step.changedAt};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace app::readiness
