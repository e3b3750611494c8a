// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/fields.h"

#include <QJsonObject>

namespace app::tenant {

/// What this tenant offers of one entity. A further entity is one more row of the table in entities.cpp.
struct Entity
{
    QLatin1StringView name; ///< of the collection, as in the paths: "Tickets"
    QLatin1StringView singular; ///< as in sentences and references: "Ticket"
    const std::vector<Field> *fields = nullptr;
    bool canCreate = false;
    bool canUpdate = false;
    bool isImpersonable =
        false; ///< on the list of entities that heed ImpersonationResourceId (fact sheet 2.3)

    /// The field of that name in any case, or nullptr.
    [[nodiscard]] const Field *field(const QString &name) const;
    /// The user-defined field of that name, or nullptr.
    [[nodiscard]] const UserDefinedField *userDefinedField(const QString &name) const;
};

/// The entity of that exact collection name, or nullptr.
const Entity *entityNamed(const QString &name);

/// Body of entityInformation/fields (fact sheet 7).
QJsonObject describeFields(const Entity &entity);
/// Body of entityInformation/userDefinedFields (fact sheet 7).
QJsonObject describeUserDefinedFields(const Entity &entity);
/// Body of entityInformation (fact sheet 3.1); `mayCreate` and `mayQuery` are the caller's own rights.
QJsonObject describeEntity(const Entity &entity, bool mayCreate, bool mayQuery);
/// A record as it goes over the wire: every field of the entity, null where the record has none, and the
/// user-defined fields. `stored` holds known values by field name.
QJsonObject wholeRecord(const Entity &entity, const QJsonObject &stored);

} // namespace app::tenant
