// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/control.h"

namespace app::tenant {

/// The web pages: what this is, its switch, what was created, and one page per ticket behind the deep link of
/// fact sheet 10. No scripts; everything that came from outside is escaped.
class Pages
{
public:
    Pages(const Records &records, Options &options, const Gatekeeper &gatekeeper);

    [[nodiscard]] Response answer(const Request &request);

private:
    [[nodiscard]] Response home() const;
    [[nodiscard]] Response ticket(const Request &request) const;
    /// The switch on the home page, guarded by a token that only this run's page knows.
    [[nodiscard]] Response turnSwitch(const Request &request);

    const Records &m_records;
    Options &m_options;
    const Gatekeeper &m_gatekeeper;
    QString m_token;
};

} // namespace app::tenant
