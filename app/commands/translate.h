// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace app::commands {

/// The text of this room's context in the user's language; `text` is marked with
/// QT_TRANSLATE_NOOP("Commands", ...).
[[nodiscard]] inline QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace app::commands
