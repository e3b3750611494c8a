// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/compose_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposeModel;

namespace {

class ComposeModelTest : public tests::ComposeFixture
{
protected:
    [[nodiscard]] bool isEverythingStillThere() const
    {
        const Draft draft = form().draft();
        return draft.fields.value(u"title"_s) == u"Printer offline"_s
            && draft.fields.value(u"description"_s) == u"Since this morning"_s
            && draft.fields.value(u"priority"_s) == 2 && draft.userDefinedFields.size() == 1;
    }
};

TEST_F(ComposeModelTest, isLoadingUntilTheFieldsAreThere)
{
    EXPECT_EQ(model->stage(), Stage::loading);
    EXPECT_FALSE(model->submit());

    describeNow();

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_NE(form().line(u"title"_s), nullptr);
}

TEST_F(ComposeModelTest, saysThatTheFieldsCouldNotBeFetchedAndTriesAgainWhenAsked)
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

TEST_F(ComposeModelTest, worksWithAnOldCopyOfTheFieldsAndSaysSo)
{
    describing(app::metadata::Described{metadata, problem(ProblemKind::timeout, Delivery::unknown)});

    EXPECT_EQ(model->stage(), Stage::editing);
    ASSERT_TRUE(model->problem());
    EXPECT_EQ(model->problem()->kind, ProblemKind::timeout);
}

TEST_F(ComposeModelTest, aContactBecomesTheTicketsContactAndTheCompanyItsCompany)
{
    describeNow();

    model->setActor(anna);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(301));
    EXPECT_EQ(form().value(u"contactID"_s), QJsonValue(11));
    ASSERT_NE(model->person(), nullptr);
    EXPECT_EQ(model->person()->name, u"Anna Müller"_s);
}

TEST_F(ComposeModelTest, whatWasEnteredIsNotOverwrittenByTheContact)
{
    describeNow();
    form().setValue(u"companyID"_s, 306);

    model->setActor(anna);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(306));
    EXPECT_TRUE(form().value(u"contactID"_s).isNull()); // she is of another company
}

TEST_F(ComposeModelTest, textThatIsNoCompanyYetIsNotOverwrittenEither)
{
    describeNow();
    form().setUnread(u"companyID"_s, u"Harb"_s);

    model->setActor(anna);

    EXPECT_EQ(form().line(u"companyID"_s)->unread, u"Harb"_s);
    EXPECT_TRUE(form().value(u"companyID"_s).isNull());
}

TEST_F(ComposeModelTest, aSecondContactChangesNothingThatTheFirstFilledIn)
{
    describeNow();
    model->setActor(anna);

    model->setActor(bernd);

    EXPECT_EQ(form().value(u"companyID"_s), QJsonValue(301));
    EXPECT_EQ(form().value(u"contactID"_s), QJsonValue(11));
    EXPECT_FALSE(model->findings().empty()); // and the rule speaks: he is of another company
}

TEST_F(ComposeModelTest, aResourceFillsNothingIn)
{
    describeNow();

    model->setActor(dana);

    EXPECT_TRUE(form().value(u"companyID"_s).isNull());
    EXPECT_TRUE(form().value(u"contactID"_s).isNull());
}

TEST_F(ComposeModelTest, nothingIsSubmittedWithoutAnAuthor)
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

TEST_F(ComposeModelTest, nothingIsSubmittedAsAStranger)
{
    describeNow();
    fillIn(ContactId{4711});

    EXPECT_FALSE(model->submit());

    EXPECT_FALSE(model->obstacle().isEmpty());
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposeModelTest, aRuleThatBlocksIsToldAndNothingIsSubmitted)
{
    describeNow();
    fillIn(connector);

    EXPECT_FALSE(model->submit());

    EXPECT_TRUE(model->obstacle().contains(u"RMM Connector"_s)) << model->obstacle().toStdString();
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposeModelTest, ourOwnApiUserCannotBeTheAuthor)
{
    describeNow();
    apiUser = dana;
    fillIn(dana);

    EXPECT_FALSE(model->submit());

    EXPECT_TRUE(outbox->plans().empty());
    EXPECT_FALSE(model->reasonAgainst(*directory.person(dana)).isEmpty());
    EXPECT_TRUE(model->reasonAgainst(*directory.person(anna)).isEmpty());
}

TEST_F(ComposeModelTest, aRuleThatOnlyWarnsDoesNotBlock)
{
    describeNow();
    fillIn(bernd); // of another company; for an author this is inferred only
    form().setValue(u"contactID"_s, QJsonValue::Null);

    ASSERT_FALSE(model->findings().empty());
    EXPECT_EQ(model->obstacle(), QString());
    EXPECT_TRUE(model->submit());
}

TEST_F(ComposeModelTest, anotherCompanyIsJudgedAfresh)
{
    describeNow();
    fillIn(anna);
    ASSERT_TRUE(model->findings().empty());
    QSignalSpy judged(model.get(), &ComposeModel::actorChanged);

    form().setValue(u"companyID"_s, 306);

    EXPECT_EQ(model->findings().size(), 1U);
    EXPECT_GE(judged.size(), 1);
}

