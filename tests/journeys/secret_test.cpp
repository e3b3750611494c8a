// SPDX-License-Identifier: GPL-3.0-or-later
// The secret is changed in Autotask while the program runs.
#include "tests/journeys/journey.h"

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;
using tests::TenantProcess;

namespace {

class SecretJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }

    /// The next request of that kind is answered with a 401.
    void refuse(const QString &method, const QString &path)
    {
        tenant.armFault({{u"fault"_s, u"status401"_s}, {u"method"_s, method}, {u"path"_s, path}});
    }

    [[nodiscard]] bool waitForStrip()
    {
        return tests::waitFor([this] { return message().contains(u"refused the secret of"_s); });
    }

    void enter(const QString &secret)
    {
        if (!isVisible(u"newSecretEdit"_s)) {
            QWidget *strip = find(u"secretStrip"_s);
            ASSERT_NE(strip, nullptr);
            QTest::keyClick(strip->findChild<QWidget *>(u"messageActionButton"_s), Qt::Key_Space);
        }
        replace(u"newSecretEdit"_s, secret);
        press(u"newSecretEdit"_s, Qt::Key_Return);
    }

    [[nodiscard]] int versionRequests() const { return tenant.requestCount(u"GET"_s, u"Version"_s); }
};

TEST_F(SecretJourney, aRefusalInTheMiddleOfTheRefreshIsToldAndTheNewSecretGoesOn)
{
    const size_t before = program->directory().persons().size();
    const int contactQueries = tenant.requestCount(u"POST"_s, u"Contacts/query"_s);
    refuse(u"POST"_s, u"*/Contacts/query"_s);
    program->refresh().start();
    ASSERT_TRUE(waitForStrip()) << everythingSaid().toStdString();
    EXPECT_FALSE(program->refresh().isRunning());
    EXPECT_EQ(tenant.requestCount(u"POST"_s, u"Contacts/query"_s) - contactQueries, 1) << "tried once";
    EXPECT_EQ(program->directory().persons().size(), before);
    const int versions = versionRequests();

    enter(TenantProcess::secret());

    ASSERT_TRUE(tests::waitFor([this] { return !isVisible(u"secretPanel"_s); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(versionRequests() - versions, 1);
    EXPECT_FALSE(program->gateway().gate().isShut());
    EXPECT_TRUE(tests::waitFor([this] { return !program->refresh().isRunning(); }));
    EXPECT_EQ(program->directory().persons().size(), before);
}

TEST_F(SecretJourney, aWrongNewSecretIsToldAndTriedOnce)
{
    refuse(u"POST"_s, u"*/Companies/query"_s);
    program->refresh().start();
    ASSERT_TRUE(waitForStrip()) << everythingSaid().toStdString();
    const int versions = versionRequests();

    enter(u"wrong"_s);

    ASSERT_TRUE(tests::waitFor([this] { return hint(u"newSecret"_s).contains(u"tried once"_s); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(versionRequests() - versions, 1);
    const int all = tenant.requestCount();
    program->refresh().start();
    ASSERT_TRUE(tests::waitFor([this] { return !program->refresh().isRunning(); }));
    EXPECT_EQ(tenant.requestCount(), all) << "nothing is asked while the credentials are in doubt";
    enter(TenantProcess::secret());
    EXPECT_TRUE(tests::waitFor([this] { return !isVisible(u"secretPanel"_s); }))
        << everythingSaid().toStdString();
}

TEST_F(SecretJourney, whatIsSubmittedMeanwhileWaitsAndIsSentOnce)
{
    refuse(u"POST"_s, u"*/Companies/query"_s);
    program->refresh().start();
    ASSERT_TRUE(waitForStrip()) << everythingSaid().toStdString();
    submitTicket(u"Meanwhile"_s);
    ASSERT_TRUE(waitForState(StepState::planned));
    EXPECT_EQ(creates(), 0);

    enter(TenantProcess::secret());

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(tenant.records().size(), 1);
}

TEST_F(SecretJourney, aReadBackThatWasRefusedIsDoneAfterTheNewSecret)
{
    refuse(u"GET"_s, u"*/Tickets/*"_s);
    submitTicket(u"Not read"_s);
    ASSERT_TRUE(waitForStrip()) << everythingSaid().toStdString();
    EXPECT_EQ(step()->state, StepState::accepted);

    enter(TenantProcess::secret());

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
}

TEST_F(SecretJourney, theFormIsUntouched)
{
    actAs(u"aoi"_s);
    fillTicket(u"Kept"_s);
    refuse(u"POST"_s, u"*/Companies/query"_s);
    program->refresh().start();
    ASSERT_TRUE(waitForStrip()) << everythingSaid().toStdString();

    enter(TenantProcess::secret());

    ASSERT_TRUE(tests::waitFor([this] { return !isVisible(u"secretPanel"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(isFormKept(u"Kept"_s));
}

TEST_F(SecretJourney, whatWasAskedWithTheFormerSecretIsForgottenAndTheLedgerIsKept)
{
    submitTicket(u"Proof"_s);
    ASSERT_TRUE(waitForState(StepState::verified));
    const app::domain::Actor author = step()->actor;
    program->answers().zone = app::readiness::Answered<app::domain::Zone>{app::domain::Zone{}, {}};
    refuse(u"POST"_s, u"*/Companies/query"_s);
    program->refresh().start();
    ASSERT_TRUE(waitForStrip()) << everythingSaid().toStdString();
    EXPECT_TRUE(program->answers().zone) << "the old secret may still be the right one";

    enter(TenantProcess::secret());

    ASSERT_TRUE(tests::waitFor([this] { return !isVisible(u"secretPanel"_s); }))
        << everythingSaid().toStdString();
    EXPECT_FALSE(program->answers().zone);
    EXPECT_EQ(program->ledger(u"Tickets"_s, author).lines.size(), 1U);
}

TEST_F(SecretJourney, settingsSayWhereTheNewSecretIs)
{
    goTo(Qt::Key_6);
    ASSERT_TRUE(textOf(u"secretPlaceText"_s).contains(u"in the system keychain"_s));
    refuse(u"POST"_s, u"*/Companies/query"_s);
    program->refresh().start();
    ASSERT_TRUE(waitForStrip()) << everythingSaid().toStdString();
    isKeychainAway = true;

    enter(TenantProcess::secret());

    EXPECT_TRUE(tests::waitFor([this] { return textOf(u"secretPlaceText"_s).contains(u"in memory only"_s); }))
        << everythingSaid().toStdString();
}

} // namespace
