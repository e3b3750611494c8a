// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace app::domain {

/// What stands behind the last dot of a file's name; empty without one, or where the name begins with it.
[[nodiscard]] QString endingOf(const QString &name);

/// Endings of files that Autotask's tenants refuse, lower case, without the dot (fact sheet 8).
[[nodiscard]] const QStringList &refusedEndings();

/// True for a name whose ending is among them, in capitals too.
[[nodiscard]] bool hasRefusedEnding(const QString &name);

} // namespace app::domain
