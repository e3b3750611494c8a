// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/ui/attachments/kept_files.h"
#include "tests/ui/form/fields.h"
#include "ui/compose/compose_model.h"
#include "ui/compose/draft_of.h"
#include "ui/compose/ticket_form.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <deque>
#include <gmock/gmock.h>
#include <memory>

namespace tests {

/// The model over a real outbox and a real directory: the journal is a list that can fail, the wire is
/// answered by hand.
class ComposeFixture : public testing::Test
{
protected:
    using Stage = ui::compose::ComposeModel::Stage;
    using ProblemKind = app::domain::ProblemKind;
    using Delivery = app::domain::Delivery;

    static constexpr app::domain::ContactId anna{11}; ///< of company 301
    static constexpr app::domain::ContactId bernd{12}; ///< of company 306
    static constexpr app::domain::ContactId carla{13}; ///< of company 302, whose parent is 301
    static constexpr app::domain::ResourceId dana{21};
    static constexpr app::domain::ResourceId connector{22}; ///< an API user

    ComposeFixture()
    {
        using namespace Qt::Literals::StringLiterals;
        using namespace app::domain;
        People people;
        people.companies = {Company{CompanyId{301}, u"Nordlicht"_s, {}, true},
            Company{CompanyId{302}, u"Reederei"_s, CompanyId{301}, true},
            Company{CompanyId{306}, u"Harbour"_s, {}, true}};
        people.contacts = {Contact{anna, CompanyId{301}, u"Anna"_s, u"Müller"_s, {}, {}, true},
            Contact{bernd, CompanyId{306}, u"Bernd"_s, u"Ehlers"_s, {}, {}, true},
            Contact{carla, CompanyId{302}, u"Carla"_s, u"Petersen"_s, {}, {}, true}};
        people.resources = {Resource{dana, u"Dana"_s, u"Weber"_s, {}, {}, {}, 1, true},
            Resource{connector, u"RMM"_s, u"Connector"_s, {}, {}, {}, 7, true}};
        directory.setPeople(people);
        metadata = ticket();
        metadata.fields.push_back(referenceTo(u"Contact"_s, u"contactID"_s));
        metadata.accessForCreate = UserAccess::all;
        makeOutbox();
        compose(ui::compose::ticketForm());
    }

    /// A model over that form; a note's has a finder.
    void compose(const ui::compose::EntityForm &entityForm, ui::tickets::TicketFinderModel *finder = nullptr)
    {
        model =
            std::make_unique<ui::compose::ComposeModel>(entityForm, directory, *outbox, knowledge(), finder);
        model->load();
    }
    void describeNow()
    {
        ASSERT_TRUE(describing);
        describing(app::metadata::Described{metadata, std::nullopt});
    }
    [[nodiscard]] ui::form::FormModel &form() const { return model->form(); }

    /// Everything that this tenant wants of a ticket, and an author.
    void fillIn(const app::domain::Actor &actor = anna)
    {
        using namespace Qt::Literals::StringLiterals;
        model->setActor(actor);
        form().setValue(u"companyID"_s, 301);
        form().setValue(u"title"_s, u"Printer offline"_s);
        form().setValue(u"description"_s, u"Since this morning"_s);
        form().setValue(u"priority"_s, 2);
        form().setValue(u"udf:Affected site"_s, u"Branch"_s);
    }
    void submitAndSend()
    {
        ASSERT_TRUE(model->submit());
        ASSERT_TRUE(waitFor([this] { return !creates.empty(); }));
    }
    void answerCreate(const app::domain::Result<app::domain::RecordRef> &created)
    {
        const auto done = creates.front();
        creates.pop_front();
        done(created);
    }
    void answerReadBack(const app::domain::Result<app::domain::ReadBack> &read)
    {
        ASSERT_TRUE(waitFor([this] { return !readBacks.empty(); }));
        const auto done = readBacks.front();
        readBacks.pop_front();
        done(read);
    }
    static app::domain::Problem problem(ProblemKind kind, Delivery delivery)
    {
        app::domain::Problem made;
        made.kind = kind;
        made.delivery = delivery;
        return made;
    }
    static app::domain::Problem fullDisk()
    {
        app::domain::Problem made = problem(ProblemKind::storage, Delivery::neverLeft);
        made.field = QStringLiteral("storage.full");
        return made;
    }
    static app::domain::ReadBack readBackBy(app::domain::ContactId contact)
    {
        app::domain::ReadBack read;
        read.author.contact = contact;
        read.number = QStringLiteral("T20261121.0001");
        return read;
    }

