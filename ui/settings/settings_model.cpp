// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_model.h"

#include <QLocale>
#include <utility>

namespace ui::settings {

using app::domain::People;
using app::domain::ProblemKind;
using app::domain::Result;
using app::domain::TokenUse;
using app::people::Refresh;

SettingsModel::SettingsModel(Refresh &refresh, std::function<QDateTime()> nowUtc, QObject *parent)
    : QObject(parent)
    , m_refresh(refresh)
    , m_now(std::move(nowUtc))
{
    connect(&refresh, &Refresh::progressed, this, [this](int records) {
        m_progress = records;
        Q_EMIT changed();
    });
    connect(&refresh, &Refresh::finished, this, &SettingsModel::settle);
}

void SettingsModel::setFacts(const SettingsFacts &facts)
{
    m_facts = facts;
    Q_EMIT changed();
}

QStringList SettingsModel::hosts() const
{
    QStringList hosts;
    for (const QUrl &url : {m_facts.profile.apiAddress, m_facts.zone.url}) {
        if (!url.host().isEmpty())
            hosts << url.host();
    }
    hosts.removeDuplicates();
    return hosts;
}

QString SettingsModel::secretSentence() const
{
    if (m_facts.isDemo)
        return tr("The demo tenant's secret is no secret: it opens nothing else.");
    return m_facts.isSecretKept
        ? tr("Secret and tracking identifier are in the system keychain.")
        : tr(
            "Secret and tracking identifier are in memory only; PerPro will ask for them at the next start.");
}

void SettingsModel::setPeopleCount(const PeopleCount &count)
{
    m_count = count;
    Q_EMIT changed();
}

QString SettingsModel::peopleSentence() const
{
    if (!m_count)
        return tr("No people have been fetched from Autotask yet.");
    const QLocale locale;
    return tr("Contacts: %1 · Resources: %2 · Companies: %3 · fetched on %4", "three counts and a moment")
        .arg(locale.toString(m_count->contacts), locale.toString(m_count->resources),
            locale.toString(m_count->companies), words::localMoment(m_count->at));
}

void SettingsModel::refreshPeople()
{
    begin(&Refresh::start);
}

void SettingsModel::refreshEverybody()
{
    begin(&Refresh::startWhole);
}

void SettingsModel::begin(void (Refresh::*start)())
{
    if (isRefreshing())
        return;
    m_progress = 0;
    m_problem.reset();
    m_wasStopped = false;
    (m_refresh.*start)();
    Q_EMIT changed();
}

void SettingsModel::stopRefresh()
{
    m_refresh.stop();
    Q_EMIT changed();
}

void SettingsModel::chooseContactOption(bool mayWriteAsContacts)
{
    if (m_facts.mayWriteAsContacts == mayWriteAsContacts)
        return;
    m_facts.mayWriteAsContacts = mayWriteAsContacts;
    Q_EMIT contactOptionChosen(mayWriteAsContacts);
    Q_EMIT changed();
}

void SettingsModel::chooseUndoSeconds(int seconds)
{
    if (m_facts.profile.undoSeconds == seconds)
        return;
    m_facts.profile.undoSeconds = seconds;
    Q_EMIT undoSecondsChosen(seconds);
    Q_EMIT changed();
}

void SettingsModel::chooseToken(bool isOn)
{
    const TokenUse use = isOn ? TokenUse::on : TokenUse::off;
    if (m_facts.profile.tokenUse == use)
        return;
    m_facts.profile.tokenUse = use;
    Q_EMIT tokenUseChosen(use);
    Q_EMIT changed();
}

QString SettingsModel::tokenSentence() const
{
    switch (m_facts.profile.tokenUse) {
    case TokenUse::on:
        return tr("A ticket whose answer was lost is found by its token. A ticket that has an External ID of "
                  "its own keeps it.");
    case TokenUse::off:
        return tr("External ID stays free. A ticket whose answer was lost is found by its content.");
    case TokenUse::dropped:
        return tr("Your tenant did not keep it; lost tickets are found by their content. Switch it on to try "
                  "again.");
    }
    Q_UNREACHABLE();
}

void SettingsModel::settle(const Result<People> &people)
{
    m_problem.reset();
    m_wasStopped = false;
    if (people) {
        m_count = PeopleCount{static_cast<int>(people->companies.size()),
            static_cast<int>(people->contacts.size()), static_cast<int>(people->resources.size()), m_now()};
    } else if (people.error().kind == ProblemKind::cancelled) {
        m_wasStopped = true;
    } else {
        m_problem = people.error();
    }
    Q_EMIT changed();
}

} // namespace ui::settings
