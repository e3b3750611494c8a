// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner.h"

#include "ui/parts/icon_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;
using ui::parts::Gap;
using ui::parts::gap;
using ui::parts::Tone;

namespace ui::shell {

ActorBanner::ActorBanner(QWidget *parent)
    : ToneFrame(Tone::neutral, parent)
    , m_icon(new parts::IconLabel)
    , m_text(new QLabel)
{
    setObjectName(u"actorBanner"_s);
    m_text->setObjectName(u"actorText"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap(Gap::medium), gap(Gap::small), gap(Gap::medium), gap(Gap::small));
    row->setSpacing(gap(Gap::medium));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    showNobody();
}

void ActorBanner::showNobody()
{
    show(Tone::neutral, u"person"_s, tr("Nobody chosen yet"), {});
}

void ActorBanner::showContact(const QString &name, const QString &company)
{
    if (company.isEmpty())
        show(Tone::info, u"person"_s, tr("Writing as %1 – contact"), {name});
    else
        show(Tone::info, u"person"_s, tr("Writing as %1 – contact of %2", "name, company"), {name, company});
}

void ActorBanner::showResource(const QString &name)
{
    show(Tone::info, u"colleague"_s, tr("Writing as %1 – resource"), {name});
}

void ActorBanner::showAlarm(const QString &sentence)
{
    show(Tone::alarm, u"alarm"_s, u"%1"_s, {sentence});
}

void ActorBanner::show(Tone tone, const QString &iconName, const QString &pattern, const QStringList &names)
{
    // Both texts come from one translated pattern, filled in one pass: a name that contains "%2" or markup
    // stays a name.
    const auto filled = [&pattern](const QStringList &parts) {
        switch (parts.size()) {
        case 0:
            return pattern;
        case 1:
            return pattern.arg(parts[0]);
        default:
            return pattern.arg(parts[0], parts[1]);
        }
    };
    QStringList marked;
    for (const QString &name : names)
        marked << u"<b>%1</b>"_s.arg(name.toHtmlEscaped());
    setTone(tone);
    m_icon->setIconName(iconName);
    m_text->setText(filled(marked));
    setAccessibleName(filled(names));
    m_text->setAccessibleName(filled(names));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui::shell
