// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wiring.h"

#include "app/autotask/hosts.h"
#include "ui/compose/compose_model.h"
#include "ui/compose/compose_page.h"
#include "ui/history/history_model.h"
#include "ui/history/history_page.h"
#include "ui/outbox/outbox_page.h"
#include "ui/outbox/plans_model.h"
#include "ui/outbox/receipt.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/message_strip.h"
#include "ui/people/people_model.h"
#include "ui/settings/connect_model.h"
#include "ui/settings/connect_page.h"
#include "ui/settings/settings_model.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/banner.h"
#include "ui/shell/status_line.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
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

outbox::NameOf namesIn(const app::people::Directory &directory)
{
    return [&directory](const Actor &actor) {
        const app::people::Person *person = directory.person(actor);
        return person == nullptr ? QString() : person->name;
    };
}

compose::Knowledge knowledgeOf(app::Program &program)
{
    return {[&program](const QString &entity, QObject *context, auto done) {
                program.catalogue().describe(entity, context, std::move(done));
            },
        [&program](const QString &entity, const Actor &actor) { return program.lastProof(entity, actor); },
        [&program] { return program.apiUser(); }};
}

QDateTime nowUtc()
{
    return QDateTime::currentDateTimeUtc();
}

int openPlans(const outbox::PlansModel &model)
{
    return model.rowCount();
}

/// As app::DemoTenant calls its profile.
QString demoProfile()
{
    return u"Demo tenant"_s;
}

/// How long closing waits for what is being sent. What is unanswered by then stays `sending` in the journal
/// and is unclear at the next start.
constexpr std::chrono::seconds longestClosing(20);

} // namespace

class Pages
{
public:
    Pages(app::Program &program, parts::Appearance appearance);

    // Models first: they outlive their pages, which the window owns.
    compose::ComposeModel composeModel;
    people::PeopleModel peopleModel;
    outbox::PlansModel openPlansModel;
    outbox::PlansModel allPlansModel;
    history::HistoryModel historyModel;
    settings::SettingsModel settingsModel;

    compose::ComposePage *composePage;
    outbox::OutboxPage *outboxPage;
    history::HistoryPage *historyPage;
    settings::SettingsPage *settingsPage;
};

Pages::Pages(app::Program &program, parts::Appearance appearance)
    : composeModel(program.directory(), program.outbox(), knowledgeOf(program))
    , peopleModel(program.directory(),
          [this](const app::people::Person &person) { return composeModel.reasonAgainst(person); })
    , openPlansModel(program.outbox(), outbox::PlansModel::Filter::open, namesIn(program.directory()))
    , allPlansModel(program.outbox(), outbox::PlansModel::Filter::all, namesIn(program.directory()))
    , historyModel(allPlansModel)
    , settingsModel(program.refresh(), nowUtc)
    , composePage(new compose::ComposePage(composeModel, peopleModel))
    , outboxPage(new outbox::OutboxPage(openPlansModel))
    , historyPage(new history::HistoryPage(historyModel))
    , settingsPage(new settings::SettingsPage(settingsModel, appearance))
{
}

