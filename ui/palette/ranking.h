// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/entry.h"

namespace ui::palette {

/// How well an entry fits what was typed: 0 = not at all, and the more the better. Every word that was typed
/// must be in the title or the detail, in any case and with or without accents; the beginning of the title
/// beats the beginning of a word, and that beats the rest. An entry that its source found fits like the
/// beginning of a word.
[[nodiscard]] int fit(const Entry &entry, const QString &typed);

/// Those that fit, best first, then tickets, people, pages, actions, each as its source gave it; at most
/// `limit`.
[[nodiscard]] std::vector<Entry> ranked(std::vector<Entry> entries, const QString &typed, size_t limit);

} // namespace ui::palette
