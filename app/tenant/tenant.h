// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/control.h"
#include "app/tenant/http_connection.h"
#include "app/tenant/pages.h"
#include "app/tenant/rest.h"

namespace app::tenant {

/// The whole tenant behind the connections: sends each request to the REST service, the control interface or
/// the pages.
class Tenant final : public Service
{
public:
    explicit Tenant(const Options &options);

    /// Keeps what is created in that file; returns what is wrong with it.
    [[nodiscard]] QString keepIn(const QString &path) { return m_records.open(path); }
    /// Tells it where it lives, "http://127.0.0.1:PORT/".
    void setBase(const QString &base) { m_rest.setBase(base); }

    Admission admit(const Request &head) override;
    void meet(const Request &request, const Fault &fault) override;
    Response answer(const Request &request) override;

private:
    Options m_options;
    Records m_records;
    Gatekeeper m_gatekeeper;
    Faults m_faults;
    RequestCounts m_counts;
    Calls m_threads; ///< the calls at work, also for a client that has gone (fact sheet 8)
    Calls m_inFlight; ///< the calls that a client waits for
    Rest m_rest;
    Control m_control;
    Pages m_pages;
};

} // namespace app::tenant
