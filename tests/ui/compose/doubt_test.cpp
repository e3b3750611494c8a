// SPDX-License-Identifier: GPL-3.0-or-later
// Another author than before, and warnings that must be confirmed before anything is sent.
#include "tests/ui/compose/compose_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposeModel;

namespace {

class DoubtTest : public tests::ComposeFixture
{
protected:
    DoubtTest() { describeNow(); }

    /// A whole ticket of Nordlicht, in the name of somebody of another company.
    void fillInWithDoubt()
    {
        fillIn(bernd);
        form().setValue(u"contactID"_s, QJsonValue::Null);
        ASSERT_EQ(model->doubts().size(), 1);
    }
    void refuse()
    {
        Problem refusal = problem(ProblemKind::notPermitted, Delivery::refused);
        refusal.serverSentences = {u"adequate permissions"_s};
        answerCreate(refusal);
    }
};

TEST_F(DoubtTest, whatTheFirstContactFilledInFollowsTheSecond)
{
    model->setActor(anna);

    model->setActor(bernd);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(306));
    EXPECT_EQ(form().value(u"contactID"_s), QJsonValue(12));
    EXPECT_TRUE(model->findings().empty());
}

TEST_F(DoubtTest, theCompanyThatWasEnteredStaysAndTheContactBeforeGoes)
{
    form().setValue(u"companyID"_s, 301);
    model->setActor(anna);
    ASSERT_EQ(form().value(u"contactID"_s), QJsonValue(11));

    model->setActor(bernd);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(301));
    EXPECT_TRUE(form().value(u"contactID"_s).isNull());
    ASSERT_EQ(model->doubts().size(), 1);
    EXPECT_TRUE(model->doubts().front().contains(u"another company"_s));
}

TEST_F(DoubtTest, whatWasChangedAfterwardsIsThePersonsOwn)
{
    model->setActor(anna);
    form().setValue(u"companyID"_s, 302);
    form().setValue(u"contactID"_s, 13);

    model->setActor(bernd);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(302));
    EXPECT_EQ(form().value(u"contactID"_s), QJsonValue(13));
}

TEST_F(DoubtTest, aColleagueInBetweenChangesNothing)
{
    model->setActor(anna);
    model->setActor(dana);
    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(301));

    model->setActor(bernd);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(306));
    EXPECT_EQ(form().value(u"contactID"_s), QJsonValue(12));
}

TEST_F(DoubtTest, aWarningIsConfirmedBeforeAnythingIsSubmitted)
{
    fillInWithDoubt();

    EXPECT_FALSE(model->submit());
    EXPECT_EQ(model->obstaclePlace(), ComposeModel::Obstacle::doubt);
    EXPECT_FALSE(model->obstacle().isEmpty());
    EXPECT_TRUE(outbox->plans().empty());

    model->setDoubtConfirmed(true);
    EXPECT_TRUE(model->submit());
}

TEST_F(DoubtTest, theConfirmationIsGoneWithTheAuthorEvenIfTheSameOneComesBack)
{
    fillInWithDoubt();
    model->setDoubtConfirmed(true);

    model->setActor(dana);
    model->setActor(bernd);

    EXPECT_FALSE(model->isDoubtConfirmed());
    EXPECT_FALSE(model->submit());
}

TEST_F(DoubtTest, theConfirmationIsGoneWithTheCompany)
{
    fillInWithDoubt();
    model->setDoubtConfirmed(true);

    form().setValue(u"companyID"_s, 302); // not his either: the sentence is the same

    EXPECT_FALSE(model->isDoubtConfirmed());
    EXPECT_FALSE(model->submit());
}

TEST_F(DoubtTest, theConfirmationHoldsWhileOnlyTheTextChanges)
{
    fillInWithDoubt();
    model->setDoubtConfirmed(true);

    form().setValue(u"title"_s, u"Another title"_s);

    EXPECT_TRUE(model->submit());
}

TEST_F(DoubtTest, oneMoreDoubtIsConfirmedOnItsOwnAccount)
{
    fillInWithDoubt();
    model->setDoubtConfirmed(true);

    model->setBlockade(u"The last one was refused."_s);

    EXPECT_FALSE(model->submit());
    EXPECT_TRUE(model->obstacle().contains(u"The last one was refused."_s));
}

TEST_F(DoubtTest, anEarlierRefusalIsConfirmedToo)
{
    fillIn();
    model->setBlockade(u"The last one was refused."_s);

    EXPECT_FALSE(model->submit());
    EXPECT_TRUE(outbox->plans().empty());

    model->setDoubtConfirmed(true);
    EXPECT_TRUE(model->submit());
}

TEST_F(DoubtTest, noConfirmationOpensWhatARuleForbids)
{
    fillIn(connector);
    model->setDoubtConfirmed(true);

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(model->obstaclePlace(), ComposeModel::Obstacle::author);
    EXPECT_TRUE(model->doubts().isEmpty());
}

TEST_F(DoubtTest, anotherTicketBeginsUnconfirmed)
{
    fillInWithDoubt();
    model->setDoubtConfirmed(true);
    model->startNew();

    fillInWithDoubt();

    EXPECT_FALSE(model->isDoubtConfirmed());
}

TEST_F(DoubtTest, aRefusalGoesWithItsAuthor)
{
    fillIn(anna);
    submitAndSend();
    refuse();
    ASSERT_TRUE(model->problem());

    model->setActor(anna);
    EXPECT_TRUE(model->problem());
    model->setActor(dana);

    EXPECT_FALSE(model->problem());
}

} // namespace
