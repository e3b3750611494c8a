// SPDX-License-Identifier: GPL-3.0-or-later
// All integrations of a tenant share one number of requests in an hour (fact sheet 8): it is used up while
// somebody writes.
#include "tests/journeys/journey.h"

#include <QAbstractItemView>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class LimitJourney : public tests::TenantJourney
{
protected:
    void SetUp() override
    {
        arrive();
        // The question for the hour is a request itself: it must not come in between what is counted here.
        ASSERT_TRUE(
            tests::waitFor([this] { return tenant.requestCount(u"GET"_s, u"ThresholdInformation"_s) == 1; }));
    }

    /// After so many more requests the hour is used up; the question itself is one of them.
    void useUpAfter(int requests)
    {
        const QJsonObject counted = tenant.api("GET", "ThresholdInformation").json();
        tenant.setOption(
            u"requestThreshold"_s, counted["currentTimeframeRequestCount"_L1].toInteger() + requests);
    }
    void nextHour() { tenant.setOption(u"requestThreshold"_s, 10000); }
};

TEST_F(LimitJourney, aTicketThatCannotBeLookedForIsToldAndWhatWasTypedStays)
{
    goTo(Qt::Key_2);
    type(u"titleEdit"_s, u"Half a thought"_s);
    useUpAfter(0);
    replace(u"ticketEdit"_s, u"T20261120.0002"_s);
    press(u"ticketEdit"_s, Qt::Key_Return);

    ASSERT_TRUE(tests::waitFor([this] { return everythingSaid().contains(u"limiting requests"_s); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(textOf(u"ticketEdit"_s), u"T20261120.0002"_s);
    EXPECT_EQ(textOf(u"titleEdit"_s), u"Half a thought"_s);
    nextHour();
    press(u"ticketEdit"_s, Qt::Key_Return);
    EXPECT_TRUE(tests::waitFor([this] {
        return everythingSaid().contains(u"Laptop and mailbox for a new colleague"_s);
    })) << everythingSaid().toStdString();
    EXPECT_EQ(textOf(u"titleEdit"_s), u"Half a thought"_s);
}

TEST_F(LimitJourney, aCreateThatMeetsItIsUnclearAndNeverSentAgain)
{
    actAs(u"aoi"_s);
    fillTicket(u"Too late in the hour"_s);
    useUpAfter(0);

    submit();

    ASSERT_TRUE(waitForState(StepState::unclear));
    EXPECT_TRUE(everythingSaid().contains(u"may have been created or not"_s))
        << everythingSaid().toStdString();
    goTo(Qt::Key_3);
    EXPECT_TRUE(textOf(u"stepWaitsText"_s).contains(u"Looks in Autotask"_s))
        << everythingSaid().toStdString();
    EXPECT_FALSE(find(u"sendNowButton"_s)->isEnabled());
    EXPECT_EQ(creates(), 1);
}

TEST_F(LimitJourney, aReadBackThatMeetsItWaitsForTheLimitInTheOutbox)
{
    actAs(u"aoi"_s);
    fillTicket(u"The last one of the hour"_s);
    useUpAfter(1);
    submit();
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"readBackButton"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(everythingSaid().contains(u"limiting requests"_s)) << everythingSaid().toStdString();

    goTo(Qt::Key_3);
    EXPECT_TRUE(textOf(u"stepWaitsText"_s).contains(u"until Autotask allows requests again"_s))
        << everythingSaid().toStdString();
    nextHour();
    press(u"readBackNowButton"_s, Qt::Key_Space);

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(tenant.records().size(), 1);
}

} // namespace
