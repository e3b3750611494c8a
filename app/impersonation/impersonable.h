// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app::impersonation {

/// Whether an entity can have a person of this kind as its author (fact sheet 2.3).
enum class Offered : quint8 { no, probably, yes };

struct Impersonable
{
    Offered byResource = Offered::no;
    Offered byContact = Offered::no;
};

/// What the table says of an entity; an unknown entity offers nothing.
[[nodiscard]] Impersonable impersonable(const QString &entity);

} // namespace app::impersonation
