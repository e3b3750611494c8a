// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gateway.h"
#include "app/domain/saved_draft.h"
#include "app/impersonation/rules.h"
#include "app/metadata/catalogue.h"
#include "app/net/network_http.h"
#include "app/outbox/outbox.h"
#include "app/people/directory.h"
#include "app/people/refresh.h"
#include "app/readiness/answers.h"
#include "app/readiness/guide.h"
#include "app/readiness/probes.h"
#include "app/secrets/secrets.h"

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

namespace app {

/// The rooms of one open profile, over its own database.
class OpenProfile;

/// The program without a window: builds the rooms in order and hands them out. The only place that knows them
/// all; reading wiring.cpp from top to bottom is reading the program.
class Program : public QObject
{
    Q_OBJECT
public:
    /// `dataDir` is where the profiles live. Without `secrets` the system keychain keeps what is secret.
    explicit Program(QString dataDir, net::NetworkOptions network = {}, outbox::Policy policy = {},
        std::unique_ptr<secrets::Secrets> secrets = {}, QObject *parent = nullptr);
    ~Program() override;

    [[nodiscard]] QString dataDir() const { return m_dataDir; }
    [[nodiscard]] net::Http &http() { return *m_http; }
    [[nodiscard]] secrets::Secrets &secrets() { return *m_secrets; }
    /// The line of the open profile; while none is open, that of the next one.
    [[nodiscard]] autotask::Gateway &gateway();
    /// The line of the profile that will be opened next, to be connected before. Each profile has a line of
    /// its own: what waits in one outbox must never leave to another tenant.
    [[nodiscard]] autotask::Gateway &nextGateway() { return *m_next; }

    /// Connects nextGateway() as Gateway::connect does, but never with credentials that Autotask has refused
    /// before: that is answered at once, as badCredentials that never left. Where Autotask can't be reached,
    /// a profile that was open before, with this user and these hosts, goes on at the zone that it had then,
    /// not proven: one can write, and what is submitted waits.
    void connectNext(const domain::Profile &profile, const domain::Credentials &credentials, QObject *context,
        domain::Callback<domain::Zone> done);

    [[nodiscard]] QStringList profileNames() const;
    /// What a profile's own database says of it; a Problem if the database can't be read.
    [[nodiscard]] domain::Result<std::optional<domain::Profile>> savedProfile(const QString &name) const;

    /// Opens the profile's database, made if missing, keeps the profile in it, and builds the rooms over it;
    /// the rooms of a former profile go. The line is nextGateway(). A Problem leaves everything as it was.
    domain::Result<domain::Done> open(const domain::Profile &profile);
    [[nodiscard]] bool isOpen() const { return m_open != nullptr; }
    /// The rooms of the open profile go; its data stays.
    void close();

    /// After the gateway is connected: the outbox may send, the people are loaded and refreshed.
    void start();
    /// After new credentials were proven, or in a new zone: what waited goes on. What the probes have brought
    /// before says nothing any more and goes; the ledger stays, with its dates.
    void goOn();

    // The rooms of the open profile; only to be called while one is open.
    [[nodiscard]] const domain::Profile &profile() const;
    /// Keeps the colour with which the profile is marked. Problem: storage.
    domain::Result<domain::Done> setColour(domain::ProfileColour colour);
    /// Whether tickets carry our token from now on. Problem: storage.
    domain::Result<domain::Done> setTokenUse(domain::TokenUse use);
    /// How long a submission can be taken back; 0 = not at all. Problem: storage.
    domain::Result<domain::Done> setUndoSeconds(int seconds);
    [[nodiscard]] people::Directory &directory();
    [[nodiscard]] people::Refresh &refresh();
    [[nodiscard]] metadata::Catalogue &catalogue();
    [[nodiscard]] outbox::Outbox &outbox();

