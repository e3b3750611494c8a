// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_strip.h"

#include "ui/parts/icon.h"
#include "ui/parts/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using ui::parts::Gap;
using ui::parts::gap;
using ui::parts::Tone;

namespace ui::shell {

ProfileStrip::ProfileStrip(QWidget *parent)
    : ToneFrame(Tone::neutral, parent)
    , m_icon(new parts::IconLabel(u"company"_s))
    , m_text(new QLabel)
    , m_button(new QToolButton)
{
    setObjectName(u"profileStrip"_s);
    m_text->setObjectName(u"profileText"_s);
    m_text->setTextFormat(Qt::RichText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap(Gap::medium), gap(Gap::small), gap(Gap::medium), gap(Gap::small));
    row->setSpacing(gap(Gap::small));
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_button);
    m_button->setObjectName(u"profileMenuButton"_s);
    m_button->setIcon(parts::icon(u"chevron-down"_s));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_button->setAccessibleName(tr("Switch profile"));
    m_button->setToolTip(m_button->accessibleName());
    m_button->hide();
    hide();
}

void ProfileStrip::showProfile(const QString &name, bool isTest, Tone colour)
{
    const QString kind = isTest ? tr("Test tenant") : tr("Production");
    setTone(colour);
    m_text->setText(u"<b>%1</b>&nbsp;&nbsp;%2"_s.arg(kind.toHtmlEscaped(), name.toHtmlEscaped()));
    const QString sentence = tr("%1: %2", "Production or Test tenant, name of the profile").arg(kind, name);
    setAccessibleName(sentence);
    m_text->setAccessibleName(sentence);
    setToolTip(isTest
            ? tr("Everything goes to the test tenant of the profile %1.").arg(name).toHtmlEscaped()
            : tr("Everything goes to the production tenant of the profile %1.").arg(name).toHtmlEscaped());
    show();
}

void ProfileStrip::setMenu(QMenu *menu)
{
    m_button->setMenu(menu);
    m_button->setVisible(menu != nullptr);
    setCursor(menu != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ProfileStrip::mousePressEvent(QMouseEvent *event)
{
    ToneFrame::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && m_button->menu() != nullptr)
        m_button->showMenu();
}

} // namespace ui::shell
