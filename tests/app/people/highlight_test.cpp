// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/highlight.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using app::people::matchedRanges;

namespace {

/// The text with its matched pieces in brackets.
QString marked(const QString &text, const QString &query)
{
    QString shown = text;
    const auto ranges = matchedRanges(text, query);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        shown.insert(range->start + range->length, u']').insert(range->start, u'[');
    return shown;
}

struct HighlightRow
{
    QString text;
    QString query;
    QString marked;
};

const HighlightRow highlightRows[] = {
    {u"Jürgen Müller"_s, u"mull jur"_s, u"[Jür]gen [Müll]er"_s},
    {u"Jürgen Müller"_s, u"MÜLLER"_s, u"Jürgen [Müller]"_s},
    {u"Jürgen Müller"_s, u"uller"_s, u"Jürgen Müller"_s},
    {u"Jürgen Müller"_s, u"mueller jue"_s, u"[Jü]rgen [Müller]"_s},
    {u"Ju\u0308rgen"_s, u"jue"_s, u"[Ju\u0308]rgen"_s},
    {u"Juergen Mueller"_s, u"müller"_s, u"Juergen [Mueller]"_s},
    {u"Anna Annaberg"_s, u"an anna"_s, u"[Anna] [Anna]berg"_s},
    {u"Łukasz Żak"_s, u"luk za"_s, u"[Łuk]asz [Ża]k"_s},
    {u"Eva Strauß"_s, u"straus"_s, u"Eva [Strauß]"_s},
    {u"Rene\u0301e Roy"_s, u"rene"_s, u"[Rene\u0301]e Roy"_s},
    {u"Mary O'Brien"_s, u"obr"_s, u"Mary [O'Br]ien"_s},
    {u"Mary O'Brien"_s, u"brien"_s, u"Mary O'[Brien]"_s},
    {u"a.berg@contoso.example"_s, u"berg@con"_s, u"a.[berg]@[con]toso.example"_s},
    {u"👩‍🚀 Ada 🚀"_s, u"ada"_s, u"👩‍🚀 [Ada] 🚀"_s},
    {u"𠮷野 太郎"_s, u"𠮷"_s, u"[𠮷]野 太郎"_s},
    {u"محمد علي"_s, u"علي"_s, u"محمد [علي]"_s},
    {u"ﬁx"_s, u"f"_s, u"[ﬁ]x"_s},
    {u"Anna"_s, u" .. "_s, u"Anna"_s},
    {QString(), u"anna"_s, QString()},
};

TEST(MatchedRanges, areTheLettersThatWereTyped)
{
    for (const HighlightRow &row : highlightRows)
        EXPECT_EQ(marked(row.text, row.query), row.marked) << row.query.toStdString();
}

} // namespace
