// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "app/domain/result.h"
#include "app/secrets/secrets.h"
#include "ui/settings/connect_fields.h"
#include "ui/words/words.h"

#include <QObject>
#include <functional>

#include <optional>

namespace ui::settings {

/// A connection that stands.
struct Connected
{
    app::domain::Profile profile;
    app::domain::Credentials credentials;
    app::domain::Zone zone;
    bool isSecretKept = false; ///< the keychain has secret and tracking identifier
    QString keychainSentence; ///< what the person must know about the keychain; empty if all is well
    QString keychainDetail; ///< the keychain's own words, technical
};

/// The first start, and every later one at which something is missing: takes what a person enters, tries to
/// connect once for each press, and gives what is secret to the keychain alone. A failure loses nothing that
/// was typed.
class ConnectModel : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { idle, connecting, failed, connected };

    /// The port to app::autotask; keeps the contract of domain::Callback.
    using Connect = std::function<void(const app::domain::Profile &, const app::domain::Credentials &,
        QObject *context, app::domain::Callback<app::domain::Zone>)>;

    /// `secrets` must outlive the model. `defaultApiAddress` is what the address is at first.
    ConnectModel(Connect connect, MayReceiveCredentials mayReceive, app::secrets::Secrets &secrets,
        const QUrl &defaultApiAddress, QObject *parent = nullptr);

    /// Names that other profiles have: a second one of the same name would share its data.
    void setTakenNames(const QStringList &names) { m_takenNames = names; }

    /// At a later start: takes the profile, reads the keychain and says by `resumed` whether anything is
    /// missing. Connects nothing.
    void resume(const app::domain::Profile &profile);

    /// While the profile is in use: takes it without its secret, which is asked for anew. The tracking
    /// identifier is read from the keychain.
    void renew(const app::domain::Profile &profile);

    void setText(ConnectField field, const QString &text);
    void setTest(bool isTest);
    [[nodiscard]] const ConnectValues &values() const { return m_values; }

    /// True once resume() was called: the profile is known, only something is missing.
    [[nodiscard]] bool isResuming() const { return m_isResuming; }
    /// Whether the page asks for this field: all of them, but when resuming only those that are missing,
    /// until a failure or askAll().
    [[nodiscard]] bool isAsked(ConnectField field) const;
    void askAll();

    /// What is wrong with a field: our own check after the first press, or what the last attempt brought.
    [[nodiscard]] QString problemOf(ConnectField field) const;
    /// The first field, in the order of the page, that has a problem.
    [[nodiscard]] ConnectField firstProblem() const;
    /// The last attempt's failure; the sentence also stands beside failedField(), if that is not `none`.
    [[nodiscard]] const std::optional<app::domain::Problem> &problem() const { return m_problem; }
    [[nodiscard]] ConnectField failedField() const;

    /// True while the first attempt after resume() is made with what the profile and the keychain had: nobody
    /// has typed anything of it, or pressed a button.
    [[nodiscard]] bool isByItself() const { return m_isResuming && m_attempts == 1 && m_tried == m_kept; }

    [[nodiscard]] State state() const { return m_state; }
    /// Set once connected.
    [[nodiscard]] const std::optional<Connected> &connection() const { return m_connected; }

    /// One attempt. Nothing happens while one is under way; if a field is wrong, none is made.
    void connectNow();
    /// Ends the attempt that is under way; while the keychain is being asked, goes on without it.
    void stop();

Q_SIGNALS:
    /// Anything that a page shows may be different now.
    void changed();
    void connected(const ui::settings::Connected &connected);
    /// The keychain has answered after resume(). `isComplete`: nothing is missing, connectNow() may be
    /// called.
    void resumed(bool isComplete);

private:
    void take(const app::domain::Profile &profile);
    void readTracking(const QString &name);
    void settle(const app::domain::Result<app::domain::Zone> &zone);
    void keepSecrets();
    void finish(const app::secrets::Outcome &kept);
    QObject *beginAttempt();
    void endAttempt();
    void findMissing();
    [[nodiscard]] QStringList takenByOthers() const;
    void setState(State state);

    Connect m_connect;
    MayReceiveCredentials m_mayReceive;
    app::secrets::Secrets &m_secrets;
    ConnectValues m_values;
    ConnectValues m_tried; ///< the values of the last attempt: its problem holds as long as they stay
    ConnectValues m_kept; ///< the values of a resumed profile as the keychain completed them
    QStringList m_takenNames;
    QList<ConnectField> m_missing;
    std::optional<app::domain::Problem> m_problem;
    std::optional<Connected> m_connected;
    QString m_resumedName;
    QObject *m_attempt = nullptr; ///< context of what is under way
    State m_state = State::idle;
    int m_attempts = 0; ///< since resume()
    bool m_isRepeatTold = false; ///< it was said that these very credentials were refused
    bool m_isChecked = false;
    bool m_isResuming = false;
    bool m_isAskingAll = false;
};

} // namespace ui::settings
