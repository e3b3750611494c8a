// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring.h"
#include "ui/history/history_model.h"
#include "ui/outbox/plans_model.h"
#include "ui/palette/entry.h"
#include "ui/parts/theme.h"
#include "ui/people/people_model.h"
#include "ui/readiness/guide_model.h"
#include "ui/settings/connect_model.h"
#include "ui/settings/settings_model.h"
#include "ui/shell/main_window.h"
#include "ui/writing.h"

#include <QObject>
#include <optional>

namespace ui {

namespace readiness {
class ReadinessPage;
}
namespace settings {
class ProfilesModel;
class SettingsPage;
} // namespace settings

/// What is known when the pages of a profile are opened, beside the profile itself.
struct Opening
{
    bool isSecretKept = false; ///< in the keychain
    QString keychainSentence; ///< what the keychain had to say, translated; may be empty
    parts::Appearance appearance = parts::Appearance::system;
    std::optional<QUrl> demoPage; ///< the demo tenant's own page of records
    settings::ProfilesModel *profiles = nullptr; ///< of the Settings page; may be missing
};

/// The models and pages of one open profile, and how they hear of each other: the only place that knows them
/// all. The models go with this object; the pages belong to the window.
class Pages : public QObject
{
    Q_OBJECT
public:
    /// A profile must be open in `program`; both must outlive this object, and the window's pages must go
    /// first.
    Pages(app::Program &program, shell::MainWindow &window, const Opening &opening);

    /// Shows the first page; from now on requests may leave.
    void start();

    /// Saves what is being written. The page with something that was neither sent nor could be saved; empty
    /// if there is none.
    [[nodiscard]] QString unsavedPage();

    /// New credentials work: Settings says where they are kept.
    void showRenewed(const settings::Connected &connected);

    /// Writes the old submission of that step anew, on the page of its entity; what is being written there is
    /// set aside.
    void duplicate(const app::domain::Step &step);

    /// People, tickets and actions for the palette (wiring_offers.cpp).
    [[nodiscard]] std::vector<palette::Entry> offers(const QString &typed);

Q_SIGNALS:
    void linkRequested(const QUrl &url);
    void appearanceChosen(ui::parts::Appearance appearance);
    void contactOptionChosen(bool isOn); ///< the demo tenant's
    void edited(); ///< something was written after unsavedPage() was asked

private:
    void connectPlans();
    void connectSettings(const Opening &opening, settings::SettingsPage &page);
    void showKept(const app::domain::Result<app::domain::Done> &kept);
    void connectPeople();
    void showBudget();
    void addReadinessPage();
    /// Puts a page for composing into the window and listens to it.
    void addWriting(const QString &id, const QString &title, const QString &iconName, Writing &writing);
    /// Shows the page for composing that was in sight last.
    void showWriting();
    void takeBack(app::domain::PlanId id);
    /// The page Readiness begins with the author of what is being written.
    void lookAtAuthor();
    void followPage(const QString &id);
    void followAuthor();
    void setPeopleText(const QString &text);
    void openTicket(const app::domain::TicketSearch &search);
    void offerPeople(const QString &typed, std::vector<palette::Entry> &entries);
    /// On the page in sight; over a receipt in an empty form.
    void writeAs(const app::domain::Actor &actor);
    void openRecord(const app::domain::RecordRef &record);

    app::Program &m_program;
    shell::MainWindow &m_window;
    QString m_keychainSentence;
    Writing m_ticket;
    Writing m_note;
    Writing *m_inSight = &m_ticket; ///< the page for composing that was in sight last
    app::domain::Actor m_lookedAt; ///< the author with whom the page Readiness was opened last
    outbox::PlansModel m_openPlans;
    outbox::PlansModel m_allPlans;
    history::HistoryModel m_history;
    settings::SettingsModel m_settings;
    people::PeopleModel m_readinessPeople;
    readiness::ReadinessModel m_readiness;
    readiness::GuideModel m_guide;
    readiness::ReadinessPage *m_readinessPage = nullptr; ///< the window's
};

} // namespace ui
