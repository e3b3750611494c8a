// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/http_message.h"
#include "app/tenant/levels.h"
#include "app/tenant/options.h"

namespace app::tenant {

inline constexpr QLatin1StringView demoUserName{"demo.api@perpro.example"};
inline constexpr QLatin1StringView demoSecret{"demo-secret"};
inline constexpr QLatin1StringView demoTrackingIdentifier{"DEMOTRACKING"};

/// The three headers (fact sheet 1.2, 1.3). Five wrong secrets in a row lock the API user until somebody
/// unlocks.
class Gatekeeper
{
public:
    /// Whether the request may pass.
    [[nodiscard]] bool admits(const Request &request);
    void unlock() { m_wrongSecrets = 0; }
    [[nodiscard]] bool isLocked() const;

private:
    int m_wrongSecrets = 0;
};

/// On whose behalf a request acts, after the three gates of fact sheet 2.5.
struct Caller
{
    bool isRefused = false; ///< one text for every cause: see permissionText()
    const Resource *person = nullptr; ///< nullptr = the API user itself
};

/// Judges the header ImpersonationResourceId of a request. Entities that are on no list ignore it (fact
/// sheet 2.6).
[[nodiscard]] Caller judgeCaller(
    const Request &request, const Entity &entity, Action action, const Options &options);
/// What entityInformation says of a request's caller (fact sheet 3.1), in the form that the options ask for.
struct Rights
{
    bool isRefused = false; ///< one text for every cause: see permissionText()
    EntityAccess access;
};
[[nodiscard]] Rights judgeRights(const Request &request, const Entity &entity, const Options &options);

/// The one sentence of every refused impersonation (fact sheet 2.6).
[[nodiscard]] QString permissionText(Action action);

} // namespace app::tenant
