// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/outbox/look_up.h"
#include "app/outbox/outbox.h"

#include <QString>
#include <functional>

// What a plan in the outbox and each of its steps wait for: pure functions over the steps.
namespace ui::outbox {

/// What must happen before a step goes on.
enum class WaitsFor : quint8 {
    nothing, ///< it is settled
    turn, ///< it is about to be sent
    part, ///< an earlier part of its plan comes first
    connection, ///< Autotask could not be reached
    limit, ///< Autotask limits requests (fact sheet 8)
    secret, ///< Autotask refused the credentials
    answer, ///< the request is under way
    readBack, ///< it was created; the author is being read
    lookUp, ///< it may have arrived; Autotask is asked
    choice, ///< more than one record fits: a person says which
    decision, ///< no record fits: a person sends it again or gives it up
    person, ///< only a person can mend it
};

/// What the outbox knows of a step beside the step itself.
struct Outlook
{
    const app::outbox::Search *search = nullptr; ///< for an unclear step
    app::outbox::LookUpTimes times;
    QDateTime now; ///< UTC, by the clock of the outbox
};
using OutlookOf = std::function<Outlook(const app::domain::Step &)>;

[[nodiscard]] WaitsFor waitsFor(
    const app::domain::Plan &plan, const app::domain::Step &step, const Outlook &outlook);

/// A few words that follow "Waits for", with the moment of the next try: "a connection, next try 14:32:10
/// (attempt 3)", "you: look at it"; empty for nothing.
[[nodiscard]] QString waitsForWord(
    const app::domain::Plan &plan, const app::domain::Step &step, const Outlook &outlook);
/// The same of the step that speaks for a plan that is open; empty for any other plan.
[[nodiscard]] QString waitsForWord(const app::domain::Plan &plan, const OutlookOf &outlookOf);
/// As wide as what a column for waitsForWord() must hold.
[[nodiscard]] QString widestWaitsForWord();

/// One or two sentences: what the step waits for, until when, and what makes it go on; empty for nothing.
[[nodiscard]] QString waitsForSentence(
    const app::domain::Plan &plan, const app::domain::Step &step, const Outlook &outlook);

/// Until when the server may still be at work on what left: UTC, null if it is not known when it left.
[[nodiscard]] QDateTime serverDoneAt(const app::domain::Step &step, const Outlook &outlook);
/// True while the search asks Autotask at this moment.
[[nodiscard]] bool isLookingNow(const Outlook &outlook);

} // namespace ui::outbox
