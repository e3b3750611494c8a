// SPDX-License-Identifier: GPL-3.0-or-later
// A network and a server that fail in the middle of a create. Whatever happens: at most one record, and the
// person is told what is known.
#include "tests/journeys/journey.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using app::domain::Delivery;
using app::domain::StepState;

namespace {

class FaultJourney : public tests::TenantJourney
{
protected:
    void SetUp() override
    {
        network.timeouts.total = std::chrono::seconds(3);
        arrive();
    }
    void arm(const QString &fault, QJsonObject more = {})
    {
        more.insert(u"fault"_s, fault);
        more.insert(u"method"_s, u"POST"_s);
        more.insert(u"path"_s, u"*/Tickets"_s);
        tenant.armFault(more);
    }
    /// Told as unclear, with no way to send it a second time.
    void expectUnclear()
    {
        ASSERT_TRUE(waitForState(StepState::unclear));
        EXPECT_TRUE(everythingSaid().contains(u"may have been created or not"_s))
            << everythingSaid().toStdString();
        EXPECT_TRUE(everythingSaid().contains(step()->token)) << everythingSaid().toStdString();
        EXPECT_FALSE(isVisible(u"sendNowButton"_s));
        EXPECT_FALSE(isVisible(u"backToFormButton"_s));
        EXPECT_EQ(creates(), 1);
        // Not by the next start either.
        end();
        start();
        ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
        EXPECT_EQ(step()->state, StepState::unclear);
        EXPECT_FALSE(program->outbox().isBusy());
        EXPECT_EQ(creates(), 1);
    }
};

TEST_F(FaultJourney, aConnectionThatEndsAfterTheWorkLeavesOneRecordAndIsUnclear)
{
    arm(u"dropAfter"_s);

    submitTicket(u"Dropped after"_s);

    expectUnclear();
    const QJsonArray records = tenant.records();
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(tests::authorOf(records[0])["name"_L1].toString(), u"Aoife O'Brien"_s);
}

TEST_F(FaultJourney, aConnectionThatEndsBeforeTheWorkIsUnclearToo)
{
    arm(u"dropBefore"_s);

    submitTicket(u"Dropped before"_s);

    expectUnclear(); // nobody here can know that the server did nothing
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FaultJourney, anAnswerThatComesTooLateIsUnclear)
{
    arm(u"delay"_s, {{u"milliseconds"_s, 60'000}});

    submitTicket(u"Too late"_s);

    expectUnclear();
    EXPECT_EQ(tenant.records().size(), 1);
}

TEST_F(FaultJourney, aMaintenancePageInPlaceOfTheAnswerIsUnclear)
{
    arm(u"html"_s);

    submitTicket(u"Maintenance"_s);

    expectUnclear();
}

TEST_F(FaultJourney, anAnswerOfAnotherShapeIsUnclear)
{
    arm(u"wrongShape"_s);

    submitTicket(u"Odd"_s);

    expectUnclear();
    EXPECT_EQ(tenant.records().size(), 1);
}

TEST_F(FaultJourney, aBareLimitOfRequestsIsUnclear)
{
    arm(u"status429"_s, {{u"retryAfter"_s, 1}});

    submitTicket(u"Too many"_s);

    expectUnclear();
}

TEST_F(FaultJourney, refusedCredentialsAreToldAfterOneAttemptAndTheSubmissionWaits)
{
    arm(u"status401"_s);

    submitTicket(u"Refused"_s);

    ASSERT_TRUE(tests::waitFor([this] { return everythingSaid().contains(u"refused the credentials"_s); }))
        << everythingSaid().toStdString();
    ASSERT_TRUE(waitForState(StepState::planned));
    EXPECT_EQ(creates(), 1);
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FaultJourney, whatNeverLeftWaitsAndIsSentOnceWhenThePersonSaysSo)
{
    loseTenant();
    submitTicket(u"Offline"_s);
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"sendNowButton"_s); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(step()->state, StepState::planned);
    EXPECT_EQ(step()->problem->delivery, Delivery::neverLeft);
    EXPECT_TRUE(everythingSaid().contains(u"Saved on this computer, but not sent"_s));
    tenant.startAgain();

    press(u"sendNowButton"_s, Qt::Key_Space);

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(tenant.records().size(), 1);
}

TEST_F(FaultJourney, whatNeverLeftCanGoBackToTheForm)
{
    loseTenant();
    submitTicket(u"Offline"_s);
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"backToFormButton"_s); }))
        << everythingSaid().toStdString();

    press(u"backToFormButton"_s, Qt::Key_Space);

    EXPECT_TRUE(isFormKept(u"Offline"_s));
    EXPECT_EQ(step()->state, StepState::cancelled);
}

TEST_F(FaultJourney, aReadBackThatIsThrottledIsDoneAgainOnDemandWithoutASecondRecord)
{
    tenant.armFault({{u"fault"_s, u"status429"_s}, {u"method"_s, u"GET"_s}, {u"path"_s, u"*/Tickets/*"_s},
        {u"times"_s, 20}});
    submitTicket(u"Not read"_s);
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"readBackButton"_s); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(step()->state, StepState::accepted);
    tenant.clearFaults();

    press(u"readBackButton"_s, Qt::Key_Space);

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
}

TEST_F(FaultJourney, theFieldsThatCannotBeFetchedAreAskedForAgain)
{
    end();
    tenant.armFault({{u"fault"_s, u"html"_s}, {u"path"_s, u"*/Tickets/entityInformation"_s}});
    data = QTemporaryDir();
    start();
    typeConnection();
    connectNow();
    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"not available"_s); }))
        << everythingSaid().toStdString();
    EXPECT_FALSE(find(u"submitButton"_s)->isEnabled());
}

TEST_F(FaultJourney, closingTheWindowWaitsForTheAnswerOfACreate)
{
    arm(u"delay"_s, {{u"milliseconds"_s, 700}});
    submitTicket(u"Closing"_s);
    ASSERT_TRUE(tests::waitFor([this] { return step() != nullptr && step()->state == StepState::sending; }));

    desk->window().close();

    EXPECT_TRUE(desk->window().isVisible());
    EXPECT_TRUE(everythingSaid().contains(u"Waiting for Autotask"_s)) << everythingSaid().toStdString();
    ASSERT_TRUE(tests::waitFor([this] { return !desk->window().isVisible(); }));
    EXPECT_EQ(step()->state, StepState::verified);
    EXPECT_EQ(creates(), 1);
}

TEST_F(FaultJourney, closingAFilledFormKeepsItForTheNextTime)
{
    actAs(u"aoi"_s);
    fillTicket(u"Not sent yet"_s);

    desk->window().close();
    EXPECT_FALSE(desk->window().isVisible());
    end();
    start();

    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_TRUE(isFormKept(u"Not sent yet"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"restored"_s)) << message().toStdString();
    EXPECT_EQ(creates(), 0);
}

TEST_F(FaultJourney, closingTheWindowAtRestIsDoneAtOnce)
{
    desk->window().close();

    EXPECT_FALSE(desk->window().isVisible());
}

} // namespace
