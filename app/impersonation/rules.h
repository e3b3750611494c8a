// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/person.h"
#include "app/impersonation/finding.h"

#include <optional>
#include <vector>

namespace app::impersonation {

/// What is known of the chosen person and of the record's place. Facts come from the cache of people.
struct Facts
{
    bool isKnown = true; ///< the person is among those that the tenant listed
    bool isActive = true;
    bool isCompanyActive = true; ///< contacts
    domain::CompanyId company; ///< the contact's
    int licenseType = 0; ///< resources
    QString licenseLabel; ///< the tenant's own word for it; empty if its metadata is not known
    std::optional<domain::ResourceId> apiUser; ///< our own resource, if it is known
    /// The record's company and everything above it, nearest first; empty if no company is chosen yet.
    std::vector<domain::CompanyId> recordLineage;
    domain::ContactId recordContact; ///< the contact that the record names, 0 = none
    QString publish; ///< the chosen value of "publish"; empty = not chosen yet, or there is no such field
};

/// The value of "publish" that means everybody, the client included (fact sheet 2.4).
inline constexpr QLatin1StringView publishToAll("1");

/// licenseType of API users, as seen in live data (fact sheet 2.5).
inline constexpr int apiUserLicense = 7;

/// Everything that the rules of fact sheet 2.3 to 2.6 have to say; empty = nothing speaks against it. What
/// they cannot know (the boxes of the security levels) is not among them: that is readiness.
[[nodiscard]] std::vector<Finding> findings(
    const QString &entity, const domain::Actor &actor, const Facts &facts);

/// Those of the findings that alone explain why a record came out with another author: what its data, its
/// author or its kind break. That a record names another contact breaks no known rule, and a stranger may be
/// well.
[[nodiscard]] std::vector<Finding> violations(const std::vector<Finding> &findings);

/// Those of the findings that only warn. Each must be confirmed before anything is sent: the record may come
/// out as the API user's, and a warning that is passed by has warned nobody.
[[nodiscard]] std::vector<Finding> warnings(const std::vector<Finding> &findings);

/// True if any of them blocks.
[[nodiscard]] bool isBlocked(const std::vector<Finding> &findings);

} // namespace app::impersonation
