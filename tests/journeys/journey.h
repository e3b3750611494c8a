// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/memory_secrets.h"
#include "app/wiring.h"
#include "tests/support/printers.h"
#include "tests/support/tenant_process.h"
#include "tests/support/wait.h"
#include "ui/desk.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <memory>

namespace tests {

/// A technician in front of the real window. The keychain is one in memory that outlives the program; the
/// data folder is new for every test. Everything goes in by keys.
class Journey : public testing::Test
{
protected:
    Journey();
    ~Journey() override;

    /// Starts the program, without a profile: the Connect page, or the last profile.
    void start(const QString &profile = {});
    /// Starts it on its own demo tenant and waits until the people are there.
    void startDemo();
    /// Ends it at once, whatever is under way.
    void end();

    // The hands.
    [[nodiscard]] QWidget *find(const QString &name) const; ///< the visible one of that name, if there is one
    [[nodiscard]] bool isVisible(const QString &name) const;
    void type(const QString &name, const QString &text);
    void replace(const QString &name, const QString &text);
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void choose(const QString &name, const QString &text); ///< in a field with a list below it, then goes on
    void goTo(Qt::Key number); ///< a page, by Ctrl and its number

    // The eyes.
    [[nodiscard]] QString textOf(const QString &name) const; ///< of an editor or label
    [[nodiscard]] QString hint(const QString &name) const; ///< what stands beside a field
    [[nodiscard]] QString message() const; ///< every message strip that is in sight
    [[nodiscard]] QString everythingSaid() const; ///< all labels in sight

    // The main job.
    void fillTicket(const QString &title);
    void actAs(const QString &letters);
    void submit() { press(QStringLiteral("titleEdit"), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] bool waitUntilOpened();
    [[nodiscard]] bool waitForState(app::domain::StepState state);
    [[nodiscard]] const app::domain::Step *step() const; ///< of the newest plan
    /// Title, description and author as they were entered are still there and can be changed.
    [[nodiscard]] bool isFormKept(const QString &title) const;

    QTemporaryDir data;
    app::net::NetworkOptions network;
    app::outbox::Policy policy;
    std::unique_ptr<app::Program> program;
    std::unique_ptr<ui::Desk> desk;
    bool isKeychainAway = false; ///< no secret service answers
    int undoSeconds = 0; ///< of every profile that is opened: nobody waits here but who takes back

private:
    std::shared_ptr<app::secrets::MemorySecrets> m_keychain;
    std::shared_ptr<app::secrets::MemorySecrets> m_noKeychain;
};

/// The same on a tenant of the test's own, which can be made to misbehave.
class TenantJourney : public Journey
{
protected:
    void TearDown() override { end(); }

    /// Types everything into the Connect page, by default the right things.
    void typeConnection();
    void connectNow() { press(QStringLiteral("connectButton"), Qt::Key_Space); }
    /// From the first start to the open form.
    void arrive();
    /// The tenant goes, and the program has noticed: no connection of before is left to write into.
    void loseTenant();
    /// A whole ticket by Aoife O'Brien, submitted.
    void submitTicket(const QString &title);
    [[nodiscard]] int creates() const
    {
        return tenant.requestCount(QStringLiteral("POST"), QStringLiteral("Tickets"));
    }

    TenantProcess tenant;
};

/// {kind, id, name} of whom the tenant shows as the author of one of its records().
[[nodiscard]] QJsonObject authorOf(const QJsonValue &record);

} // namespace tests
