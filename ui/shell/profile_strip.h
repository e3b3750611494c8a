// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone_frame.h"

class QLabel;

namespace ui::parts {
class IconLabel;
}

namespace ui::shell {

/// To which tenant everything goes: "Production" in red or "Test tenant" in green, and the profile's name.
/// Hidden until there is a profile.
class ProfileStrip : public parts::ToneFrame
{
    Q_OBJECT

public:
    explicit ProfileStrip(QWidget *parent = nullptr);

    void showProfile(const QString &name, bool isTest);

private:
    parts::IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui::shell
