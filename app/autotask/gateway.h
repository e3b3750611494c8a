// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/connection.h"
#include "app/domain/entity_metadata.h"
#include "app/domain/page.h"
#include "app/domain/person.h"
#include "app/domain/plan.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <optional>

namespace app::autotask {

/// The thin part that sends: builds a request, hands it to Http, reads the answer. Every call keeps the
/// contract of domain::Callback. Calls before connect() has succeeded answer with notConfigured.
class Gateway
{
public:
    explicit Gateway(net::Http &http);

    /// Checks the hosts, asks for the zone, proves the credentials with one Version call. A 401 is answered
    /// once and never tried again: many wrong secrets lock the API user (fact sheet 1.3). On success the
    /// connection is used by all other calls.
    void connect(const domain::Profile &profile, const domain::Credentials &credentials, QObject *context,
        domain::Callback<domain::Zone> done);

    /// The zone of the connection; empty before connect().
    [[nodiscard]] domain::Zone zone() const;
    [[nodiscard]] bool isConnected() const { return m_connection.has_value(); }

    /// Everything that the tenant says of one entity: three calls, one after the other.
    void fetchMetadata(
        const QString &entity, QObject *context, domain::Callback<domain::EntityMetadata> done);

    void fetchCompanies(
        qint64 afterId, QObject *context, domain::Callback<domain::Page<domain::Company>> done);
    void fetchContacts(
        qint64 afterId, QObject *context, domain::Callback<domain::Page<domain::Contact>> done);
    void fetchResources(
        qint64 afterId, QObject *context, domain::Callback<domain::Page<domain::Resource>> done);

    /// Sends the create of `step`, once, as its actor. The Problem's delivery tells what is known of its
    /// fate.
    void create(const domain::Step &step, QObject *context, domain::Callback<domain::RecordRef> done);

    /// Reads a created record with the API user's own identity (fact sheet 2.2).
    void readBack(const domain::RecordRef &record, QObject *context, domain::Callback<domain::ReadBack> done);

private:
    net::Http &m_http;
    std::optional<Connection> m_connection;
};

} // namespace app::autotask
