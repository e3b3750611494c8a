// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/connection.h"
#include "app/domain/actor.h"
#include "app/domain/draft.h"
#include "app/domain/plan.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <QJsonArray>
#include <QStringList>
#include <optional>

// Values in, requests out. Nothing here sends anything. The impersonation header goes on creates, and on the
// one probe that asks for the rights of somebody else; on all other reads it fails without the View box, and
// lookups are the API user's own business (fact sheet 2.7).
namespace app::autotask {

/// Asks in which zone the API user lives; carries no credentials (fact sheet 1.1).
[[nodiscard]] net::Request zoneRequest(const QUrl &apiAddress, const QString &userName);

/// Proves the three credentials and nothing else (fact sheet 1.4).
[[nodiscard]] net::Request versionRequest(const Connection &connection);

/// Asks how many requests of its hour the tenant has used; counts as one itself (fact sheet 8).
[[nodiscard]] net::Request thresholdRequest(const Connection &connection);

/// The three metadata calls (fact sheet 3.1 and 7). `as` asks entityInformation for a resource's rights: the
/// only read that carries the impersonation header (fact sheet 3.2, P6).
[[nodiscard]] net::Request entityInformationRequest(
    const Connection &connection, const QString &entity, std::optional<domain::ResourceId> as = {});
[[nodiscard]] net::Request fieldsRequest(const Connection &connection, const QString &entity);
[[nodiscard]] net::Request userDefinedFieldsRequest(const Connection &connection, const QString &entity);

/// What one page of a listing asks for.
struct PageQuery
{
    QString entity;
    QStringList fields; ///< IncludeFields; "id" is added where it is missing
    qint64 afterId = -1; ///< the page begins with the first id above this one; -1 = from the start
    int size = 500; ///< 500 is Autotask's own limit (fact sheet 4)
    QJsonArray conditions = {}; ///< beside the one on the id; all of them must hold
};

/// A page by "id > last", which is simple, stable and repeatable (fact sheet 4, "alternative").
[[nodiscard]] net::Request pageRequest(const Connection &connection, const PageQuery &query);

/// One record by its id.
[[nodiscard]] net::Request recordRequest(const Connection &connection, const domain::RecordRef &record);

/// Creates a record as `actor`: a resource by the header, a contact by a body field (fact sheet 2.1). `token`
/// goes into the entity's token field unless the draft has a value of its own there. A draft that cannot be
/// written by this actor is a Problem (notConfigured, neverLeft): wrong author = nothing posted.
[[nodiscard]] domain::Result<net::Request> createRequest(const Connection &connection,
    const domain::Draft &draft, const domain::Actor &actor, const QString &token);

/// Changes the given fields of one record as `actor`, and nothing else of it (fact sheet 5.1: PATCH on the
/// collection). Only a resource can: a contact is named by a field that says who created a record. Anything
/// else is a Problem (notConfigured, neverLeft).
[[nodiscard]] domain::Result<net::Request> updateRequest(const Connection &connection,
    const domain::RecordRef &record, const QJsonObject &fields, const domain::Actor &actor);

/// The request of a step whose parent is known. `data` is the file of an attachment, encoded as it goes over
/// the wire.
[[nodiscard]] domain::Result<net::Request> stepRequest(
    const Connection &connection, const domain::Step &step, const QString &data);

/// The link with which a browser opens a record in Autotask, or an empty URL where there is no command for
/// the entity (fact sheet 10).
[[nodiscard]] QUrl recordLink(const domain::Zone &zone, const domain::RecordRef &record);

} // namespace app::autotask
