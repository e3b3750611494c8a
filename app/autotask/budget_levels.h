// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"

#include <QJsonObject>

// What the tenant says of its hour, and what follows from it. Pure.
namespace app::autotask {

/// The level at `used` of `limit` requests: a boundary itself is not yet above it. `unknown` where the
/// numbers make no sense.
[[nodiscard]] domain::BudgetLevel levelOf(qint64 used, qint64 limit);

/// What ThresholdInformation says (fact sheet 8): {"externalRequestThreshold":10000,
/// "requestThresholdTimeframe":60,"currentTimeframeRequestCount":4}. Keys in any case, numbers also as text,
/// all of it also inside "item" or "info"; anything else is `unknown`.
[[nodiscard]] domain::BudgetState readBudget(const QJsonObject &object);

} // namespace app::autotask
