// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

using namespace Qt::Literals::StringLiterals;
using tests::TenantProcess;

namespace {

class ConnectJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { start(); }

    [[nodiscard]] int versionRequests() const { return tenant.requestCount(u"GET"_s, u"Version"_s); }
};

TEST_F(ConnectJourney, theRightThingsOpenTheForm)
{
    typeConnection();

    connectNow();

    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_EQ(versionRequests(), 1);
    EXPECT_GT(program->directory().persons().size(), 400U);
}

TEST_F(ConnectJourney, aWrongUserNameIsToldBesideItAndMended)
{
    typeConnection();
    replace(u"userNameEdit"_s, u"nobody@perpro.example"_s);

    connectNow();

    ASSERT_TRUE(tests::waitFor([this] { return !hint(u"userName"_s).isEmpty(); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(hint(u"userName"_s).contains(u"does not know the user name"_s))
        << hint(u"userName"_s).toStdString();
    EXPECT_EQ(versionRequests(), 0); // no secret was sent for a user that is none
    EXPECT_EQ(textOf(u"userNameEdit"_s), u"nobody@perpro.example"_s);
    EXPECT_EQ(textOf(u"secretEdit"_s), TenantProcess::secret());
    EXPECT_EQ(textOf(u"trackingIdentifierEdit"_s), TenantProcess::trackingIdentifier());
    replace(u"userNameEdit"_s, TenantProcess::userName());
    connectNow();
    EXPECT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
}

TEST_F(ConnectJourney, aWrongSecretIsTriedOnceAndMended)
{
    typeConnection();
    replace(u"secretEdit"_s, u"wrong"_s);

    connectNow();

    ASSERT_TRUE(tests::waitFor([this] { return !hint(u"secret"_s).isEmpty(); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(hint(u"secret"_s).contains(u"tried once"_s)) << hint(u"secret"_s).toStdString();
    EXPECT_EQ(versionRequests(), 1);
    EXPECT_EQ(textOf(u"userNameEdit"_s), TenantProcess::userName());
    EXPECT_EQ(textOf(u"secretEdit"_s), u"wrong"_s);
    replace(u"secretEdit"_s, TenantProcess::secret());
    connectNow();
    EXPECT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_EQ(versionRequests(), 2);
}

TEST_F(ConnectJourney, aHostThatIsNotAllowedGetsNothingAndIsTold)
{
    typeConnection();
    press(u"testTenantCheck"_s, Qt::Key_Space); // no test tenant any more: this computer is not allowed then

    connectNow();

    ASSERT_FALSE(hint(u"apiAddress"_s).isEmpty());
    EXPECT_EQ(tenant.requestCount(), 0);
    EXPECT_EQ(textOf(u"apiAddressEdit"_s), tenant.url().toString());
    EXPECT_EQ(textOf(u"secretEdit"_s), TenantProcess::secret());
    press(u"testTenantCheck"_s, Qt::Key_Space);
    connectNow();
    EXPECT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
}

TEST_F(ConnectJourney, aTenantThatIsNotThereIsToldAndNothingTypedIsLost)
{
    typeConnection();
    tenant.kill();

    connectNow();

    ASSERT_TRUE(tests::waitFor([this] { return !message().isEmpty(); }));
    EXPECT_TRUE(message().contains(u"No connection to Autotask"_s)) << message().toStdString();
    EXPECT_EQ(textOf(u"secretEdit"_s), TenantProcess::secret());
    tenant.startAgain();
    connectNow();
    EXPECT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
}

} // namespace
