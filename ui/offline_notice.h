// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring.h"
#include "ui/parts/message_strip.h"

#include <QTimer>

namespace ui {

/// Above every page of a profile that was opened while Autotask could not be reached: one can write, and what
/// is submitted waits. Asks again now and then, and on demand; once Autotask answers, it goes, and what
/// waited goes on. Where Autotask refuses the credentials it goes too: the panel for the new secret asks
/// then.
class OfflineNotice : public parts::MessageStrip
{
    Q_OBJECT
public:
    /// A profile must be open in `program`, which must outlive this object.
    explicit OfflineNotice(app::Program &program, QWidget *parent = nullptr);

private:
    void ask();
    void tell(const QString &detail);
    void settle(const app::domain::Result<app::domain::Done> &proven);

    app::Program &m_program;
    QTimer m_again;
};

} // namespace ui
