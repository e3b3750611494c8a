// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/file.h"

#include <QString>
#include <vector>

// What may be attached, as pure functions (fact sheet 8). Qt Core only.
namespace ui::attachments {

/// Characters of a file's name.
inline constexpr qsizetype longestName = 255;

/// The name without folders, of whatever system they are, and without what no name may hold.
[[nodiscard]] QString plainName(const QString &nameOrPath);

/// The name as it is attached beside those others: a second "log.txt" becomes "log (2).txt".
[[nodiscard]] QString ownName(const QString &name, const std::vector<app::domain::File> &others);

/// Why such a file cannot be attached, one sentence; empty if it can. `name` is a plainName().
[[nodiscard]] QString objectionTo(const QString &name, qint64 size);

/// "6.0 MB" for people.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace ui::attachments
