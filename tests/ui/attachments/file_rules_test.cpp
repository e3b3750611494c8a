// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/file_endings.h"
#include "tests/support/printers.h"
#include "ui/attachments/file_rules.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::attachments;
using app::domain::File;
using app::domain::FileId;

namespace {

TEST(FileRules, aNameLosesItsFoldersOfEverySystem)
{
    EXPECT_EQ(plainName(u"/media/anna/log.txt"_s), u"log.txt"_s);
    EXPECT_EQ(plainName(u"C:\\Users\\anna\\log.txt"_s), u"log.txt"_s);
    EXPECT_EQ(plainName(u"..\\../log.txt"_s), u"log.txt"_s);
    EXPECT_EQ(plainName(u" lo\ng.txt "_s), u"log.txt"_s);
    EXPECT_EQ(plainName(u"tool.exe. ."_s), u"tool.exe"_s);
}

TEST(FileRules, theSizeLimitHoldsToTheByte)
{
    EXPECT_TRUE(objectionTo(u"film.mp4"_s, app::domain::mostFileBytes).isEmpty());
    EXPECT_TRUE(objectionTo(u"film.mp4"_s, app::domain::mostFileBytes + 1).contains(u"6.000001 MB"_s))
        << objectionTo(u"film.mp4"_s, app::domain::mostFileBytes + 1).toStdString();
    EXPECT_TRUE(objectionTo(u"film.mp4"_s, 1).isEmpty());
    EXPECT_TRUE(objectionTo(u"film.mp4"_s, 0).contains(u"empty"_s));
}

TEST(FileRules, aNameHasToBeThereAndShort)
{
    EXPECT_TRUE(objectionTo(QString(longestName, u'x'), 5).isEmpty());
    EXPECT_TRUE(objectionTo(QString(longestName + 1, u'x'), 5).contains(u"256"_s));
    EXPECT_FALSE(objectionTo(QString(), 5).isEmpty());
}

TEST(FileRules, programsAndScriptsAreRefusedInAnyCase)
{
    for (const QString &ending : app::domain::refusedEndings()) {
        EXPECT_TRUE(objectionTo(u"tool."_s + ending, 5).contains(u"programs"_s)) << ending.toStdString();
        EXPECT_TRUE(objectionTo(u"tool."_s + ending.toUpper(), 5).contains(u"programs"_s));
    }
    for (const QString &name : {u"notes.txt"_s, u"exe"_s, u"tool.exe.txt"_s, u"picture.png"_s, u".bat"_s})
        EXPECT_TRUE(objectionTo(name, 5).isEmpty()) << name.toStdString();
}

TEST(FileRules, theSameNameTwiceGetsANumberBeforeItsEnding)
{
    const std::vector<File> others{
        {FileId{1}, u"Log.txt"_s, 1}, {FileId{2}, u"log (2).txt"_s, 1}, {FileId{3}, u"README"_s, 1}};

    EXPECT_EQ(ownName(u"log.txt"_s, others), u"log (3).txt"_s);
    EXPECT_EQ(ownName(u"README"_s, others), u"README (2)"_s);
    EXPECT_EQ(ownName(u"other.txt"_s, others), u"other.txt"_s);
}

TEST(FileRules, theNumberMakesNoNameTooLong)
{
    const QString longest = QString(longestName - 4, u'x') + u".txt"_s;

    const QString own = ownName(longest, {{FileId{1}, longest, 1}});

    EXPECT_EQ(own.size(), longestName);
    EXPECT_TRUE(own.endsWith(u" (2).txt"_s)) << own.toStdString();
}

} // namespace
