// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "app/autotask/hosts.h"
#include "ui/keys/key_map.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_model.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/message_strip.h"
#include "ui/renewal.h"
#include "ui/settings/connect_model.h"
#include "ui/settings/connect_page.h"
#include "ui/settings/profiles_model.h"
#include "ui/shell/status_line.h"
#include "ui/wiring.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Problem;
using app::domain::Profile;
using app::domain::Result;

namespace {

parts::Appearance savedAppearance(const QSettings &settings)
{
    const QString word = settings.value("appearance"_L1).toString();
    if (word == "light"_L1)
        return parts::Appearance::light;
    return word == "dark"_L1 ? parts::Appearance::dark : parts::Appearance::system;
}

QString appearanceWord(parts::Appearance appearance)
{
    switch (appearance) {
    case parts::Appearance::light:
        return u"light"_s;
    case parts::Appearance::dark:
        return u"dark"_s;
    case parts::Appearance::system:
        break;
    }
    return u"system"_s;
}

} // namespace

Desk::Desk(app::Program &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_settings(std::make_unique<QSettings>(
          QDir(program.dataDir()).filePath(u"settings.ini"_s), QSettings::IniFormat))
    , m_window(std::make_unique<shell::MainWindow>(m_settings.get()))
{
    parts::applyTheme(*qApp, savedAppearance(*m_settings));
    m_window->installEventFilter(this);
    prepareClosing();
    makeProfiles();
    makePalette();
}

Desk::~Desk()
{
    m_renewal.reset();
    // The window's pages look at the models.
    m_window.reset();
    m_pages.reset();
}

void Desk::startDemo()
{
    const QString folder = m_program.profileFolder(app::DemoTenant::profileName());
    if (const auto made = m_program.makeFolder(app::DemoTenant::profileName()); !made) {
        showFailure(made.error());
        return;
    }
    m_demo = std::make_unique<app::DemoTenant>(m_program.http(), QDir(folder).filePath(u"tenant.json"_s));
    m_window->statusLine()->busyLine()->setStoppable(false);
    m_window->statusLine()->busyLine()->showBusy(tr("Starting the demo tenant …"));
    connect(m_demo.get(), &app::DemoTenant::failed, this, [this](const Problem &problem) {
        m_window->statusLine()->busyLine()->clearBusy();
        if (m_pages != nullptr && m_program.profile().name == app::DemoTenant::profileName()) {
            // Nothing that was typed goes: a submission waits in the outbox like in any outage.
            m_window->statusLine()->showText(
                tr("The demo tenant has ended. Start PerPro again to go on with it."));
            return;
        }
        showFailure(problem);
    });
    connect(m_demo.get(), &app::DemoTenant::ready, this, [this] {
        m_program.nextGateway().connect(m_demo->profile(), app::DemoTenant::credentials(), this,
            [this](const Result<app::domain::Zone> &zone) {
                m_window->statusLine()->busyLine()->clearBusy();
                if (!zone)
                    return showFailure(zone.error());
                whenNothingIsInFlight([this] { openPages(m_demo->profile(), false, {}); });
            });
    });
    m_demo->start();
}

void Desk::startProfile(const QString &name)
{
    if (name == app::DemoTenant::profileName())
        return startDemo();
    // The demo's address is another one at each start, and no keychain has its secret: it is opened by its
    // button.
    QStringList known = m_program.profileNames();
    known.removeAll(app::DemoTenant::profileName());
    QString chosen = name;
    if (chosen.isEmpty())
        chosen = m_settings->value("lastProfile"_L1).toString();
    if (chosen.isEmpty() && known.size() == 1)
        chosen = known.constFirst();
    if (!known.contains(chosen)) {
        showConnect(std::nullopt, name);
        return;
    }
    const auto saved = m_program.savedProfile(chosen);
    if (!saved)
        showFailure(saved.error());
    else
        showConnect(*saved);
}

void Desk::showConnect(const std::optional<Profile> &resumed, const QString &suggestedName)
{
    m_connect = std::make_unique<settings::ConnectModel>(
        [this](const Profile &profile, const app::domain::Credentials &credentials, QObject *context,
            auto done) {
            // What was typed is proven, or a wrong secret would take the right one's place.
            if (m_connect->isByItself())
                m_program.connectNext(profile, credentials, context, std::move(done));
            else
                m_program.nextGateway().connect(profile, credentials, context, std::move(done));
        },
        app::autotask::mayReceiveCredentials, m_program.secrets(), app::autotask::defaultApiAddress());
    connect(m_connect.get(), &settings::ConnectModel::connected, this,
        [this](const settings::Connected &connected) {
            whenNothingIsInFlight([this, connected] {
                openPages(connected.profile, connected.isSecretKept, connected.keychainSentence);
            });
        });
    showConnectPage();
    if (!resumed) {
        m_connect->setTakenNames(m_program.profileNames());
        if (!suggestedName.isEmpty()) {
            m_connect->setText(settings::ConnectField::profileName, suggestedName);
            m_window->statusLine()->showText(tr("There is no profile called “%1” yet.").arg(suggestedName));
        }
        return;
    }
    connect(m_connect.get(), &settings::ConnectModel::resumed, this, [this](bool isComplete) {
        if (isComplete)
            m_connect->connectNow();
    });
    m_connect->resume(*resumed);
}

void Desk::showConnectPage()
{
    auto *page = new settings::ConnectPage(*m_connect);
    connect(page, &settings::ConnectPage::demoRequested, this, &Desk::startDemo);
    if (m_pages != nullptr) {
        page->offerBack(tr("Back to “%1”").arg(m_program.profile().name));
        connect(page, &settings::ConnectPage::backRequested, this, &Desk::goBack);
    }
    m_window->showOnly(page);
}

void Desk::showFailure(const Problem &problem)
{
    if (m_pages != nullptr)
        return showRefusal(problem);
    const words::Explanation explanation = words::explain(problem);
    auto *page = new QWidget;
    page->setObjectName(u"failurePage"_s);
    auto *column = new QVBoxLayout(page);
    auto *strip = new parts::MessageStrip(page);
    strip->showMessage(parts::Tone::alarm,
        explanation.means.isEmpty() ? explanation.what : explanation.what + u'\n' + explanation.means,
        explanation.detail);
    // What was entered before is still there. Later, since this very button goes with the page.
    if (m_connect == nullptr) {
        strip->setAction(tr("Connect as somebody else"), [this] {
            QMetaObject::invokeMethod(
                this, [this] { showConnect(std::nullopt); }, Qt::QueuedConnection);
        });
    } else {
        strip->setAction(tr("Back"),
            [this] { QMetaObject::invokeMethod(this, &Desk::showConnectPage, Qt::QueuedConnection); });
    }
    const int margin = 2 * parts::gap(parts::Gap::large);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(strip);
    if (problem.kind == app::domain::ProblemKind::storage) {
        auto *place = new QLabel(tr("The data is kept in %1").arg(m_program.dataDir()), page);
        place->setTextFormat(Qt::PlainText);
        place->setWordWrap(true);
        place->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        column->addWidget(place);
    }
    column->addStretch();
    m_window->showOnly(page);
}

void Desk::openPages(const Profile &profile, bool isSecretKept, const QString &keychainSentence)
{
    if (m_pages != nullptr && m_program.profile().name == profile.name)
        return;
    if (const auto opened = m_program.open(asSettled(profile)); !opened) {
        showFailure(opened.error());
        return;
    }
    m_isDiscarding = false;
    if (profile.name != app::DemoTenant::profileName()) {
        m_demo.reset();
        m_settings->setValue("lastProfile"_L1, profile.name);
    }
    m_profiles->reload();
    Opening opening;
    opening.isSecretKept = isSecretKept;
    opening.keychainSentence = keychainSentence;
    opening.appearance = savedAppearance(*m_settings);
    opening.profiles = m_profiles.get();
    opening.demoPage = m_demo != nullptr ? std::optional(m_demo->address()) : std::nullopt;
    m_pages = std::make_unique<Pages>(m_program, *m_window, opening);
    connect(m_pages.get(), &Pages::linkRequested, this, &Desk::openLink);
    connect(m_pages.get(), &Pages::appearanceChosen, this, &Desk::chooseAppearance);
    connect(m_pages.get(), &Pages::contactOptionChosen, this, [this](bool isOn) {
        m_demo->setContactOption(isOn, this, [this](const Result<app::domain::Done> &done) {
            m_window->statusLine()->showText(done ? QString() : words::explain(done.error()).what);
        });
    });
    connect(m_pages.get(), &Pages::edited, this, [this] { m_isDiscarding = false; });
    m_renewal = std::make_unique<Renewal>(m_program, *m_window);
    connect(m_renewal.get(), &Renewal::renewed, m_pages.get(), &Pages::showRenewed);
    m_pages->start();
    Q_EMIT opened();
}

Profile Desk::asSettled(Profile profile) const
{
    if (!m_program.profileNames().contains(profile.name))
        return profile;
    const auto saved = m_program.savedProfile(profile.name);
    if (saved && *saved) { // what can't be read now is told when it is opened
        profile.tokenUse = (*saved)->tokenUse;
        profile.undoSeconds = (*saved)->undoSeconds;
    }
    return profile;
}

void Desk::chooseAppearance(parts::Appearance appearance)
{
    m_settings->setValue("appearance"_L1, appearanceWord(appearance));
    parts::applyTheme(*qApp, appearance);
}

void Desk::makePalette()
{
    using palette::Entry;
    new keys::KeyMap(m_window.get());
    m_offers = std::make_unique<palette::PaletteModel>();
    new palette::Palette(*m_offers, m_window.get());
    m_offers->addSource([this](const QString & /*typed*/) {
        std::vector<Entry> pages;
        if (m_pages == nullptr)
            return pages;
        for (const auto &[id, title] : m_window->pageTitles())
            pages.push_back({Entry::Kind::page, title, {}, [this, page = id] { m_window->showPage(page); }});
        return pages;
    });
    m_offers->addSource([this](const QString &typed) {
        return m_pages != nullptr ? m_pages->offers(typed) : std::vector<Entry>();
    });
    m_offers->addSource([this](const QString &typed) {
        std::vector<Entry> actions;
        if (typed.isEmpty()) // just asked for: another window may have made or forgotten one since
            m_profiles->reload();
        const auto add = [&actions](const QString &title, std::function<void()> run) {
            actions.push_back({Entry::Kind::action, title, {}, std::move(run)});
        };
        for (const settings::ProfileLine &line : m_profiles->lines()) {
            if (!line.isOpen)
                add(tr("Switch to the profile %1").arg(line.profile.name),
                    [this, name = line.profile.name] { m_profiles->switchTo(name); });
        }
        add(tr("New profile"), [this] { m_profiles->startNew(); });
        add(tr("Appearance: as the system"), [this] { chooseAppearance(parts::Appearance::system); });
        add(tr("Appearance: light"), [this] { chooseAppearance(parts::Appearance::light); });
        add(tr("Appearance: dark"), [this] { chooseAppearance(parts::Appearance::dark); });
        return actions;
    });
}

void Desk::openLink(const QUrl &url)
{
    if (url.isValid() && !QDesktopServices::openUrl(url))
        m_window->statusLine()->showText(tr("No browser could be opened for %1").arg(url.toDisplayString()));
}

} // namespace ui
