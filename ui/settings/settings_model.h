// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "app/people/refresh.h"
#include "ui/words/words.h"

#include <QObject>
#include <QUrl>
#include <optional>

namespace ui::settings {

/// What the Settings page shows and does not decide.
struct SettingsFacts
{
    app::domain::Profile profile;
    app::domain::Zone zone;
    bool isSecretKept = false; ///< in the system keychain; false: in memory only
    QString dataFolder;
    bool isDemo = false;
    bool mayWriteAsContacts = true; ///< the demo tenant's option
    QUrl tenantPage; ///< the demo tenant's own page
};

/// How many people a refresh brought, and when.
struct PeopleCount
{
    int companies = 0;
    int contacts = 0;
    int resources = 0;
    QDateTime at; ///< UTC

    friend bool operator==(const PeopleCount &, const PeopleCount &) = default;
};

/// Settings as values, and the refresh of the people with how far it is.
class SettingsModel : public QObject
{
    Q_OBJECT

public:
    /// `refresh` must outlive the model; it may also be started elsewhere.
    SettingsModel(
        app::people::Refresh &refresh, std::function<QDateTime()> nowUtc, QObject *parent = nullptr);

    void setFacts(const SettingsFacts &facts);
    [[nodiscard]] const SettingsFacts &facts() const { return m_facts; }

    /// Every host that is contacted with this profile, each once.
    [[nodiscard]] QStringList hosts() const;
    /// Where the secret is, as a sentence.
    [[nodiscard]] QString secretSentence() const;

    /// What is known from an earlier run.
    void setPeopleCount(const PeopleCount &count);
    /// How many people there are and since when, or that there are none yet.
    [[nodiscard]] QString peopleSentence() const;

    /// Fetches what changed, or everybody where that is due.
    void refreshPeople();
    /// Fetches everybody anew: the only way in which those who were deleted in Autotask go.
    void refreshEverybody();
    void stopRefresh();
    [[nodiscard]] bool isRefreshing() const { return m_refresh.isRunning(); }
    /// How many records have come so far.
    [[nodiscard]] int progress() const { return m_progress; }
    /// Why the last refresh did not reach its end; nothing if it did, or if the person stopped it.
    [[nodiscard]] const std::optional<app::domain::Problem> &refreshProblem() const { return m_problem; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }

    /// The demo tenant's option; `contactOptionChosen` follows if it is new.
    void chooseContactOption(bool mayWriteAsContacts);

    /// How long a submission can be taken back; `undoSecondsChosen` follows if it is new.
    void chooseUndoSeconds(int seconds);
    /// Whether tickets carry our token; `tokenUseChosen` follows if it is new.
    void chooseToken(bool isOn);
    /// What that means, and why it may not be so; translated.
    [[nodiscard]] QString tokenSentence() const;

Q_SIGNALS:
    void changed();
    void undoSecondsChosen(int seconds);
    void tokenUseChosen(app::domain::TokenUse use);
    void contactOptionChosen(bool mayWriteAsContacts);

private:
    void begin(void (app::people::Refresh::*start)());
    void settle(const app::domain::Result<app::domain::People> &people);

    app::people::Refresh &m_refresh;
    std::function<QDateTime()> m_now;
    SettingsFacts m_facts;
    std::optional<PeopleCount> m_count;
    std::optional<app::domain::Problem> m_problem;
    int m_progress = 0;
    bool m_wasStopped = false;
};

} // namespace ui::settings