TEST_F(ComposeModelTest, anIncompleteFormIsNotSubmitted)
{
    describeNow();
    fillIn();
    form().setValue(u"title"_s, QString());

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(form().firstProblem(), u"title"_s);
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(ComposeModelTest, submitsTheDraftAsTheAuthor)
{
    describeNow();
    fillIn();

    submitAndSend();

    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front().actor, Actor(anna));
    EXPECT_EQ(sent.front().actorName, u"Anna Müller"_s);
    EXPECT_EQ(sent.front().draft, form().draft());
    EXPECT_EQ(model->stage(), Stage::submitted);
    ASSERT_NE(model->step(), nullptr);
    EXPECT_EQ(outbox->plans().front().title, u"Printer offline"_s);
}

TEST_F(ComposeModelTest, submittingTwiceSendsOnce)
{
    describeNow();
    fillIn();
    ASSERT_TRUE(model->submit());

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(outbox->plans().size(), 1U);
}

TEST_F(ComposeModelTest, theAuthorCannotBeChangedOnceItIsSubmitted)
{
    describeNow();
    fillIn();
    submitAndSend();

    model->setActor(bernd);

    EXPECT_EQ(model->actor(), Actor(anna));
}

TEST_F(ComposeModelTest, isSettledWhenTheAuthorWasReadBack)
{
    describeNow();
    fillIn();
    submitAndSend();

    answerCreate(RecordRef{u"Tickets"_s, 101});
    EXPECT_EQ(model->stage(), Stage::submitted);
    answerReadBack(readBackBy(anna));

    EXPECT_EQ(model->stage(), Stage::settled);
    EXPECT_EQ(model->step()->state, StepState::verified);
}

TEST_F(ComposeModelTest, aWrongAuthorIsShownAndKept)
{
    describeNow();
    fillIn();
    submitAndSend();
    answerCreate(RecordRef{u"Tickets"_s, 101});

    answerReadBack(ReadBack{});

    EXPECT_EQ(model->stage(), Stage::settled);
    EXPECT_EQ(model->step()->state, StepState::notAttributed);
    EXPECT_TRUE(isEverythingStillThere());
}

TEST_F(ComposeModelTest, aRefusalComesBackToTheFormWithTheSentenceBesideItsField)
{
    describeNow();
    fillIn();
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.field = u"dueDateTime"_s;
    refusal.serverSentences = {
        u"Something else is odd."_s, u"Value does not exist for the required field dueDateTime"_s};
    refusal.sentenceFields = {QString(), u"dueDateTime"_s};

    answerCreate(refusal);

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_EQ(form().line(u"dueDateTime"_s)->problem, u"“Due date” is missing."_s);
    EXPECT_EQ(model->problem(), std::optional(refusal));
    EXPECT_EQ(model->step(), nullptr);
    EXPECT_TRUE(isEverythingStillThere());
    EXPECT_EQ(model->actor(), Actor(anna));
}

TEST_F(ComposeModelTest, everySentenceOfARefusalStandsBesideTheFieldThatItNames)
{
    describeNow();
    fillIn();
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.serverSentences = {u"dueDateTime is required"_s, u"purchaseOrderNumber is required"_s};
    refusal.sentenceFields = {u"dueDateTime"_s, u"purchaseOrderNumber"_s};

    answerCreate(refusal);

    EXPECT_EQ(form().line(u"dueDateTime"_s)->problem, refusal.serverSentences[0]);
    ASSERT_NE(form().line(u"purchaseOrderNumber"_s), nullptr);
    EXPECT_EQ(form().line(u"purchaseOrderNumber"_s)->problem, refusal.serverSentences[1]);
}

TEST_F(ComposeModelTest, aRefusalRevealsTheFieldThatTheCategoryDemands)
{
    describeNow();
    fillIn();
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.field = u"purchaseOrderNumber"_s;
    refusal.serverSentences = {u"purchaseOrderNumber is missing"_s};
    refusal.sentenceFields = {u"purchaseOrderNumber"_s};

    answerCreate(refusal);

    ASSERT_NE(form().line(u"purchaseOrderNumber"_s), nullptr);
    form().setValue(u"purchaseOrderNumber"_s, u"PO-1"_s);
    submitAndSend();
    EXPECT_EQ(sent.back().draft.fields.value(u"purchaseOrderNumber"_s), QJsonValue(u"PO-1"_s));
    EXPECT_FALSE(model->problem());
}

TEST_F(ComposeModelTest, theFieldsThatTheProgramSetsItselfAreNeverRevealed)
{
    metadata.fields.push_back(tests::referenceTo(u"Contact"_s, u"createdByContactID"_s));
    describeNow();
    fillIn();
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.field = u"createdByContactID"_s;
    refusal.serverSentences = {u"createdByContactID is invalid"_s};
    refusal.sentenceFields = {u"createdByContactID"_s};

    answerCreate(refusal);

    EXPECT_EQ(form().line(u"createdByContactID"_s), nullptr);
    EXPECT_TRUE(model->problem());
}

