// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "app/demo_tenant.h"
#include "app/wiring.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

namespace app::commands {

/// A profile opened without a window: finds the profile, its secret (PERPRO_SECRET and
/// PERPRO_TRACKING_IDENTIFIER, else the keychain), connects once and opens the rooms. A 401 is told and never
/// tried again (fact sheet 1.3).
class Session : public QObject
{
    Q_OBJECT
public:
    /// `program` must outlive the session.
    Session(Program &program, const Options &options, QObject *parent = nullptr);
    ~Session() override;

    /// `ready`, `refused` or `failed` follows, once.
    void start();

    /// The profile that these options mean: by name, the last one, or the only one; empty if it can't be
    /// told.
    [[nodiscard]] static QString profileName(const Program &program, const Options &options);

    /// Says that there is no profile of that name, or none to use if the name is empty.
    [[nodiscard]] static QString missingProfile(const QString &name);

Q_SIGNALS:
    void ready(); ///< connected, the profile is open in the program
    void refused(const QString &sentence); ///< nothing was asked of Autotask
    void failed(const app::domain::Problem &problem);

private:
    void startDemo();
    void readSecrets(const domain::Profile &profile);
    void connectTo(const domain::Profile &profile, const domain::Credentials &credentials);

    Program &m_program;
    Options m_options;
    /// How long the keychain may take, also while somebody types its password.
    static constexpr std::chrono::seconds keychainPatience{20};

    std::unique_ptr<DemoTenant> m_demo;
    QTimer m_patience; ///< runs while the keychain is asked
};

} // namespace app::commands
