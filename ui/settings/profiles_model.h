// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/profile.h"
#include "app/domain/result.h"

#include <QObject>
#include <functional>
#include <vector>

namespace ui::settings {

/// One profile of this computer.
struct ProfileLine
{
    app::domain::Profile profile; ///< of one that cannot be read: the name alone
    bool isOpen = false; ///< the one in use here
    bool isReadable = true;
};

/// What forgetting a profile would lose beside its copies of what Autotask has.
struct ProfileLoss
{
    int unsent = 0; ///< steps that are saved here alone
    int unclear = 0; ///< steps that may be in Autotask
    int unread = 0; ///< records whose author was not read back yet
};

/// The port to the profiles on disk.
struct ProfileSource
{
    std::function<std::vector<ProfileLine>()> list;
    std::function<app::domain::Result<ProfileLoss>(const QString &name)> loss;
};

/// The profiles of this computer, and what can be done about them. It asks; others do it.
class ProfilesModel : public QObject
{
    Q_OBJECT

public:
    explicit ProfilesModel(ProfileSource source, QObject *parent = nullptr);

    /// Reads the profiles anew.
    void reload();
    [[nodiscard]] const std::vector<ProfileLine> &lines() const { return m_lines; }
    /// The profile in use, or nullptr.
    [[nodiscard]] const ProfileLine *open() const;

    /// A second line about a profile: its kind, its user, whether it is in use.
    [[nodiscard]] static QString detail(const ProfileLine &line);
    /// The colour as a word.
    [[nodiscard]] static QString colourWord(app::domain::ProfileColour colour);

    void switchTo(const QString &name); ///< nothing happens for the one in use
    void startNew();
    void chooseColour(app::domain::ProfileColour colour); ///< of the one in use

    /// Begins to forget a profile: what is lost is told, and its name has to be typed.
    void askToForget(const QString &name);
    /// Ends that; nothing is forgotten.
    void keep();
    /// The profile that is about to be forgotten, or empty.
    [[nodiscard]] QString forgetting() const { return m_forgetting; }
    /// What goes with it.
    [[nodiscard]] QString forgetSentence() const;
    /// What would be lost for good, or empty.
    [[nodiscard]] QString lossSentence() const;
    void setTyped(const QString &name);
    [[nodiscard]] bool mayForget() const;
    /// Nothing happens unless mayForget().
    void forget();

    /// What the last wish came to, translated; empty takes it away.
    void showOutcome(const QString &sentence, bool isProblem, const QString &details = {});
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] QString outcomeDetails() const { return m_outcomeDetails; }
    [[nodiscard]] bool isProblem() const { return m_isProblem; }

Q_SIGNALS:
    void changed();
    void switchRequested(const QString &name);
    void newRequested();
    void colourChosen(app::domain::ProfileColour colour);
    void forgetRequested(const QString &name);

private:
    ProfileSource m_source;
    std::vector<ProfileLine> m_lines;
    QString m_forgetting;
    QString m_typed;
    app::domain::Result<ProfileLoss> m_loss = ProfileLoss{};
    QString m_outcome;
    QString m_outcomeDetails;
    bool m_isProblem = false;
};

} // namespace ui::settings
