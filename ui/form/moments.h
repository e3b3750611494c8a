// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <optional>

namespace ui::form {

/// How a moment is shown: the locale's short form, but with a year of four digits, since "26" alone says
/// neither century nor whether it is a day; without seconds.
[[nodiscard]] QString momentFormat(const QLocale &locale = QLocale());

/// The moment in local time as this person writes it; empty for an invalid one.
[[nodiscard]] QString momentText(const QDateTime &moment, const QLocale &locale = QLocale());

/// Reads what a person typed: a date in the order of the locale with any separator or none (24.12.2026,
/// 24/12/26, 24122026), or in ISO 8601, then a time (9:00, 9 pm); without a time it is `otherwise`. Nothing
/// is guessed: a date without a year, or one that the order makes impossible, is not read. Local time.
[[nodiscard]] std::optional<QDateTime> readMoment(
    const QString &typed, QTime otherwise, const QLocale &locale = QLocale());

} // namespace ui::form
