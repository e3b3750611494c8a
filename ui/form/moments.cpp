// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/moments.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace ui::form {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

/// Ordinary digits in whatever script they were typed, no invisible marks of direction, single blanks.
QString plainly(const QString &typed)
{
    QString plain;
    for (const QChar each : typed) {
        if (each.isDigit())
            plain += QChar(u'0' + each.digitValue());
        else if (each.category() != QChar::Other_Format)
            plain += each;
    }
    return plain.simplified();
}

/// "dMy" and the like: the order in which this locale writes a date.
QString orderOf(const QLocale &locale)
{
    QString order;
    for (const QChar each : locale.dateFormat(QLocale::ShortFormat)) {
        const bool isPart = each == u'd' || each == u'M' || each == u'y';
        if (isPart && !order.contains(each))
            order += each;
    }
    return order;
}

/// The date of three numbers in that order, or an invalid one.
QDate dateOf(const std::array<QString, 3> &numbers, const QString &order)
{
    int day = 0;
    int month = 0;
    int year = 0;
    for (qsizetype at = 0; at < 3; ++at) {
        const QString &number = numbers.at(static_cast<size_t>(at));
        const bool isYear = order.at(at) == u'y';
        if (isYear ? number.size() != 2 && number.size() != 4 : number.size() > 2)
            return {};
        (isYear ? year : order.at(at) == u'M' ? month : day) = number.toInt();
        if (isYear && number.size() == 2)
            year += 2000;
    }
    return year < firstYear || year > lastYear ? QDate() : QDate(year, month, day);
}

QDate readDate(const QString &first, const QString &second, const QString &third, const QLocale &locale)
{
    return dateOf({first, second, third}, first.size() == 4 ? u"yMd"_s : orderOf(locale));
}

/// A date without separators.
QDate readDigits(const QString &digits, const QLocale &locale)
{
    const auto cut = [&digits](const QString &order) {
        std::array<QString, 3> numbers;
        qsizetype at = 0;
        for (qsizetype part = 0; part < 3; ++part) {
            const qsizetype width = order.at(part) == u'y' ? digits.size() - 4 : 2;
            numbers.at(static_cast<size_t>(part)) = digits.mid(at, width);
            at += width;
        }
        return dateOf(numbers, order);
    };
    const QDate usual = cut(orderOf(locale));
    return usual.isValid() || digits.size() != 8 ? usual : cut(u"yMd"_s);
}

/// An invalid time if it is none.
QTime readTime(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression pattern(uR"(\A(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?\s*(\D*)\z)"_s);
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString suffix = match.captured(3).toLower().remove(u'.').trimmed();
    const bool isMorning = suffix == "am"_L1 || suffix == locale.amText().toLower().remove(u'.');
    const bool isEvening = suffix == "pm"_L1 || suffix == locale.pmText().toLower().remove(u'.');
    if (isMorning || isEvening) {
        constexpr int noon = 12;
        if (hour < 1 || hour > noon)
            return {};
        hour = hour % noon + (isEvening ? noon : 0);
    } else if (!suffix.isEmpty() && suffix != "h"_L1 && suffix != "uhr"_L1) {
        return {};
    }
    return {hour, match.captured(2).toInt()};
}

} // namespace

QString momentFormat(const QLocale &locale)
{
    QString format = locale.dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format.remove(":ss"_L1);
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    return moment.isValid() ? locale.toString(moment.toLocalTime(), momentFormat(locale)) : QString();
}

std::optional<QDateTime> readMoment(const QString &typed, QTime otherwise, const QLocale &locale)
{
    const QString text = plainly(typed);
    if (text.contains(u'T')) {
        const QDateTime iso = QDateTime::fromString(text, Qt::ISODate);
        if (iso.isValid())
            return iso.toLocalTime();
    }
    static const QRegularExpression parts(
        uR"(\A(\d{1,4})\s?[-./\s]\s?(\d{1,2})\s?[-./\s]\s?(\d{1,4})(?:[T,\s]\s?(.+))?\z)"_s);
    static const QRegularExpression digits(uR"(\A(\d{8}|\d{6})(?:[T,\s]\s?(.+))?\z)"_s);
    QDate date;
    QString time;
    if (const auto match = parts.match(text); match.hasMatch()) {
        date = readDate(match.captured(1), match.captured(2), match.captured(3), locale);
        time = match.captured(4);
    } else if (const auto joined = digits.match(text); joined.hasMatch()) {
        date = readDigits(joined.captured(1), locale);
        time = joined.captured(2);
    } else {
        // A form of the locale's own, with the month as a word or another calendar of separators.
        const QDateTime own = locale.toDateTime(typed.trimmed(), momentFormat(locale));
        const int year = own.date().year();
        return own.isValid() && year >= firstYear && year <= lastYear ? std::optional(own) : std::nullopt;
    }
    const QTime clock = time.isEmpty() ? otherwise : readTime(time, locale);
    if (!date.isValid() || !clock.isValid())
        return std::nullopt;
    return QDateTime(date, clock);
}

} // namespace ui::form
