// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/one_shot_body.h"

#include "tests/support/printers.h"

using app::net::OneShotBody;

namespace {

TEST(OneShotBody, givesEachByteOnceAndSaysSo)
{
    int reads = 0;
    OneShotBody body("abcdef", [&reads] { ++reads; });
    EXPECT_FALSE(body.wasRead());

    EXPECT_EQ(body.read(4), "abcd");
    EXPECT_EQ(body.read(4), "ef");

    EXPECT_EQ(reads, 1);
    EXPECT_TRUE(body.wasRead());
    EXPECT_FALSE(body.reset());
}

TEST(OneShotBody, givesNothingMoreOnceItIsSealed)
{
    int reads = 0;
    OneShotBody body("abcdef", [&reads] { ++reads; });

    body.seal();

    EXPECT_EQ(body.read(4), QByteArray());
    EXPECT_FALSE(body.wasRead()) << "what was told of it stays true";
    EXPECT_EQ(reads, 0);
}

TEST(OneShotBody, isCutShortWhereItIsSealedInTheMiddle)
{
    OneShotBody body("abcdef", [] {});
    EXPECT_EQ(body.read(2), "ab");

    body.seal();

    EXPECT_EQ(body.read(4), QByteArray());
    EXPECT_TRUE(body.wasRead());
}

} // namespace
