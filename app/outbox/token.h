// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::outbox {

/// A fresh mark for one create: "perpro-" and 32 hexadecimal digits of randomness, 39 characters, within the
/// 50 of externalID (fact sheet 9).
[[nodiscard]] QString newToken();

} // namespace app::outbox
