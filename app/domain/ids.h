// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <compare>

namespace app::domain {

/// The id of one kind of Autotask record. A contact can never be passed where a resource is meant: in this
/// program that mistake would be acting as the wrong person. 0 means "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    // NOLINTNEXTLINE(modernize-use-nullptr): the 0 that "a < b" is rewritten with is no pointer
    friend auto operator<=>(const Id &, const Id &) = default;
};

using TicketId = Id<struct TicketTag>;
using ContactId = Id<struct ContactTag>;
using ResourceId = Id<struct ResourceTag>;
using CompanyId = Id<struct CompanyTag>;

/// A record of any entity, by the entity's collection name ("Tickets") and its id.
struct RecordRef
{
    QString entity;
    qint64 id = 0;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

/// One row of our own outbox; never sent to Autotask.
using PlanId = Id<struct PlanTag>;
using StepId = Id<struct StepTag>;

} // namespace app::domain
