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

TEST_F(ReadinessJourney, aRefusalNamesWhatEarlierRecordsAndProbesRuleOut)
{
    actAs(u"priya"_s);
    fillTicket(u"Before"_s);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    press(u"newTicketButton"_s, Qt::Key_Space);
    tenant.setOption(u"ticketAddBox"_s, false);
    actAs(u"priya"_s);
    fillTicket(u"After"_s);

    submit();

    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"check them in this order"_s); }))
        << everythingSaid().toStdString();
    const QString ruledOut = message().section(u"Ruled out"_s, 1);
    EXPECT_TRUE(ruledOut.contains(u"The author's level allows to be impersonated: a record by this author"_s))
        << message().toStdString();
    EXPECT_TRUE(ruledOut.contains(u"The author is active"_s)) << message().toStdString();
    EXPECT_FALSE(message().contains(u"The author is inactive"_s));
    EXPECT_EQ(tenant.records().size(), 1);
}

} // namespace
