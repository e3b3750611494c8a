// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/options.h"
#include "app/tenant/people.h"

namespace app::tenant {

/// What decides whether a contact may stand as the author of one record (fact sheet 2.4).
struct ContactRule
{
    QLatin1StringView field; ///< that names the contact: "createdByContactID", "attachedByContactID"
    bool hasOption = false; ///< the API level's option for this entity
    qint64 company = 0; ///< of the ticket
    QString violation; ///< of a rule of the entity's own; empty = none is violated
};

/// The author in contact mode (fact sheet 2.1): takes the field away again where the contact may not stand.
/// `caller` is the impersonated person, or nullptr for the API user. Returns an error for a contact that does
/// not exist, and for a violated rule only if the options ask for that.
[[nodiscard]] QString settleContact(
    QJsonObject &fields, const ContactRule &rule, const Resource *caller, const Options &options);

/// Sets `resourceField`, impersonatorCreatorResourceID and, for `contactField`, creatorType (fact sheet 2.1).
void setCreator(QJsonObject &fields, QLatin1StringView resourceField, QLatin1StringView contactField,
    const Resource *caller);

} // namespace app::tenant
