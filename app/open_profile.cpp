// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_profile.h"

#include "app/outbox_wiring.h"
#include "app/people_wiring.h"

#include <QLoggingCategory>
#include <utility>

namespace app {

using domain::Result;

Q_LOGGING_CATEGORY(profileLog, "perpro.profile", QtInfoMsg)

OpenProfile::OpenProfile(std::unique_ptr<store::Database> openDatabase, domain::Profile openProfile,
    const QString &path, autotask::Gateway &gateway, const outbox::Policy &policy)
    : profile(std::move(openProfile))
    , database(std::move(openDatabase))
    , profiles(*database)
    , kept(*database)
    , plans(*database)
    , leases(*database)
    , files(*database)
    , proofs(*database)
    , drafts(*database)
    , claims(path)
    , recent(*database)
    , checklist(*database)
    , writer(path)
    , refresh(peopleSource(gateway), peopleSink(writer))
    , catalogue(catalogueSource(gateway))
    , outbox(
          journalIn(plans, leases, path, policy.lease.duration),
          wireTo(gateway, files, profile, policy.lookUp.clockSlack),
          [&gateway] { return gateway.serverNow(); }, policy)
{
    // Before anybody else hears of the change: the rules need to know who must never be chosen.
    QObject::connect(&directory, &people::Directory::changed, &directory,
        [this] { apiUser = ownResource(directory, profile.userName); });
    QObject::connect(
        &refresh, &people::Refresh::finished, &directory, [this](const Result<domain::People> &people) {
            if (people)
                directory.setPeople(*people);
        });
}

metadata::CatalogueSource OpenProfile::catalogueSource(autotask::Gateway &gateway)
{
    return {
        [&gateway](const QString &entity, QObject *context, auto done) {
            gateway.fetchMetadata(entity, context, std::move(done));
        },
        [this](const QString &entity) -> std::optional<domain::EntityMetadata> {
            const auto found = kept.load(entity);
            // A cache that can't be read is a cache that has nothing: the tenant is asked again.
            return found ? *found : std::nullopt;
        },
        [this](const domain::EntityMetadata &metadata) {
            const auto saved = kept.save(metadata);
            if (!saved)
                qCWarning(profileLog) << "metadata was not kept:" << saved.error().detail;
        },
        [] { return QDateTime::currentDateTimeUtc(); },
    };
}

} // namespace app
