// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/budget_levels.h"

#include <QJsonValue>
#include <cmath>
#include <optional>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::BudgetLevel;
using domain::BudgetState;

namespace {

/// Doubles hold every whole number up to here, times 100 as well.
constexpr double largestCount = 1e13;

std::optional<qint64> countIn(const QJsonObject &object, QLatin1StringView name)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key().compare(name, Qt::CaseInsensitive) != 0)
            continue;
        bool isNumber = each->isDouble();
        const double value = isNumber ? each->toDouble() : each->toString().trimmed().toDouble(&isNumber);
        if (isNumber && std::isfinite(value) && value >= 0 && value <= largestCount)
            return static_cast<qint64>(value);
    }
    return std::nullopt;
}

} // namespace

BudgetLevel levelOf(qint64 used, qint64 limit)
{
    if (used < 0 || limit <= 0)
        return BudgetLevel::unknown;
    const double share = static_cast<double>(used) * 100;
    const auto whole = static_cast<double>(limit);
    if (share > whole * 90)
        return BudgetLevel::submittedOnly;
    if (share > whole * 75)
        return BudgetLevel::noBackground;
    if (share > whole * 50)
        return BudgetLevel::halfSpeed;
    return BudgetLevel::plenty;
}

BudgetState readBudget(const QJsonObject &object)
{
    const QJsonObject places[] = {object, object["item"_L1].toObject(), object["info"_L1].toObject()};
    for (const QJsonObject &each : places) {
        const auto used = countIn(each, "currentTimeframeRequestCount"_L1);
        const auto limit = countIn(each, "externalRequestThreshold"_L1);
        if (used && limit && *limit > 0)
            return {levelOf(*used, *limit), *used, *limit};
    }
    return {};
}

} // namespace app::autotask
