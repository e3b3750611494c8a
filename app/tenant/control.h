// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/access.h"
#include "app/tenant/faults.h"
#include "app/tenant/limits.h"
#include "app/tenant/records.h"

#include <QHash>

namespace app::tenant {

/// How often each path was asked for, with the part up to V1.0 spelt in one way.
class RequestCounts
{
public:
    void count(const Request &request);
    [[nodiscard]] QJsonObject toJson() const;

private:
    QHash<QString, int> m_counts; ///< by "METHOD path"
    int m_total = 0;
};

/// The control interface under /control/:
///   GET records, requests, options, faults   what was created, how often each path was asked for, and so on
///   GET faults/met                           who met which fault how often, see Faults::met()
///   GET in-flight                            the most requests at once on each entity
///   GET changes                              every PATCH of a ticket that was carried out
///   POST options {"name": value, ...}        see Options
///   POST faults [{...}], DELETE faults       see Fault
///   POST change {"entity", "id", "fields"}   as somebody at Autotask's own screens would; contacts with the
///                                            id 0 are new; watermark fields follow (fact sheet 4)
///   POST vanish {"entity", "id"}             takes a ticket, note or attachment away
///   POST retire {"entity", "field", "value"} makes a picklist value inactive
///   POST unlock                              after five wrong secrets
/// It has no credentials, but everything that changes something needs the header X-Tenant-Control: 1, which a
/// web page cannot send across sites. Changes to people and to what is there from the start end with the
/// program.
class Control
{
public:
    Control(Records &records, Options &options, Faults &faults, Gatekeeper &gatekeeper,
        const RequestCounts &counts, const Calls &inFlight);

    /// Answers /control/`name`.
    [[nodiscard]] Response answer(const Request &request, const QString &name);

private:
    [[nodiscard]] Response change(const Request &request, const QString &name);

    [[nodiscard]] QString changeRecord(const QJsonObject &wish);

    Records &m_records;
    Options &m_options;
    Faults &m_faults;
    Gatekeeper &m_gatekeeper;
    const RequestCounts &m_counts;
    const Calls &m_inFlight;
};

} // namespace app::tenant
