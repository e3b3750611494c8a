// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gateway.h"

#include "app/autotask/builders.h"
#include "app/autotask/calls.h"
#include "app/autotask/hosts.h"
#include "app/autotask/readers.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::Done;
using domain::Problem;
using domain::ProblemKind;
using domain::Result;
using domain::Zone;

namespace {

/// The zone of an answer, if credentials may be sent there.
Result<Zone> allowedZone(const net::Answer &answer, const QUrl &askedAt, bool isTest)
{
    Result<Zone> zone = readZone(answer);
    if (zone && !isZoneAllowed(*zone, askedAt, isTest))
        return notConfigured(u"the zone answer names a host that is not allowed"_s, u"zone"_s);
    return zone;
}

} // namespace

Gateway::Gateway(net::Http &http, const BudgetTimes &times)
    : m_line(http)
    , m_gate(http)
    , m_budget(
          m_gate,
          [this] { return m_connection ? std::optional(thresholdRequest(*m_connection)) : std::nullopt; },
          times)
{
}

Zone Gateway::zone() const
{
    return m_connection ? m_connection->zone : Zone{};
}

domain::Credentials Gateway::credentials() const
{
    return m_connection ? m_connection->credentials : domain::Credentials{};
}

void Gateway::connect(const domain::Profile &profile, const domain::Credentials &credentials,
    QObject *context, Callback<Zone> done)
{
    if (!mayReceiveCredentials(profile.apiAddress, profile.isTest)) {
        answerLater<Zone>(context, std::move(done), notConfigured(u"host not allowed"_s, u"apiAddress"_s));
        return;
    }
    const auto proveThere = [this, profile, credentials, context, done](const net::Answer &zoneAnswer) {
        const Result<Zone> zone = allowedZone(zoneAnswer, profile.apiAddress, profile.isTest);
        if (!zone)
            return done(zone.error());
        prove({credentials, *zone, profile.isTest, profile.apiAddress}, context, done);
    };
    m_line.send(zoneRequest(profile.apiAddress, credentials.userName), context, proveThere);
}

void Gateway::prove(const Connection &connection, QObject *context, Callback<Zone> done)
{
    m_line.send(versionRequest(connection), context,
        [this, connection, done = std::move(done)](const net::Answer &answer) {
            const Result<Done> version = readVersion(answer);
            if (!version)
                return done(version.error());
            m_connection = connection;
            m_isProven = true;
            m_gate.open();
            done(connection.zone);
        });
}

Result<Done> Gateway::goOnAt(
    const Zone &zone, const domain::Profile &profile, const domain::Credentials &credentials)
{
    const bool isAllowed = mayReceiveCredentials(profile.apiAddress, profile.isTest)
        && isZoneAllowed(zone, profile.apiAddress, profile.isTest);
    if (!isAllowed)
        return notConfigured(u"the kept zone names a host that is not allowed"_s, u"zone"_s);
    m_connection = Connection{credentials, zone, profile.isTest, profile.apiAddress};
    m_isProven = false;
    m_gate.open();
    return Done{};
}

void Gateway::askZoneAgain(QObject *context, Callback<Zone> done)
{
    if (!m_connection)
        return answerLater<Zone>(context, std::move(done), notConfigured(u"not connected"_s));
    const Connection asked = *m_connection;
    const auto move = [this, asked, context, done](const net::Answer &answer) {
        const Result<Zone> zone = allowedZone(answer, asked.apiAddress, asked.isTest);
        if (!zone)
            return done(zone.error());
        const bool isStillOurs = m_connection && m_connection->credentials == asked.credentials
            && m_connection->apiAddress == asked.apiAddress;
        if (!isStillOurs) {
            Problem problem = notConfigured(u"another profile was connected meanwhile"_s);
            problem.kind = ProblemKind::cancelled;
            return done(problem);
        }
        if (m_gate.isShut() && zone->url != asked.zone.url)
            return prove({asked.credentials, *zone, asked.isTest, asked.apiAddress}, context, done);
        m_connection->zone = *zone;
        done(*zone);
    };
    m_line.send(zoneRequest(asked.apiAddress, asked.credentials.userName), context, move);
}

void Gateway::proveCredentials(QObject *context, Callback<Done> done)
{
    ask<Done>(m_asked, m_connection, versionRequest, readVersion, context,
        [this, done = std::move(done)](const Result<Done> &version) {
            m_isProven = m_isProven || version.has_value();
            done(version);
        });
}

} // namespace app::autotask
