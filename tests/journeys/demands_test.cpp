// SPDX-License-Identifier: GPL-3.0-or-later
// What the tenant demands of a ticket: by its metadata, by its categories, and of its author.
#include "tests/journeys/journey.h"

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class DemandsJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }

    /// A refusal came back to the form.
    [[nodiscard]] bool waitForForm()
    {
        return tests::waitFor(
            [this] { return isVisible(u"titleEdit"_s) && find(u"titleEdit"_s)->isEnabled(); });
    }
};

TEST_F(DemandsJourney, aCategoryThatDemandsMoreIsFilledInStepByStep)
{
    actAs(u"aoi"_s);
    fillTicket(u"New colleague"_s);
    type(u"ticketCategoryEdit"_s, u"Onb"_s);
    submit();
    ASSERT_TRUE(tests::waitFor([this] { return !hint(u"dueDateTime"_s).isEmpty(); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(hint(u"dueDateTime"_s), u"“Due date” is missing."_s);
    EXPECT_TRUE(isFormKept(u"New colleague"_s));
    ASSERT_TRUE(isVisible(u"purchaseOrderNumberEdit"_s)) << everythingSaid().toStdString();
    EXPECT_EQ(hint(u"purchaseOrderNumber"_s), u"“Purchase order number” is missing."_s);
    EXPECT_TRUE(isFormKept(u"New colleague"_s));

    press(u"dueDateTimeEdit"_s, Qt::Key_Up);
    type(u"purchaseOrderNumberEdit"_s, u"PO-4711"_s);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    const QJsonArray records = tenant.records();
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0]["fields"_L1]["purchaseOrderNumber"_L1].toString(), u"PO-4711"_s);
    EXPECT_EQ(records[0]["fields"_L1]["ticketCategory"_L1].toInteger(), 104);
    EXPECT_EQ(creates(), 2);
}

TEST_F(DemandsJourney, aTextBeyondItsLengthIsToldBeforeAnythingIsSent)
{
    actAs(u"aoi"_s);
    fillTicket(QString(256, u'x'));

    submit();

    EXPECT_TRUE(hint(u"title"_s).contains(u"1 character"_s)) << hint(u"title"_s).toStdString();
    EXPECT_TRUE(isFormKept(QString(256, u'x')));
    EXPECT_EQ(creates(), 0);
    press(u"titleEdit"_s, Qt::Key_End, Qt::ControlModifier);
    press(u"titleEdit"_s, Qt::Key_Backspace);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(tenant.records()[0]["title"_L1].toString(), QString(255, u'x'));
}

TEST_F(DemandsJourney, requiredFieldsThatAreEmptyAreToldBesideThem)
{
    actAs(u"aoi"_s);
    type(u"titleEdit"_s, u"Printer"_s);

    submit();

    EXPECT_TRUE(hint(u"priority"_s).contains(u"required"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(hint(u"udf:Affected site"_s).contains(u"required"_s));
    EXPECT_TRUE(find(u"priorityEdit"_s)->hasFocus());
    EXPECT_EQ(creates(), 0);
    EXPECT_EQ(program->outbox().plans().size(), 0U);
}

TEST_F(DemandsJourney, aTicketThatNobodyWouldGetIsToldBeforeAnythingIsSent)
{
    actAs(u"aoi"_s);
    fillTicket(u"No queue"_s);
    press(u"queueIDEdit"_s, Qt::Key_Up); // "Not set" again

    submit();

    EXPECT_TRUE(hint(u"queueID"_s).contains(u"Choose a queue"_s)) << hint(u"queueID"_s).toStdString();
    EXPECT_TRUE(isFormKept(u"No queue"_s));
    EXPECT_EQ(creates(), 0);
    press(u"queueIDEdit"_s, Qt::Key_Down);
    submit();
    EXPECT_TRUE(waitForState(StepState::verified));
}

TEST_F(DemandsJourney, aColleagueWhoMayNotBeImpersonatedIsRefusedAndRemembered)
{
    tenant.setOption(u"ticketAddBox"_s, false);
    actAs(u"priya"_s);
    choose(u"companyIDEdit"_s, u"Sunny Side Care Homes"_s);
    fillTicket(u"New notebook"_s);

    submit();

    ASSERT_TRUE(tests::waitFor([this] { return !message().isEmpty(); })) << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"Autotask does not permit this"_s)) << message().toStdString();
    EXPECT_TRUE(tests::waitFor([this] { return everythingSaid().contains(u"Blocked"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(isFormKept(u"New notebook"_s));
    EXPECT_EQ(creates(), 1);
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(DemandsJourney, aRecordThatIsNotThereAtOnceIsReadAgain)
{
    tenant.setOption(u"readBackDelay"_s, 1);

    submitTicket(u"Late"_s);

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
}

} // namespace
