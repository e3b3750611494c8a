// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/errors/catalogue.h"
#include "ui/words/words.h"

#include <optional>

namespace ui::words {

/// One of the server's sentences in plain words.
struct PlainError
{
    QString what; ///< what is wrong, in one sentence
    QString means; ///< likely cause and what to do; empty where that is told elsewhere
};

/// The plain words for a sentence, or nothing for one that the catalogue does not know.
[[nodiscard]] std::optional<PlainError> plainError(const QString &serverSentence);

} // namespace ui::words
