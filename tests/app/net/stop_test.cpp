// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/net/sending.h"
#include "tests/support/printers.h"

using namespace Qt::Literals::StringLiterals;
using app::net::Answer;
using app::net::Failure;
using app::net::NetworkHttp;
using tests::RawServer;

namespace {

TEST(Stop, endsWhatIsUnderWayAndWhatWaits)
{
    RawServer server;
    server.playAlways(tests::silence());
    NetworkHttp http;
    std::vector<std::shared_ptr<tests::Pending>> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(tests::sendOff(http, tests::aCreate(server.url(), "create")));
    ASSERT_TRUE(tests::waitFor([&] { return server.count("create") == 6; }));

    http.stop();

    for (const auto &each : all)
        EXPECT_FALSE(each->answer) << "answered from inside stop";
    for (size_t i = 0; i < all.size(); ++i) {
        const Answer answer = tests::answerOf(*all[i]);
        EXPECT_EQ(answer.failure, Failure::stopped);
        EXPECT_EQ(answer.mayHaveArrived, i < 6);
    }
    EXPECT_EQ(server.count("create"), 6);
}

TEST(Stop, refusesWhatComesAfterwards)
{
    const RawServer server;
    NetworkHttp http;
    http.stop();

    const Answer answer = tests::ask(http, tests::aCreate(server.url()));

    EXPECT_EQ(answer.failure, Failure::stopped);
    EXPECT_FALSE(answer.mayHaveArrived);
    EXPECT_EQ(server.connections(), 0);
}

TEST(Stop, theDestructorEndsEverythingWithoutACallback)
{
    RawServer server;
    server.playAlways(tests::silence());
    QObject context;
    bool wasCalled = false;
    {
        NetworkHttp http;
        for (int i = 0; i < 8; ++i)
            http.send(
                tests::aCreate(server.url(), "create"), &context, [&](const Answer &) { wasCalled = true; });
        ASSERT_TRUE(tests::waitFor([&] { return server.count("create") == 6; }));
        http.stop(); // the answers are on their way now
    }

    EXPECT_TRUE(tests::waitFor([&] { return server.openConnections() == 0; }));
    EXPECT_FALSE(wasCalled);
}

TEST(Stop, theClientMayDieInsideACallback)
{
    const RawServer server;
    auto http = std::make_unique<NetworkHttp>();
    QObject context;

    http->send(tests::aRead(server.url()), &context, [&](const Answer &) { http.reset(); });

    EXPECT_TRUE(tests::waitFor([&] { return http == nullptr; }));
}

} // namespace
