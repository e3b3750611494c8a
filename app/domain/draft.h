// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QJsonObject>
#include <optional>

namespace app::domain {

/// What a person wants to create: any entity, its fields by Autotask's own names, in the form in which they
/// go over the wire (dates ISO 8601 in UTC, picklist values as numbers where the field is a number).
struct Draft
{
    QString entity; ///< collection name: "Tickets", "TicketNotes"
    std::optional<RecordRef> parent; ///< for child entities (fact sheet 5.2)
    QJsonObject fields;
    QJsonObject userDefinedFields; ///< by the UDF's name

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace app::domain
