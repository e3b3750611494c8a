// SPDX-License-Identifier: GPL-3.0-or-later
// What is known before writing, and after a refusal.
#include "tests/journeys/journey.h"

#include <QListView>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class ReadinessJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }
};

TEST_F(ReadinessJourney, whomOneChoseLatelyIsFirstOnTheReadinessPageToo)
{
    actAs(u"priya"_s);

    goTo(Qt::Key_5);

    const auto *list = qobject_cast<QListView *>(find(u"readinessPeopleList"_s));
    ASSERT_TRUE(list != nullptr && list->isVisible());
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), u"Priya Raman"_s);
}

TEST_F(ReadinessJourney, aRefusalAfterARecordThatWasProvenSaysThatSomethingWasChangedSince)
{
    actAs(u"priya"_s);
    choose(u"companyIDEdit"_s, u"Sunny Side Care Homes"_s);
    fillTicket(u"Before"_s);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    press(u"newTicketButton"_s, Qt::Key_Space);
    desk->window().activateWindow(); // off screen nobody gives the keys back after a list has closed
    ASSERT_TRUE(QTest::qWaitForWindowActive(&desk->window()));
    tenant.setOption(u"ticketAddBox"_s, false);
    actAs(u"priya"_s);
    choose(u"companyIDEdit"_s, u"Sunny Side Care Homes"_s);
    fillTicket(u"After"_s);

    submit();

    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"something was changed since"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"lacks the impersonation box for such records: Admin > "_s))
        << message().toStdString();
    EXPECT_TRUE(message().contains(u"Last seen well: a record of this kind was read back on"_s))
        << message().toStdString();
    EXPECT_EQ(tenant.records().size(), 1);
}

TEST_F(ReadinessJourney, aFirstRefusalNamesWhatIsRuledOutAndWhatRemains)
{
    tenant.setOption(u"ticketAddBox"_s, false);
    actAs(u"priya"_s);
    choose(u"companyIDEdit"_s, u"Sunny Side Care Homes"_s);
    fillTicket(u"Refused"_s);
    ASSERT_TRUE(tests::waitFor([this] { return everythingSaid().contains(u"refuses to be asked as"_s); }))
        << everythingSaid().toStdString();

    submit();

    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"check them in this order"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"1. The API user's level lacks the impersonation box"_s))
        << message().toStdString();
    EXPECT_TRUE(message().section(u"Ruled out"_s, 1).contains(u"The author is active: "_s))
        << message().toStdString();
    EXPECT_TRUE(tenant.records().isEmpty());
}

} // namespace
