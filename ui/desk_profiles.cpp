// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the desk that is about several profiles: which there are, going from one to another,
// forgetting.
#include "app/profiles.h"
#include "app/secrets/profile_keys.h"
#include "ui/desk.h"
#include "ui/parts/message_strip.h"
#include "ui/renewal.h"
#include "ui/settings/connect_model.h"
#include "ui/settings/profiles_model.h"
#include "ui/settings/profiles_part.h"
#include "ui/shell/status_line.h"
#include "ui/wiring.h"
#include "ui/words/words.h"

#include <QMenu>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Profile;
using app::domain::Result;
using settings::ProfileLine;
using settings::ProfileLoss;
using settings::ProfilesModel;

namespace {

std::vector<ProfileLine> profilesOf(app::Program &program)
{
    std::vector<ProfileLine> lines;
    for (const QString &name : program.profileNames()) {
        ProfileLine line;
        line.profile.name = name;
        line.isOpen = program.isOpen() && program.profile().name == name;
        if (line.isOpen) {
            line.profile = program.profile();
        } else if (const auto saved = program.savedProfile(name); !saved) {
            line.isReadable = false;
        } else if (*saved) {
            line.profile = **saved;
            line.profile.name = name;
        }
        lines.push_back(line);
    }
    return lines;
}

Result<ProfileLoss> lossOf(app::Program &program, const QString &name)
{
    const bool isOpen = program.isOpen() && program.profile().name == name;
    const auto found = isOpen ? Result<app::Unsettled>(app::unsettledIn(program.outbox().plans()))
                              : app::unsettledOf(program.dataDir(), name);
    if (!found)
        return found.error();
    return ProfileLoss{found->unsent, found->unclear, found->unread};
}

} // namespace

void Desk::makeProfiles()
{
    m_profiles = std::make_unique<ProfilesModel>(settings::ProfileSource{
        [this] { return profilesOf(m_program); },
        [this](const QString &name) { return lossOf(m_program, name); },
    });
    // Later, since what asks for it may go with the pages.
    connect(m_profiles.get(), &ProfilesModel::switchRequested, this, &Desk::switchTo, Qt::QueuedConnection);
    connect(m_profiles.get(), &ProfilesModel::newRequested, this, &Desk::startNew, Qt::QueuedConnection);
    connect(m_profiles.get(), &ProfilesModel::forgetRequested, this, &Desk::forget, Qt::QueuedConnection);
    connect(m_profiles.get(), &ProfilesModel::colourChosen, this, [this](app::domain::ProfileColour colour) {
        if (const auto kept = m_program.setColour(colour); !kept)
            m_profiles->showOutcome(words::explain(kept.error()).what, true, kept.error().detail);
        const Profile &profile = m_program.profile();
        m_window->setProfile(profile.name, profile.isTest, settings::toneOf(app::domain::colourOf(profile)));
        m_profiles->reload();
    });
    connect(&m_program, &app::Program::closing, this, [this] {
        // The window's pages look at the models.
        m_renewal.reset();
        m_window->removePages();
        m_pages.reset();
    });

    m_profileMenu = new QMenu(m_window.get());
    m_profileMenu->setTitle(tr("Profiles"));
    connect(m_profileMenu, &QMenu::aboutToShow, this, [this] {
        m_profileMenu->clear();
        m_profiles->reload();
        for (const ProfileLine &line : m_profiles->lines()) {
            const QString name = line.profile.name;
            QAction *action = m_profileMenu->addAction(QString(name).replace(u'&', u"&&"_s), m_profiles.get(),
                [this, name] { m_profiles->switchTo(name); });
            action->setCheckable(true);
            action->setChecked(line.isOpen);
        }
        m_profileMenu->addSeparator();
        m_profileMenu->addAction(tr("New profile …"), m_profiles.get(), &ProfilesModel::startNew);
        m_profileMenu->addAction(tr("Manage profiles"), this, [this] { m_window->showPage(u"settings"_s); });
    });
    m_window->setProfileMenu(m_profileMenu);
}

