// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app::people {

/// The form in which names are compared: case and diacritics folded ("Łukasz Müller" -> "lukasz muller",
/// "O'Brien" -> "obrien"), everything that is neither letter nor digit a single blank.
[[nodiscard]] QString fold(const QString &text);

/// The words of a folded text.
[[nodiscard]] QStringList foldedWords(const QString &text);

} // namespace app::people
