// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/fields.h"

#include <QJsonObject>

namespace app::tenant {

/// How far somebody's right reaches, with the numbers of fact sheet 3.1.
enum class Access : quint8 { none = 0, all = 1, restricted = 2 };

/// Somebody's rights on one entity, as entityInformation tells them (fact sheet 3.1).
struct EntityAccess
{
    Access create = Access::none;
    Access update = Access::none;
    Access query = Access::none;
};

/// What the rights of a security level tell apart.
enum class Kind : quint8 { others, tickets, notes, attachments };

/// What this tenant offers of one entity. A further entity is one more row of the table in entities.cpp.
struct Entity
{
    QLatin1StringView name; ///< of the collection, as in the paths: "Tickets"
    QLatin1StringView singular; ///< as in sentences and references: "Ticket"
    const std::vector<Field> *fields = nullptr;
    Kind kind = Kind::others;
    bool canCreate = false;
    bool isCreatedAtRoot = false; ///< false: only below its parent (fact sheet 2.3)
    bool isImpersonable =
        false; ///< on the list of entities that heed ImpersonationResourceId (fact sheet 2.3)
    bool canUpdate = false;

    /// The field of that name in any case, or nullptr.
    [[nodiscard]] const Field *field(const QString &name) const;
    /// The user-defined field of that name, or nullptr.
    [[nodiscard]] const UserDefinedField *userDefinedField(const QString &name) const;
};

/// The key of the list of user-defined fields in a record.
inline const QString userDefinedKey = QStringLiteral("userDefinedFields");

/// The entity of that exact collection name, or nullptr.
const Entity *entityNamed(const QString &name);

/// A path below a parent: `parent`/{id}/`segment` (fact sheet 5.2).
struct ChildPath
{
    QLatin1StringView parent;
    QLatin1StringView segment;
    QLatin1StringView entity; ///< what stands there
    QLatin1StringView parentField; ///< of that entity, naming the parent
};

/// The child path of that shape, or nullptr.
const ChildPath *childPath(const QString &parent, const QString &segment);

/// Body of entityInformation/fields (fact sheet 7), without the field `hidden` ("Tickets.queueID");
/// `isStrange` adds one that nobody could have foreseen.
QJsonObject describeFields(const Entity &entity, const QString &hidden, bool isStrange);
/// Body of entityInformation/userDefinedFields (fact sheet 7).
QJsonObject describeUserDefinedFields(const Entity &entity);
/// Body of entityInformation (fact sheet 3.1) with somebody's rights. `form` is how they are written: "text",
/// "number", "boolean" or "absent"; `isWrapped` puts everything inside "info".
QJsonObject describeEntity(
    const Entity &entity, const EntityAccess &access, const QString &form, bool isWrapped);
/// A record as it goes over the wire: every field of the entity, null where the record has none, and the
/// user-defined fields. `stored` holds known values by field name.
QJsonObject wholeRecord(const Entity &entity, const QJsonObject &stored);

} // namespace app::tenant