bool Desk::mayLeavePages()
{
    const QString unsaved = m_pages == nullptr ? QString() : m_pages->unsavedPage();
    if (unsaved.isEmpty() || m_isDiscarding)
        return true;
    m_isDiscarding = true;
    m_window->showPage(unsaved);
    m_window->statusLine()->showText(
        tr("What you wrote last is not sent, and could not be saved. Switch again to discard it."));
    return false;
}

void Desk::whenNothingIsInFlight(std::function<void()> goOn)
{
    if (!m_program.isOpen() || !m_program.outbox().isBusy())
        return goOn();
    m_window->statusLine()->showText(tr("Waiting for Autotask's answer before switching …"));
    m_waiting = std::make_unique<QObject>();
    const auto end = [this, goOn = std::move(goOn)] {
        m_waiting.release()->deleteLater();
        goOn();
    };
    QTimer::singleShot(longestClosing, m_waiting.get(), end);
    connect(
        &m_program.outbox(), &app::outbox::Outbox::planChanged, m_waiting.get(),
        [this, end] {
            if (m_waiting != nullptr && !m_program.outbox().isBusy())
                end();
        },
        Qt::QueuedConnection);
}

void Desk::switchTo(const QString &name)
{
    if (!mayLeavePages())
        return;
    clearRefusal();
    startProfile(name);
}

void Desk::startNew()
{
    if (!mayLeavePages())
        return;
    clearRefusal();
    showConnect(std::nullopt);
}

void Desk::goBack()
{
    if (m_connect != nullptr)
        m_connect->stop();
    m_window->statusLine()->showText({});
    m_window->showPage(m_pageBefore);
}

void Desk::clearRefusal()
{
    if (m_window->currentPage() != QString())
        m_pageBefore = m_window->currentPage();
    delete m_refusal;
}

void Desk::showRefusal(const app::domain::Problem &problem)
{
    const words::Explanation explanation = words::explain(problem);
    goBack();
    clearRefusal();
    m_refusal = new parts::MessageStrip;
    m_refusal->setObjectName(u"refusalStrip"_s);
    m_window->addNotice(m_refusal);
    m_refusal->showMessage(parts::Tone::alarm,
        tr("The other profile was not opened; “%1” is still in use.\n%2", "name of a profile, the reason")
            .arg(m_program.profile().name, explanation.what),
        explanation.detail);
    m_refusal->setAction(tr("Close"), [this] { m_refusal->deleteLater(); });
}

void Desk::forget(const QString &name)
{
    const bool isOpen = m_program.isOpen() && m_program.profile().name == name;
    if (!isOpen)
        return removeForGood(name, false);
    whenNothingIsInFlight([this, name] {
        m_program.close();
        if (name == app::DemoTenant::profileName())
            m_demo.reset();
        removeForGood(name, true);
    });
}

void Desk::removeForGood(const QString &name, bool wasOpen)
{
    const auto removed = app::removeProfile(m_program.dataDir(), name);
    if (!removed) {
        const words::Explanation explanation = words::explain(removed.error());
        if (wasOpen)
            showFailure(removed.error());
        else
            m_profiles->showOutcome(
                tr("“%1” was not forgotten. %2", "name of a profile, the reason").arg(name, explanation.what),
                true, explanation.detail);
        return;
    }
    if (m_settings->value("lastProfile"_L1).toString() == name)
        m_settings->remove("lastProfile"_L1);
    m_profiles->reload();
    if (wasOpen) {
        m_connect.reset();
        showConnect(std::nullopt);
    }
    const auto tell = [this, name, wasOpen](const app::secrets::Outcome &outcome) {
        const bool isGone = outcome.kind != app::secrets::Outcome::Kind::noService;
        const QString sentence = isGone
            ? tr("“%1” is forgotten.").arg(name)
            : tr("The data of “%1” is gone, but the system keychain did not answer: its secret may still be "
                 "there.")
                  .arg(name);
        if (wasOpen)
            m_window->statusLine()->showText(sentence);
        else
            m_profiles->showOutcome(sentence, !isGone, outcome.detail);
    };
    m_program.secrets().write(
        app::secrets::secretKey(name), {}, this, [this, name, tell](const app::secrets::Outcome &) {
            m_program.secrets().write(app::secrets::trackingKey(name), {}, this, tell);
        });
}

} // namespace ui
