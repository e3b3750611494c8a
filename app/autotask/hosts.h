// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"

#include <QUrl>

namespace app::autotask {

/// Where zoneInformation is asked unless a profile says otherwise (fact sheet 1.1).
[[nodiscard]] QUrl defaultApiAddress();

/// True for http(s) on 127.0.0.0/8, ::1 or localhost, without user information.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// The allow-list: https on *.autotask.net, or a loopback address in a test profile. Everything else never
/// sees a credential (fact sheet 1.1, "Allow-list the host").
[[nodiscard]] bool mayReceiveCredentials(const QUrl &url, bool isTestProfile);

/// True if a zone answer that came from `askedAt` may be used: both of its URLs pass the allow-list, a real
/// host never sends us to a loopback address, and a loopback address never sends us to a real host.
[[nodiscard]] bool isZoneAllowed(const domain::Zone &zone, const QUrl &askedAt, bool isTestProfile);

/// Same scheme, host and port; what a nextPageUrl must have.
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);

} // namespace app::autotask
