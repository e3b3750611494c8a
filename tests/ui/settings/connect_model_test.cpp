// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/settings/connect_fixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using app::domain::ProblemKind;
using app::secrets::Outcome;
using ui::settings::Connected;
using ui::settings::ConnectField;
using ui::settings::connectFields;
using ui::settings::ConnectModel;
using ui::settings::ConnectValues;

namespace {

using State = ConnectModel::State;

class ConnectModelTest : public tests::ConnectFixture
{
protected:
    void SetUp() override { make(); }
};

TEST_F(ConnectModelTest, complainsOfNothingBeforeTheFirstPress)
{
    EXPECT_EQ(model->firstProblem(), ConnectField::none);
}

TEST_F(ConnectModelTest, saysOfEveryEmptyFieldWhatBelongsThere)
{
    for (const ConnectField field : connectFields())
        model->setText(field, u"  "_s);

    model->connectNow();

    EXPECT_TRUE(attempts.empty());
    for (const ConnectField field : connectFields())
        EXPECT_FALSE(model->problemOf(field).isEmpty()) << static_cast<int>(field);
}

TEST_F(ConnectModelTest, refusesWhatIsNoAddress)
{
    fillIn();
    for (const auto &address : {u"webservices"_s, u"ftp://webservices.autotask.net"_s, u"https://"_s}) {
        model->setText(ConnectField::apiAddress, address);

        model->connectNow();

        EXPECT_TRUE(model->problemOf(ConnectField::apiAddress).contains(u"not a web address"_s))
            << address.toStdString();
    }
    EXPECT_TRUE(attempts.empty());
}

TEST_F(ConnectModelTest, refusesAHostThatIsNotAllowed)
{
    fillIn();
    model->setText(ConnectField::apiAddress, u"https://autotask.net.example.com/"_s);

    model->connectNow();

    EXPECT_TRUE(attempts.empty());
    EXPECT_TRUE(model->problemOf(ConnectField::apiAddress).contains(u".autotask.net"_s));
}

TEST_F(ConnectModelTest, allowsThisComputerForATestTenantOnly)
{
    fillIn();
    model->setText(ConnectField::apiAddress, u"http://127.0.0.1:8080"_s);

    model->connectNow();
    EXPECT_TRUE(model->problemOf(ConnectField::apiAddress).contains(u"Test tenant"_s));
    model->setTest(true);
    model->connectNow();

    EXPECT_EQ(attempts.size(), 1U);
}

TEST_F(ConnectModelTest, refusesANameThatAnotherProfileHas)
{
    fillIn();
    model->setTakenNames({u"main"_s});

    model->connectNow();

    EXPECT_TRUE(attempts.empty());
    EXPECT_EQ(model->firstProblem(), ConnectField::profileName);
}

TEST_F(ConnectModelTest, leavesBlanksAroundOut)
{
    fillIn();
    model->setText(ConnectField::secret, u" s3cret "_s);

    model->connectNow();

    ASSERT_EQ(attempts.size(), 1U);
    EXPECT_EQ(attempts.front().secret, u"s3cret"_s);
}

TEST_F(ConnectModelTest, makesOneAttemptForEachPress)
{
    fillIn();

    model->connectNow();
    model->connectNow();
    EXPECT_EQ(attempts.size(), 1U);
    fail(ProblemKind::badCredentials);

    EXPECT_EQ(model->state(), State::failed);
    EXPECT_EQ(attempts.size(), 1U);
}

TEST_F(ConnectModelTest, triesTheVeryCredentialsThatWereRefusedOnlyAtASecondPress)
{
    fillIn();
    model->connectNow();
    fail(ProblemKind::badCredentials);

    model->connectNow();
    EXPECT_EQ(attempts.size(), 1U);
    EXPECT_TRUE(model->problemOf(ConnectField::secret).contains(u"just refused"_s));

    model->connectNow();
    EXPECT_EQ(attempts.size(), 2U);
}

TEST_F(ConnectModelTest, triesOtherCredentialsAfterARefusalAtOnce)
{
    fillIn();
    model->connectNow();
    fail(ProblemKind::badCredentials);
    model->setText(ConnectField::secret, u"another"_s);

    model->connectNow();

    EXPECT_EQ(attempts.size(), 2U);
}

TEST_F(ConnectModelTest, keepsEverythingThatWasTypedWhenItFails)
{
    fillIn();
    const ConnectValues before = model->values();
    model->connectNow();

    fail(ProblemKind::offline);

    EXPECT_EQ(model->values(), before);
}

TEST_F(ConnectModelTest, putsAProblemBesideItsField)
{
    const std::pair<ProblemKind, ConnectField> expected[] = {
        {ProblemKind::unknownUser, ConnectField::userName},
        {ProblemKind::badCredentials, ConnectField::secret},
        {ProblemKind::offline, ConnectField::none},
        {ProblemKind::insecure, ConnectField::none},
        {ProblemKind::serverDown, ConnectField::none},
    };
    fillIn();
    for (const auto &[kind, field] : expected) {
        model->connectNow();
        fail(kind);

        EXPECT_EQ(model->failedField(), field) << static_cast<int>(kind);
        EXPECT_EQ(model->firstProblem(), field) << static_cast<int>(kind);
    }
}

TEST_F(ConnectModelTest, putsAHostThatWasRefusedLaterBesideTheAddress)
{
    fillIn();
    for (const auto &field : {u"apiAddress"_s, u"zone"_s}) {
        model->connectNow();
        fail(ProblemKind::notConfigured, field);

        EXPECT_EQ(model->failedField(), ConnectField::apiAddress) << field.toStdString();
    }
}

TEST_F(ConnectModelTest, forgetsTheProblemOfAFieldThatIsCorrected)
{
    fillIn();
    model->connectNow();
    fail(ProblemKind::badCredentials);

    model->setText(ConnectField::secret, u"another"_s);

    EXPECT_EQ(model->problemOf(ConnectField::secret), QString());
}

TEST_F(ConnectModelTest, givesTheSecretsToTheKeychainOnceConnected)
{
    fillIn();
    std::optional<Connected> connected;
    QObject::connect(
        model.get(), &ConnectModel::connected, model.get(), [&](const Connected &each) { connected = each; });
    model->connectNow();

    succeed();

    ASSERT_TRUE(tests::waitFor([&] { return connected.has_value(); }));
    EXPECT_TRUE(connected->isSecretKept);
    EXPECT_EQ(connected->keychainSentence, QString());
    EXPECT_EQ(stored(u"Main/secret"_s).value, u"s3cret"_s);
    EXPECT_EQ(stored(u"Main/tracking"_s).value, u"TRACK"_s);
}

TEST_F(ConnectModelTest, keepsNothingOfAFailedAttempt)
{
    fillIn();
    model->connectNow();

    fail(ProblemKind::badCredentials);

    EXPECT_EQ(stored(u"Main/secret"_s).kind, Outcome::Kind::notFound);
}

TEST_F(ConnectModelTest, saysThatThereIsNoSecretServiceAndConnectsAnyway)
{
    make(Kind::missing);
    fillIn();
    std::optional<Connected> connected;
    QObject::connect(
        model.get(), &ConnectModel::connected, model.get(), [&](const Connected &each) { connected = each; });
    model->connectNow();

    succeed();

    ASSERT_TRUE(tests::waitFor([&] { return connected.has_value(); }));
    EXPECT_FALSE(connected->isSecretKept);
    EXPECT_TRUE(connected->keychainSentence.contains(u"memory only"_s));
}

TEST_F(ConnectModelTest, endsAnAttemptWhenStopped)
{
    fillIn();
    QSignalSpy connected(model.get(), &ConnectModel::connected);
    model->connectNow();

    model->stop();
    succeed();

    EXPECT_EQ(model->state(), State::idle);
    EXPECT_EQ(connected.size(), 0);
}

class ResumingTest : public ConnectModelTest
{
protected:
    /// Resumes "Main" and answers whether it was complete.
    bool resume()
    {
        std::optional<bool> isComplete;
        QObject::connect(
            model.get(), &ConnectModel::resumed, model.get(), [&](bool each) { isComplete = each; });
        model->resume({u"Main"_s, u"api@example.com"_s, app::autotask::defaultApiAddress(), false});
        EXPECT_TRUE(tests::waitFor([&] { return isComplete.has_value(); }));
        return isComplete.value_or(false);
    }
};

TEST_F(ResumingTest, isCompleteWhenTheKeychainHasBoth)
{
    store(u"Main/secret"_s, u"s3cret"_s);
    store(u"Main/tracking"_s, u"TRACK"_s);

    EXPECT_TRUE(resume());
    model->connectNow();

    ASSERT_EQ(attempts.size(), 1U);
    EXPECT_EQ(attempts.front(), (app::domain::Credentials{u"api@example.com"_s, u"s3cret"_s, u"TRACK"_s}));
}

TEST_F(ResumingTest, mayConnectFromInsideItsOwnSignal)
{
    store(u"Main/secret"_s, u"s3cret"_s);
    store(u"Main/tracking"_s, u"TRACK"_s);
    QObject::connect(model.get(), &ConnectModel::resumed, model.get(), &ConnectModel::connectNow);

    EXPECT_TRUE(resume());
    succeed();

    EXPECT_TRUE(tests::waitFor([&] { return model->state() == State::connected; }));
}

TEST_F(ResumingTest, asksOnlyForWhatIsMissing)
{
    store(u"Main/tracking"_s, u"TRACK"_s);

    EXPECT_FALSE(resume());

    for (const ConnectField field : connectFields())
        EXPECT_EQ(model->isAsked(field), field == ConnectField::secret) << static_cast<int>(field);
}

TEST_F(ResumingTest, asksForEverythingAfterAFailure)
{
    store(u"Main/secret"_s, u"s3cret"_s);
    store(u"Main/tracking"_s, u"TRACK"_s);
    resume();
    model->connectNow();

    fail(ProblemKind::unknownUser);

    for (const ConnectField field : connectFields())
        EXPECT_TRUE(model->isAsked(field)) << static_cast<int>(field);
}

TEST_F(ResumingTest, mayKeepItsOwnName)
{
    model->setTakenNames({u"Main"_s, u"Other"_s});
    store(u"Main/secret"_s, u"s3cret"_s);
    store(u"Main/tracking"_s, u"TRACK"_s);
    resume();

    model->connectNow();

    EXPECT_EQ(attempts.size(), 1U);
}

} // namespace