    app::people::Directory directory;
    app::domain::EntityMetadata metadata;
    app::domain::Callback<app::metadata::Described> describing; ///< the last request for metadata
    app::domain::Callback<app::metadata::Described> describingTickets; ///< the one that a note's page asks
    int describeCalls = 0;
    KeptFiles keptFiles;
    std::chrono::milliseconds undoWindow{0};
    QDateTime now{QDate(2026, 11, 21), QTime(10, 0), Qt::UTC}; ///< the outbox's clock
    app::domain::Callback<std::vector<app::domain::ResourceRole>> roles; ///< the last request for roles
    int roleCalls = 0;
    std::optional<app::domain::ResourceId> apiUser;
    bool isJournalBroken = false;
    app::impersonation::PermissionEvidence evidence; ///< of every refusal
    std::vector<app::domain::Step> refused; ///< whose evidence was asked for
    app::domain::DraftId keptDraft; ///< what is being written is kept in this one
    std::vector<app::domain::DraftId> submittedDrafts; ///< those that went with a plan
    std::vector<app::domain::Step> sent; ///< every create that left
    std::deque<app::domain::Callback<app::domain::RecordRef>> creates;
    std::deque<app::domain::Callback<app::domain::ReadBack>> readBacks;
    std::unique_ptr<app::outbox::Outbox> outbox;
    std::unique_ptr<ui::compose::ComposeModel> model;

private:
    [[nodiscard]] app::domain::Result<bool> written() const
    {
        return isJournalBroken ? app::domain::Result<bool>(fullDisk()) : app::domain::Result<bool>(true);
    }

    void makeOutbox()
    {
        using namespace app::domain;
        app::outbox::Journal journal{
            [this](const Plan &plan, DraftId writtenIn) -> Result<Plan> {
                if (isJournalBroken)
                    return fullDisk();
                submittedDrafts.push_back(writtenIn);
                Plan saved = plan;
                saved.id = {++m_lastId};
                for (Step &step : saved.steps)
                    step.id = {++m_lastId};
                return saved;
            },
            [this](const Step &) { return written(); },
            [this](const Step &) { return written(); },
            []() -> Result<std::vector<Plan>> { return std::vector<Plan>(); },
            [this](const std::vector<Step> &) { return written(); },
            [this](const std::vector<Step> &, const SavedDraft &draft) -> Result<std::optional<SavedDraft>> {
                if (isJournalBroken)
                    return fullDisk();
                SavedDraft kept = draft;
                kept.id = {++m_lastId};
                return std::optional(kept);
            },
        };
        app::outbox::Wire wire{
            [this](const Step &step, QObject *, Callback<RecordRef> done) {
                sent.push_back(step);
                creates.push_back(std::move(done));
            },
            [this](
                const Step &, QObject *, Callback<ReadBack> done) { readBacks.push_back(std::move(done)); },
            [](const Draft &) { return true; },
            [](const Step &, QObject *, const Callback<LookUp> &) {},
            [](QObject *, const Callback<Done> &) {},
        };
        app::outbox::Policy policy;
        policy.readBackWaits = {std::chrono::milliseconds(0)};
        policy.retry.mostAttempts = 1; // what fails is left to the test
        outbox = std::make_unique<app::outbox::Outbox>(
            std::move(journal), std::move(wire), [this] { return now; }, policy);
        outbox->start();
    }
    ui::compose::Knowledge knowledge()
    {
        ui::compose::Knowledge made{
            [this](const QString &entity, QObject *, app::domain::Callback<app::metadata::Described> done) {
                if (entity != metadata.entity) {
                    describingTickets = std::move(done);
                    return;
                }
                ++describeCalls;
                describing = std::move(done);
            },
            [this] { return apiUser; }};
        made.evidenceAgainst = [this](const app::domain::Step &step) {
            if (refused.empty() || !(refused.back() == step))
                refused.push_back(step);
            return evidence;
        };
        made.keptDraft = [this] { return keptDraft; };
        made.keepFile = [this](const QString &name, const QByteArray &bytes) {
            return keptFiles.keep(name, bytes);
        };
        made.undoWindow = [this] { return undoWindow; };
        made.now = [this] { return now; };
        made.resourceRoles = [this](QObject *, auto done) {
            ++roleCalls;
            roles = std::move(done);
        };
        return made;
    }

    qint64 m_lastId = 0;
};

} // namespace tests
