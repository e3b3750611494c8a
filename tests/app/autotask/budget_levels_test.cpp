// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/budget_levels.h"

#include "app/autotask/classify.h"
#include "tests/app/autotask/wire_table.h"
#include "tests/support/printers.h"
#include "tests/support/wire_file.h"

#include <QJsonDocument>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using app::autotask::levelOf;
using app::autotask::readBudget;
using app::domain::BudgetLevel;
using app::domain::BudgetState;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

struct Row
{
    qint64 used;
    qint64 limit;
    BudgetLevel level;
};

const Row rows[] = {
    {0, 10000, BudgetLevel::plenty},
    {5000, 10000, BudgetLevel::plenty},
    {5001, 10000, BudgetLevel::halfSpeed},
    {7500, 10000, BudgetLevel::halfSpeed},
    {7501, 10000, BudgetLevel::noBackground},
    {9000, 10000, BudgetLevel::noBackground},
    {9001, 10000, BudgetLevel::submittedOnly},
    {10000, 10000, BudgetLevel::submittedOnly},
    {25000, 10000, BudgetLevel::submittedOnly},
    // Limits that do not divide evenly.
    {1, 3, BudgetLevel::plenty},
    {2, 3, BudgetLevel::halfSpeed},
    {3, 3, BudgetLevel::submittedOnly},
    {5, 7, BudgetLevel::halfSpeed},
    {6, 7, BudgetLevel::noBackground},
    {0, 1, BudgetLevel::plenty},
    {1, 1, BudgetLevel::submittedOnly},
    {5'000'000'000'000, 10'000'000'000'000, BudgetLevel::plenty},
    {5'000'000'000'001, 10'000'000'000'000, BudgetLevel::halfSpeed},
    {largest, 1, BudgetLevel::submittedOnly},
    {1, largest, BudgetLevel::plenty},
    // Numbers that make no sense.
    {0, 0, BudgetLevel::unknown},
    {5, 0, BudgetLevel::unknown},
    {5, -1, BudgetLevel::unknown},
    {-1, 10000, BudgetLevel::unknown},
};

BudgetState read(const QByteArray &json)
{
    return readBudget(QJsonDocument::fromJson(json).object());
}

TEST(BudgetLevels, changeRightAboveTheirBoundaries)
{
    for (const Row &row : rows)
        EXPECT_EQ(int(levelOf(row.used, row.limit)), int(row.level)) << row.used << " of " << row.limit;
}

TEST(BudgetLevels, areReadFromThresholdInformation)
{
    const auto object = app::autotask::readObject(tests::wireAnswer(u"threshold"_s));

    ASSERT_TRUE(object);
    EXPECT_EQ(readBudget(*object), (BudgetState{BudgetLevel::plenty, 4, 10000}));
}

TEST(BudgetLevels, areReadInOtherFormsToo)
{
    const BudgetState expected{BudgetLevel::halfSpeed, 6300, 10000};

    EXPECT_EQ(
        read(R"({"ExternalRequestThreshold":10000,"CURRENTTIMEFRAMEREQUESTCOUNT":6300,"x":[]})"), expected);
    EXPECT_EQ(
        read(R"({"externalRequestThreshold":"10000","currentTimeframeRequestCount":" 6300 "})"), expected);
    EXPECT_EQ(
        read(R"({"item":{"externalRequestThreshold":10000,"currentTimeframeRequestCount":6300}})"), expected);
    EXPECT_EQ(
        read(R"({"info":{"externalRequestThreshold":10000,"currentTimeframeRequestCount":6300}})"), expected);
}

TEST(BudgetLevels, areUnknownWhereTheTenantDoesNotTellThem)
{
    const QByteArray answers[] = {
        "{}",
        R"({"externalRequestThreshold":10000})",
        R"({"currentTimeframeRequestCount":9999})",
        R"({"externalRequestThreshold":0,"currentTimeframeRequestCount":9999})",
        R"({"externalRequestThreshold":-10,"currentTimeframeRequestCount":9999})",
        R"({"externalRequestThreshold":10000,"currentTimeframeRequestCount":-1})",
        R"({"externalRequestThreshold":1e300,"currentTimeframeRequestCount":9999})",
        R"({"externalRequestThreshold":null,"currentTimeframeRequestCount":true})",
        R"({"externalRequestThreshold":"many","currentTimeframeRequestCount":"nan"})",
        R"({"externalRequestThreshold":"inf","currentTimeframeRequestCount":9999})",
        R"({"item":[],"info":3})",
    };

    for (const QByteArray &each : answers)
        EXPECT_EQ(read(each), BudgetState{}) << each.constData();
}

TEST(BudgetLevels, areToldInPercentThatAgreeWithThem)
{
    const auto percent = [](qint64 used, qint64 limit) {
        return BudgetState{levelOf(used, limit), used, limit}.percent();
    };

    EXPECT_EQ(percent(5000, 10000), 50);
    EXPECT_EQ(percent(5001, 10000), 51) << "above the boundary and still called 50 %";
    EXPECT_EQ(percent(29, 100), 29);
    EXPECT_EQ(percent(10500, 10000), 105);
    EXPECT_EQ(percent(largest, 1), 999);
    EXPECT_EQ(BudgetState{}.percent(), 0);
}

} // namespace

QStringList tests::budgetAnswersInUse()
{
    return {u"answers/threshold"_s};
}
