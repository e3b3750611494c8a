// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/uploads.h"

#include "tests/support/printers.h"

#include <QTimeZone>

using namespace app::outbox;
using namespace std::chrono_literals;

namespace {

const QDateTime uploadsAt(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc());

QDateTime ago(std::chrono::milliseconds time)
{
    return uploadsAt.addMSecs(-time.count());
}

QDateTime in(std::chrono::milliseconds time)
{
    return uploadsAt.addMSecs(time.count());
}

TEST(UploadTimes, letTheFirstFileLeaveAtOnce)
{
    EXPECT_EQ(uploadTimes({}, {6'000'000}, uploadsAt, {}), std::vector{uploadsAt});
}

TEST(UploadTimes, fillTheWindowToTheLastByte)
{
    EXPECT_EQ(uploadTimes({{ago(1min), 4'000'000}}, {6'000'000}, uploadsAt, {}), std::vector{uploadsAt});
    EXPECT_EQ(uploadTimes({{ago(1min), 4'000'001}}, {6'000'000}, uploadsAt, {}), std::vector{in(4min)});
}

TEST(UploadTimes, countWhatLeftWithinTheWindowAndNothingOlder)
{
    EXPECT_EQ(uploadTimes({{ago(5min), 9'000'000}}, {6'000'000}, uploadsAt, {}), std::vector{uploadsAt});
    EXPECT_EQ(uploadTimes({{ago(5min - 1ms), 9'000'000}}, {6'000'000}, uploadsAt, {}), std::vector{in(1ms)});
}

TEST(UploadTimes, waitForAsManyUploadsAsAreInTheWay)
{
    const std::vector<Upload> sent{{ago(4min), 5'000'000}, {ago(2min), 5'000'000}};

    EXPECT_EQ(uploadTimes(sent, {5'000'000}, uploadsAt, {}), std::vector{in(1min)});
    EXPECT_EQ(uploadTimes(sent, {6'000'000}, uploadsAt, {}), std::vector{in(3min)});
}

TEST(UploadTimes, areATimelineInWhichEachFileWaitsForThoseBeforeIt)
{
    const auto times = uploadTimes({}, {6'000'000, 4'000'000, 6'000'000, 1'000'000}, uploadsAt, {});

    EXPECT_EQ(times, (std::vector{uploadsAt, uploadsAt, in(5min), in(5min)}));
}

TEST(UploadTimes, letAFileBeyondTheLimitLeaveAloneInAnEmptyWindow)
{
    EXPECT_EQ(uploadTimes({}, {11'000'000}, uploadsAt, {}), std::vector{uploadsAt});
    EXPECT_EQ(uploadTimes({{ago(1min), 1}}, {11'000'000}, uploadsAt, {}), std::vector{in(4min)});
}

TEST(UploadTimes, neverWaitLongerThanAWindowWhereTheClockWasSetBack)
{
    EXPECT_EQ(uploadTimes({{in(60min), 9'000'000}}, {6'000'000}, uploadsAt, {}), std::vector{in(5min)});
}

} // namespace
