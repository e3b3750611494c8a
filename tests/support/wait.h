// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <functional>

namespace tests {

/// Runs the event loop until `condition` holds; false if it does not within a generous bound. The bound is no
/// measurement: it only keeps a failing test from hanging.
[[nodiscard]] inline bool waitFor(const std::function<bool()> &condition, int milliseconds = 20000)
{
    return QTest::qWaitFor(condition, milliseconds);
}

} // namespace tests
