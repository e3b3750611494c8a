// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/roles.h"

#include <algorithm>
#include <utility>

namespace ui::compose {

using app::domain::ResourceId;
using app::domain::ResourceRole;

Roles::Roles(Fetch fetch, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
{
}

void Roles::want()
{
    if (!m_fetch || m_areKnown || m_isFetching)
        return;
    m_isFetching = true;
    m_fetch(this, [this](const app::domain::Result<std::vector<ResourceRole>> &roles) {
        m_isFetching = false;
        if (!roles)
            return;
        m_roles = *roles;
        m_areKnown = true;
        Q_EMIT changed();
    });
}

std::vector<ResourceRole> Roles::of(ResourceId resource) const
{
    std::vector<ResourceRole> found;
    for (const ResourceRole &each : m_roles) {
        const bool isListed = std::any_of(found.begin(), found.end(),
            [&each](const ResourceRole &other) { return other.role == each.role; });
        if (each.isActive && !isListed && (!resource.isValid() || each.resource == resource))
            found.push_back(each);
    }
    std::sort(found.begin(), found.end(), [](const ResourceRole &left, const ResourceRole &right) {
        return left.roleName.localeAwareCompare(right.roleName) < 0;
    });
    return found;
}

std::optional<QString> Roles::name(qint64 role) const
{
    const auto found = std::find_if(m_roles.begin(), m_roles.end(),
        [role](const ResourceRole &each) { return each.role == role && !each.roleName.isEmpty(); });
    return found == m_roles.end() ? std::nullopt : std::optional(found->roleName);
}

bool Roles::mayHold(ResourceId resource, qint64 role) const
{
    return !m_areKnown
        || std::any_of(m_roles.begin(), m_roles.end(), [resource, role](const ResourceRole &each) {
               return each.isActive && each.resource == resource && each.role == role;
           });
}

} // namespace ui::compose
