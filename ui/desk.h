// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo_tenant.h"
#include "app/wiring.h"
#include "ui/parts/theme.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QSettings>
#include <QTimer>
#include <memory>

namespace ui {

class Pages;

namespace settings {
class ConnectModel;
}

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
    void closeWhenSent();

    app::Program &m_program;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<shell::MainWindow> m_window;
    std::unique_ptr<app::DemoTenant> m_demo;
    std::unique_ptr<settings::ConnectModel> m_connect;
    std::unique_ptr<Pages> m_pages;
    bool m_isDiscarding = false; ///< the person was told that closing discards what is written
    QTimer m_closing; ///< runs while the window waits to be closed
};

} // namespace ui
