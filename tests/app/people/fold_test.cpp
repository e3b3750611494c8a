// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/fold.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using app::people::fold;
using app::people::foldedWords;
using app::people::foldReadings;
using app::people::foldSpelled;
using app::people::QueryWord;
using app::people::queryWords;

namespace {

struct FoldRow
{
    QString text;
    QString folded;
};

const FoldRow foldRows[] = {
    {u"Müller"_s, u"muller"_s},
    {u"MÜLLER"_s, u"muller"_s},
    {u"Łukasz"_s, u"lukasz"_s},
    {u"O'Brien"_s, u"obrien"_s},
    {u"O\u2019Brien"_s, u"obrien"_s},
    {u"山田 太郎"_s, u"山田 太郎"_s},
    {u"Strauß"_s, u"strauss"_s},
    {u"STRAUẞ"_s, u"strauss"_s},
    {u"Ren\u00e9e"_s, u"renee"_s},
    {u"Rene\u0301e"_s, u"renee"_s},
    {u"Søren Ærø"_s, u"soren aero"_s},
    {u"Œuvre"_s, u"oeuvre"_s},
    {u"Þór Guðrún"_s, u"thor gudrun"_s},
    {u"Đặng"_s, u"dang"_s},
    {u"\u0130brahim I\u015f\u0131k"_s, u"ibrahim isik"_s},
    {u"Σίσυφος"_s, u"σισυφοσ"_s},
    {u"Иван"_s, u"иван"_s},
    {u"ﬁx ＡＢＣ ½"_s, u"fix abc 1 2"_s},
    {u"jane.doe+x@example.com"_s, u"jane doe x example com"_s},
    {u"  Anna-Lena \t (Ops)  "_s, u"anna lena ops"_s},
    {u"𠮷野"_s, u"𠮷野"_s},
    {u"...!?"_s, QString()},
    {QString(), QString()},
};

TEST(Fold, bringsNamesIntoTheFormInWhichTheyAreCompared)
{
    for (const FoldRow &row : foldRows)
        EXPECT_EQ(fold(row.text), row.folded) << row.text.toStdString();
}

TEST(Fold, isDoneOnceAndForAll)
{
    for (const FoldRow &row : foldRows)
        EXPECT_EQ(fold(fold(row.text)), fold(row.text)) << row.text.toStdString();
}

TEST(Fold, givesWordsWithoutEmptyOnes)
{
    EXPECT_EQ(foldedWords(u" Anna-Lena  MÜLLER "_s), (QStringList{u"anna"_s, u"lena"_s, u"muller"_s}));
    EXPECT_TRUE(foldedWords(u" .. "_s).isEmpty());
}

TEST(Fold, spellsUmlautsOutInTheOtherReading)
{
    EXPECT_EQ(foldSpelled(u"Jürgen MÜLLER"_s), u"juergen mueller"_s);
    EXPECT_EQ(foldSpelled(u"Ju\u0308rgen Søren Böß"_s), u"juergen soeren boess"_s);
    EXPECT_EQ(foldSpelled(u"Renée Anaïs Zoë"_s), u"renee anais zoe"_s) << "these are no umlauts";
    EXPECT_EQ(foldReadings(u"Müller"_s), u"muller mueller"_s);
    EXPECT_EQ(foldReadings(u"Anna"_s), u"anna"_s);
}

TEST(Fold, givesTheWordsOfAQueryInBothReadings)
{
    EXPECT_EQ(queryWords(u"anna Müller"_s),
        (std::vector<QueryWord>{{u"anna"_s, u"anna"_s}, {u"muller"_s, u"mueller"_s}}));
}

} // namespace
