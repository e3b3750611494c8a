// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiles_model.h"

#include <QStringList>
#include <algorithm>
#include <utility>

namespace ui::settings {

using app::domain::ProfileColour;

ProfilesModel::ProfilesModel(ProfileSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

void ProfilesModel::reload()
{
    m_lines = m_source.list();
    Q_EMIT changed();
}

const ProfileLine *ProfilesModel::open() const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [](const ProfileLine &line) { return line.isOpen; });
    return found == m_lines.end() ? nullptr : &*found;
}

QString ProfilesModel::detail(const ProfileLine &line)
{
    if (!line.isReadable)
        return tr("Its data cannot be read");
    QStringList parts{line.profile.isTest ? tr("Test tenant") : tr("Production"), line.profile.userName};
    if (line.isOpen)
        parts << tr("in use");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ProfilesModel::colourWord(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::red:
        return tr("Red", "colour of a profile");
    case ProfileColour::amber:
        return tr("Amber", "colour of a profile");
    case ProfileColour::green:
        return tr("Green", "colour of a profile");
    case ProfileColour::blue:
        return tr("Blue", "colour of a profile");
    case ProfileColour::grey:
        return tr("Grey", "colour of a profile");
    }
    Q_UNREACHABLE();
}

void ProfilesModel::switchTo(const QString &name)
{
    if (open() != nullptr && open()->profile.name == name)
        return;
    showOutcome({}, false);
    Q_EMIT switchRequested(name);
}

void ProfilesModel::startNew()
{
    showOutcome({}, false);
    Q_EMIT newRequested();
}

void ProfilesModel::chooseColour(ProfileColour colour)
{
    if (open() != nullptr && app::domain::colourOf(open()->profile) != colour)
        Q_EMIT colourChosen(colour);
}

void ProfilesModel::askToForget(const QString &name)
{
    m_forgetting = name;
    m_typed.clear();
    m_loss = m_source.loss(name);
    showOutcome({}, false);
}

void ProfilesModel::keep()
{
    m_forgetting.clear();
    m_typed.clear();
    Q_EMIT changed();
}

QString ProfilesModel::forgetSentence() const
{
    return tr("This removes everything that PerPro keeps of “%1” on this computer: people, history, drafts, "
              "proofs, and its secret in the keychain. Nothing changes in Autotask.")
        .arg(m_forgetting);
}

QString ProfilesModel::lossSentence() const
{
    if (!m_loss)
        return tr("Its data cannot be read, so PerPro cannot tell whether something in it was never sent.");
    QStringList sentences;
    if (m_loss->unsent > 0)
        sentences << tr("%n record(s) were never sent and would be lost.", nullptr, m_loss->unsent);
    if (m_loss->unclear > 0)
        sentences << tr("Of %n record(s) it is unclear whether Autotask has them; PerPro could not find that "
                        "out any more.",
            nullptr, m_loss->unclear);
    if (m_loss->unread > 0)
        sentences << tr("The author of %n record(s) was not read back yet and would stay unproven.", nullptr,
            m_loss->unread);
    return sentences.join(u'\n');
}

void ProfilesModel::setTyped(const QString &name)
{
    m_typed = name;
    Q_EMIT changed();
}

bool ProfilesModel::mayForget() const
{
    return !m_forgetting.isEmpty() && m_typed.trimmed() == m_forgetting.trimmed();
}

void ProfilesModel::forget()
{
    if (!mayForget())
        return;
    const QString name = m_forgetting;
    keep();
    Q_EMIT forgetRequested(name);
}

void ProfilesModel::showOutcome(const QString &sentence, bool isProblem, const QString &details)
{
    m_outcome = sentence;
    m_outcomeDetails = details;
    m_isProblem = isProblem;
    Q_EMIT changed();
}

} // namespace ui::settings