TEST_F(ComposeModelTest, aFailureOfOurStorageKeepsTheForm)
{
    describeNow();
    fillIn();
    isJournalBroken = true;

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_EQ(model->problem(), std::optional(fullDisk()));
    EXPECT_TRUE(isEverythingStillThere());
    isJournalBroken = false;
    EXPECT_TRUE(model->submit());
    EXPECT_FALSE(model->problem());
}

TEST_F(ComposeModelTest, whatCouldNotBeWrittenDownDoesNotLeaveAndWaits)
{
    describeNow();
    fillIn();
    ASSERT_TRUE(model->submit());

    isJournalBroken = true; // before it leaves
    ASSERT_TRUE(tests::waitFor([this] { return model->step()->problem.has_value(); }));

    EXPECT_TRUE(sent.empty());
    EXPECT_EQ(model->step()->state, StepState::planned);
    EXPECT_EQ(model->stage(), Stage::submitted);
}

TEST_F(ComposeModelTest, anUnclearOneStaysUnclear)
{
    describeNow();
    fillIn();
    submitAndSend();

    answerCreate(problem(ProblemKind::timeout, Delivery::unknown));

    EXPECT_EQ(model->stage(), Stage::settled);
    EXPECT_EQ(model->step()->state, StepState::unclear);
    model->sendNow();
    model->backToForm();
    EXPECT_EQ(model->step()->state, StepState::unclear);
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(ComposeModelTest, oneThatNeverLeftCanBeSentNow)
{
    describeNow();
    fillIn();
    submitAndSend();
    answerCreate(problem(ProblemKind::offline, Delivery::neverLeft));
    ASSERT_EQ(model->stage(), Stage::submitted);
    ASSERT_EQ(model->step()->state, StepState::planned);

    model->sendNow();

    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));
    answerCreate(RecordRef{u"Tickets"_s, 101});
    answerReadBack(readBackBy(anna));
    EXPECT_EQ(model->step()->state, StepState::verified);
}

TEST_F(ComposeModelTest, oneThatNeverLeftCanBeTakenBackToTheForm)
{
    describeNow();
    fillIn();
    submitAndSend();
    answerCreate(problem(ProblemKind::offline, Delivery::neverLeft));

    model->backToForm();

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_EQ(model->step(), nullptr);
    EXPECT_TRUE(isEverythingStillThere());
    EXPECT_EQ(model->actor(), Actor(anna));
    EXPECT_EQ(outbox->plans().front().steps.front().state, StepState::cancelled);
    submitAndSend();
    EXPECT_EQ(sent.size(), 2U);
}

TEST_F(ComposeModelTest, aRecordWhoseAuthorCouldNotBeReadIsReadAgainWhenAsked)
{
    describeNow();
    fillIn();
    submitAndSend();
    answerCreate(RecordRef{u"Tickets"_s, 101});
    answerReadBack(problem(ProblemKind::timeout, Delivery::unknown));
    ASSERT_EQ(model->step()->state, StepState::accepted);
    ASSERT_TRUE(model->step()->problem);

    model->readBackNow();
    answerReadBack(readBackBy(anna));

    EXPECT_EQ(model->step()->state, StepState::verified);
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(ComposeModelTest, aNewTicketBeginsEmptyAndWithoutAnAuthor)
{
    describeNow();
    fillIn();
    submitAndSend();
    answerCreate(RecordRef{u"Tickets"_s, 101});
    answerReadBack(readBackBy(anna));

    model->startNew();

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_TRUE(form().isEmpty());
    EXPECT_EQ(model->actor(), Actor(ApiUser{}));
    EXPECT_EQ(model->step(), nullptr);
    EXPECT_FALSE(model->submit());
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(ComposeModelTest, noNewTicketIsBegunWhileOneIsOnItsWay)
{
    describeNow();
    fillIn();
    submitAndSend();

    model->startNew();

    EXPECT_EQ(model->stage(), Stage::submitted);
    EXPECT_TRUE(isEverythingStillThere());
}

TEST_F(ComposeModelTest, otherPlansOfTheOutboxDoNotTouchThePage)
{
    describeNow();
    fillIn();
    Plan other;
    other.steps.emplace_back();
    other.steps.front().draft.entity = u"Tickets"_s;
    other.steps.front().actor = dana;
    ASSERT_TRUE(outbox->submit(other));
    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));

    answerCreate(problem(ProblemKind::timeout, Delivery::unknown));

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_EQ(model->step(), nullptr);
}

TEST_F(ComposeModelTest, offersContactsOfTheChosenCompanyAndItsParentAlone)
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

TEST_F(ComposeModelTest, offersCompaniesAndNamesTheChosenOne)
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
