// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring.h"

#include "app/autotask/builders.h"
#include "app/impersonation/author.h"
#include "app/kept_connection.h"
#include "app/open_profile.h"
#include "app/outbox_wiring.h"
#include "app/people_wiring.h"
#include "app/profiles.h"
#include "app/readiness/evidence.h"
#include "app/readiness_wiring.h"
#include "app/refused_secret.h"
#include "app/secrets/keychain_secrets.h"
#include "app/store/data_folder.h"
#include "app/store/people_store.h"
#include "app/store/profile_lock.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>
#include <utility>

namespace app {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::Callback;
using domain::Done;
using domain::Profile;
using domain::Result;

Q_LOGGING_CATEGORY(log, "perpro.wiring", QtInfoMsg)

namespace {

void keepZone(store::ProfileStore &profiles, const autotask::Gateway &line)
{
    if (!line.isConnected())
        return;
    if (const auto kept = profiles.saveZone(line.zone()); !kept)
        qCWarning(log) << "the zone was not kept:" << kept.error().detail;
}

void dropRefusal(store::ProfileStore &profiles)
{
    if (const auto done = forgetRefusal(profiles); !done)
        qCWarning(log) << "that the secret was refused was not forgotten:" << done.error().detail;
}

} // namespace

Program::Program(QString dataDir, net::NetworkOptions network, outbox::Policy policy,
    std::unique_ptr<secrets::Secrets> secrets, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_policy(std::move(policy))
    , m_http(std::make_unique<net::NetworkHttp>(std::move(network)))
    , m_secrets(secrets ? std::move(secrets) : std::make_unique<secrets::KeychainSecrets>(u"PerPro"_s))
    , m_next(std::make_unique<autotask::Gateway>(*m_http))
{
}

Program::~Program() = default;

QStringList Program::profileNames() const
{
    return store::profileNames(m_dataDir);
}

Result<std::optional<Profile>> Program::savedProfile(const QString &name) const
{
    const auto database =
        store::Database::open(store::databasePath(m_dataDir, name), store::Purpose::startUp);
    if (!database)
        return database.error();
    return store::ProfileStore(**database).load();
}

void Program::connectNext(const Profile &profile, const domain::Credentials &credentials, QObject *context,
    Callback<domain::Zone> done)
{
    const auto isNext = [this, line = m_next.get()] { return line == m_next.get(); };
    connectAsKept(*m_next, m_dataDir, {profile, credentials}, isNext, context, std::move(done));
}

Result<Done> Program::open(const Profile &profile)
{
    const QString path = store::databasePath(m_dataDir, profile.name);
    auto database = store::Database::open(path, store::Purpose::startUp);
    if (!database)
        return database.error();
    // A PerPro from before the lease existed keeps this lock as long as it has the profile open.
    const auto lock = store::ProfileLock::take(path);
    if (!lock)
        return lock.error();
    store::ProfileStore profiles(**database);
    if (const auto saved = profiles.save(profile); !saved)
        return saved.error();
    keepZone(profiles, *m_next);
    if (m_next->isProven())
        dropRefusal(profiles);
    auto opened =
        std::make_unique<OpenProfile>(std::move(database.value()), profile, path, *m_next, m_policy);
    if (const auto loaded = opened->outbox.load(); !loaded)
        return loaded.error();
    // What nobody names may be what another window is about to name.
    if (opened->outbox.isHolder()) {
        if (const auto swept = opened->files.sweep(); !swept)
            qCWarning(log) << "files that are of no more use stay:" << swept.error().detail;
    }
    connect(&opened->outbox, &outbox::Outbox::stepSettled, this, [this](const domain::Step &step) {
        if (!m_open->outbox.isHolder()) {
            // Whoever sends has written down what it shows.
            Q_EMIT ledgerGrew();
            return;
        }
        if (showsDroppedToken(step) && m_open->profile.tokenUse == domain::TokenUse::on) {
            if (const auto kept = setTokenUse(domain::TokenUse::dropped); !kept)
                qCWarning(log) << "that tokens are dropped was not kept:" << kept.error().detail;
        }
        const auto proof = readiness::proofOf(step, violatedBy(step));
        if (!proof)
            return;
        const auto kept = m_open->proofs.append({m_open->profile.userName, step.draft.entity, step.actor,
            storedOutcome(proof->outcome), proof->at});
        if (!kept)
            Q_EMIT ledgerFailed(kept.error());
        else
            Q_EMIT ledgerGrew();
    });
    connect(&m_next->gate(), &autotask::Gate::shut, this, [this, line = m_next.get(), profile] {
        const auto kept =
            keepRefusal(m_dataDir, profile, line->credentials(), QDateTime::currentDateTimeUtc());
        if (!kept)
            qCWarning(log) << "that the secret was refused was not kept:" << kept.error().detail;
    });
    opened->line = std::exchange(m_next, std::make_unique<autotask::Gateway>(*m_http));
    close();
    m_open = std::move(opened);
    return Done{};
}

void Program::close()
{
    if (m_open == nullptr)
        return;
    Q_EMIT closing();
    m_open.reset();
}

autotask::Gateway &Program::gateway()
{
    return m_open != nullptr ? *m_open->line : *m_next;
}

void Program::start()
{
    m_open->outbox.start();
    // The credentials were taken: what an earlier run left waiting for that goes on.
    if (m_open->line->isProven() && m_open->outbox.isHolder()) {
        for (const domain::PlanId id : waitingForCredentials(m_open->outbox.plans()))
            m_open->outbox.sendNow(id);
    }
    m_open->catalogue.describe(
        u"Resources"_s, &m_open->directory, [this](const Result<metadata::Described> &described) {
            if (described)
                m_open->directory.setLicenseLabels(licenseLabels(described->metadata));
        });
    // What is known is shown at once; what is new follows.
    m_open->writer.loadAll(&m_open->directory, [this](const Result<domain::People> &people) {
        if (people && m_open->directory.isEmpty())
            m_open->directory.setPeople(*people);
        m_open->refresh.start();
    });
}

void Program::goOn()
{
    m_open->answers = {};
    keepZone(m_open->profiles, gateway()); // it may be another one now
    dropRefusal(m_open->profiles);
    Q_EMIT answersCleared();
    for (const domain::Plan &plan : std::vector(m_open->outbox.plans()))
        m_open->outbox.readBackNow(plan.id);
    if (m_open->outbox.isHolder()) {
        for (const domain::PlanId id : waitingForTheLine(m_open->outbox.plans()))
            m_open->outbox.sendNow(id);
        // A look that was refused began no other one.
        for (const domain::Plan &plan : std::vector(m_open->outbox.plans())) {
            for (const domain::Step &step : plan.steps)
                m_open->outbox.lookUpNow(step.id);
        }
    }
    m_open->refresh.start();
}

const Profile &Program::profile() const
{
    return m_open->profile;
}

Result<Done> Program::setColour(domain::ProfileColour colour)
{
    Profile changed = m_open->profile;
    changed.colour = colour;
    return keep(changed);
}

Result<Done> Program::setTokenUse(domain::TokenUse use)
{
    Profile changed = m_open->profile;
    changed.tokenUse = use;
    return keep(changed);
}

Result<Done> Program::setUndoSeconds(int seconds)
{
    Profile changed = m_open->profile;
    changed.undoSeconds = seconds;
    return keep(changed);
}

Result<Done> Program::keep(const Profile &changed)
{
    auto saved = m_open->profiles.save(changed);
    if (saved) {
        m_open->profile = changed;
        Q_EMIT profileChanged();
    }
    return saved;
}

Result<domain::File> Program::addFile(const QString &name, const QByteArray &bytes)
{
    return m_open->files.add(name, bytes);
}

Result<QByteArray> Program::fileBytes(domain::FileId file)
{
    return m_open->files.bytes(file);
}

people::Directory &Program::directory()
{
    return m_open->directory;
}

people::Refresh &Program::refresh()
{
    return m_open->refresh;
}

metadata::Catalogue &Program::catalogue()
{
    return m_open->catalogue;
}

outbox::Outbox &Program::outbox()
{
    return m_open->outbox;
}

Result<domain::SavedDraft> Program::saveDraft(const domain::SavedDraft &draft)
{
    return m_open->drafts.save(draft);
}

bool Program::claimDraft(domain::DraftId id)
{
    return m_open->claims.claim(id);
}

void Program::releaseDraft(domain::DraftId id)
{
    m_open->claims.release(id);
}

Result<std::vector<domain::SavedDraft>> Program::drafts()
{
    return m_open->drafts.load();
}

Result<Done> Program::removeDraft(domain::DraftId id)
{
    return m_open->drafts.remove(id);
}

std::vector<Actor> Program::recentPeople() const
{
    const auto recent = m_open->recent.recent();
    if (!recent)
        qCWarning(log) << "whom one chose lately cannot be read:" << recent.error().detail;
    return recent ? *recent : std::vector<Actor>();
}

void Program::rememberPerson(const Actor &actor)
{
    if (const auto kept = m_open->recent.remember(actor); !kept)
        qCWarning(log) << "whom one chose was not kept:" << kept.error().detail;
}

readiness::Probes Program::probes()
{
    return readinessProbes(*m_open->line);
}

readiness::Answers &Program::answers()
{
    return m_open->answers;
}

readiness::Ledger Program::ledger(const QString &entity, const Actor &actor) const
{
    return readLedger(m_open->proofs, m_open->profile.userName, entity, actor);
}

impersonation::PermissionEvidence Program::evidenceAgainst(const domain::Step &step) const
{
    const QString &entity = step.draft.entity;
    impersonation::PermissionEvidence evidence =
        readiness::permissionEvidence({readiness::Refusal::Of::record, entity, step.actor, step.changedAt},
            apiUser(), m_open->answers.about(entity, step.actor),
            readLedger(m_open->proofs, m_open->profile.userName, entity, step.actor, step.changedAt));
    evidence.violated = violatedBy(step);
    return evidence;
}

std::vector<impersonation::Finding> Program::violatedBy(const domain::Step &step) const
{
    readiness::RecordPlace place = readiness::placeOf({}, step);
    for (const domain::Plan &plan : m_open->outbox.plans()) {
        if (std::any_of(plan.steps.begin(), plan.steps.end(),
                [&step](const domain::Step &each) { return each.id == step.id; }))
            place = readiness::placeOf(plan, step);
    }
    impersonation::Facts known = facts(step.actor, place.company);
    known.recordContact = place.contact;
    known.publish = place.publish;
    return impersonation::violations(impersonation::findings(step.draft.entity, step.actor, known));
}

Result<std::vector<readiness::Tick>> Program::ticks()
{
    return readTicks(m_open->checklist);
}

Result<Done> Program::tick(const readiness::Tick &tick)
{
    return m_open->checklist.tick({tick.step, tick.by, tick.at});
}

Result<Done> Program::untick(const QString &step)
{
    return m_open->checklist.untick(step);
}

std::optional<domain::ResourceId> Program::apiUser() const
{
    return m_open->apiUser;
}

impersonation::Facts Program::facts(const Actor &actor, domain::CompanyId recordCompany) const
{
    impersonation::Facts facts = impersonation::factsAbout(m_open->directory.person(actor), m_open->apiUser);
    facts.recordLineage = m_open->directory.lineage(recordCompany);
    return facts;
}

Result<domain::People> Program::keptPeople(const QString &profile) const
{
    const QString path = store::databasePath(m_dataDir, profile);
    if (!QFileInfo::exists(path))
        return domain::People{};
    const auto database = store::Database::open(path, store::Purpose::startUp);
    if (!database)
        return database.error();
    return store::PeopleStore(**database).all();
}

QUrl Program::recordLink(const domain::RecordRef &record) const
{
    return autotask::recordLink(m_open->line->zone(), record);
}

Result<Done> Program::makeFolder(const QString &name) const
{
    return store::makePrivateFile(store::databasePath(m_dataDir, name));
}

QString Program::profileFolder(const QString &name) const
{
    return QFileInfo(store::databasePath(m_dataDir, name)).absolutePath();
}

} // namespace app
