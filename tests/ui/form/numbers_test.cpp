// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/form/numbers.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::FieldType;
using ui::form::NumberFault;
using ui::form::numberText;
using ui::form::readNumber;

namespace {

const QLocale &inGerman()
{
    static const QLocale locale(QLocale::German, QLocale::Germany);
    return locale;
}

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

TEST(Numbers, areReadInThePersonsOwnSpelling)
{
    EXPECT_EQ(readNumber(u"1,5"_s, FieldType::decimal, inGerman()).value, QJsonValue(1.5));
    EXPECT_EQ(readNumber(u" 1.5 "_s, FieldType::decimal, english()).value, QJsonValue(1.5));
    EXPECT_EQ(readNumber(u"-17"_s, FieldType::integer, inGerman()).value, QJsonValue(-17));
}

TEST(Numbers, areNotGuessedWhereASeparatorOfThousandsCouldBeMeant)
{
    EXPECT_EQ(readNumber(u"1.500"_s, FieldType::decimal, inGerman()).fault, NumberFault::notANumber);
    EXPECT_EQ(readNumber(u"1,500"_s, FieldType::integer, english()).fault, NumberFault::notANumber);
}

TEST(Numbers, infinityAndWordsAreNone)
{
    for (const auto &typed : {u"two"_s, u"inf"_s, u"nan"_s, u"0x10"_s, u"1 2"_s, u"-"_s, u"١٢"_s}) {
        EXPECT_EQ(readNumber(typed, FieldType::decimal, english()).fault, NumberFault::notANumber)
            << typed.toStdString();
    }
}

TEST(Numbers, thatAreOutOfRangeAreTold)
{
    EXPECT_EQ(readNumber(u"9223372036854775807"_s, FieldType::integer, english()).value,
        QJsonValue(std::numeric_limits<qint64>::max()));
    EXPECT_EQ(
        readNumber(u"9223372036854775808"_s, FieldType::integer, english()).fault, NumberFault::tooLarge);
    EXPECT_EQ(readNumber(u"1e999"_s, FieldType::decimal, english()).fault, NumberFault::tooLarge);
}

TEST(Numbers, withAFractionAreNoWholeNumbers)
{
    EXPECT_EQ(readNumber(u"1.5"_s, FieldType::integer, english()).fault, NumberFault::notWhole);
}

TEST(Numbers, areWrittenWithEveryDigitAndWithoutGroups)
{
    EXPECT_EQ(numberText(1234567.25, FieldType::decimal, inGerman()), u"1234567,25"_s);
    EXPECT_EQ(numberText(29683378, FieldType::integer, english()), u"29683378"_s);
    EXPECT_EQ(numberText(QJsonValue::Null, FieldType::integer, english()), QString());
}

} // namespace
