// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/tour/verdict.h"

#include <QJsonObject>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::tour::compareRecords;
using ui::tour::ExpectedRecord;

namespace {

QJsonObject record(const QString &title, const QString &kind, qint64 id)
{
    return {{u"title"_s, title}, {u"author"_s, QJsonObject{{u"kind"_s, kind}, {u"id"_s, id}}}};
}

std::vector<ExpectedRecord> expected()
{
    return {{u"Printer"_s, u"contact"_s, 7}, {u"Calendar"_s, u"apiUser"_s, 0}};
}

TEST(Verdict, exactlyTheExpectedRecordsAreRight)
{
    const QJsonArray records{record(u"Printer"_s, u"contact"_s, 7), record(u"Calendar"_s, u"apiUser"_s, 99)};

    EXPECT_THAT(compareRecords(expected(), records), testing::IsEmpty());
}

TEST(Verdict, noneExpectedAndNoneThereIsRight)
{
    EXPECT_THAT(compareRecords({}, {}), testing::IsEmpty());
}

TEST(Verdict, aRecordTooManyIsWrong)
{
    const QJsonArray records{record(u"Printer"_s, u"contact"_s, 7), record(u"Calendar"_s, u"apiUser"_s, 99),
        record(u"Calendar"_s, u"apiUser"_s, 99)};

    const QStringList wrong = compareRecords(expected(), records);

    ASSERT_EQ(wrong.size(), 1);
    EXPECT_TRUE(wrong.front().contains(u"3 records, expected 2"_s)) << wrong.front().toStdString();
}

TEST(Verdict, aMissingRecordIsWrong)
{
    EXPECT_EQ(compareRecords(expected(), {record(u"Printer"_s, u"contact"_s, 7)}).size(), 1);
    EXPECT_EQ(compareRecords(expected(), {}).size(), 1);
}

TEST(Verdict, anotherPersonIsWrongAndBothAreNamed)
{
    const QJsonArray records{record(u"Printer"_s, u"contact"_s, 8), record(u"Calendar"_s, u"apiUser"_s, 99)};

    const QStringList wrong = compareRecords(expected(), records);

    ASSERT_EQ(wrong.size(), 1);
    EXPECT_TRUE(wrong.front().contains(u"#8"_s) && wrong.front().contains(u"#7"_s))
        << wrong.front().toStdString();
}

TEST(Verdict, anotherKindOfAuthorIsWrongAlsoWithTheSameNumber)
{
    const QJsonArray records{record(u"Printer"_s, u"resource"_s, 7), record(u"Calendar"_s, u"apiUser"_s, 99)};

    EXPECT_EQ(compareRecords(expected(), records).size(), 1);
}

TEST(Verdict, anotherTitleAndAnotherOrderAreWrong)
{
    const QJsonArray otherTitle{
        record(u"Scanner"_s, u"contact"_s, 7), record(u"Calendar"_s, u"apiUser"_s, 99)};
    const QJsonArray otherOrder{
        record(u"Calendar"_s, u"apiUser"_s, 99), record(u"Printer"_s, u"contact"_s, 7)};

    EXPECT_EQ(compareRecords(expected(), otherTitle).size(), 1);
    EXPECT_EQ(compareRecords(expected(), otherOrder).size(), 4); // both titles and both authors
}

TEST(Verdict, aRecordWithoutAuthorIsWrong)
{
    const QJsonArray records{
        QJsonObject{{u"title"_s, u"Printer"_s}}, record(u"Calendar"_s, u"apiUser"_s, 99)};

    EXPECT_EQ(compareRecords(expected(), records).size(), 1);
}

} // namespace
