// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone_frame.h"

#include <QStringList>

class QLabel;

namespace ui::parts {
class IconLabel;
}

namespace ui::shell {

/// As whom the next record is written: always in sight, with the kind as icon and as word, never by colour
/// alone. The main window has the one banner above all pages; pages make none of their own. Names are plain
/// text.
class ActorBanner : public parts::ToneFrame
{
    Q_OBJECT

public:
    explicit ActorBanner(QWidget *parent = nullptr);

    /// "Nobody chosen yet". The state at the beginning.
    void showNobody();

    /// "Writing as NAME - contact of COMPANY"; without a company, "- contact".
    void showContact(const QString &name, const QString &company);

    /// "Writing as NAME - resource".
    void showResource(const QString &name);

    /// Something about the author is wrong; `sentence` is translated and says what.
    void showAlarm(const QString &sentence);

    /// What the banner says, without markup; also its accessible name.
    [[nodiscard]] QString sentence() const { return accessibleName(); }

private:
    void show(parts::Tone tone, const QString &iconName, const QString &pattern, const QStringList &names);

    parts::IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace ui::shell
