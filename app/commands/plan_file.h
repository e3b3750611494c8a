// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/draft.h"
#include "app/domain/entity_metadata.h"
#include "app/people/directory.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>
#include <variant>
#include <vector>

namespace app::commands {

/// What a file for `submit` says of one step, before the tenant was asked what it means.
struct StepFile
{
    QString as; ///< "contact:ID", "resource:ID" or an e-mail address
    domain::Draft draft; ///< values as they stand in the file
    int parentStep = 0; ///< the number of the earlier step whose record is the parent; 0 = none
};

/// What a whole file says: at least one step, done in order.
using PlanFile = std::vector<StepFile>;

/// Why a file can't be used: one translated sentence.
struct Complaint
{
    QString sentence;
};

/// Reads {"as":…, "entity":…, "parent":{"entity":…,"id":…}, "fields":{…}, "userDefinedFields":{…}}, or a plan
/// {"steps":[…]} of such objects, in which "parentStep":1 stands in place of "parent" for the record of the
/// first one. Unknown keys are refused: a misspelt "fields" must not create an empty ticket.
[[nodiscard]] std::variant<PlanFile, Complaint> readPlanFile(const QByteArray &json);

/// The person behind `as`: by id, or by an e-mail address that exactly one active person has.
[[nodiscard]] std::variant<domain::Actor, Complaint> findAuthor(
    const QString &as, const people::Directory &directory);

/// The draft as it goes over the wire: field names as the tenant spells them, picklist labels turned into
/// values, company names into ids. Refuses unknown or read-only fields, values that no active picklist entry
/// has, texts that are too long, and missing required fields (fact sheet 7).
[[nodiscard]] std::variant<domain::Draft, Complaint> resolve(
    const domain::Draft &draft, const domain::EntityMetadata &metadata, const people::Directory &directory);

} // namespace app::commands
