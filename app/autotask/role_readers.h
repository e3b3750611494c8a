// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/resource_role.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace app::autotask {

/// A role as Roles lists it.
struct Role
{
    qint64 id = 0;
    QString name;
    bool isActive = true;

    friend bool operator==(const Role &, const Role &) = default;
};

/// One role, or nothing if it has no id.
[[nodiscard]] std::optional<Role> roleOf(const QJsonObject &item);
/// One pair of ResourceRoles or ResourceServiceDeskRoles, still without the role's name; nothing if one of
/// the two ids is missing.
[[nodiscard]] std::optional<domain::ResourceRole> resourceRoleOf(const QJsonObject &item);

/// Every pair once, by resource and role: ResourceRoles names a pair once for each queue and department, and
/// both lists may name it. A pair is active if one of them says so and the role is not retired.
[[nodiscard]] std::vector<domain::ResourceRole> joined(
    std::vector<domain::ResourceRole> pairs, const std::vector<Role> &roles);

/// The fields of the readers above.
[[nodiscard]] QStringList roleFields();
[[nodiscard]] QStringList resourceRoleFields();

} // namespace app::autotask
