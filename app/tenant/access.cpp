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

/// Gate a: what the API level may do at all.
bool hasRight(const Entity &entity, Action action, const Options &options)
{
    if (action == Action::query)
        return true;
    if (action == Action::update)
        return options.editRight;
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
    if (action == Action::update)
        return options.ticketEditBox; // nothing else can be changed here
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
    const bool isOwnRightMissing = !hasRight(entity, action, options);
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
    const auto apiAccess = [&](Action action) {
        return hasRight(entity, action, options) ? Access::all : Access::none;
    };
    const Rights ofTheApiUser{false, {apiAccess(Action::create), apiAccess(Action::update), Access::all}};
    constexpr Rights refused{true, {}};
    if (!request.hasHeader("ImpersonationResourceId") || !entity.isImpersonable
        || options.information == "ignores"_L1)
        return ofTheApiUser;
    const Resource *person = resourceOf(impersonatedId(request));
    if (options.information == "caller"_L1)
        return person == nullptr ? refused : ofTheApiUser;
    if (!isPossibleTarget(person))
        return refused;
    const EntityAccess own{
        ownAccess(*person, entity, Action::create), ownAccess(*person, entity, Action::update), Access::all};
    if (options.information == "target"_L1)
        return {false, own};
    if (!isBoxTicked(entity, Action::query, options))
        return refused;
    const auto inCommon = [&](Action action, Access access) {
        return judgeCaller(request, entity, action, options).isRefused ? Access::none : access;
    };
    return {false, {inCommon(Action::create, own.create), inCommon(Action::update, own.update), Access::all}};
}

QString permissionText(Action action)
{
    static const QStringList verbs{u"create"_s, u"update"_s, u"query"_s};
    return u"The logged in Resource does not have the adequate permissions to %1 this entity type."_s.arg(
        verbs.at(static_cast<int>(action)));
}

} // namespace app::tenant
