// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui::form {

/// What the trade knows of an entity beyond the tenant's metadata. All are field names as on the wire; names
/// that the tenant does not have are passed over.
struct Trade
{
    QStringList usual; ///< shown from the start, in this order; the rest stands under "More fields"
    QStringList hidden; ///< never shown: the program sets them itself
    QStringList withoutSystemValues; ///< their system values are not offered (fact sheet 6.2 and 7)
    QStringList neverPreselected; ///< begin empty even if the tenant marks a default
    QStringList halfWide =
        {}; ///< share a row, though the tenant takes long texts: what is below stays in sight
    QStringList drawnElsewhere = {}; ///< lines like others, whose editors the view leaves to somebody else

    friend bool operator==(const Trade &, const Trade &) = default;
};

} // namespace ui::form
