// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/primary_button.h"

#include "ui/parts/theme.h"

#include <QApplication>
#include <QEvent>

namespace ui::parts {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setDefault(true);
    takeColours();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isTakingColours)
        takeColours();
    QPushButton::changeEvent(event);
}

void PrimaryButton::takeColours()
{
#ifndef Q_OS_MACOS
    m_isTakingColours = true;
    const QPalette application = QApplication::palette();
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, application.color(group, QPalette::Highlight));
        own.setColor(group, QPalette::ButtonText, application.color(group, QPalette::HighlightedText));
    }
    setPalette(own);
    m_isTakingColours = false;
#endif
}

} // namespace ui::parts
