// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "app/domain/result.h"

#include <QDateTime>
#include <QString>
#include <optional>

// Which secret of a profile Autotask refused last. Nobody tries it again by himself, in no later run of the
// program either: many wrong secrets lock the API user (fact sheet 1.3). Kept is a salted SHA-256 of the
// credentials, from which a secret as Autotask generates it cannot be found.
namespace app {

namespace store {
class ProfileStore;
} // namespace store

/// When Autotask refused these very credentials, UTC; nothing, if it did not, or if the profile is not kept
/// here. Problem: storage.
[[nodiscard]] domain::Result<std::optional<QDateTime>> refusedAt(
    const QString &dataDir, const domain::Profile &profile, const domain::Credentials &credentials);

/// Remembers the refusal, in place of a former one; done too where the profile is not kept here. Problem:
/// storage.
[[nodiscard]] domain::Result<domain::Done> keepRefusal(const QString &dataDir, const domain::Profile &profile,
    const domain::Credentials &credentials, const QDateTime &nowUtc);

/// Autotask took the credentials of the profile that is open in `profiles`. Problem: storage.
[[nodiscard]] domain::Result<domain::Done> forgetRefusal(store::ProfileStore &profiles);

} // namespace app
