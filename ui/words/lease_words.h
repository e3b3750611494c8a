// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::words {

/// That another window sends for this profile, and what becomes of what is submitted here.
[[nodiscard]] QString sendsElsewhere();

/// Why something that was asked for here was not done: only the window that sends can do it.
[[nodiscard]] QString onlyTheSender();

} // namespace ui::words
