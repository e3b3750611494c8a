// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/builders.h"
#include "app/autotask/wire_entity.h"
#include "app/domain/page.h"
#include "app/domain/person.h"
#include "app/domain/plan.h"
#include "app/domain/profile.h"
#include "app/domain/result.h"
#include "app/net/http.h"

// Answers in, values or Problems out. An unexpected shape is an error with the path that was missing, never
// an empty value.
namespace app::autotask {

/// zoneInformation; the sentence "Zone information could not be determined" means an unknown user name, not
/// an outage (fact sheet 1.1).
[[nodiscard]] domain::Result<domain::Zone> readZone(const net::Answer &answer);

/// Version; only its being an object without errors counts.
[[nodiscard]] domain::Result<domain::Done> readVersion(const net::Answer &answer);

/// The id of a created record (fact sheet 5.1). Anything but a positive itemId is unknown, never success.
[[nodiscard]] domain::Result<domain::RecordRef> readCreated(const net::Answer &answer, const QString &entity);

/// A created record as it is now: its author, number and token. A record that is not there (yet) is notFound.
[[nodiscard]] domain::Result<domain::ReadBack> readReadBack(
    const net::Answer &answer, const domain::RecordRef &record);

/// The author, number and token that the object of a record shows.
[[nodiscard]] domain::ReadBack readBackOf(const QJsonObject &item, const WireEntity &wire);

/// Pages of people. The ids must go up from the query's afterId, and a nextPageUrl must stay on the zone's
/// own host, or the answer is refused.
[[nodiscard]] domain::Result<domain::Page<domain::Company>> readCompanies(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone);
[[nodiscard]] domain::Result<domain::Page<domain::Contact>> readContacts(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone);
[[nodiscard]] domain::Result<domain::Page<domain::Resource>> readResources(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone);

/// One record as it is now; a record that is not there is notFound, one of another id a bad answer.
[[nodiscard]] domain::Result<domain::Company> readCompany(const net::Answer &answer, domain::CompanyId id);
[[nodiscard]] domain::Result<domain::Contact> readContact(const net::Answer &answer, domain::ContactId id);
[[nodiscard]] domain::Result<domain::Resource> readResource(const net::Answer &answer, domain::ResourceId id);

/// The fields that the readers above need (fact sheet 6.5 to 6.7).
[[nodiscard]] QStringList companyFields();
[[nodiscard]] QStringList contactFields();
[[nodiscard]] QStringList resourceFields();

} // namespace app::autotask
