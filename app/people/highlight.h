// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <vector>

namespace app::people {

/// A piece of a text, in UTF-16 units.
struct TextRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The letters of `text` that `query` finds there, by the rules of the plain matcher: each word of the query
/// at the beginning of a word, case and diacritics folded. In order, without overlaps; a letter is taken
/// whole, with its marks.
[[nodiscard]] std::vector<TextRange> matchedRanges(const QString &text, const QString &query);

} // namespace app::people
