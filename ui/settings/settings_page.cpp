// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/parts/busy_line.h"
#include "ui/parts/icon.h"
#include "ui/parts/message_strip.h"
#include "ui/parts/plain_text.h"
#include "ui/settings/profiles_part.h"
#include "ui/settings/settings_model.h"
#include "ui/settings/submitting_part.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::settings {

using namespace Qt::Literals::StringLiterals;
using parts::Appearance;
using parts::Gap;
using parts::gap;

namespace {

/// A part of the page: its title, and below it what it is about.
QVBoxLayout *makePart(const QString &title, QWidget *part)
{
    auto *heading = new QLabel(title);
    heading->setFont(parts::subheadingFont());
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::medium));
    column->addWidget(heading);
    return column;
}

} // namespace

SettingsPage::SettingsPage(SettingsModel &model, Appearance appearance, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_profile(parts::namedText(u"profileNameText"_s))
    , m_user(parts::namedText(u"userNameText"_s))
    , m_zone(parts::namedText(u"zoneText"_s))
    , m_address(parts::namedText(u"apiAddressText"_s))
    , m_secret(parts::namedText(u"secretPlaceText"_s))
    , m_folder(parts::namedText(u"dataFolderText"_s))
    , m_hosts(parts::namedText(u"hostsText"_s))
    , m_people(parts::namedText(u"peopleCountText"_s))
    , m_refresh(new QPushButton(parts::icon(u"refresh"_s), tr("&Refresh people")))
    , m_everybody(new QPushButton(tr("Fetch &everybody anew")))
    , m_busy(new parts::BusyLine)
    , m_message(new parts::MessageStrip)
    , m_contacts(new QCheckBox(tr("The API user may write as &contacts")))
    , m_tenantPage(new QPushButton(parts::icon(u"link"_s), tr("Open the &tenant's page")))
{
    setObjectName(u"settingsPage"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);

    auto *heading = new QLabel(tr("Settings"));
    heading->setFont(parts::headingFont());
    auto *middle = new QWidget;
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *column = new QVBoxLayout(middle);
    m_parts = column;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(Gap::large));
    column->addWidget(heading);
    m_demo = makeDemo();
    for (QWidget *part : std::initializer_list<QWidget *>{makeConnection(), makePeople(),
             new SubmittingPart(m_model), m_demo, makeAppearance(appearance), makeAbout()})
        column->addWidget(part);
    column->addStretch(1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(gap(Gap::large), gap(Gap::large), gap(Gap::large), gap(Gap::large));
    row->addWidget(middle, 100);
    row->addStretch(1);
    setWidget(content);

    connect(&m_model, &SettingsModel::changed, this, &SettingsPage::follow);
    follow();
}

void SettingsPage::addProfiles(ProfilesModel &profiles)
{
    constexpr int belowConnection = 2;
    m_parts->insertWidget(belowConnection, new ProfilesPart(profiles));
}

QWidget *SettingsPage::makeConnection()
{
    auto *part = new QWidget;
    auto *column = makePart(tr("Connection"), part);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(Gap::large));
    grid->setVerticalSpacing(gap(Gap::small));
    grid->setColumnStretch(1, 1);
    const std::pair<QString, QLabel *> lines[] = {
        {tr("Profile"), m_profile},
        {tr("User name"), m_user},
        {tr("Zone"), m_zone},
        {tr("API address"), m_address},
        {tr("Secret"), m_secret},
        {tr("Data folder"), m_folder},
        {tr("Hosts contacted"), m_hosts},
    };
    int row = 0;
    for (const auto &[name, value] : lines) {
        auto *label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        ++row;
    }
    column->addLayout(grid);
    return part;
}

QWidget *SettingsPage::makePeople()
{
    auto *part = new QWidget;
    auto *column = makePart(tr("People"), part);
    m_refresh->setObjectName(u"refreshPeopleButton"_s);
    m_refresh->setAutoDefault(false);
    m_busy->setObjectName(u"refreshBusyLine"_s);
    m_message->setObjectName(u"refreshMessage"_s);
    column->addWidget(m_people);
    column->addWidget(m_message);
    column->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_everybody);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *note = parts::namedText(u"refreshNote"_s);
    note->setFont(parts::captionFont());
    note->setText(
        tr("A refresh asks Autotask for what has changed. Who was deleted there goes only when everybody is "
           "fetched anew; PerPro does that by itself once a week."));
    column->addWidget(note);
    m_everybody->setObjectName(u"refreshEverybodyButton"_s);
    m_everybody->setAutoDefault(false);
    m_everybody->setAccessibleDescription(note->text());
    connect(m_everybody, &QPushButton::clicked, &m_model, &SettingsModel::refreshEverybody);
    connect(m_refresh, &QPushButton::clicked, &m_model, &SettingsModel::refreshPeople);
    connect(m_busy, &parts::BusyLine::stopRequested, &m_model, &SettingsModel::stopRefresh);
    return part;
}

