// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/http_message.h"

namespace app::tenant {

/// Requests in an hour, as every tenant has them (fact sheet 8).
inline constexpr int usualThreshold = 10000;

/// What a request over the hour's limit gets: with 429 no body, and Retry-After unless that is empty; with
/// any other status a sentence that names the threshold. Which of them Autotask sends is not known (fact
/// sheet 12, 5).
[[nodiscard]] Response hourlyLimitResponse(int status, int threshold, const QByteArray &retryAfter);

/// The entity on which a call counts as a thread: a child path counts on the child (fact sheet 8). Empty for
/// what is no call, the zone among it.
[[nodiscard]] QString calledEntity(const QString &path);

} // namespace app::tenant
