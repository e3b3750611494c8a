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

TEST_F(ComposeModelTest, theKeptDraftGoesWithThePlan)
{
    describeNow();
    fillIn();
    keptDraft = DraftId{77};

    ASSERT_TRUE(model->submit());

    EXPECT_EQ(submittedDrafts, std::vector<DraftId>{DraftId{77}});
}

TEST_F(ComposeModelTest, whatIsTakenBackIsKeptAsADraftAtOnce)
{
    describeNow();
    fillIn();
    submitAndSend();
    answerCreate(problem(ProblemKind::offline, Delivery::neverLeft));
    std::optional<SavedDraft> kept;
    QObject::connect(model.get(), &ui::compose::ComposeModel::takenBack, model.get(),
        [&](const SavedDraft &draft) { kept = draft; });

    model->backToForm();

    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->id.isValid());
    EXPECT_EQ(kept->actor, Actor(anna));
    EXPECT_EQ(kept->values[u"title"_s].toString(), u"Printer offline"_s);
    EXPECT_EQ(kept->values, model->snapshot().values);
}

TEST_F(ComposeModelTest, whatCannotBeKeptAsADraftIsNotTakenBack)
{
    describeNow();
    fillIn();
    submitAndSend();
    answerCreate(problem(ProblemKind::offline, Delivery::neverLeft));
    isJournalBroken = true;

    model->backToForm();

    EXPECT_EQ(model->stage(), Stage::submitted);
    EXPECT_EQ(model->step()->state, StepState::planned);
    EXPECT_EQ(model->step()->problem->kind, ProblemKind::storage);
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

} // namespace
