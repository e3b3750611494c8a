// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/weather.h"

#include <QJsonDocument>

namespace tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rawAnswer(const QString &head, const QString &body)
{
    return u"HTTP/1.1 "_s + head + u"\r\nConnection: close\r\n\r\n"_s + body;
}

void addBoth(std::vector<Fault> &faults, const QString &name, QJsonObject fault)
{
    fault.insert(u"work"_s, u"never"_s);
    faults.push_back({name, false, fault});
    fault.insert(u"work"_s, u"first"_s);
    faults.push_back({name, true, fault});
}

} // namespace

std::vector<Fault> allFaults()
{
    const QString half =
        rawAnswer(u"200 OK\r\nContent-Type: application/json\r\nContent-Length: 400"_s, u"{\"itemId\":"_s);
    const QString broken = rawAnswer(
        u"500 Internal Server Error\r\nContent-Type: application/json\r\nContent-Length: 2"_s, u"{}"_s);
    std::vector<Fault> faults{
        {u"connection dropped"_s, false, {{u"fault"_s, u"dropBefore"_s}}},
        {u"connection dropped"_s, true, {{u"fault"_s, u"dropAfter"_s}}},
    };
    addBoth(faults, u"ended in the middle"_s, {{u"fault"_s, u"raw"_s}, {u"bytes"_s, half}});
    addBoth(faults, u"HTML"_s, {{u"fault"_s, u"html"_s}});
    addBoth(faults, u"429"_s, {{u"fault"_s, u"status429"_s}});
    addBoth(faults, u"429 with Retry-After"_s, {{u"fault"_s, u"status429"_s}, {u"retryAfter"_s, u"1"_s}});
    addBoth(faults, u"500 without errors"_s, {{u"fault"_s, u"raw"_s}, {u"bytes"_s, broken}});
    addBoth(faults, u"delay past the timeout"_s, {{u"fault"_s, u"delay"_s}, {u"milliseconds"_s, 900}});
    faults.push_back(
        {u"late commit, slow client"_s, true, {{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, 1500}}});
    faults.push_back({u"late commit, dropped"_s, true,
        {{u"fault"_s, u"lateCommit"_s}, {u"milliseconds"_s, 1500}, {u"drop"_s, true}}});
    faults.push_back({u"thread limit, 429"_s, false, {{u"fault"_s, u"tooMany"_s}}});
    faults.push_back({u"thread limit, 500"_s, false, {{u"fault"_s, u"tooMany"_s}, {u"status"_s, 500}}});
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
    QJsonObject fault = m_faults[static_cast<size_t>(m_armed)].fault;
    fault.insert(u"method"_s, u"POST"_s);
    fault.insert(u"path"_s, (m_next + round) % 2 == 0 ? u"*/Tickets"_s : u"*/Notes"_s);
    fault.insert(u"skip"_s, 1);
    m_tenant.armFault(fault);
    ++m_next;
}

void Weather::clear()
{
    m_tenant.clearFaults();
    m_armed = -1;
}

} // namespace tests
