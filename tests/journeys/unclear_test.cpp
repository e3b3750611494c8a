// SPDX-License-Identifier: GPL-3.0-or-later
// A note whose answer is lost: PerPro looks for it, and where it cannot tell, the person decides on the page
// Outbox. Whatever happens, Autotask holds exactly what the person wanted.
#include "tests/journeys/journey.h"

#include <QJsonObject>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;
using namespace std::chrono_literals;

namespace {

class UnclearJourney : public tests::TenantJourney
{
protected:
    void SetUp() override
    {
        network.timeouts.total = std::chrono::seconds(3);
        policy.lookUp.waits = {50ms, 200ms};
        policy.lookUp.longestServerTime =
            2s; // six minutes in earnest; the server's clock shows whole seconds
    }
    void arm(const QString &fault)
    {
        tenant.armFault({{u"fault"_s, fault}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Notes"_s}});
    }
    /// A note by a colleague on a ticket of the demo tenant; everything by keys.
    void submitNote()
    {
        goTo(Qt::Key_2);
        replace(u"ticketEdit"_s, u"T20261120.0002"_s);
        press(u"ticketEdit"_s, Qt::Key_Return);
        ASSERT_TRUE(waitForText(u"Laptop and mailbox for a new colleague"_s));
        type(u"titleEdit"_s, u"The badge is ordered"_s);
        type(u"descriptionEdit"_s, u"It comes on Monday."_s);
        press(u"noteTypeEdit"_s, Qt::Key_Down);
        actAs(u"priya"_s);
        press(u"publish2Radio"_s, Qt::Key_Space);
        press(u"titleEdit"_s, Qt::Key_Return, Qt::ControlModifier);
    }
    /// The same note, written by somebody else at the same moment.
    void writeTwin()
    {
        const QJsonObject fields = program->outbox().plans().front().steps.front().draft.fields;
        QJsonObject body{{u"ticketID"_s, 18005}, {u"title"_s, u"The badge is ordered"_s},
            {u"description"_s, u"It comes on Monday."_s}, {u"publish"_s, 2},
            {u"noteType"_s, fields["noteType"_L1]}};
        ASSERT_EQ(tenant.api("POST", "Tickets/18005/Notes", body).status, 200);
    }
    [[nodiscard]] bool waitForText(const QString &text) const
    {
        const bool isThere = tests::waitFor([&] { return everythingSaid().contains(text); });
        EXPECT_TRUE(isThere) << text.toStdString() << "\n--\n" << everythingSaid().toStdString();
        return isThere;
    }
    [[nodiscard]] int noteCreates() const { return tenant.requestCount(u"POST"_s, u"Tickets/18005/Notes"_s); }
};

TEST_F(UnclearJourney, aNoteWhoseAnswerIsLostIsFoundAndVerifiedWithoutThePerson)
{
    arrive();
    arm(u"dropAfter"_s);

    submitNote();

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(noteCreates(), 1);
    const QJsonArray records = tenant.records();
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(tests::authorOf(records[0])["name"_L1].toString(), u"Priya Raman"_s);
    goTo(Qt::Key_3);
    EXPECT_TRUE(isVisible(u"outboxEmptyText"_s));
    goTo(Qt::Key_4);
    EXPECT_TRUE(textOf(u"stepSentenceText"_s).contains(u"Priya Raman"_s)) << everythingSaid().toStdString();
}

TEST_F(UnclearJourney, aNoteThatNeverArrivedIsSentAgainOnceByThePersonAfterTheLongestServerTime)
{
    arrive();
    arm(u"dropBefore"_s);
    submitNote();
    goTo(Qt::Key_3);
    ASSERT_TRUE(waitForText(u"the server may still be at work until"_s));
    EXPECT_FALSE(find(u"sendAgainButton"_s)->isEnabled());
    ASSERT_TRUE(waitForText(u"you decide"_s));
    EXPECT_EQ(noteCreates(), 1);
    EXPECT_TRUE(tenant.records().isEmpty());

    press(u"sendAgainButton"_s, Qt::Key_Space);
    EXPECT_TRUE(everythingSaid().contains(u"customers may see both"_s)) << everythingSaid().toStdString();
    EXPECT_EQ(noteCreates(), 1);
    press(u"sendAgainDoButton"_s, Qt::Key_Space);

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(noteCreates(), 2);
    EXPECT_EQ(tenant.records().size(), 1);
    EXPECT_TRUE(isVisible(u"outboxEmptyText"_s));
    EXPECT_TRUE(message().contains(u"Priya Raman"_s)) << message().toStdString();
}

TEST_F(UnclearJourney, amongTwoThatLookAlikeThePersonSaysWhichOneItIs)
{
    policy.lookUp.waits = {1h};
    arrive();
    arm(u"dropAfter"_s);
    submitNote();
    ASSERT_TRUE(waitForState(StepState::unclear));
    writeTwin();
    goTo(Qt::Key_3);

    press(u"lookUpNowButton"_s, Qt::Key_Space);
    ASSERT_TRUE(waitForText(u"Which of these is it?"_s));
    EXPECT_FALSE(find(u"sendAgainButton"_s)->isEnabled());
    EXPECT_TRUE(everythingSaid().contains(u"Priya Raman"_s)) << everythingSaid().toStdString();
    const auto records = tenant.records();
    ASSERT_EQ(records.size(), 2);
    press(u"thisIsItButton%1"_s.arg(records[0]["id"_L1].toInteger()), Qt::Key_Space);

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(noteCreates(), 2); // ours and the twin
}

TEST_F(UnclearJourney, whatIsGivenUpStandsInTheHistoryWithItsReason)
{
    policy.lookUp.waits = {1h};
    arrive();
    arm(u"dropBefore"_s);
    submitNote();
    ASSERT_TRUE(waitForState(StepState::unclear));
    goTo(Qt::Key_3);

    press(u"discardButton"_s, Qt::Key_Space);
    type(u"discardEdit"_s, u"Told her by phone"_s);
    press(u"discardEdit"_s, Qt::Key_Return);

    ASSERT_TRUE(waitForState(StepState::discarded));
    EXPECT_TRUE(isVisible(u"outboxEmptyText"_s));
    end();
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    goTo(Qt::Key_4);
    EXPECT_TRUE(textOf(u"stepSentenceText"_s).contains(u"Told her by phone"_s))
        << everythingSaid().toStdString();
    EXPECT_EQ(noteCreates(), 1);
}

} // namespace