Desk::Desk(app::Program &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_settings(std::make_unique<QSettings>(
          QDir(program.dataDir()).filePath(u"settings.ini"_s), QSettings::IniFormat))
    , m_window(std::make_unique<shell::MainWindow>(m_settings.get()))
{
    parts::applyTheme(*qApp, savedAppearance(*m_settings));
    m_window->installEventFilter(this);
    m_closing.setSingleShot(true);
    m_closing.setInterval(longestClosing);
    connect(&m_closing, &QTimer::timeout, qApp, &QCoreApplication::quit);
}

Desk::~Desk()
{
    // The window's pages look at the models.
    m_window.reset();
    m_pages.reset();
}

void Desk::startDemo()
{
    const QString folder = m_program.profileFolder(demoProfile());
    if (const auto made = m_program.makeFolder(demoProfile()); !made) {
        showFailure(made.error());
        return;
    }
    m_demo = std::make_unique<app::DemoTenant>(m_program.http(), QDir(folder).filePath(u"tenant.json"_s));
    m_window->statusLine()->busyLine()->setStoppable(false);
    m_window->statusLine()->busyLine()->showBusy(tr("Starting the demo tenant …"));
    connect(m_demo.get(), &app::DemoTenant::failed, this, [this](const QString &detail) {
        m_window->statusLine()->busyLine()->clearBusy();
        if (m_pages != nullptr) {
            // Nothing that was typed goes: a submission waits in the outbox like in any outage.
            m_window->statusLine()->showText(
                tr("The demo tenant has ended. Start PerPro again to go on with it."));
            return;
        }
        Problem problem;
        problem.kind = app::domain::ProblemKind::offline;
        problem.delivery = app::domain::Delivery::neverLeft;
        problem.detail = detail;
        showFailure(problem);
    });
    connect(m_demo.get(), &app::DemoTenant::ready, this, [this] {
        m_program.gateway().connect(m_demo->profile(), app::DemoTenant::credentials(), this,
            [this](const Result<app::domain::Zone> &zone) {
                m_window->statusLine()->busyLine()->clearBusy();
                if (zone)
                    openPages(m_demo->profile(), false, {});
                else
                    showFailure(zone.error());
            });
    });
    m_demo->start();
}

void Desk::startProfile(const QString &name)
{
    if (name == demoProfile())
        return startDemo();
    // The demo's address is another one at each start, and no keychain has its secret: it is opened by its
    // button.
    QStringList known = m_program.profileNames();
    known.removeAll(demoProfile());
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
            auto done) { m_program.gateway().connect(profile, credentials, context, std::move(done)); },
        app::autotask::mayReceiveCredentials, m_program.secrets(), app::autotask::defaultApiAddress());
    connect(m_connect.get(), &settings::ConnectModel::connected, this,
        [this](const settings::Connected &connected) {
            m_settings->setValue("lastProfile"_L1, connected.profile.name);
            openPages(connected.profile, connected.isSecretKept, connected.keychainSentence);
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
    m_window->showOnly(page);
}

void Desk::showFailure(const Problem &problem)
{
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
    if (m_pages != nullptr)
        return;
    if (const auto opened = m_program.open(profile); !opened) {
        showFailure(opened.error());
        return;
    }
    const parts::Appearance appearance = savedAppearance(*m_settings);
    m_pages = std::make_unique<Pages>(m_program, appearance);
    Pages &pages = *m_pages;
    m_window->addPage(u"compose"_s, tr("Compose"), u"compose"_s, pages.composePage);
    m_window->addPage(u"outbox"_s, tr("Outbox"), u"outbox"_s, pages.outboxPage);
    m_window->addPage(u"history"_s, tr("History"), u"history"_s, pages.historyPage);
    m_window->addPage(u"settings"_s, tr("Settings"), u"settings"_s, pages.settingsPage);
    m_window->setProfile(profile.name, profile.isTest);

    const auto followAuthor = [this] {
        const app::people::Person *person = m_pages->composeModel.person();
        const app::domain::Step *step = m_pages->composeModel.step();
        shell::ActorBanner *banner = m_window->banner();
        if (step != nullptr && step->state == app::domain::StepState::notAttributed)
            banner->showAlarm(
                // A banner that goes on naming the person would lie.
                words::stepSentence(*step, outbox::readAuthorName(*step, namesIn(m_program.directory()))));
        else if (person == nullptr)
            banner->showNobody();
        else if (std::holds_alternative<app::domain::ContactId>(person->actor))
            banner->showContact(person->name, person->companyName);
        else
            banner->showResource(person->name);
    };
    connect(&pages.composeModel, &compose::ComposeModel::actorChanged, m_window.get(), followAuthor);
    connect(&pages.composeModel, &compose::ComposeModel::stageChanged, m_window.get(), followAuthor);
    const auto showBadge = [this] {
        m_window->setPageBadge(u"outbox"_s, openPlans(m_pages->openPlansModel));
    };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&pages.openPlansModel, signal, m_window.get(), showBadge);
    connect(&pages.openPlansModel, &QAbstractItemModel::modelReset, m_window.get(), showBadge);
    showBadge();
    // Who Autotask shows as an author is told by name as soon as the name is known.
    for (outbox::PlansModel *plans : {&pages.openPlansModel, &pages.allPlansModel})
        connect(&m_program.directory(), &app::people::Directory::changed, plans, &outbox::PlansModel::reload);

    const auto open = [this](
                          const app::domain::RecordRef &record) { openLink(m_program.recordLink(record)); };
    connect(pages.composePage, &compose::ComposePage::openRecord, this, open);
    connect(pages.historyPage, &history::HistoryPage::openRecord, this, open);
    connect(pages.settingsPage, &settings::SettingsPage::tenantPageRequested, this, &Desk::openLink);
    connect(pages.settingsPage, &settings::SettingsPage::appearanceChosen, this,
        [this](parts::Appearance chosen) {
            m_settings->setValue("appearance"_L1, appearanceWord(chosen));
            parts::applyTheme(*qApp, chosen);
        });
    connect(&m_program.outbox(), &app::outbox::Outbox::journalFailed, pages.outboxPage,
        &outbox::OutboxPage::showProblem);
    connect(&m_program, &app::Program::ledgerFailed, pages.outboxPage, &outbox::OutboxPage::showProblem);

    settings::SettingsFacts facts;
    facts.profile = profile;
    facts.zone = m_program.gateway().zone();
    facts.isSecretKept = isSecretKept;
    facts.dataFolder = m_program.profileFolder(profile.name);
    facts.isDemo = m_demo != nullptr;
    facts.tenantPage = m_demo != nullptr ? m_demo->address() : QUrl();
    pages.settingsModel.setFacts(facts);
    connect(&pages.settingsModel, &settings::SettingsModel::contactOptionChosen, this, [this](bool isOn) {
        m_demo->setContactOption(isOn, this, [this](const Result<app::domain::Done> &done) {
            m_window->statusLine()->showText(done ? QString() : words::explain(done.error()).what);
        });
    });

    // Fetching people is long work: it shows progress in the status line and can be stopped there.
    parts::BusyLine *busy = m_window->statusLine()->busyLine();
    busy->setStoppable(true);
    app::people::Refresh &refresh = m_program.refresh();
    connect(busy, &parts::BusyLine::stopRequested, &refresh, &app::people::Refresh::stop);
    connect(&refresh, &app::people::Refresh::progressed, busy,
        [busy](int records) { busy->showBusy(tr("Fetching people: %n record(s)", nullptr, records)); });
    connect(&refresh, &app::people::Refresh::finished, busy,
        [this, busy, keychainSentence](const Result<app::domain::People> &people) {
            busy->clearBusy();
            if (people)
                m_window->statusLine()->showText(
                    QString(tr("%n person(s) known", nullptr,
                                static_cast<int>(m_program.directory().persons().size()))
                        + u"  "_s + keychainSentence)
                        .trimmed());
            else if (people.error().kind != app::domain::ProblemKind::cancelled)
                m_window->statusLine()->showText(words::explain(people.error()).what);
            m_pages->composePage->setPeopleText(
                tr("Nobody is known yet. Refresh the people on the page Settings."));
        });
    connect(
        &pages.composeModel.form(), &form::FormModel::valueChanged, this, [this] { m_isDiscarding = false; });
    pages.composePage->setPeopleText(tr("Fetching people …"));
    if (!keychainSentence.isEmpty())
        m_window->statusLine()->showText(keychainSentence);

    m_window->showPage(u"compose"_s);
    m_program.start();
    pages.composeModel.load();
    Q_EMIT opened();
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClosing = watched == m_window.get() && event->type() == QEvent::Close;
    if (!isClosing || m_pages == nullptr)
        return QObject::eventFilter(watched, event);
    const compose::ComposeModel &composing = m_pages->composeModel;
    const bool isUnsent =
        composing.stage() == compose::ComposeModel::Stage::editing && !composing.isFormEmpty();
    if (isUnsent && !m_isDiscarding) {
        // No box in the way: the first time it is said, the second time it is meant.
        m_isDiscarding = true;
        event->ignore();
        m_window->showPage(u"compose"_s);
        m_window->statusLine()->showText(
            tr("What you have written is neither sent nor saved. Close again to discard it."));
        return true;
    }
    if (!m_program.outbox().isBusy())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_closing.isActive()) {
        m_closing.start();
        m_window->statusLine()->showText(tr("Waiting for Autotask's answer before closing …"));
        connect(&m_program.outbox(), &app::outbox::Outbox::planChanged, this, &Desk::closeWhenSent,
            Qt::QueuedConnection);
    }
    return true;
}

void Desk::closeWhenSent()
{
    if (m_closing.isActive() && !m_program.outbox().isBusy())
        m_window->close();
}

void Desk::openLink(const QUrl &url)
{
    if (url.isValid() && !QDesktopServices::openUrl(url))
        m_window->statusLine()->showText(tr("No browser could be opened for %1").arg(url.toDisplayString()));
}

} // namespace ui
