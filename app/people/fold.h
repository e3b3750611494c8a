// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace app::people {

/// The form in which names are compared: case and diacritics folded ("Łukasz Müller" -> "lukasz muller",
/// "O'Brien" -> "obrien"), everything that is neither letter nor digit a single blank.
[[nodiscard]] QString fold(const QString &text);

/// The same, but umlauts as they are spelled without them: "Müller" -> "mueller", "Søren" -> "soeren".
[[nodiscard]] QString foldSpelled(const QString &text);

/// Both readings one after the other, or the only one where they are the same.
[[nodiscard]] QString foldReadings(const QString &text);

/// The words of a folded text.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// A word of a query in both readings; they are the same where it has no umlaut. Whoever writes "Müller"
/// means "Mueller" and "Muller" as well.
struct QueryWord
{
    QString plain;
    QString spelled;

    friend bool operator==(const QueryWord &, const QueryWord &) = default;
};

/// The words of a query in both readings.
[[nodiscard]] std::vector<QueryWord> queryWords(const QString &query);

} // namespace app::people
