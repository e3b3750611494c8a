// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/problem.h"

namespace tests {

/// A Problem of that kind and delivery.
[[nodiscard]] inline app::domain::Problem problem(
    app::domain::ProblemKind kind, app::domain::Delivery delivery)
{
    app::domain::Problem made;
    made.kind = kind;
    made.delivery = delivery;
    return made;
}

} // namespace tests
