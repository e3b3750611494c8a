// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappable.h"

#include <QRegularExpression>

namespace ui::parts {

using namespace Qt::Literals::StringLiterals;

QString wrappable(const QString &text)
{
    // Never inside a surrogate pair nor before a mark that belongs to the letter before it.
    static const QRegularExpression longRun(
        u"(\\S{60})(?=[^\\s\\p{M}])"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(longRun, u"\\1\u200B"_s);
}

} // namespace ui::parts
