// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/people.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int firstHeldRole = 88201;

} // namespace

const QList<Role> &roles()
{
    static const QList<Role> list{
        {role::technician, u"Technician"_s, u"First line, remote"_s},
        {role::engineer, u"Engineer"_s, u"Second line and on site"_s},
        {role::coordinator, u"Coordinator"_s, u"Plans and dispatches"_s},
        {29683640, u"Project Manager"_s, u"Nobody holds it at the moment"_s},
        {29683344, u"Printer Specialist"_s, u"Given up in 2024"_s, false},
    };
    return list;
}

const QList<HeldRole> &heldRoles()
{
    static const QList<HeldRole> list = [] {
        QList<HeldRole> made;
        int id = firstHeldRole;
        for (const Resource &each : resources()) {
            for (const int role : each.roles)
                made.append(HeldRole{id++, each.id, role, role == each.roles.first(), true});
        }
        made.append(HeldRole{id, apprenticeId, role::engineer, false, false});
        return made;
    }();
    return list;
}

bool isRole(qint64 id)
{
    const QList<Role> &all = roles();
    return std::any_of(
        all.begin(), all.end(), [id](const Role &each) { return each.id == id && each.isActive; });
}

bool holds(qint64 resource, qint64 role)
{
    const QList<HeldRole> &all = heldRoles();
    return std::any_of(all.begin(), all.end(), [resource, role](const HeldRole &each) {
        return each.resource == resource && each.role == role && each.isActive;
    });
}

QJsonObject toRecord(const Role &role)
{
    return {{"id"_L1, role.id}, {"name"_L1, role.name}, {"description"_L1, role.description},
        {"hourlyFactor"_L1, 1.0}, {"hourlyRate"_L1, 95.0}, {"isActive"_L1, role.isActive},
        {"isExcludedFromNewContracts"_L1, false}, {"isSystemRole"_L1, false}, {"roleType"_L1, 1}};
}

} // namespace app::tenant
