// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_strip.h"

#include "ui/parts/icon_label.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using ui::parts::Gap;
using ui::parts::gap;
using ui::parts::Tone;

namespace ui::shell {

ProfileStrip::ProfileStrip(QWidget *parent)
    : ToneFrame(Tone::neutral, parent)
    , m_icon(new parts::IconLabel(u"company"_s))
    , m_text(new QLabel)
{
    setObjectName(u"profileStrip"_s);
    m_text->setObjectName(u"profileText"_s);
    m_text->setTextFormat(Qt::RichText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap(Gap::medium), gap(Gap::small), gap(Gap::medium), gap(Gap::small));
    row->setSpacing(gap(Gap::small));
    row->addWidget(m_icon);
    row->addWidget(m_text);
    hide();
}

void ProfileStrip::showProfile(const QString &name, bool isTest)
{
    const QString kind = isTest ? tr("Test tenant") : tr("Production");
    setTone(isTest ? Tone::good : Tone::alarm);
    m_text->setText(u"<b>%1</b>&nbsp;&nbsp;%2"_s.arg(kind.toHtmlEscaped(), name.toHtmlEscaped()));
    const QString sentence = tr("%1: %2", "Production or Test tenant, name of the profile").arg(kind, name);
    setAccessibleName(sentence);
    m_text->setAccessibleName(sentence);
    setToolTip(isTest
            ? tr("Everything goes to the test tenant of the profile %1.").arg(name).toHtmlEscaped()
            : tr("Everything goes to the production tenant of the profile %1.").arg(name).toHtmlEscaped());
    show();
}

} // namespace ui::shell
