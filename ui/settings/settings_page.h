// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::parts {
class BusyLine;
class MessageStrip;
} // namespace ui::parts

namespace ui::settings {

class ProfilesModel;
class SettingsModel;

/// The profile, the people, the appearance, where things are kept, and what this program is.
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `model` must outlive the page.
    SettingsPage(SettingsModel &model, parts::Appearance appearance, QWidget *parent = nullptr);

    /// The part about the profiles, below the connection; `profiles` must outlive the page.
    void addProfiles(ProfilesModel &profiles);

Q_SIGNALS:
    void appearanceChosen(ui::parts::Appearance appearance);
    /// "Open the tenant's page" in the demo profile.
    void tenantPageRequested(const QUrl &page);

private:
    QWidget *makeConnection();
    QWidget *makePeople();
    QWidget *makeAppearance(parts::Appearance appearance);
    QWidget *makeDemo();
    QWidget *makeAbout();
    void follow();
    void followRefresh();

    SettingsModel &m_model;
    QLabel *m_profile;
    QLabel *m_user;
    QLabel *m_zone;
    QLabel *m_address;
    QLabel *m_secret;
    QLabel *m_folder;
    QLabel *m_hosts;
    QLabel *m_people;
    QPushButton *m_refresh;
    QPushButton *m_everybody;
    parts::BusyLine *m_busy;
    parts::MessageStrip *m_message;
    QWidget *m_demo;
    QVBoxLayout *m_parts;
    QCheckBox *m_contacts;
    QPushButton *m_tenantPage;
};

} // namespace ui::settings
