// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/outbox.h"
#include "ui/parts/message_strip.h"

namespace ui {

/// Says above all pages that another window sends for this profile, while that is so, and that what was asked
/// for here can only be done there. Hidden in the window that sends.
class LeaseNotice : public parts::MessageStrip
{
    Q_OBJECT
public:
    /// `outbox` must live as long as its signals are to be followed; it is not asked afterwards. `parent` is
    /// the window that it will be in: it may be seen at once, and must be no window of its own then.
    LeaseNotice(const app::outbox::Outbox &outbox, QWidget *parent);
};

} // namespace ui
