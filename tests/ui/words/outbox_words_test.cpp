// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/words/outbox_words.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::words;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0, 5), Qt::UTC);

TEST(OutboxWords, sayAMomentOfTodayByItsTimeWithSeconds)
{
    EXPECT_EQ(localClock(noon, noon.addSecs(-60)), u"13:00:05"_s);
    EXPECT_EQ(localClock({}, noon), QString());
}

TEST(OutboxWords, sayTheDateOfAnotherDay)
{
    EXPECT_EQ(localClock(noon, noon.addDays(-1)), u"21/11/2026 13:00:05"_s);
}

TEST(OutboxWords, sayBrieflyOfAnotherDayItsDateAlone)
{
    EXPECT_EQ(localBrief(noon, noon), u"13:00:05"_s);
    EXPECT_EQ(localBrief(noon, noon.addDays(1)), u"21/11/2026"_s);
    EXPECT_EQ(localBrief({}, noon), QString());
}

TEST(OutboxWords, keepTheOrderOfALocaleWithAmAndPm)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString time = localClock(noon, noon);
    QLocale::setDefault(before);

    EXPECT_TRUE(time.startsWith(u"1:00:05"_s)) << time.toStdString();
    EXPECT_TRUE(time.endsWith(u"PM"_s)) << time.toStdString();
}

TEST(OutboxWords, sayASpanInAReadableUnit)
{
    EXPECT_EQ(spanWord(std::chrono::milliseconds(-5)), u"0 s"_s);
    EXPECT_EQ(spanWord(std::chrono::seconds(119)), u"119 s"_s);
    EXPECT_EQ(spanWord(std::chrono::minutes(6)), u"6 min"_s);
    EXPECT_EQ(spanWord(std::chrono::hours(3)), u"3 h"_s);
}

TEST(OutboxWords, quoteTheServersLastSentenceUnchanged)
{
    app::domain::Problem problem;
    EXPECT_EQ(lastServerSentence(problem), QString());

    problem.serverSentences = {u"First."_s, u"100%1 odd."_s};

    EXPECT_TRUE(lastServerSentence(problem).contains(u"“100%1 odd.”"_s));
}

} // namespace
