// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace ui::palette {

/// Somewhere to go or something to do.
struct Entry
{
    enum class Kind : quint8 { ticket, person, page, action };

    Kind kind = Kind::action;
    QString title; ///< translated, or a name
    QString detail; ///< what tells it from others; may be empty
    std::function<void()> run;
    bool isFound = false; ///< its source has looked for it: it fits, whatever its words are
};

/// What one kind of thing has to offer for what was typed, best first; empty = nothing typed yet.
using Source = std::function<std::vector<Entry>(const QString &typed)>;

} // namespace ui::palette
