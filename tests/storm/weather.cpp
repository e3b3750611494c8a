// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/weather.h"

#include <QJsonDocument>
#include <array>

namespace tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pastTheTimeout = 900; ///< milliseconds; the writer gives up after 600
constexpr int longAfter = 1000; ///< milliseconds after which a late commit happens

QJsonObject broken()
{
    const QString bytes = u"HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/json\r\n"
                          "Content-Length: 2\r\nConnection: close\r\n\r\n{}"_s;
    return {{u"fault"_s, u"raw"_s}, {u"bytes"_s, bytes}};
}

/// A create that goes wrong before and after the commit, and the same at the read-back and the look-up.
void addEverywhere(std::vector<Fault> &faults, const QString &name, QJsonObject fault)
{
    for (const Met met : {Met::accepted, Met::unclear})
        faults.push_back({name, false, met, fault});
    fault.insert(u"work"_s, u"never"_s);
    faults.push_back({name, false, Met::sending, fault});
    fault.insert(u"work"_s, u"first"_s);
    faults.push_back({name, true, Met::sending, fault});
}

void addRefusal(std::vector<Fault> &faults, const QString &name, const QJsonObject &fault)
{
    for (const Met met : {Met::sending, Met::accepted, Met::unclear})
        faults.push_back({name, false, met, fault});
}

QString pathOf(Met met, size_t turn)
{
    static const std::array creates{u"*/Tickets"_s, u"*/Notes"_s, u"*/Attachments"_s};
    static const std::array reads{u"*/Tickets/*"_s, u"*/TicketNotes/*"_s};
    static const std::array queries{u"*/Tickets/query"_s, u"*/TicketNotes/query"_s};
    switch (met) {
    case Met::sending:
        return creates.at(turn % creates.size());
    case Met::accepted:
        return reads.at(turn % reads.size());
    case Met::unclear:
        return queries.at(turn % queries.size());
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Fault> allFaults()
{
    std::vector<Fault> faults{
        {u"connection dropped"_s, false, Met::sending, {{u"fault"_s, u"dropBefore"_s}}},
        {u"connection dropped"_s, true, Met::sending, {{u"fault"_s, u"dropAfter"_s}}},
        {u"connection dropped"_s, false, Met::accepted, {{u"fault"_s, u"dropBefore"_s}}},
        {u"connection dropped"_s, false, Met::unclear, {{u"fault"_s, u"dropBefore"_s}}},
    };
    addEverywhere(faults, u"reset in the middle"_s, {{u"fault"_s, u"reset"_s}});
    addEverywhere(faults, u"truncated"_s, {{u"fault"_s, u"truncated"_s}});
    addEverywhere(faults, u"HTML"_s, {{u"fault"_s, u"html"_s}});
    addEverywhere(faults, u"429"_s, {{u"fault"_s, u"status429"_s}});
    addEverywhere(
        faults, u"429 with Retry-After"_s, {{u"fault"_s, u"status429"_s}, {u"retryAfter"_s, u"1"_s}});
    addEverywhere(faults, u"500 without errors"_s, broken());
    addEverywhere(
        faults, u"delay past the timeout"_s, {{u"fault"_s, u"delay"_s}, {u"milliseconds"_s, pastTheTimeout}});
    addEverywhere(faults, u"hourly limit, 429"_s, {{u"fault"_s, u"hourlyLimit"_s}});
    faults.push_back({u"late commit, slow client"_s, true, Met::sending,
        {{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, longAfter}}});
    faults.push_back({u"late commit, dropped"_s, true, Met::sending,
        {{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, longAfter}, {u"drop"_s, true}}});
    faults.push_back({u"no commit, slow client"_s, false, Met::sending,
        {{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, longAfter}, {u"work"_s, u"never"_s}}});
    addRefusal(faults, u"hourly limit, 500"_s, {{u"fault"_s, u"hourlyLimit"_s}, {u"status"_s, 500}});
    addRefusal(faults, u"thread limit, 429"_s, {{u"fault"_s, u"tooMany"_s}});
    addRefusal(faults, u"thread limit, 500"_s, {{u"fault"_s, u"tooMany"_s}, {u"status"_s, 500}});
    return faults;
}

Weather::Weather(TenantProcess &tenant)
    : m_tenant(tenant)
    , m_faults(allFaults())
{
}

void Weather::blow()
{
    const TenantReply armed = m_tenant.request("GET", "/control/faults");
    const bool isArmed = !QJsonDocument::fromJson(armed.body).array().isEmpty();
    if (armed.status != 200 || isArmed)
        return;
    if (m_armed >= 0)
        m_faults[static_cast<size_t>(m_armed)].hits += 1;
    const size_t round = m_next / m_faults.size();
    m_armed = static_cast<int>(m_next % m_faults.size());
    const Fault &next = m_faults[static_cast<size_t>(m_armed)];
    QJsonObject fault = next.fault;
    fault.insert(u"method"_s, next.met == Met::accepted ? u"GET"_s : u"POST"_s);
    fault.insert(u"path"_s, pathOf(next.met, m_next + round));
    if (next.met == Met::sending)
        fault.insert(u"skip"_s, 1);
    m_tenant.armFault(fault);
    if (next.met == Met::unclear) {
        // Nothing is looked up unless something is unclear.
        m_tenant.armFault({{u"fault"_s, u"dropAfter"_s}, {u"method"_s, u"POST"_s},
            {u"path"_s, (m_next + round) % 2 == 0 ? u"*/Tickets"_s : u"*/Notes"_s}});
    }
    ++m_next;
}

void Weather::clear()
{
    m_tenant.clearFaults();
    m_armed = -1;
}

} // namespace tests
