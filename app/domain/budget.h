// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cmath>

namespace app::domain {

/// What may still be asked of the tenant in this hour, the strictest last (fact sheet 8). What the person
/// submits may always leave.
enum class BudgetLevel : quint8 {
    unknown, ///< the tenant has not told, or not in a way that we understand: nothing is restricted
    plenty, ///< nothing is restricted
    halfSpeed, ///< above 50 %: background work takes twice its time
    noBackground, ///< above 75 %: background work waits
    submittedOnly, ///< above 90 %: what is only read is refused, too
};

/// How many requests of its hour the tenant has used, by all programs together, and what follows from it.
struct BudgetState
{
    BudgetLevel level = BudgetLevel::unknown;
    qint64 used = 0;
    qint64 limit = 0; ///< above 0 unless the level is unknown

    /// Rounded up, so that what is above a boundary also reads so.
    [[nodiscard]] int percent() const
    {
        constexpr double most = 999;
        if (limit <= 0)
            return 0;
        const double exact = static_cast<double>(used) * 100 / static_cast<double>(limit);
        return static_cast<int>(std::ceil(std::fmin(exact, most)));
    }

    friend bool operator==(const BudgetState &, const BudgetState &) = default;
};

} // namespace app::domain
