// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/entity_metadata.h"
#include "app/domain/person.h"
#include "app/domain/profile.h"
#include "app/domain/result.h"

#include <QObject>
#include <functional>
#include <optional>
#include <vector>

namespace app::readiness {

/// What readiness asks of Autotask; none of it writes (fact sheet 3.2). Each keeps the contract of
/// domain::Callback.
struct Probes
{
    /// entityInformation's userAccessForCreate: of the API user (P3), or with the header of `as` (P6).
    std::function<void(const QString &entity, std::optional<domain::ResourceId> as, QObject *context,
        domain::Callback<domain::UserAccess> done)>
        fetchAccess;
    /// One call that needs nothing but the three credentials (P2).
    std::function<void(QObject *context, domain::Callback<domain::Done> done)> proveCredentials;
    /// The zone, asked anew (P1).
    std::function<void(QObject *context, domain::Callback<domain::Zone> done)> askZoneAgain;
    /// The resources that may be the API user itself (P4).
    std::function<void(
        const QString &userName, QObject *context, domain::Callback<std::vector<domain::Resource>> done)>
        findApiUsers;
    /// One resource as it is now (P5).
    std::function<void(
        domain::ResourceId resource, QObject *context, domain::Callback<domain::Resource> done)>
        fetchResource;
};

} // namespace app::readiness
