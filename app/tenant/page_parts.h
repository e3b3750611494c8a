// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/http_message.h"

namespace app::tenant {

/// A whole page around `body`, which is HTML; `title` is plain text. Carries the headers that keep it from
/// being framed, scripted or stored.
[[nodiscard]] Response htmlPage(int status, const QString &title, const QString &body);
/// What every page looks like, light and dark.
[[nodiscard]] Response styleSheet();

} // namespace app::tenant
