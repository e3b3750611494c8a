// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_tenant.h"
#include "app/wiring.h"
#include "ui/parts/theme.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <chrono>
#include <functional>
#include <memory>

class QMenu;

namespace ui {

class Pages;

class Renewal;

namespace palette {
class PaletteModel;
}
namespace parts {
class MessageStrip;
}
namespace settings {
class ConnectModel;
class ProfilesModel;
} // namespace settings

/// The program with its window. Decides what is shown at the start: the demo tenant, the last profile, or the
/// Connect page; and what has to be settled before the window closes.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// `program` must outlive the desk.
    explicit Desk(app::Program &program, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens on the demo tenant.
    void startDemo();
    /// Opens the profile of that name; an empty name means the last one, or the only one, or the Connect
    /// page.
    void startProfile(const QString &name);

    [[nodiscard]] shell::MainWindow &window() { return *m_window; }
    /// The demo tenant's process, or nullptr.
    [[nodiscard]] app::DemoTenant *demo() { return m_demo.get(); }
    [[nodiscard]] app::Program &program() { return m_program; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The pages of a profile are in the window.
    void opened();

private:
    /// Asks for what is needed to connect: everything, or what is missing for a profile of before.
    void showConnect(const std::optional<app::domain::Profile> &resumed, const QString &suggestedName = {});
    void showConnectPage();
    void showFailure(const app::domain::Problem &problem);
    void openPages(const app::domain::Profile &profile, bool isSecretKept, const QString &keychainSentence);
    void openLink(const QUrl &url);
    /// The profile with the settings that no Connect page asks for, as they were chosen before.
    [[nodiscard]] app::domain::Profile asSettled(app::domain::Profile profile) const;

    // Closing the window (desk_closing.cpp).
    void prepareClosing();
    /// True if the window may go now.
    [[nodiscard]] bool mayClose();
    void closeWhenSent();
    /// What still waits to be sent and goes on at the next start; empty if nothing does.
    [[nodiscard]] QString waitingSentence() const;

    // Several profiles (desk_profiles.cpp).
    void makeProfiles();
    void switchTo(const QString &name);
    void startNew();
    /// From the Connect page to the profile that is still in use.
    void goBack();
    /// Another profile could not be opened: the one in use stays, with the reason above its pages.
    void showRefusal(const app::domain::Problem &problem);
    void clearRefusal();
    void forget(const QString &name);
    void removeForGood(const QString &name, bool wasOpen);
    /// False if what is written would go: it is told, and the second wish is meant.
    [[nodiscard]] bool mayLeavePages();
    /// Waits for creates in flight as closing does, a bounded time.
    void whenNothingIsInFlight(std::function<void()> goOn);

    void makePalette();
    void chooseAppearance(parts::Appearance appearance);

    /// How long closing and switching wait for what is being sent. What is unanswered by then stays `sending`
    /// in the journal and is unclear at the next start.
    static constexpr std::chrono::seconds longestClosing{20};
    /// How long it stands there that something waits, before the window goes; closing again goes at once.
    static constexpr std::chrono::milliseconds farewellTime{4000};

    app::Program &m_program;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<app::DemoTenant> m_demo;
    std::unique_ptr<settings::ConnectModel> m_connect;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<Renewal> m_renewal;
    std::unique_ptr<settings::ProfilesModel> m_profiles;
    std::unique_ptr<palette::PaletteModel> m_offers;
    std::unique_ptr<QObject> m_waiting; ///< while creates are in flight
    QPointer<parts::MessageStrip> m_refusal;
    QMenu *m_profileMenu = nullptr;
    QString m_pageBefore; ///< in sight when a switch was begun
    bool m_isDiscarding = false; ///< the person was told that closing discards what is written
    QTimer m_closing; ///< runs while the window waits to be closed
    QTimer m_farewell; ///< runs while it is said what waits
    bool m_isSaid = false; ///< it was said
};

} // namespace ui
