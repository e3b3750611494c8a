// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/ranking.h"

#include "tests/support/printers.h"

#include <QStringList>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::palette::Entry;
using ui::palette::fit;
using ui::palette::ranked;

namespace {

Entry entry(const QString &title, const QString &detail = {}, Entry::Kind kind = Entry::Kind::action)
{
    return {kind, title, detail, {}, false};
}

QStringList titles(const std::vector<Entry> &entries)
{
    QStringList all;
    for (const Entry &each : entries)
        all << each.title;
    return all;
}

TEST(Ranking, keepsEverythingWhileNothingIsTyped)
{
    EXPECT_GT(fit(entry(u"Outbox"_s), {}), 0);
    EXPECT_GT(fit(entry(u"Outbox"_s), u"  "_s), 0);
}

TEST(Ranking, prefersTheBeginningThenAWordThenTheRest)
{
    const auto best =
        ranked({entry(u"Thermostat"_s), entry(u"Open the most"_s), entry(u"Most of it"_s)}, u"most"_s, 10);

    EXPECT_EQ(titles(best), (QStringList{u"Most of it"_s, u"Open the most"_s, u"Thermostat"_s}));
}

TEST(Ranking, wantsEveryWordInAnyOrder)
{
    EXPECT_GT(fit(entry(u"Refresh people"_s), u"peo ref"_s), 0);
    EXPECT_EQ(fit(entry(u"Refresh people"_s), u"refresh tickets"_s), 0);
}

TEST(Ranking, knowsWordsOfTheDetail)
{
    EXPECT_GT(fit(entry(u"Refresh people"_s, u"companies, contacts"_s), u"comp"_s), 0);
    EXPECT_EQ(fit(entry(u"Refresh people"_s, u"companies"_s), u"ompanies"_s), 0);
}

TEST(Ranking, takesNoNoticeOfCaseAndAccents)
{
    EXPECT_GT(fit(entry(u"Zoë Müller"_s), u"zoe MULL"_s), 0);
}

TEST(Ranking, keepsWhatItsSourceFound)
{
    Entry found = entry(u"Write a note to T20261121.0001"_s, {}, Entry::Kind::ticket);
    found.isFound = true;

    EXPECT_GT(fit(found, u"https://ww3.autotask.net/link"_s), 0);
}

TEST(Ranking, ordersEqualHitsByKindAndThenBySource)
{
    const auto best = ranked(
        {entry(u"New b"_s), entry(u"New a"_s), entry(u"New page"_s, {}, Entry::Kind::page)}, u"new"_s, 10);

    EXPECT_EQ(titles(best), (QStringList{u"New page"_s, u"New b"_s, u"New a"_s}));
}

TEST(Ranking, endsAtItsLimitWithTheBest)
{
    const auto best = ranked({entry(u"x note"_s), entry(u"note"_s), entry(u"keynote"_s)}, u"note"_s, 1);

    EXPECT_EQ(titles(best), QStringList{u"note"_s});
}

} // namespace
