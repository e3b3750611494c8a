// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gateway.h"
#include "app/readiness/guide.h"
#include "app/readiness/probes.h"
#include "app/store/checklist_store.h"
#include "app/store/proof_store.h"

// The part of the wiring that is about what is known before writing.
namespace app {

/// The probes as the gateway asks them. `gateway` must outlive them.
[[nodiscard]] readiness::Probes readinessProbes(autotask::Gateway &gateway);

/// The ledger's words in the store and in app/readiness, which do not know each other.
[[nodiscard]] store::ProofOutcome storedOutcome(readiness::Proof::Outcome outcome);
[[nodiscard]] readiness::Proof::Outcome readOutcome(store::ProofOutcome outcome);

/// What the ledger knows that bears on one author and entity; nothing if it can't be read. Of records by
/// others only what was read back by `until` (UTC; invalid = up to now).
[[nodiscard]] readiness::Ledger readLedger(store::ProofStore &proofs, const QString &apiUser,
    const QString &entity, const domain::Actor &actor, const QDateTime &until = {});
[[nodiscard]] domain::Result<std::vector<readiness::Tick>> readTicks(store::ChecklistStore &checklist);

} // namespace app
