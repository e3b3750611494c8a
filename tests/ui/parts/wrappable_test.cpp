// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/wrappable.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using ui::parts::wrappable;

namespace {

TEST(Wrappable, leavesOrdinaryTextAsItIs)
{
    const QString text = u"A printer that does not print, and its external ID perpro-0123456789"_s;

    EXPECT_EQ(wrappable(text), text);
}

TEST(Wrappable, givesALongWordPlacesToBreakAndLosesNoLetter)
{
    const QString text = QString(200, u'W');

    QString broken = wrappable(text);

    EXPECT_EQ(broken.count(QChar(0x200B)), 3);
    EXPECT_EQ(broken.remove(QChar(0x200B)), text);
}

TEST(Wrappable, takesNoCharacterApart)
{
    const QString text = u"\U0001F5A8"_s.repeated(100);

    for (const QString &part : wrappable(text).split(QChar(0x200B)))
        EXPECT_TRUE(part.isValidUtf16()) << part.toStdString();
}

} // namespace
