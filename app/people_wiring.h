// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gateway.h"
#include "app/domain/entity_metadata.h"
#include "app/people/directory.h"
#include "app/people/refresh.h"
#include "app/store/people_writer.h"

#include <QHash>
#include <optional>

// The part of the wiring that is about the people of a profile.
namespace app {

/// Pages from Autotask. `gateway` must outlive the source.
[[nodiscard]] people::PeopleSource peopleSource(autotask::Gateway &gateway);
/// Pages into the profile's database. `writer` must outlive the sink.
[[nodiscard]] people::PeopleSink peopleSink(store::PeopleWriter &writer);

/// The one API user of that e-mail address, or nothing if there are several (fact sheet 3.2, P4).
[[nodiscard]] std::optional<domain::ResourceId> ownResource(
    const people::Directory &directory, const QString &userName);
/// What the tenant calls its license types (fact sheet 2.5: the numbers alone are one client's fixtures).
[[nodiscard]] QHash<int, QString> licenseLabels(const domain::EntityMetadata &resources);

} // namespace app
