// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/domain/profile.h"
#include "app/domain/result.h"

#include <vector>

namespace app {

/// Steps that have not come to rest: what forgetting their profile would lose.
struct Unsettled
{
    int unsent = 0; ///< saved here and nowhere else
    int unclear = 0; ///< may be in Autotask; nobody could find out any more from here
    int unread = 0; ///< in Autotask, their author not yet read back

    [[nodiscard]] bool isAny() const { return unsent > 0 || unclear > 0 || unread > 0; }
    friend bool operator==(const Unsettled &, const Unsettled &) = default;
};

[[nodiscard]] Unsettled unsettledIn(const std::vector<domain::Plan> &plans);
/// The same for a profile that is not open here, from its database. Problem: storage.
[[nodiscard]] domain::Result<Unsettled> unsettledOf(const QString &dataDir, const QString &name);

/// The plans of a profile with a step that is not settled or is unclear, oldest first, from its database and
/// without opening the profile: a window may have it open. Problem: storage.
[[nodiscard]] domain::Result<std::vector<domain::Plan>> openPlansOf(
    const QString &dataDir, const QString &name);

/// The plans with a step that did not leave because the credentials were in doubt, oldest first. `plans` are
/// newest first.
[[nodiscard]] std::vector<domain::PlanId> waitingForCredentials(const std::vector<domain::Plan> &plans);
/// The same, and those that did not leave because Autotask could not be reached.
[[nodiscard]] std::vector<domain::PlanId> waitingForTheLine(const std::vector<domain::Plan> &plans);

/// Whether a failure says that Autotask is not there at the moment, whatever was asked.
[[nodiscard]] bool isOutage(const domain::Problem &problem);

/// Where the tenant of this profile was found last; nothing, if the profile is new or another user or other
/// hosts are kept under its name. Problem: storage.
[[nodiscard]] domain::Result<std::optional<domain::Zone>> keptZone(
    const QString &dataDir, const domain::Profile &profile);

/// Removes everything that is kept of a profile on disk, readable or not; a profile that is not there is
/// removed already. Problems: busy, if a window has it open, and then nothing is touched; cannotOpen, if
/// something could not be removed.
[[nodiscard]] domain::Result<domain::Done> removeProfile(const QString &dataDir, const QString &name);

} // namespace app
