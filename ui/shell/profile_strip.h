// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone_frame.h"

class QLabel;
class QMenu;
class QToolButton;

namespace ui::parts {
class IconLabel;
}

namespace ui::shell {

/// To which tenant everything goes: "Production" or "Test tenant" in the profile's colour, the profile's
/// name, and a button for the menu of the other profiles. Hidden until there is a profile.
class ProfileStrip : public parts::ToneFrame
{
    Q_OBJECT

public:
    explicit ProfileStrip(QWidget *parent = nullptr);

    void showProfile(const QString &name, bool isTest, parts::Tone colour);
    /// What the button opens; not taken over. nullptr: no button.
    void setMenu(QMenu *menu);

protected:
    /// All of the strip opens the menu, not the small arrow alone.
    void mousePressEvent(QMouseEvent *event) override;

private:
    parts::IconLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_button;
};

} // namespace ui::shell
