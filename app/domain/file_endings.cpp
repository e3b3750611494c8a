// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/file_endings.h"

namespace app::domain {

using namespace Qt::Literals::StringLiterals;

QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? QString() : name.mid(dot + 1);
}

const QStringList &refusedEndings()
{
    static const QStringList endings{u"app"_s, u"bat"_s, u"cmd"_s, u"com"_s, u"cpl"_s, u"dll"_s, u"exe"_s,
        u"hta"_s, u"jar"_s, u"js"_s, u"jse"_s, u"lnk"_s, u"msi"_s, u"msp"_s, u"pif"_s, u"ps1"_s, u"psm1"_s,
        u"reg"_s, u"scr"_s, u"vb"_s, u"vbe"_s, u"vbs"_s, u"wsf"_s, u"wsh"_s};
    return endings;
}

bool hasRefusedEnding(const QString &name)
{
    return refusedEndings().contains(endingOf(name), Qt::CaseInsensitive);
}

} // namespace app::domain
