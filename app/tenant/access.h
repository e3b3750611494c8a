// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/entities.h"
#include "app/tenant/http_message.h"
#include "app/tenant/options.h"
#include "app/tenant/people.h"

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

enum class Action : quint8 { create, query };

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
/// The one sentence of every refused impersonation (fact sheet 2.6).
[[nodiscard]] QString permissionText(Action action);

/// Why a contact may not stand as a ticket's author (fact sheet 2.4), or an empty text. Of the ancestors of
/// the ticket's company only the parent counts: one level is what Autotask surely allows.
[[nodiscard]] QString contactViolation(const Contact &contact, const Company &ticketCompany);

} // namespace app::tenant
