// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::domain {

/// Text as it survives a way through Autotask: with line feeds alone, and no white space at its ends (fact
/// sheet 9). Two texts are the same to us if these are.
[[nodiscard]] QString withPlainEnds(QString text);

} // namespace app::domain
