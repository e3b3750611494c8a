// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::parts {

/// The text with invisible places to break inside words that are longer than a line, for labels wrap at
/// blanks alone. Text without such words comes back unchanged.
[[nodiscard]] QString wrappable(const QString &text);

} // namespace ui::parts
