// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/plan_file.h"

#include <QByteArray>
#include <variant>

namespace app::commands {

/// The bytes of a file that is to be attached, or why it can't be: not there, not readable, empty, more than
/// a tenant takes (fact sheet 8).
[[nodiscard]] std::variant<QByteArray, Complaint> readAttachedFile(const QString &path);

/// Why a file can't be attached under that name, or nothing: it is one name of at most 255 characters,
/// without a path and without characters that nobody sees.
[[nodiscard]] std::optional<Complaint> complainOfFileName(const QString &name);

} // namespace app::commands
