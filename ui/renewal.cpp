// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewal.h"

#include "app/autotask/hosts.h"
#include "ui/settings/secret_panel.h"
#include "ui/shell/status_line.h"

#include <utility>

namespace ui {

using app::autotask::Gate;
using app::domain::Result;
using app::domain::Zone;

Renewal::Renewal(app::Program &program, shell::MainWindow &window)
    : m_program(program)
    , m_window(window)
{
    const Gate &gate = program.gateway().gate();
    connect(&gate, &Gate::shut, this, &Renewal::askZone);
    connect(&gate, &Gate::zoneDoubted, this, &Renewal::askZone);
    if (gate.isShut())
        askZone();
}

void Renewal::askZone()
{
    if (m_isAskingZone)
        return;
    m_isAskingZone = true;
    const QUrl before = m_program.gateway().zone().url;
    m_program.gateway().askZoneAgain(this, [this, before](const Result<Zone> &zone) {
        m_isAskingZone = false;
        if (zone && zone->url != before) {
            m_window.statusLine()->showText(
                tr("The tenant has moved to the zone %1; PerPro goes on there.").arg(zone->name));
            m_program.goOn();
        } else if (m_program.gateway().gate().isShut()) {
            ask();
        }
    });
}

void Renewal::ask()
{
    if (m_panel != nullptr)
        return;
    m_model = std::make_unique<settings::ConnectModel>(
        [this](const app::domain::Profile &profile, const app::domain::Credentials &credentials,
            QObject *context,
            auto done) { m_program.gateway().connect(profile, credentials, context, std::move(done)); },
        app::autotask::mayReceiveCredentials, m_program.secrets(), app::autotask::defaultApiAddress());
    m_model->renew(m_program.profile());
    m_panel = new settings::SecretPanel(*m_model);
    connect(m_model.get(), &settings::ConnectModel::connected, this,
        [this](const settings::Connected &connected) {
            m_panel->deleteLater();
            m_panel = nullptr;
            m_window.statusLine()->showText(connected.keychainSentence.isEmpty()
                    ? tr("The new secret works. What waited goes on.")
                    : connected.keychainSentence);
            Q_EMIT renewed(connected);
            m_program.goOn();
        });
    m_window.addNotice(m_panel);
}

} // namespace ui
