// SPDX-License-Identifier: GPL-3.0-or-later
// What is composed before it is submitted: the fields, the author, the choices.
#include "tests/ui/compose/compose_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposeModel;

namespace {

using ComposingTest = tests::ComposeFixture;

TEST_F(ComposingTest, isLoadingUntilTheFieldsAreThere)
{
    EXPECT_EQ(model->stage(), Stage::loading);
    EXPECT_FALSE(model->submit());

    describeNow();

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_NE(form().line(u"title"_s), nullptr);
}

TEST_F(ComposingTest, saysThatTheFieldsCouldNotBeFetchedAndTriesAgainWhenAsked)
{
    describing(problem(ProblemKind::offline, Delivery::neverLeft));
    EXPECT_EQ(model->stage(), Stage::unavailable);
    ASSERT_TRUE(model->problem());
    EXPECT_EQ(model->problem()->kind, ProblemKind::offline);

    model->load();
    describeNow();

    EXPECT_EQ(describeCalls, 2);
    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_FALSE(model->problem());
}

TEST_F(ComposingTest, worksWithAnOldCopyOfTheFieldsAndSaysSo)
{
    describing(app::metadata::Described{metadata, problem(ProblemKind::timeout, Delivery::unknown)});

    EXPECT_EQ(model->stage(), Stage::editing);
    ASSERT_TRUE(model->problem());
    EXPECT_EQ(model->problem()->kind, ProblemKind::timeout);
}

TEST_F(ComposingTest, aContactBecomesTheTicketsContactAndTheCompanyItsCompany)
{
    describeNow();

    model->setActor(anna);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(301));
    EXPECT_EQ(form().value(u"contactID"_s), QJsonValue(11));
    ASSERT_NE(model->person(), nullptr);
    EXPECT_EQ(model->person()->name, u"Anna Müller"_s);
}

TEST_F(ComposingTest, whatWasEnteredIsNotOverwrittenByTheContact)
{
    describeNow();
    form().setValue(u"companyID"_s, 306);

    model->setActor(anna);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(306));
    EXPECT_TRUE(form().value(u"contactID"_s).isNull()); // she is of another company
}

TEST_F(ComposingTest, textThatIsNoCompanyYetIsNotOverwrittenEither)
{
    describeNow();
    form().setUnread(u"companyID"_s, u"Harb"_s);

    model->setActor(anna);

    EXPECT_EQ(form().line(u"companyID"_s)->unread, u"Harb"_s);
    EXPECT_TRUE(form().value(u"companyID"_s).isNull());
}

TEST_F(ComposingTest, aResourceFillsNothingIn)
{
    describeNow();

    model->setActor(dana);

    EXPECT_TRUE(form().value(u"companyID"_s).isNull());
    EXPECT_TRUE(form().value(u"contactID"_s).isNull());
}

TEST_F(ComposingTest, nothingIsSubmittedWithoutAnAuthor)
{
    describeNow();
    fillIn();
    model->setActor(ApiUser{});

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_TRUE(model->obstacle().contains(u"never writes as the API user"_s))
        << model->obstacle().toStdString();
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposingTest, nothingIsSubmittedAsAStranger)
{
    describeNow();
    fillIn(ContactId{4711});

    EXPECT_FALSE(model->submit());

    EXPECT_FALSE(model->obstacle().isEmpty());
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposingTest, aRuleThatBlocksIsToldAndNothingIsSubmitted)
{
    describeNow();
    fillIn(connector);

    EXPECT_FALSE(model->submit());

    EXPECT_TRUE(model->obstacle().contains(u"RMM Connector"_s)) << model->obstacle().toStdString();
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposingTest, ourOwnApiUserCannotBeTheAuthor)
{
    describeNow();
    apiUser = dana;
    fillIn(dana);

    EXPECT_FALSE(model->submit());

    EXPECT_TRUE(outbox->plans().empty());
    EXPECT_FALSE(model->reasonAgainst(*directory.person(dana)).isEmpty());
    EXPECT_TRUE(model->reasonAgainst(*directory.person(anna)).isEmpty());
}

TEST_F(ComposingTest, anotherCompanyIsJudgedAfresh)
{
    describeNow();
    fillIn(anna);
    ASSERT_TRUE(model->findings().empty());
    QSignalSpy judged(model.get(), &ComposeModel::actorChanged);

    form().setValue(u"companyID"_s, 306);

    EXPECT_EQ(model->findings().size(), 1U);
    EXPECT_GE(judged.size(), 1);
}

TEST_F(ComposingTest, anIncompleteFormIsNotSubmitted)
{
    describeNow();
    fillIn();
    form().setValue(u"title"_s, QString());

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(form().firstProblem(), u"title"_s);
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposingTest, offersContactsOfTheChosenCompanyAndItsParentAlone)
{
    describeNow();
    const auto choices = model->choices()(u"Contact"_s);
    ASSERT_TRUE(choices);
    const auto namesFor = [&](const QString &typed) {
        QStringList names;
        for (const auto &each : choices->find(typed))
            names << each.label.section(u" ·"_s, 0, 0);
        names.sort();
        return names;
    };

    EXPECT_EQ(namesFor({}), (QStringList{u"Anna Müller"_s, u"Bernd Ehlers"_s, u"Carla Petersen"_s}));
    form().setValue(u"companyID"_s, 302);

    EXPECT_EQ(namesFor({}), (QStringList{u"Anna Müller"_s, u"Carla Petersen"_s}));
}

TEST_F(ComposingTest, offersCompaniesAndNamesTheChosenOne)
{
    const auto choices = model->choices()(u"Company"_s);
    ASSERT_TRUE(choices);

    ASSERT_EQ(choices->find(u"nord"_s).size(), 1U);
    EXPECT_EQ(choices->find(u"nord"_s).front().id, 301);
    EXPECT_EQ(choices->label(306)->label, u"Harbour"_s);
    EXPECT_FALSE(choices->label(4711));
    EXPECT_FALSE(model->choices()(u"Contract"_s));
}

} // namespace
