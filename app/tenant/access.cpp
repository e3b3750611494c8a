// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/access.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

constexpr int wrongSecretsThatLock = 5;

/// The id in the header; 0 when it is no decimal number, or stands there twice.
qint64 impersonatedId(const Request &request)
{
    const QByteArray text = request.header("ImpersonationResourceId");
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 && text == QByteArray::number(id) ? id : 0;
}

/// Gate c: whether the person's own level and licence permit it.
bool hasOwnRight(const Resource &person, const Entity &entity, Action action)
{
    constexpr int timeAndAttendance = 5;
    constexpr int dashboard = 6;
    if (action == Action::query)
        return true;
    if (person.licenseType == timeAndAttendance || person.licenseType == dashboard)
        return false;
    return entity.name != "Tickets"_L1 || person.level != SecurityLevel::readOnly;
}

bool allowsImpersonation(SecurityLevel level)
{
    return level == SecurityLevel::serviceDesk || level == SecurityLevel::readOnly;
}

} // namespace

bool Gatekeeper::isLocked() const
{
    return m_wrongSecrets >= wrongSecretsThatLock;
}

bool Gatekeeper::admits(const Request &request)
{
    if (isLocked() || request.header("UserName") != QByteArrayView(demoUserName.data(), demoUserName.size()))
        return false;
    if (request.header("Secret") != QByteArrayView(demoSecret.data(), demoSecret.size())) {
        ++m_wrongSecrets;
        return false;
    }
    m_wrongSecrets = 0;
    return request.header("ApiIntegrationCode")
        == QByteArrayView(demoTrackingIdentifier.data(), demoTrackingIdentifier.size());
}

Caller judgeCaller(const Request &request, const Entity &entity, Action action, const Options &options)
{
    const bool isOwnRightMissing = action == Action::create && !options.createRight;
    if (!request.hasHeader("ImpersonationResourceId") || !entity.isImpersonable)
        return {isOwnRightMissing, nullptr};
    const bool isBoxTicked = action == Action::create ? options.ticketAddBox : options.viewBox;
    const Resource *person = resourceOf(impersonatedId(request));
    if (isOwnRightMissing || !isBoxTicked || person == nullptr || person->id == apiUserId || !person->isActive
        || !allowsImpersonation(person->level) || !hasOwnRight(*person, entity, action))
        return {true, nullptr};
    return {false, person};
}

QString permissionText(Action action)
{
    return u"The logged in Resource does not have the adequate permissions to %1 this entity type."_s.arg(
        action == Action::create ? u"create"_s : u"query"_s);
}

QString contactViolation(const Contact &contact, const Company &ticketCompany)
{
    const Company *own = companyOf(contact.company);
    if (!contact.isActive)
        return u"The contact is not active."_s;
    if (own == nullptr || !own->isActive)
        return u"The contact's company is not active."_s;
    if (ticketCompany.id != own->id && ticketCompany.parent != own->id)
        return u"The ticket belongs neither to the contact's company nor to a child of it."_s;
    return {};
}

} // namespace app::tenant
