// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::secrets {

/// Under which keys a profile's two secrets are kept: the API user's secret and the tracking identifier.
[[nodiscard]] inline QString secretKey(const QString &profile)
{
    return profile + QLatin1String("/secret");
}

[[nodiscard]] inline QString trackingKey(const QString &profile)
{
    return profile + QLatin1String("/tracking");
}

} // namespace app::secrets