QWidget *SettingsPage::makeAppearance(Appearance appearance)
{
    auto *part = new QWidget;
    auto *column = makePart(tr("Appearance"), part);
    auto *combo = new QComboBox;
    combo->setObjectName(u"appearanceCombo"_s);
    combo->setAccessibleName(tr("Appearance"));
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::system, tr("System", "appearance")},
        {Appearance::light, tr("Light", "appearance")},
        {Appearance::dark, tr("Dark", "appearance")},
    };
    for (const auto &[choice, name] : choices)
        combo->addItem(name, static_cast<int>(choice));
    combo->setCurrentIndex(combo->findData(static_cast<int>(appearance)));
    connect(combo, &QComboBox::activated, this,
        [this, combo] { Q_EMIT appearanceChosen(static_cast<Appearance>(combo->currentData().toInt())); });
    column->addWidget(combo, 0, Qt::AlignLeading);
    return part;
}

QWidget *SettingsPage::makeDemo()
{
    auto *part = new QWidget;
    auto *column = makePart(tr("Demo tenant"), part);
    auto *text = parts::namedText(u"contactOptionText"_s);
    text->setText(tr("Switch it off to see what a missing contact option does: the record is created, but "
                     "Autotask shows the "
                     "API user as its author, and PerPro tells you so."));
    m_contacts->setObjectName(u"contactOptionCheck"_s);
    m_contacts->setAccessibleDescription(text->text());
    m_tenantPage->setObjectName(u"tenantPageButton"_s);
    m_tenantPage->setAutoDefault(false);
    column->addWidget(m_contacts);
    column->addWidget(text);
    column->addWidget(m_tenantPage, 0, Qt::AlignLeading);
    connect(m_contacts, &QCheckBox::clicked, &m_model, &SettingsModel::chooseContactOption);
    connect(m_tenantPage, &QPushButton::clicked, this,
        [this] { Q_EMIT tenantPageRequested(m_model.facts().tenantPage); });
    return part;
}

QWidget *SettingsPage::makeAbout()
{
    auto *part = new QWidget;
    auto *column = makePart(tr("About"), part);
    auto *text = parts::namedText(u"aboutText"_s);
    text->setText(tr(
        "PerPro %1. Free software under the GNU General Public License, version 3 or later; it comes without "
        "any warranty. PerPro sends nothing to anybody but the hosts above.")
                      .arg(QStringLiteral(PERPRO_VERSION)));
    column->addWidget(text);
    return part;
}

void SettingsPage::follow()
{
    const SettingsFacts &facts = m_model.facts();
    m_profile->setText(facts.profile.isTest
            ? tr("%1 (test tenant)", "name of a profile").arg(facts.profile.name)
            : facts.profile.name);
    m_user->setText(facts.profile.userName);
    m_zone->setText(facts.zone.name.isEmpty() ? tr("Not connected") : facts.zone.name);
    m_address->setText(facts.profile.apiAddress.toDisplayString());
    m_secret->setText(m_model.secretSentence());
    m_folder->setText(facts.dataFolder);
    m_hosts->setText(m_model.hosts().join(u'\n'));
    m_demo->setVisible(facts.isDemo);
    m_contacts->setChecked(facts.mayWriteAsContacts);
    m_tenantPage->setEnabled(facts.tenantPage.isValid());
    m_tenantPage->setToolTip(facts.tenantPage.isValid() ? facts.tenantPage.toDisplayString()
                                                        : tr("The demo tenant has not been started."));
    m_tenantPage->setAccessibleDescription(m_tenantPage->toolTip());
    followRefresh();
}

void SettingsPage::followRefresh()
{
    m_people->setText(m_model.peopleSentence());
    const bool isRefreshing = m_model.isRefreshing();
    // Neither is disabled: that would take the focus away from whoever pressed it.
    m_refresh->setToolTip(isRefreshing ? tr("A refresh is under way.")
                                       : tr("Fetches what has changed in Autotask since the last time."));
    m_refresh->setAccessibleDescription(m_refresh->toolTip());
    if (isRefreshing)
        m_busy->showBusy(tr("Fetching people: %1 so far").arg(QLocale().toString(m_model.progress())));
    else
        m_busy->clearBusy();
    if (m_model.refreshProblem()) {
        const words::Explanation explanation = words::explain(*m_model.refreshProblem());
        const QString text = tr(
            "The people were not refreshed; those that were here stay. %1\n%2", "what happened; what to do")
                                 .arg(explanation.what, explanation.means);
        if (m_message->message() != text)
            m_message->showMessage(parts::Tone::alarm, text, explanation.detail);
    } else if (m_model.wasStopped()) {
        m_message->showMessage(parts::Tone::info, tr("Stopped. The people that were here before stay."));
    } else {
        m_message->clearMessage();
    }
}

} // namespace ui::settings