    /// Saves what is being written, newly or again, and gives it back with its id. Problem: storage.
    [[nodiscard]] domain::Result<domain::SavedDraft> saveDraft(const domain::SavedDraft &draft);
    /// Makes a draft this window's own. False while another window writes on it. Until it succeeds, that one
    /// may change or submit it.
    [[nodiscard]] bool claimDraft(domain::DraftId id);
    /// Other windows may go on with it, if it is still kept.
    void releaseDraft(domain::DraftId id);
    /// Everything that was being written, also what was set aside, newest first. Problem: storage.
    [[nodiscard]] domain::Result<std::vector<domain::SavedDraft>> drafts();
    [[nodiscard]] domain::Result<domain::Done> removeDraft(domain::DraftId id);

    /// Keeps a file that is to be attached, from now on and after a crash once a draft or a plan names it.
    /// Problem: storage.
    [[nodiscard]] domain::Result<domain::File> addFile(const QString &name, const QByteArray &bytes);
    /// Problem: storage, other, if it is not kept (any more).
    [[nodiscard]] domain::Result<QByteArray> fileBytes(domain::FileId file);

    /// Whom one chose lately, the last one first; nobody if that cannot be read, which harms nothing.
    [[nodiscard]] std::vector<domain::Actor> recentPeople() const;
    void rememberPerson(const domain::Actor &actor);

    /// What readiness asks of Autotask, and what it has brought so far.
    [[nodiscard]] readiness::Probes probes();
    [[nodiscard]] readiness::Answers &answers();
    /// What the ledger knows that bears on this author and entity. A ledger that can't be read knows nothing.
    [[nodiscard]] readiness::Ledger ledger(const QString &entity, const domain::Actor &actor) const;
    /// What was known of the causes when Autotask refused that step for lack of permission, or showed another
    /// author.
    [[nodiscard]] impersonation::PermissionEvidence evidenceAgainst(const domain::Step &step) const;
    /// What is ticked in the set-up guide.
    [[nodiscard]] domain::Result<std::vector<readiness::Tick>> ticks();
    [[nodiscard]] domain::Result<domain::Done> tick(const readiness::Tick &tick);
    [[nodiscard]] domain::Result<domain::Done> untick(const QString &step);
    /// The API user's own resource, found by its e-mail address among the API users (fact sheet 3.2, P4);
    /// nothing unless exactly one fits.
    [[nodiscard]] std::optional<domain::ResourceId> apiUser() const;
    /// What the rules need to know of an author for a record of that company (0 = none yet).
    [[nodiscard]] impersonation::Facts facts(
        const domain::Actor &actor, domain::CompanyId recordCompany) const;
    /// Whom a profile's database knows, without opening the profile: a window may have it open.
    [[nodiscard]] domain::Result<domain::People> keptPeople(const QString &profile) const;
    /// The link of a record into Autotask, or an empty URL.
    [[nodiscard]] QUrl recordLink(const domain::RecordRef &record) const;

    /// Makes the profile's folder, closed to everybody else, unless it is there. Problem: storage,
    /// cannotOpen.
    [[nodiscard]] domain::Result<domain::Done> makeFolder(const QString &name) const;
    /// Where a profile's data is kept.
    [[nodiscard]] QString profileFolder(const QString &name) const;

Q_SIGNALS:
    /// A setting of the open profile has another value.
    void profileChanged();
    /// A real write has shown something: the ledger has a new line.
    void ledgerGrew();
    /// What was asked with the former credentials is gone; it may be asked anew.
    void answersCleared();
    /// The rooms of the open profile go right after this: whoever looks at them must let go.
    void closing();
    /// The ledger of proofs could not be written; readiness may be older than the truth.
    void ledgerFailed(const app::domain::Problem &problem);

private:
    /// The rules that the step's record breaks by what is known of its author now. Of a record that hangs on
    /// one outside of its plan the company is not known, so nothing is said of it.
    [[nodiscard]] std::vector<impersonation::Finding> violatedBy(const domain::Step &step) const;
    domain::Result<domain::Done> keep(const domain::Profile &changed);

    QString m_dataDir;
    outbox::Policy m_policy;
    std::unique_ptr<net::NetworkHttp> m_http;
    std::unique_ptr<secrets::Secrets> m_secrets;
    std::unique_ptr<autotask::Gateway> m_next;
    std::unique_ptr<OpenProfile> m_open;
};

} // namespace app
