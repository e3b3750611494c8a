// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring.h"
#include "ui/settings/connect_model.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace ui {

namespace settings {
class SecretPanel;
}

/// What happens when Autotask refuses the credentials of the open profile, or no longer knows what every
/// tenant has: the zone is asked again, and if the tenant has not moved, the person is asked for the new
/// secret.
class Renewal : public QObject
{
    Q_OBJECT
public:
    /// A profile must be open in `program`; both must outlive this object.
    Renewal(app::Program &program, shell::MainWindow &window);

Q_SIGNALS:
    /// The new secret works, and what waited goes on.
    void renewed(const ui::settings::Connected &connected);

private:
    void askZone();
    void ask();

    app::Program &m_program;
    shell::MainWindow &m_window;
    std::unique_ptr<settings::ConnectModel> m_model;
    QPointer<settings::SecretPanel> m_panel;
    bool m_isAskingZone = false;
};

} // namespace ui
