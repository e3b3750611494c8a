// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/draft.h"
#include "app/domain/entity_metadata.h"
#include "app/domain/plan.h"
#include "app/people/directory.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace app::commands {

/// What a file for `submit` says of one step, before the tenant was asked what it means.
struct StepFile
{
    domain::StepKind kind = domain::StepKind::create;
    QString as; ///< "contact:ID", "resource:ID" or an e-mail address
    domain::Draft draft; ///< values as they stand in the file; of a change, `parent` is what is changed
    int parentStep = 0; ///< the number, in the plan, of the step whose record is the parent; 0 = none
    QString file; ///< the whole path of what is attached; empty = none
    bool isPublishedAsParent = false; ///< from "attachments": who may read it is said by the parent
};

/// What a whole file says: at least one step, done in order.
using PlanFile = std::vector<StepFile>;

/// Why a file can't be used: one translated sentence.
struct Complaint
{
    QString sentence;
};

/// Reads one step, or a plan {"steps":[…]} of steps; resources/plan.schema.json describes both. A step
///   creates a record: {"as", "entity", "parent":{"entity","id"} or "parentStep", "fields",
///     "userDefinedFields", "attachments":["log.txt"]}; each of "attachments" becomes a step of its own right
///     behind, by the same author, which the numbers in "parentStep" and "changeStep" do not count;
///   attaches a file: the same with "file", and without "attachments";
///   or changes a ticket: {"as", "change":{"entity","id"} or "changeStep", "fields"}.
/// Unknown keys are refused: a misspelt "fields" must not create an empty ticket. Paths are relative to
/// `folder`, or to the current one. No file but this is looked at.
[[nodiscard]] std::variant<PlanFile, Complaint> readPlanFile(
    const QByteArray &json, const QString &folder = {});

/// The keys that a plan, a step, and a record in "parent" or "change" may have.
[[nodiscard]] QStringList planKeys();
[[nodiscard]] QStringList stepKeys();
[[nodiscard]] QStringList recordKeys();

/// The person behind `as`: by id, or by an e-mail address that exactly one active person has.
[[nodiscard]] std::variant<domain::Actor, Complaint> findAuthor(
    const QString &as, const people::Directory &directory);

/// The draft as it goes over the wire: field names as the tenant spells them, picklist labels turned into
/// values, company names into ids. Refuses unknown or read-only fields, values that no active picklist entry
/// has, texts that are too long, and missing required fields (fact sheet 7). Of a change nothing is required,
/// and null empties a field that is not.
[[nodiscard]] std::variant<domain::Draft, Complaint> resolve(const domain::Draft &draft,
    const domain::EntityMetadata &metadata, const people::Directory &directory,
    domain::StepKind kind = domain::StepKind::create);

} // namespace app::commands
