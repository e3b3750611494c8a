// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/compose_fixture.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;

namespace {

/// What the trade knows of tickets beyond the tenant's metadata.
class TicketRulesTest : public tests::ComposeFixture
{
protected:
    TicketRulesTest()
    {
        metadata.fields.push_back(tests::picklist(u"queueID"_s, {tests::entry(u"5"_s, u"Service desk"_s)}));
        metadata.fields.push_back(tests::picklist(
            u"ticketCategory"_s, {tests::entry(u"3"_s, u"Standard"_s), tests::entry(u"4"_s, u"RMA"_s)}));
        metadata.fields.push_back(tests::referenceTo(u"Resource"_s, u"assignedResourceID"_s));
        metadata.fields.push_back(tests::referenceTo(u"Role"_s, u"assignedResourceRoleID"_s));
        describeNow();
    }
    void answerRoles()
    {
        ASSERT_TRUE(roles);
        roles(std::vector<ResourceRole>{{dana, 1, u"Engineer"_s, true}, {dana, 2, u"Dispatcher"_s, true},
            {connector, 3, u"Robot"_s, true}});
    }
    QStringList offeredRoles(const QString &typed = {})
    {
        QStringList labels;
        for (const auto &each : model->choices()(u"Role"_s)->find(typed))
            labels << each.label;
        return labels;
    }
    [[nodiscard]] QString problemAt(const QString &key) const { return form().line(key)->problem; }
};

TEST_F(TicketRulesTest, aQueueOrAResourceWithItsRoleIsToldBesideTheFieldBeforeSubmitting)
{
    fillIn();

    EXPECT_FALSE(model->submit());
    EXPECT_TRUE(problemAt(u"queueID"_s).contains(u"queue"_s)) << problemAt(u"queueID"_s).toStdString();

    form().setValue(u"queueID"_s, 5);
    EXPECT_TRUE(model->submit());
}

TEST_F(TicketRulesTest, halfAPairIsToldBesideTheMissingHalf)
{
    fillIn();
    form().setValue(u"queueID"_s, 5);
    form().setValue(u"assignedResourceID"_s, 21);

    EXPECT_FALSE(model->submit());

    EXPECT_TRUE(problemAt(u"assignedResourceRoleID"_s).contains(u"role"_s));
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(TicketRulesTest, aResourceWithItsRoleNeedsNoQueue)
{
    fillIn();
    form().setValue(u"assignedResourceID"_s, 21);
    answerRoles();
    form().setValue(u"assignedResourceRoleID"_s, 1);

    EXPECT_TRUE(model->submit());
}

TEST_F(TicketRulesTest, offersTheRolesOfTheChosenResourceOnly)
{
    form().setValue(u"assignedResourceID"_s, 21);
    answerRoles();

    EXPECT_EQ(offeredRoles(), (QStringList{u"Dispatcher"_s, u"Engineer"_s}));
    EXPECT_EQ(offeredRoles(u"eng"_s), QStringList{u"Engineer"_s});
}

TEST_F(TicketRulesTest, theOnlyRoleIsFilledIn)
{
    form().setValue(u"assignedResourceID"_s, 21);
    answerRoles();

    form().setValue(u"assignedResourceID"_s, 22);

    EXPECT_EQ(form().value(u"assignedResourceRoleID"_s), QJsonValue(3));
}

TEST_F(TicketRulesTest, aRoleThatNoLongerFitsIsClearedAndSaysSo)
{
    form().setValue(u"assignedResourceID"_s, 21);
    answerRoles();
    form().setValue(u"assignedResourceRoleID"_s, 1);

    form().setValue(u"assignedResourceID"_s, 22);

    EXPECT_TRUE(form().value(u"assignedResourceRoleID"_s).isNull());
    EXPECT_TRUE(problemAt(u"assignedResourceRoleID"_s).contains(u"cleared"_s))
        << problemAt(u"assignedResourceRoleID"_s).toStdString();
}

TEST_F(TicketRulesTest, aPairThatDoesNotExistIsToldAsSoonAsThatIsKnown)
{
    form().setValue(u"assignedResourceRoleID"_s, 3);
    form().setValue(u"assignedResourceID"_s, 21);
    EXPECT_EQ(problemAt(u"assignedResourceRoleID"_s), QString());

    answerRoles();

    EXPECT_TRUE(problemAt(u"assignedResourceRoleID"_s).contains(u"does not hold"_s));
    EXPECT_FALSE(model->submit());
}

TEST_F(TicketRulesTest, theRolesAreAskedForOnce)
{
    EXPECT_EQ(roleCalls, 0);
    form().setValue(u"assignedResourceID"_s, 21);
    answerRoles();
    form().setValue(u"assignedResourceID"_s, 22);

    EXPECT_EQ(roleCalls, 1);
}

TEST_F(TicketRulesTest, rolesThatCannotBeReadBlockNothing)
{
    fillIn();
    form().setValue(u"assignedResourceID"_s, 21);
    roles(problem(ProblemKind::notPermitted, Delivery::refused));

    EXPECT_EQ(offeredRoles(u"17"_s).size(), 1); // its number can be typed
    form().setValue(u"assignedResourceRoleID"_s, 17);

    EXPECT_TRUE(model->submit()); // the server judges
}

TEST_F(TicketRulesTest, aContactOfAnotherCompanyIsToldBesideTheContactAtOnce)
{
    model->setActor(anna);

    form().setValue(u"companyID"_s, 306);

    EXPECT_TRUE(problemAt(u"contactID"_s).contains(u"Anna Müller"_s))
        << problemAt(u"contactID"_s).toStdString();
    EXPECT_TRUE(problemAt(u"contactID"_s).contains(u"Harbour"_s));
    form().setValue(u"companyID"_s, 302); // her company is its parent
    EXPECT_EQ(problemAt(u"contactID"_s), QString());
}

TEST_F(TicketRulesTest, aContactOfAnotherCompanyBlocks)
{
    fillIn();
    form().setValue(u"queueID"_s, 5);
    form().setValue(u"contactID"_s, 12);

    EXPECT_FALSE(model->submit());

    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(TicketRulesTest, anotherContactThanTheAuthorIsConfirmedFirst)
{
    fillIn();
    form().setValue(u"queueID"_s, 5);
    form().setValue(u"companyID"_s, 302);
    form().setValue(u"contactID"_s, 13);

    ASSERT_EQ(model->findings().size(), 1U);
    EXPECT_EQ(model->findings().front().rule, app::impersonation::Rule::contactIsNotTheRecords);
    EXPECT_FALSE(model->submit());
    model->setDoubtConfirmed(true);
    EXPECT_TRUE(model->submit());
}

TEST_F(TicketRulesTest, whatACategoryDemandsIsRequiredTheNextTimeButNotForAnother)
{
    fillIn();
    form().setValue(u"queueID"_s, 5);
    form().setValue(u"ticketCategory"_s, 4);
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.serverSentences = {u"purchaseOrderNumber is missing"_s, u"title is odd"_s};
    refusal.sentenceFields = {u"purchaseOrderNumber"_s, u"title"_s};

    answerCreate(refusal);
    model->startNew();
    QCoreApplication::sendPostedEvents();
    form().setValue(u"ticketCategory"_s, 4);
    QCoreApplication::sendPostedEvents();

    EXPECT_TRUE(form().line(u"purchaseOrderNumber"_s)->isRequired);
    form().setValue(u"ticketCategory"_s, 3);
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(form().line(u"purchaseOrderNumber"_s)->isRequired);
}

TEST_F(TicketRulesTest, aCopyOfAnOldSubmissionTakesTheWholeForm)
{
    fillIn();
    Plan old;
    old.steps.resize(1);
    old.steps[0].actor = dana;
    old.steps[0].draft.entity = u"Tickets"_s;
    old.steps[0].draft.fields = {{u"title"_s, u"Old one"_s}};
    old.steps[0].draft.userDefinedFields = {{u"Affected site"_s, u"Branch"_s}};

    model->restore(ui::compose::draftOf(old));

    EXPECT_EQ(form().value(u"title"_s), QJsonValue(u"Old one"_s));
    EXPECT_EQ(form().value(u"udf:Affected site"_s), QJsonValue(u"Branch"_s));
    EXPECT_TRUE(form().value(u"description"_s).isNull());
    EXPECT_EQ(model->actor(), Actor(dana));
}

TEST_F(TicketRulesTest, whatWasSubmittedIsNoDraftAnyMoreUntilItComesBack)
{
    fillIn();
    form().setValue(u"queueID"_s, 5);
    ASSERT_TRUE(model->isWorthKeeping());

    submitAndSend();
    EXPECT_FALSE(model->isWorthKeeping());
    answerCreate(problem(ProblemKind::rejected, Delivery::refused));

    EXPECT_TRUE(model->isWorthKeeping());
}

} // namespace
