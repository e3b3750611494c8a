// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/impersonation/rules.h"
#include "app/readiness/answers.h"
#include "app/readiness/probe_result.h"

namespace app::readiness {

/// Whom and what readiness is about. Contacts cost no request: what is known of them comes from the cache of
/// people and is handed in (fact sheet 3.2, P8).
struct Subject
{
    QString entity; ///< "Tickets", "TicketNotes"
    domain::Actor actor;
    impersonation::Facts facts;
    std::vector<impersonation::Finding> findings; ///< what the rules say of entity, actor and facts
    std::optional<int> wrongLines; ///< of the form (P9); nothing where no form is open
};

/// A proof that is older is still shown, as an old one.
inline constexpr int daysUntilOld = 90;

/// The pure judgement: every probe that applies to the subject, in the order of Probe, at least one result
/// each. `now` is UTC.
[[nodiscard]] std::vector<ProbeResult> judge(
    const Subject &subject, const Known &known, const Ledger &ledger, const QDateTime &now);

} // namespace app::readiness
