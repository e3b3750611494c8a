// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/compose/text_rescue.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::compose::saveText;

namespace {

TEST(TextRescue, savesTheWholeTextAsUtf8)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Text.txt"_s);
    const QString text = u"Grüße\n"_s.repeated(100'000);

    EXPECT_EQ(saveText(path, text), QString());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll() == text.toUtf8());
}

TEST(TextRescue, saysWhyItCouldNotBeSaved)
{
    const QTemporaryDir folder;

    EXPECT_FALSE(saveText(folder.filePath(u"missing/Text.txt"_s), u"text"_s).isEmpty());
}

} // namespace
