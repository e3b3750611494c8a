// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gateway.h"
#include "app/domain/profile.h"
#include "app/outbox/outbox.h"
#include "app/store/file_store.h"
#include "app/store/lease_store.h"
#include "app/store/plan_store.h"

// The part of the wiring that is about what is submitted.
namespace app {

/// The journal in the profile's database at `databasePath`, which other programs may have open too. `plans`
/// and `leases` must outlive it.
[[nodiscard]] outbox::Journal journalIn(store::PlanStore &plans, store::LeaseStore &leases,
    const QString &databasePath, std::chrono::milliseconds leaseDuration);

/// Tells whether a holder of the lease of the profile at `databasePath` was killed since.
[[nodiscard]] store::LeaseStore::IsGone isGoneFrom(const QString &databasePath);

/// The wire as the gateway has it, with the files of attachments. All of them must outlive it; `profile` says
/// at every submission whether tickets carry our token.
[[nodiscard]] outbox::Wire wireTo(autotask::Gateway &gateway, store::FileStore &files,
    const domain::Profile &profile, std::chrono::milliseconds clockSlack);

/// Whether a settled step shows that the tenant does not keep our tokens (fact sheet 9).
[[nodiscard]] bool showsDroppedToken(const domain::Step &step);

} // namespace app
