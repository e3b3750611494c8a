// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/form/moments.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::momentText;
using ui::form::readMoment;

namespace {

const QTime otherwise(9, 30);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

struct Row
{
    QString typed;
    QLocale locale;
    QDateTime expected; ///< invalid: not read
};

QDateTime at(QTime time)
{
    return {QDate(2026, 12, 24), time};
}

const Row rows[] = {
    {u"24.12.2026"_s, german, at(otherwise)},
    {u"24.12.26"_s, german, at(otherwise)},
    {u" 24. 12. 2026 "_s, german, at(otherwise)},
    {u"24.12.2026 17:45"_s, german, at({17, 45})},
    {u"24.12.2026, 17 Uhr"_s, german, at({17, 0})},
    {u"24.12.2026"_s, british, at(otherwise)},
    {u"24/12/2026"_s, german, at(otherwise)},
    {u"24-12-26"_s, british, at(otherwise)},
    {u"24122026"_s, british, at(otherwise)},
    {u"241226"_s, british, at(otherwise)},
    {u"24122026 8:05"_s, british, at({8, 5})},
    {u"12/24/2026"_s, american, at(otherwise)},
    {u"12/24/26 5:45 PM"_s, american, at({17, 45})},
    {u"12242026 12 am"_s, american, at({0, 0})},
    {u"2026-12-24"_s, british, at(otherwise)},
    {u"2026-12-24"_s, american, at(otherwise)},
    {u"20261224"_s, british, at(otherwise)},
    {u"2026-12-24 17:45"_s, german, at({17, 45})},
    {u"2026-12-24T17:45"_s, german, at({17, 45})},
    {u"2026-12-24T16:45:00Z"_s, german, at({17, 45})},
    {u"\u0662\u0664/\u0661\u0662/\u0662\u0660\u0662\u0666"_s, british, at(otherwise)},
    // Nothing is guessed.
    {u"12/24/2026"_s, british, {}},
    {u"24/12/2026"_s, american, {}},
    {u"24.12."_s, german, {}},
    {u"24"_s, german, {}},
    {u"31.11.2026"_s, german, {}},
    {u"24.12.1026"_s, german, {}},
    {u"24.12.202"_s, german, {}},
    {u"24.12.2026 25:00"_s, german, {}},
    {u"24.12.2026 13 pm"_s, german, {}},
    {u"24.12.2026 soon"_s, german, {}},
    {u"tomorrow"_s, german, {}},
    {QString(), german, {}},
};

TEST(Moments, areReadAsTheyAreTypedOrNotAtAll)
{
    for (const Row &row : rows) {
        SCOPED_TRACE(row.locale.name().toStdString() + ": " + row.typed.toStdString());

        const auto read = readMoment(row.typed, otherwise, row.locale);

        EXPECT_EQ(read.value_or(QDateTime()), row.expected);
    }
}

TEST(Moments, areReadAsTheyAreShownInEveryLocale)
{
    const QDateTime shown = at({17, 45});
    for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Polish,
             QLocale::Swedish, QLocale::Japanese, QLocale::Dutch, QLocale::Spanish, QLocale::Czech}) {
        const QLocale locale(language);
        SCOPED_TRACE(locale.name().toStdString() + ": " + momentText(shown, locale).toStdString());

        EXPECT_EQ(readMoment(momentText(shown, locale), otherwise, locale), std::optional(shown));
    }
}

} // namespace
