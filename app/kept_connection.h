// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gateway.h"
#include "app/domain/profile.h"

#include <functional>

namespace app {

/// Who connects, by what a person has not just typed: the keychain or the environment had it.
struct KeptLogin
{
    domain::Profile profile;
    domain::Credentials credentials;
};

/// Connects `line` as Gateway::connect does, but never with credentials that Autotask has refused before:
/// that is answered at once, as badCredentials that never left. Where Autotask can't be reached, a profile
/// that was open before, with this user and these hosts, goes on at the zone that it had then, not proven.
/// `isWanted` is asked before the line is changed so: it may belong to another profile by then.
void connectAsKept(autotask::Gateway &line, const QString &dataDir, const KeptLogin &login,
    std::function<bool()> isWanted, QObject *context, domain::Callback<domain::Zone> done);

} // namespace app
