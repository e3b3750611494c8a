// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gateway.h"
#include "app/domain/profile.h"
#include "app/metadata/catalogue.h"
#include "app/outbox/outbox.h"
#include "app/people/directory.h"
#include "app/people/refresh.h"
#include "app/readiness/answers.h"
#include "app/store/checklist_store.h"
#include "app/store/database.h"
#include "app/store/draft_claims.h"
#include "app/store/draft_store.h"
#include "app/store/file_store.h"
#include "app/store/lease_store.h"
#include "app/store/metadata_store.h"
#include "app/store/people_writer.h"
#include "app/store/plan_store.h"
#include "app/store/profile_store.h"
#include "app/store/proof_store.h"
#include "app/store/recent_store.h"

#include <memory>
#include <optional>

namespace app {

/// The rooms of one profile while it is open, built in their order: its database and what is read from and
/// written to it, the people, the outbox, and what the probes of this connection have brought.
class OpenProfile
{
public:
    OpenProfile(std::unique_ptr<store::Database> openDatabase, domain::Profile openProfile,
        const QString &path, autotask::Gateway &gateway, const outbox::Policy &policy);

    std::unique_ptr<autotask::Gateway> line; ///< the one that the rooms were built with
    domain::Profile profile;
    std::unique_ptr<store::Database> database;
    store::ProfileStore profiles;
    store::MetadataStore kept;
    store::PlanStore plans;
    store::LeaseStore leases;
    store::FileStore files;
    store::ProofStore proofs;
    store::DraftStore drafts;
    store::DraftClaims claims;
    store::RecentStore recent;
    store::ChecklistStore checklist;
    store::PeopleWriter writer;
    people::Directory directory;
    people::Refresh refresh;
    metadata::Catalogue catalogue;
    outbox::Outbox outbox;
    readiness::Answers answers; ///< of this connection's probes
    std::optional<domain::ResourceId> apiUser; ///< found anew whenever the people change

private:
    [[nodiscard]] metadata::CatalogueSource catalogueSource(autotask::Gateway &gateway);
};

} // namespace app
