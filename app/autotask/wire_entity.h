// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::autotask {

/// What one entity is called on the wire (resources/wire_entities.json; fact sheet 2.2, 2.3, 5.2, 9). An
/// empty name means that the entity does not have it.
struct WireEntity
{
    QString entity; ///< collection name, "Tickets"
    QString createPath; ///< below V1.0/, with {parent} for the parent's id
    QString parentField; ///< body field that repeats the parent's id
    QString contactField; ///< body field that makes a contact the author
    QString resourceField; ///< where the author is read back in resource mode
    QString impersonatorField; ///< where the API user is read back in resource mode
    QString tokenField; ///< body field that carries our token
    QString updatePath; ///< below V1.0/, where a PATCH changes fields of a record (fact sheet 5.1)
};

/// The entity of that name, or nullptr.
[[nodiscard]] const WireEntity *wireEntity(const QString &entity);

/// The entity that is created at `parent`/{id}/`child`: TicketNotes for Tickets and Notes. Empty if there is
/// none.
[[nodiscard]] QString childEntity(const QString &parent, const QString &child);

} // namespace app::autotask
