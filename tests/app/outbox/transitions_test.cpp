// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/transitions.h"

#include <array>
#include <gtest/gtest.h>

using app::domain::StepState;
using app::outbox::next;
using app::outbox::Outcome;

namespace {

constexpr std::array states{StepState::planned, StepState::sending, StepState::accepted, StepState::verified,
    StepState::notAttributed, StepState::authorUnreadable, StepState::rejected, StepState::unclear,
    StepState::cancelled, StepState::discarded};
constexpr std::array outcomes{Outcome::leaves, Outcome::created, Outcome::refused, Outcome::refusedForNow,
    Outcome::neverLeft, Outcome::unknown, Outcome::programDied, Outcome::authorMatches,
    Outcome::authorDiffers, Outcome::authorUnreadable, Outcome::readBackFailed, Outcome::takenBack,
    Outcome::found, Outcome::sentAgain, Outcome::discarded};

constexpr std::nullopt_t no = std::nullopt;
constexpr auto planned = StepState::planned;
constexpr auto sending = StepState::sending;
constexpr auto accepted = StepState::accepted;
constexpr auto verified = StepState::verified;
constexpr auto wrongAuthor = StepState::notAttributed;
constexpr auto unreadable = StepState::authorUnreadable;
constexpr auto rejected = StepState::rejected;
constexpr auto unclear = StepState::unclear;
constexpr auto cancelled = StepState::cancelled;
constexpr auto discarded = StepState::discarded;

using Cell = std::optional<StepState>;

// One row per state, one column per outcome, both in the order of the lists above. Written out, not computed.
// clang-format off
constexpr std::array<std::array<Cell, 15>, 10> transitionTable{{
    //                   leaves   created   refused   forNow   neverLeft unknown  died     matches   differs      unreadable  failed    takenBack  found     sentAgain discarded
    /* planned       */ {sending, no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       cancelled, no,       no,       no},
    /* sending       */ {no,      accepted, rejected, planned, planned,  unclear, unclear, no,       no,          no,         no,       no,        no,       no,       no},
    /* accepted      */ {no,      no,       no,       no,      no,       no,      no,      verified, wrongAuthor, unreadable, accepted, no,        no,       no,       no},
    /* verified      */ {no,      no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       no,        no,       no,       no},
    /* notAttributed */ {no,      no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       no,        no,       no,       no},
    /* unreadable    */ {no,      no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       no,        no,       no,       no},
    /* rejected      */ {no,      no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       no,        no,       no,       no},
    /* unclear       */ {no,      no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       no,        accepted, planned,  discarded},
    /* cancelled     */ {no,      no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       no,        no,       no,       no},
    /* discarded     */ {no,      no,       no,       no,      no,       no,      no,      no,       no,          no,         no,       no,        no,       no,       no},
}};
// clang-format on

TEST(Transitions, haveEveryCellAsWrittenHere)
{
    for (size_t row = 0; row < states.size(); ++row) {
        for (size_t column = 0; column < outcomes.size(); ++column) {
            SCOPED_TRACE(testing::Message() << "state " << row << ", outcome " << column);

            EXPECT_EQ(next(states[row], outcomes[column]), transitionTable[row][column]);
        }
    }
}

TEST(Transitions, leadBackToPlannedOnlyIfNothingWasDoneOrThePersonDecided)
{
    for (const StepState state : states) {
        for (const Outcome outcome : outcomes) {
            if (next(state, outcome) != StepState::planned)
                continue;

            const bool isSurelyNotDone = state == StepState::sending
                && (outcome == Outcome::neverLeft || outcome == Outcome::refusedForNow);
            const bool isDecided = state == StepState::unclear && outcome == Outcome::sentAgain;
            EXPECT_TRUE(isSurelyNotDone || isDecided);
        }
    }
}

TEST(Transitions, leaveASettledStateOnlyForWhatIsUnclear)
{
    for (const StepState state : states) {
        for (const Outcome outcome : outcomes) {
            if (app::domain::isSettled(state) && state != StepState::unclear) {
                EXPECT_EQ(next(state, outcome), std::nullopt);
            }
        }
    }
}

} // namespace
