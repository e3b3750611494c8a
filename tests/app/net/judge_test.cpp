// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the judgement that a real server cannot be made to fill at will.
#include "app/net/answer_reading.h"
#include "tests/support/printers.h"

using app::net::Ending;
using app::net::Failure;
using app::net::judge;

namespace {

Ending endingWith(QNetworkReply::NetworkError error, std::optional<int> status, qint64 bodySize = 2,
    const QList<app::net::Header> &headers = {{"X", "y"}})
{
    return {error, true, status, headers, bodySize};
}

TEST(Judge, theWholeBodyCountsMoreThanHowTheConnectionEnded)
{
    const QList<app::net::Header> length{{"content-length", "2"}};

    EXPECT_EQ(judge(endingWith(QNetworkReply::ContentReSendError, 201, 2, length)).failure, Failure::none);
    EXPECT_EQ(judge(endingWith(QNetworkReply::RemoteHostClosedError, 201, 2, length)).failure, Failure::none);
    EXPECT_EQ(judge(endingWith(QNetworkReply::NoError, 201, 1, length)).failure, Failure::dropped);
}

TEST(Judge, anEmptyChunkedBodyIsWrongForASuccessOnly)
{
    const QList<app::net::Header> chunked{{"Transfer-Encoding", "Chunked"}};

    EXPECT_EQ(judge(endingWith(QNetworkReply::NoError, 200, 0, chunked)).failure, Failure::malformed);
    EXPECT_EQ(judge(endingWith(QNetworkReply::InternalServerError, 500, 0, chunked)).failure, Failure::none);
}

TEST(Judge, aBodyFramedByTheEndIsWholeUnlessTheConnectionBroke)
{
    EXPECT_EQ(judge(endingWith(QNetworkReply::ContentReSendError, 201)).failure, Failure::none);
    EXPECT_EQ(judge(endingWith(QNetworkReply::UnknownNetworkError, 201)).failure, Failure::dropped);
}

TEST(Judge, onlyTheFinalStatusesAreStatuses)
{
    for (const int status : {0, 99, 100, 101, 199, 600, 999})
        EXPECT_EQ(judge(endingWith(QNetworkReply::NoError, status)).failure, Failure::malformed) << status;
}

TEST(Judge, withoutAStatusTellsUnreachableFromDropped)
{
    Ending ending = endingWith(QNetworkReply::RemoteHostClosedError, {});
    EXPECT_EQ(judge(ending).failure, Failure::dropped);

    ending.mayHaveArrived = false;
    EXPECT_EQ(judge(ending).failure, Failure::unreachable);

    ending.error = QNetworkReply::HostNotFoundError;
    EXPECT_EQ(judge(ending).failure, Failure::unreachable);
    ending.error = QNetworkReply::SslHandshakeFailedError;
    EXPECT_EQ(judge(ending).failure, Failure::insecure);
    ending.error = QNetworkReply::TimeoutError;
    EXPECT_EQ(judge(ending).failure, Failure::timedOut);
}

} // namespace
