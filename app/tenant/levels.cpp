// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/levels.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

const Level &levelOf(SecurityLevel level)
{
    using enum Access;
    static const Level serviceDesk{true, all, all, all, all};
    static const Level readOnly{true, none, none, none, none};
    static const Level ticketsOnly{true, all, none, none, none};
    static const Level notesOnly{true, none, all, all, all};
    static const Level ownTickets{true, all, restricted, restricted, restricted};
    static const Level administrator{false, all, all, all, all};
    static const Level apiOnly{false, all, all, all, all};
    switch (level) {
    case SecurityLevel::serviceDesk:
        return serviceDesk;
    case SecurityLevel::readOnly:
        return readOnly;
    case SecurityLevel::ticketsOnly:
        return ticketsOnly;
    case SecurityLevel::notesOnly:
        return notesOnly;
    case SecurityLevel::ownTickets:
        return ownTickets;
    case SecurityLevel::administrator:
        return administrator;
    case SecurityLevel::apiOnly:
        break;
    }
    return apiOnly;
}

bool isPossibleTarget(const Resource *person)
{
    return person != nullptr && person->isActive && levelOf(person->level).allowsImpersonation;
}

Access ownAccess(const Resource &person, const Entity &entity, Action action)
{
    constexpr int timeAndAttendance = 5;
    constexpr int dashboard = 6;
    if (action == Action::query)
        return Access::all;
    if (person.licenseType == timeAndAttendance || person.licenseType == dashboard)
        return Access::none;
    const Level &level = levelOf(person.level);
    switch (entity.kind) {
    case Kind::tickets:
        return action == Action::update ? level.ticketEdits : level.tickets;
    case Kind::notes:
        return level.notes;
    case Kind::attachments:
        return level.attachments;
    case Kind::others:
        break;
    }
    return Access::all;
}

bool isStranger(const Resource *person, const Entity &entity, Action action, const QJsonObject &ticket)
{
    if (person == nullptr || ownAccess(*person, entity, action) != Access::restricted)
        return false;
    return ticket["assignedResourceID"_L1].toInteger() != person->id
        && ticket["creatorResourceID"_L1].toInteger() != person->id;
}

} // namespace app::tenant
