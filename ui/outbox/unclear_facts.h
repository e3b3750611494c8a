// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/plan_facts.h"
#include "ui/outbox/waiting.h"

#include <vector>

// What a person can do about a step that may have been created: pure functions.
namespace ui::outbox {

/// Asking Autotask at once; sends nothing.
[[nodiscard]] Offer lookUpOffer(const app::domain::Step &step, const Outlook &outlook);
/// Only where the search ended without a hit; otherwise the text says why not.
[[nodiscard]] Offer sendAgainOffer(const app::domain::Step &step, const Outlook &outlook);
/// Always for an unclear step.
[[nodiscard]] Offer discardOffer(const app::domain::Step &step);

/// What sending it again would do, spelt out before it is confirmed.
[[nodiscard]] QString sendAgainConsequence(const app::domain::Step &step, const Outlook &outlook);
/// What giving it up would do, also to the parts behind it.
[[nodiscard]] QString discardConsequence(const app::domain::Plan &plan, const app::domain::Step &step);

/// One line of what Autotask shows of a record that may be the step's.
struct CandidateLine
{
    QString label;
    QString value; ///< plain text of the server; "–" where this one has nothing and another has
    bool isDifferent = false; ///< the records do not all show the same here
    bool isExact = false; ///< an id or a token

    friend bool operator==(const CandidateLine &, const CandidateLine &) = default;
};

/// One of several records of which the person says which one it is.
struct CandidateCard
{
    app::domain::RecordRef record;
    QString label; ///< how it is called: its number, or kind and id
    std::vector<CandidateLine> lines; ///< the same labels in the same order on all cards
    std::optional<app::domain::RecordRef> link; ///< where "Open in Autotask" leads
    bool isLinkToParent = false; ///< the link leads to the ticket that it stands on

    friend bool operator==(const CandidateCard &, const CandidateCard &) = default;
};

/// The records that the search found, for `several`; else none. `step` must have its parent, see
/// withParent().
[[nodiscard]] std::vector<CandidateCard> candidateCards(
    const app::domain::Step &step, const Outlook &outlook, const NameOf &nameOf);

} // namespace ui::outbox
