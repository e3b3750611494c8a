// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wiring.h"

#include "ui/compose/compose_page.h"
#include "ui/history/history_page.h"
#include "ui/lease_notice.h"
#include "ui/offline_notice.h"
#include "ui/outbox/outbox_page.h"
#include "ui/outbox/receipt.h"
#include "ui/parts/busy_line.h"
#include "ui/readiness/readiness_page.h"
#include "ui/settings/profiles_part.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/banner.h"
#include "ui/shell/status_line.h"
#include "ui/words/budget_words.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::Result;

namespace {

outbox::CompanyOf companiesIn(const app::people::Directory &directory)
{
    return [&directory](const app::domain::Step &step) {
        const app::domain::CompanyId id{step.draft.fields["companyID"_L1].toInteger()};
        if (const app::domain::Company *company = directory.company(id))
            return company->name;
        const app::people::Person *author = directory.person(step.actor);
        return author == nullptr ? QString() : author->companyName;
    };
}

QDateTime nowUtc()
{
    return QDateTime::currentDateTimeUtc();
}

readiness::TickStore ticksOf(app::Program &program)
{
    return {[&program] { return program.ticks(); },
        [&program](const app::readiness::Tick &tick) { return program.tick(tick); },
        [&program](const QString &step) { return program.untick(step); }};
}

/// The step that got another author than the one chosen, or nullptr.
const app::domain::Step *alarmingStep(const app::domain::Plan *plan)
{
    if (plan == nullptr)
        return nullptr;
    const auto found = std::find_if(plan->steps.begin(), plan->steps.end(),
        [](const app::domain::Step &step) { return step.state == app::domain::StepState::notAttributed; });
    return found == plan->steps.end() ? nullptr : &*found;
}

/// What the system calls whoever sits here: the name that ticks are signed with until another is given.
QString systemUserName()
{
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

} // namespace

Pages::Pages(app::Program &program, shell::MainWindow &window, const Opening &opening)
    : m_program(program)
    , m_window(window)
    , m_keychainSentence(opening.keychainSentence)
    , m_ticket(program, Writing::Kind::ticket)
    , m_note(program, Writing::Kind::note)
    , m_openPlans(program.outbox(), outbox::PlansModel::Filter::open, namesIn(program.directory()))
    , m_allPlans(program.outbox(), outbox::PlansModel::Filter::all, namesIn(program.directory()),
          companiesIn(program.directory()))
    , m_history(m_allPlans)
    , m_settings(program.refresh(), nowUtc)
    , m_readinessPeople(program.directory(), [](const app::people::Person &) { return QString(); })
    , m_readiness(readinessSources(program))
    , m_guide(m_readiness, ticksOf(program), nowUtc, systemUserName())
{
    auto *historyPage = new history::HistoryPage(m_history);
    auto *outboxPage = new outbox::OutboxPage(m_openPlans);
    auto *settingsPage = new settings::SettingsPage(m_settings, opening.appearance);
    addWriting(u"compose"_s, tr("Ticket"), u"compose"_s, m_ticket);
    addWriting(u"note"_s, tr("Note"), u"note"_s, m_note);
    window.addPage(u"outbox"_s, tr("Outbox"), u"outbox"_s, outboxPage);
    window.addPage(u"history"_s, tr("History"), u"history"_s, historyPage);
    addReadinessPage();
    window.addPage(u"settings"_s, tr("Settings"), u"settings"_s, settingsPage);
    window.setProfile(program.profile().name, program.profile().isTest,
        settings::toneOf(app::domain::colourOf(program.profile())));
    if (opening.profiles != nullptr)
        settingsPage->addProfiles(*opening.profiles);

    window.addNotice(new LeaseNotice(program.outbox(), &window));
    if (!program.gateway().isProven())
        window.addNotice(new OfflineNotice(program, &window));
    connect(&window, &shell::MainWindow::currentPageChanged, this, &Pages::followPage);
    connect(historyPage, &history::HistoryPage::openRecord, this, &Pages::openRecord);
    connect(historyPage, &history::HistoryPage::duplicateRequested, this, &Pages::duplicate);
    connect(outboxPage, &outbox::OutboxPage::openRecord, this, &Pages::openRecord);
    connect(outboxPage, &outbox::OutboxPage::draftRequested, this, &Pages::takeBack);
    connect(
        &program.outbox(), &app::outbox::Outbox::journalFailed, outboxPage, &outbox::OutboxPage::showProblem);
    connect(&program, &app::Program::ledgerFailed, outboxPage, &outbox::OutboxPage::showProblem);
    connectPlans();
    connectSettings(opening, *settingsPage);
    connectPeople();
    connect(&program.gateway().budget(), &app::autotask::Budget::changed, this, &Pages::showBudget);
    showBudget();
}

void Pages::addWriting(const QString &id, const QString &title, const QString &iconName, Writing &writing)
{
    m_window.addPage(id, title, iconName, writing.page());
    connect(&writing.model(), &compose::ComposeModel::actorChanged, this, &Pages::followAuthor);
    connect(&writing.model(), &compose::ComposeModel::stageChanged, this, &Pages::followAuthor);
    connect(&writing.model(), &compose::ComposeModel::draftChanged, this, &Pages::edited);
    connect(&writing, &Writing::openRecord, this, &Pages::openRecord);
}

void Pages::addReadinessPage()
{
    m_readinessPeople.setRecent(recentPeople(m_program));
    m_readinessPage = new readiness::ReadinessPage(m_readiness, m_guide, m_readinessPeople);
    m_window.addPage(u"readiness"_s, tr("Readiness"), u"readiness"_s, m_readinessPage);
    connect(&m_program, &app::Program::answersCleared, &m_readiness, &readiness::ReadinessModel::beginAnew);
    connect(&m_program, &app::Program::ledgerGrew, &m_readiness, &readiness::ReadinessModel::reload);
    // The facts of the person who is chosen may be others now.
    connect(&m_program.directory(), &app::people::Directory::changed, &m_readiness,
        [this] { m_readiness.choose(m_readiness.entity(), m_readiness.actor()); });
}

void Pages::followPage(const QString &id)
{
    if (id == "compose"_L1)
        m_inSight = &m_ticket;
    else if (id == "note"_L1)
        m_inSight = &m_note;
    else if (id == "readiness"_L1)
        lookAtAuthor();
    followAuthor();
}

void Pages::lookAtAuthor()
{
    // Only another one: who was looked at on the page itself stays.
    const compose::ComposeModel &writing = m_inSight->model();
    if (writing.person() == nullptr || writing.person()->actor == m_lookedAt)
        return;
    m_lookedAt = writing.person()->actor;
    m_readiness.choose(writing.entity(), m_lookedAt);
}

void Pages::setPeopleText(const QString &text)
{
    m_ticket.page()->setPeopleText(text);
    m_note.page()->setPeopleText(text);
    m_readinessPage->setPeopleText(text);
}

void Pages::connectPlans()
{
    const auto showBadge = [this] { m_window.setPageBadge(u"outbox"_s, m_openPlans.rowCount()); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_openPlans, signal, this, showBadge);
    connect(&m_openPlans, &QAbstractItemModel::modelReset, this, showBadge);
    showBadge();
    for (outbox::PlansModel *plans : {&m_openPlans, &m_allPlans}) {
        plans->setEvidenceOf(
            [this](const app::domain::Step &step) { return m_program.evidenceAgainst(step); });
        // Who Autotask shows as an author is told by name as soon as the name is known.
        connect(&m_program.directory(), &app::people::Directory::changed, plans, &outbox::PlansModel::reload);
    }
}

void Pages::connectSettings(const Opening &opening, settings::SettingsPage &page)
{
    const app::domain::Profile &profile = m_program.profile();
    settings::SettingsFacts facts;
    facts.profile = profile;
    facts.zone = m_program.gateway().zone();
    facts.isSecretKept = opening.isSecretKept;
    facts.dataFolder = m_program.profileFolder(profile.name);
    facts.isDemo = opening.demoPage.has_value();
    facts.tenantPage = opening.demoPage.value_or(QUrl());
    m_settings.setFacts(facts);
    // The zone may be another one now.
    connect(&m_program, &app::Program::answersCleared, this, [this] {
        settings::SettingsFacts moved = m_settings.facts();
        moved.zone = m_program.gateway().zone();
        m_settings.setFacts(moved);
    });
    connect(&m_settings, &settings::SettingsModel::contactOptionChosen, this, &Pages::contactOptionChosen);
    connect(&m_program, &app::Program::profileChanged, this, [this] {
        settings::SettingsFacts changed = m_settings.facts();
        changed.profile = m_program.profile();
        m_settings.setFacts(changed);
    });
    connect(&m_settings, &settings::SettingsModel::undoSecondsChosen, this,
        [this](int seconds) { showKept(m_program.setUndoSeconds(seconds)); });
    connect(&m_settings, &settings::SettingsModel::tokenUseChosen, this,
        [this](app::domain::TokenUse use) { showKept(m_program.setTokenUse(use)); });
    connect(&page, &settings::SettingsPage::tenantPageRequested, this, &Pages::linkRequested);
    connect(&page, &settings::SettingsPage::appearanceChosen, this, &Pages::appearanceChosen);
}

void Pages::showKept(const Result<app::domain::Done> &kept)
{
    if (kept)
        return;
    m_window.statusLine()->showText(words::explain(kept.error()).what);
    // What is shown is what holds.
    settings::SettingsFacts facts = m_settings.facts();
    facts.profile = m_program.profile();
    m_settings.setFacts(facts);
}

void Pages::showRenewed(const settings::Connected &connected)
{
    settings::SettingsFacts facts = m_settings.facts();
    facts.isSecretKept = connected.isSecretKept;
    m_settings.setFacts(facts);
}

void Pages::connectPeople()
{
    // Fetching people is long work: it shows progress in the status line and can be stopped there.
    parts::BusyLine *busy = m_window.statusLine()->busyLine();
    busy->setStoppable(true);
    app::people::Refresh &refresh = m_program.refresh();
    connect(busy, &parts::BusyLine::stopRequested, &refresh, &app::people::Refresh::stop);
    connect(&refresh, &app::people::Refresh::progressed, this,
        [busy](int records) { busy->showBusy(tr("Fetching people: %n record(s)", nullptr, records)); });
    connect(&refresh, &app::people::Refresh::finished, this,
        [this, busy](const Result<app::domain::People> &people) {
            busy->clearBusy();
            if (people)
                m_window.statusLine()->showText(
                    QString(tr("%n person(s) known", nullptr,
                                static_cast<int>(m_program.directory().persons().size()))
                        + (m_keychainSentence.isEmpty() ? QString() : u" · "_s + m_keychainSentence))
                        .trimmed());
            else if (people.error().kind != app::domain::ProblemKind::cancelled)
                m_window.statusLine()->showText(words::explain(people.error()).what);
            setPeopleText(tr("Nobody is known yet. Refresh the people on the page Settings."));
        });
    setPeopleText(tr("Fetching people …"));
}

void Pages::showBudget()
{
    const words::Explanation budget = words::explainBudget(m_program.gateway().budget().state());
    m_window.statusLine()->showBudget(budget.what, budget.means);
}

void Pages::start()
{
    if (!m_keychainSentence.isEmpty())
        m_window.statusLine()->showText(m_keychainSentence);
    m_window.showPage(u"compose"_s);
    m_program.start();
    const QDateTime ticketWrittenAt = m_ticket.start();
    const QDateTime noteWrittenAt = m_note.start();
    // One goes on where one wrote last.
    if (noteWrittenAt.isValid() && (!ticketWrittenAt.isValid() || noteWrittenAt > ticketWrittenAt))
        m_window.showPage(u"note"_s);
}

QString Pages::unsavedPage()
{
    const bool isTicketSaved = m_ticket.saveNow();
    const bool isNoteSaved = m_note.saveNow();
    if (!isTicketSaved)
        return u"compose"_s;
    return isNoteSaved ? QString() : u"note"_s;
}

void Pages::duplicate(const app::domain::Step &step)
{
    const auto &plans = m_program.outbox().plans();
    const auto found = std::find_if(plans.begin(), plans.end(), [&step](const app::domain::Plan &plan) {
        return std::any_of(plan.steps.begin(), plan.steps.end(),
            [&step](const app::domain::Step &each) { return each.id == step.id; });
    });
    if (found == plans.end())
        return;
    const bool isNote = found->steps.front().draft.entity == m_note.model().entity();
    m_window.showPage(isNote ? u"note"_s : u"compose"_s);
    (isNote ? m_note : m_ticket).duplicate(*found);
}

void Pages::takeBack(app::domain::PlanId id)
{
    const app::domain::Plan *plan = m_program.outbox().plan(id);
    if (plan == nullptr)
        return;
    const bool isNote = plan->steps.front().draft.entity == m_note.model().entity();
    if ((isNote ? m_note : m_ticket).takeBack(*plan))
        m_window.showPage(isNote ? u"note"_s : u"compose"_s);
}

void Pages::followAuthor()
{
    const app::people::Person *person = m_inSight->model().person();
    const app::domain::Step *step = alarmingStep(m_inSight->model().plan());
    shell::ActorBanner *banner = m_window.banner();
    if (step != nullptr)
        banner->showAlarm(
            // A banner that goes on naming the person would lie.
            words::stepSentence(*step, outbox::readAuthorName(*step, namesIn(m_program.directory()))));
    else if (person == nullptr)
        banner->showNobody();
    else if (std::holds_alternative<app::domain::ContactId>(person->actor))
        banner->showContact(m_program.directory().distinctName(*person, true), person->companyName);
    else
        banner->showResource(m_program.directory().distinctName(*person));
}

void Pages::openRecord(const app::domain::RecordRef &record)
{
    Q_EMIT linkRequested(m_program.recordLink(record));
}

} // namespace ui
