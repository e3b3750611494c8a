// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/transitions.h"

namespace app::outbox {

using domain::StepState;

std::optional<StepState> next(StepState state, Outcome outcome)
{
    switch (state) {
    case StepState::planned:
        if (outcome == Outcome::leaves)
            return StepState::sending;
        if (outcome == Outcome::takenBack)
            return StepState::cancelled;
        return std::nullopt;
    case StepState::sending:
        switch (outcome) {
        case Outcome::created:
            return StepState::accepted;
        case Outcome::refused:
            return StepState::rejected;
        case Outcome::refusedForNow:
        case Outcome::neverLeft:
            return StepState::planned;
        case Outcome::unknown:
        case Outcome::programDied:
            return StepState::unclear;
        default:
            return std::nullopt;
        }
    case StepState::accepted:
        switch (outcome) {
        case Outcome::authorMatches:
            return StepState::verified;
        case Outcome::authorDiffers:
            return StepState::notAttributed;
        case Outcome::authorUnreadable:
            return StepState::authorUnreadable;
        case Outcome::readBackFailed:
            return StepState::accepted;
        default:
            return std::nullopt;
        }
    case StepState::unclear:
        switch (outcome) {
        case Outcome::found:
            return StepState::accepted;
        case Outcome::sentAgain:
            return StepState::planned;
        case Outcome::discarded:
            return StepState::discarded;
        default:
            return std::nullopt;
        }
    case StepState::verified:
    case StepState::notAttributed:
    case StepState::authorUnreadable:
    case StepState::rejected:
    case StepState::cancelled:
    case StepState::discarded:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace app::outbox
