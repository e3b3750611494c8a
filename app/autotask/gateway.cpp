// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gateway.h"

#include "app/autotask/builders.h"
#include "app/autotask/hosts.h"
#include "app/autotask/metadata_readers.h"
#include "app/autotask/readers.h"

#include <memory>
#include <utility>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::Delivery;
using domain::EntityMetadata;
using domain::Page;
using domain::Problem;
using domain::ProblemKind;
using domain::Result;

namespace {

Problem notConfigured(const QString &detail, const QString &field = {})
{
    Problem problem;
    problem.kind = ProblemKind::notConfigured;
    problem.delivery = Delivery::neverLeft;
    problem.field = field;
    problem.detail = detail;
    return problem;
}

/// Keeps the promise "later, never from inside the call" for answers that need no request.
template <typename T>
void answerLater(QObject *context, Callback<T> done, Problem problem)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), problem = std::move(problem)] { done(problem); },
        Qt::QueuedConnection);
}

} // namespace

Gateway::Gateway(net::Http &http)
    : m_http(http)
{
}

domain::Zone Gateway::zone() const
{
    return m_connection ? m_connection->zone : domain::Zone{};
}

void Gateway::connect(const domain::Profile &profile, const domain::Credentials &credentials,
    QObject *context, Callback<domain::Zone> done)
{
    if (!mayReceiveCredentials(profile.apiAddress, profile.isTest)) {
        answerLater(context, std::move(done), notConfigured(u"host not allowed"_s, u"apiAddress"_s));
        return;
    }
    const auto proveCredentials = [this, profile, credentials, context, done](const net::Answer &zoneAnswer) {
        const Result<domain::Zone> zone = readZone(zoneAnswer);
        if (!zone)
            return done(zone.error());
        if (!isZoneAllowed(*zone, profile.apiAddress, profile.isTest))
            return done(notConfigured(u"the zone answer names a host that is not allowed"_s, u"zone"_s));
        const Connection connection{credentials, *zone, profile.isTest};
        m_http.send(versionRequest(connection), context, [this, connection, done](const net::Answer &answer) {
            const Result<domain::Done> version = readVersion(answer);
            if (!version)
                return done(version.error());
            m_connection = connection;
            done(connection.zone);
        });
    };
    m_http.send(zoneRequest(profile.apiAddress, credentials.userName), context, proveCredentials);
}

void Gateway::fetchMetadata(const QString &entity, QObject *context, Callback<EntityMetadata> done)
{
    if (!m_connection)
        return answerLater(context, std::move(done), notConfigured(u"not connected"_s));
    const Connection connection = *m_connection;
    const auto metadata = std::make_shared<EntityMetadata>();
    metadata->entity = entity;
    const auto readUdfs = [metadata, done](const net::Answer &answer) {
        Result<std::vector<domain::Field>> udfs = readUserDefinedFields(answer);
        if (!udfs)
            return done(udfs.error());
        metadata->fields.insert(metadata->fields.end(), udfs->begin(), udfs->end());
        metadata->fetchedAt = QDateTime::currentDateTimeUtc();
        done(*metadata);
    };
    const auto readOrdinary = [this, connection, entity, context, metadata, done, readUdfs](
                                  const net::Answer &answer) {
        Result<std::vector<domain::Field>> fields = readFields(answer);
        if (!fields)
            return done(fields.error());
        metadata->fields = std::move(fields.value());
        m_http.send(userDefinedFieldsRequest(connection, entity), context, readUdfs);
    };
    const auto readInformation = [this, connection, entity, context, metadata, done, readOrdinary](
                                     const net::Answer &answer) {
        const Result<EntityInformation> information = readEntityInformation(answer);
        if (!information)
            return done(information.error());
        metadata->canCreate = information->canCreate;
        metadata->accessForCreate = information->accessForCreate;
        m_http.send(fieldsRequest(connection, entity), context, readOrdinary);
    };
    m_http.send(entityInformationRequest(connection, entity), context, readInformation);
}

void Gateway::fetchCompanies(qint64 afterId, QObject *context, Callback<Page<domain::Company>> done)
{
    if (!m_connection)
        return answerLater(context, std::move(done), notConfigured(u"not connected"_s));
    const PageQuery query{u"Companies"_s, companyFields(), afterId};
    m_http.send(
        pageRequest(*m_connection, query), context, [query, zone = zone(), done](const net::Answer &answer) {
            done(readCompanies(answer, query, zone));
        });
}

void Gateway::fetchContacts(qint64 afterId, QObject *context, Callback<Page<domain::Contact>> done)
{
    if (!m_connection)
        return answerLater(context, std::move(done), notConfigured(u"not connected"_s));
    const PageQuery query{u"Contacts"_s, contactFields(), afterId};
    m_http.send(pageRequest(*m_connection, query), context,
        [query, zone = zone(), done](const net::Answer &answer) { done(readContacts(answer, query, zone)); });
}

void Gateway::fetchResources(qint64 afterId, QObject *context, Callback<Page<domain::Resource>> done)
{
    if (!m_connection)
        return answerLater(context, std::move(done), notConfigured(u"not connected"_s));
    const PageQuery query{u"Resources"_s, resourceFields(), afterId};
    m_http.send(
        pageRequest(*m_connection, query), context, [query, zone = zone(), done](const net::Answer &answer) {
            done(readResources(answer, query, zone));
        });
}

void Gateway::create(const domain::Step &step, QObject *context, Callback<domain::RecordRef> done)
{
    if (!m_connection)
        return answerLater(context, std::move(done), notConfigured(u"not connected"_s));
    const Result<net::Request> request = createRequest(*m_connection, step.draft, step.actor, step.token);
    if (!request)
        return answerLater(context, std::move(done), request.error());
    m_http.send(*request, context,
        [entity = step.draft.entity, done](const net::Answer &answer) { done(readCreated(answer, entity)); });
}

void Gateway::readBack(const domain::RecordRef &record, QObject *context, Callback<domain::ReadBack> done)
{
    if (!m_connection)
        return answerLater(context, std::move(done), notConfigured(u"not connected"_s));
    m_http.send(recordRequest(*m_connection, record), context,
        [record, done](const net::Answer &answer) { done(readReadBack(answer, record)); });
}

} // namespace app::autotask
