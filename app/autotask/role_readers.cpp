// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/role_readers.h"

#include "app/autotask/item_readers.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::ResourceId;
using domain::ResourceRole;

std::optional<Role> roleOf(const QJsonObject &item)
{
    constexpr qsizetype longestName = 1000;
    Role role{item["id"_L1].toInteger(), textOf(item["name"_L1], longestName).trimmed(), isActive(item)};
    if (role.id <= 0)
        return std::nullopt;
    return role;
}

std::optional<ResourceRole> resourceRoleOf(const QJsonObject &item)
{
    ResourceRole pair{
        ResourceId{item["resourceID"_L1].toInteger()}, item["roleID"_L1].toInteger(), {}, isActive(item)};
    if (!pair.resource.isValid() || pair.role <= 0)
        return std::nullopt;
    return pair;
}

std::vector<ResourceRole> joined(std::vector<ResourceRole> pairs, const std::vector<Role> &roles)
{
    QHash<qint64, Role> byId;
    for (const Role &role : roles)
        byId.insert(role.id, role);
    // Of equal pairs the active one comes first and stays.
    const auto key = [](const ResourceRole &pair) {
        return std::tuple(pair.resource.value, pair.role, !pair.isActive);
    };
    std::sort(pairs.begin(), pairs.end(),
        [key](const ResourceRole &one, const ResourceRole &other) { return key(one) < key(other); });
    pairs.erase(std::unique(pairs.begin(), pairs.end(),
                    [](const ResourceRole &one, const ResourceRole &other) {
                        return one.resource == other.resource && one.role == other.role;
                    }),
        pairs.end());
    for (ResourceRole &pair : pairs) {
        const Role role = byId.value(pair.role);
        pair.roleName = role.name;
        pair.isActive = pair.isActive && role.isActive;
    }
    return pairs;
}

QStringList roleFields()
{
    return {u"id"_s, u"name"_s, u"isActive"_s};
}

QStringList resourceRoleFields()
{
    return {u"id"_s, u"resourceID"_s, u"roleID"_s, u"isActive"_s};
}

} // namespace app::autotask
