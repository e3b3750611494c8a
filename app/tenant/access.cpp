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

/// Gate a: what the API level may create at all.
bool hasCreateRight(const Entity &entity, const Options &options)
{
    switch (entity.kind) {
    case Kind::tickets:
        return options.createRight;
    case Kind::notes:
        return options.noteCreateRight;
    case Kind::attachments:
        return options.attachmentCreateRight;
    case Kind::others:
        break;
    }
    return true;
}

/// Gate b: the API level's impersonation box.
bool isBoxTicked(const Entity &entity, Action action, const Options &options)
{
    const bool isCreate = action == Action::create;
    switch (entity.kind) {
    case Kind::tickets:
        return isCreate ? options.ticketAddBox : options.viewBox || options.ticketViewBox;
    case Kind::notes:
        return isCreate ? options.noteAddBox : options.viewBox || options.noteViewBox;
    case Kind::attachments:
        return isCreate ? options.attachmentAddBox : options.viewBox;
    case Kind::others:
        break;
    }
    return isCreate || options.viewBox;
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
    const bool isOwnRightMissing = action == Action::create && !hasCreateRight(entity, options);
    if (!request.hasHeader("ImpersonationResourceId") || !entity.isImpersonable)
        return {isOwnRightMissing, nullptr};
    const Resource *person = resourceOf(impersonatedId(request));
    if (isOwnRightMissing || !isBoxTicked(entity, action, options) || !isPossibleTarget(person)
        || ownAccess(*person, entity, action) == Access::none)
        return {true, nullptr};
    return {false, person};
}

Rights judgeRights(const Request &request, const Entity &entity, const Options &options)
{
    const Rights ofTheApiUser{
        false, hasCreateRight(entity, options) ? Access::all : Access::none, Access::all};
    constexpr Rights refused{true, Access::none, Access::none};
    if (!request.hasHeader("ImpersonationResourceId") || !entity.isImpersonable
        || options.information == "ignores"_L1)
        return ofTheApiUser;
    const Resource *person = resourceOf(impersonatedId(request));
    if (options.information == "caller"_L1)
        return person == nullptr ? refused : ofTheApiUser;
    if (!isPossibleTarget(person))
        return refused;
    const Rights own{false, ownAccess(*person, entity, Action::create), Access::all};
    if (options.information == "target"_L1)
        return own;
    if (!isBoxTicked(entity, Action::query, options))
        return refused;
    const bool isRefused = judgeCaller(request, entity, Action::create, options).isRefused;
    return {false, isRefused ? Access::none : own.create, Access::all};
}

QString permissionText(Action action)
{
    return u"The logged in Resource does not have the adequate permissions to %1 this entity type."_s.arg(
        action == Action::create ? u"create"_s : u"query"_s);
}

} // namespace app::tenant
