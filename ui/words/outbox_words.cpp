// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/outbox_words.h"

#include "ui/words/translate.h"

#include <QLocale>
#include <QRegularExpression>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The short format of the locale with the seconds behind the minutes: its long one names the time zone.
QString formatWithSeconds(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (format.contains(u's'))
        return format;
    static const QRegularExpression minutes(u"(.)(mm?)"_s);
    return format.replace(minutes, u"\\1\\2\\1ss"_s);
}

} // namespace

QString localClock(const QDateTime &utc, const QDateTime &nowUtc)
{
    if (!utc.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    QString time = locale.toString(local.time(), formatWithSeconds(locale));
    if (local.date() == nowUtc.toLocalTime().date())
        return time;
    return Words::tr("%1 %2", "date, time").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString localBrief(const QDateTime &utc, const QDateTime &nowUtc)
{
    const QDate date = utc.toLocalTime().date();
    return !utc.isValid() || date == nowUtc.toLocalTime().date()
        ? localClock(utc, nowUtc)
        : QLocale().toString(date, QLocale::ShortFormat);
}

QString spanWord(std::chrono::milliseconds span)
{
    constexpr int mostOfOneUnit = 120; // "90 s" is read as easily as "1.5 min"
    const QLocale locale;
    const auto seconds = qMax<qint64>(0, (span.count() + 500) / 1000);
    if (seconds < mostOfOneUnit)
        return Words::tr("%1 s", "seconds").arg(locale.toString(seconds));
    const auto minutes = (seconds + 30) / 60;
    if (minutes < mostOfOneUnit)
        return Words::tr("%1 min", "minutes").arg(locale.toString(minutes));
    return Words::tr("%1 h", "hours").arg(locale.toString((minutes + 30) / 60));
}

QString lastServerSentence(const app::domain::Problem &problem)
{
    if (problem.serverSentences.isEmpty())
        return {};
    return Words::tr("Autotask's own last sentence: “%1”").arg(problem.serverSentences.last());
}

} // namespace ui::words
