// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gateway.h"

#include "app/autotask/builders.h"
#include "app/autotask/calls.h"
#include "app/autotask/metadata_readers.h"
#include "app/autotask/role_readers.h"

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::Callback;
using domain::EntityMetadata;
using domain::ResourceId;
using domain::ResourceRole;
using domain::Result;
using domain::UserAccess;

void Gateway::fetchMetadata(const QString &entity, QObject *context, Callback<EntityMetadata> done)
{
    if (!m_connection)
        return answerLater<EntityMetadata>(context, std::move(done), notConfigured(u"not connected"_s));
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
        m_asked.send(userDefinedFieldsRequest(connection, entity), context, readUdfs);
    };
    const auto readInformation = [this, connection, entity, context, metadata, done, readOrdinary](
                                     const net::Answer &answer) {
        const Result<EntityInformation> information = readEntityInformation(answer);
        if (!information)
            return done(information.error());
        metadata->canCreate = information->canCreate;
        metadata->accessForCreate = information->accessForCreate;
        m_asked.send(fieldsRequest(connection, entity), context, readOrdinary);
    };
    m_asked.send(entityInformationRequest(connection, entity), context, readInformation);
}

void Gateway::fetchAccess(
    const QString &entity, std::optional<ResourceId> as, QObject *context, Callback<UserAccess> done)
{
    const auto build = [&](const Connection &connection) {
        return entityInformationRequest(connection, entity, as);
    };
    const auto read = [](const net::Answer &answer) -> Result<UserAccess> {
        const Result<EntityInformation> information = readEntityInformation(answer);
        if (!information)
            return information.error();
        return information->canCreate ? information->accessForCreate : UserAccess::none;
    };
    ask<UserAccess>(m_asked, m_connection, build, read, context, std::move(done));
}

void Gateway::fetchResourceRoles(QObject *context, Callback<std::vector<ResourceRole>> done)
{
    if (!m_connection) {
        return answerLater<std::vector<ResourceRole>>(
            context, std::move(done), notConfigured(u"not connected"_s));
    }
    const auto pairs = std::make_shared<std::vector<ResourceRole>>();
    const auto listPairs = [this, connection = *m_connection, context, done](
                               const QString &entity, const Callback<std::vector<ResourceRole>> &then) {
        readToEnd<ResourceRole>(m_asked,
            std::make_shared<Listing<ResourceRole>>(
                Listing<ResourceRole>{connection, {entity, resourceRoleFields()}, resourceRoleOf}),
            context, [done, then](const Result<std::vector<ResourceRole>> &found) {
                if (!found)
                    return done(found.error());
                then(found);
            });
    };
    const auto join = [pairs, done](const Result<std::vector<Role>> &roles) {
        if (!roles)
            return done(roles.error());
        done(joined(*pairs, *roles));
    };
    const auto listRoles = [this, connection = *m_connection, context, pairs, join](
                               const Result<std::vector<ResourceRole>> &found) {
        pairs->insert(pairs->end(), found->begin(), found->end());
        readToEnd<Role>(m_asked,
            std::make_shared<Listing<Role>>(Listing<Role>{connection, {u"Roles"_s, roleFields()}, roleOf}),
            context, join);
    };
    listPairs(
        u"ResourceRoles"_s, [listPairs, listRoles, pairs](const Result<std::vector<ResourceRole>> &found) {
            *pairs = *found;
            listPairs(u"ResourceServiceDeskRoles"_s, listRoles);
        });
}

} // namespace app::autotask
