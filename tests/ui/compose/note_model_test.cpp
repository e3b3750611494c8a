// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compose/note_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using Obstacle = ui::compose::ComposeModel::Obstacle;

namespace {

class NoteModelTest : public tests::NoteFixture
{
};

TEST_F(NoteModelTest, showsNeitherTheAuthorNorTheTicketAsFields)
{
    EXPECT_EQ(form().line(u"createdByContactID"_s), nullptr);
    EXPECT_EQ(form().line(u"ticketID"_s), nullptr);
    EXPECT_NE(form().line(u"publish"_s), nullptr);
}

TEST_F(NoteModelTest, preselectsNoReadersAndOffersNoSystemTypes)
{
    EXPECT_TRUE(form().value(u"publish"_s).isNull()); // although the tenant marks a default
    ASSERT_EQ(form().options(u"noteType"_s).size(), 1U);
    EXPECT_EQ(form().options(u"noteType"_s).front().label, u"Task Notes"_s);
}

TEST_F(NoteModelTest, nothingIsSubmittedWithoutATicket)
{
    fillNote(dana, 2);
    finder.clear();

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(model->obstaclePlace(), Obstacle::ticket);
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(NoteModelTest, nothingIsWrittenToATicketThatWasNotSeen)
{
    fillNote(dana, 2);
    finder.choose(TicketId{4711}); // gone
    desk.answerAll();

    EXPECT_FALSE(model->submit());

    EXPECT_TRUE(model->obstacle().contains(u"could not be read"_s)) << model->obstacle().toStdString();
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(NoteModelTest, aResourceWritesAnInternalNoteToTheTicket)
{
    fillNote(dana, 2);

    submitAndSend();

    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent.front().actor, Actor(dana));
    EXPECT_EQ(sent.front().draft.entity, u"TicketNotes"_s);
    EXPECT_EQ(sent.front().draft.parent, std::optional(RecordRef{u"Tickets"_s, 7}));
    EXPECT_EQ(sent.front().draft.fields[u"publish"_s], QJsonValue(2));
    EXPECT_EQ(outbox->plans().front().title, u"Tray replaced (note on T20261121.0001)"_s);
}

TEST_F(NoteModelTest, theReadersMustBeChosen)
{
    fillNote(dana, 2);
    form().setValue(u"publish"_s, QJsonValue::Null);

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(form().firstProblem(), u"publish"_s);
}

TEST_F(NoteModelTest, aContactsNoteIsConfirmedFirst)
{
    fillNote(anna, 1);
    ASSERT_TRUE(model->needsConfirmation());

    EXPECT_FALSE(model->submit());
    EXPECT_EQ(model->obstaclePlace(), Obstacle::confirmation);
    model->setConfirmed(true);

    EXPECT_TRUE(model->submit());
}

TEST_F(NoteModelTest, aConfirmationHoldsForOnePersonOnly)
{
    fillNote(anna, 1);
    model->setConfirmed(true);

    model->setActor(dana);
    model->setActor(anna);

    EXPECT_FALSE(model->isConfirmed());
}

TEST_F(NoteModelTest, aResourceConfirmsNothing)
{
    fillNote(dana, 1);

    EXPECT_FALSE(model->needsConfirmation());
    EXPECT_TRUE(model->submit());
}

TEST_F(NoteModelTest, aContactsNoteHasNoOtherReadersThanEverybody)
{
    fillNote(anna, 2);

    EXPECT_FALSE(model->submit());

    EXPECT_EQ(model->obstaclePlace(), Obstacle::author);
    EXPECT_TRUE(model->obstacle().contains(u"always visible"_s)) << model->obstacle().toStdString();
}

TEST_F(NoteModelTest, aContactOfAnotherCompanyThanTheTicketsIsToldBeforeSubmitting)
{
    see(7);

    model->setActor(bernd);

    ASSERT_EQ(model->findings().size(), 1U);
    EXPECT_TRUE(model->findings().front().blocks());
    EXPECT_TRUE(model->obstacle().contains(u"another company"_s)) << model->obstacle().toStdString();
}

TEST_F(NoteModelTest, aTitleIsRequiredOnceTheServerHasSaidSo)
{
    fillNote(dana, 2);
    form().setValue(u"title"_s, QJsonValue::Null);
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.serverSentences = {u"Missing Required Field: title"_s};
    refusal.sentenceFields = {u"title"_s};

    answerCreate(refusal);
    desk.answerAll(); // the ticket is looked at again

    EXPECT_EQ(form().line(u"title"_s)->problem, refusal.serverSentences.front());
    EXPECT_TRUE(form().line(u"title"_s)->isRequired);
    EXPECT_FALSE(model->submit());
    EXPECT_EQ(sent.size(), 1U);
}

TEST_F(NoteModelTest, aTicketThatVanishedMeanwhileIsSeenToBeGone)
{
    fillNote(dana, 2);
    submitAndSend();
    desk.tickets.erase(desk.tickets.begin());

    answerCreate(problem(ProblemKind::notFound, Delivery::refused));
    desk.answerAll();

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_EQ(model->obstaclePlace(), Obstacle::ticket);
    EXPECT_EQ(form().value(u"description"_s), QJsonValue(u"It prints again."_s));
}

TEST_F(NoteModelTest, aDraftComesBackWithTicketAuthorAndText)
{
    fillNote(anna, 1);
    model->setConfirmed(true);
    const SavedDraft kept = model->snapshot();
    model->startNew();
    ASSERT_FALSE(model->isWorthKeeping());

    model->restore(kept);
    desk.answerAll();

    EXPECT_EQ(model->snapshot(), kept);
    EXPECT_EQ(model->actor(), Actor(anna));
    EXPECT_EQ(finder.ticket()->id, TicketId{7});
    EXPECT_FALSE(model->isConfirmed()); // a confirmation is given for what is in sight
}

TEST_F(NoteModelTest, theChosenTicketAloneIsWorthKeeping)
{
    see(7);

    EXPECT_TRUE(model->isWorthKeeping());
    EXPECT_EQ(model->snapshot().parent, std::optional(RecordRef{u"Tickets"_s, 7}));
}

TEST_F(NoteModelTest, anOldSubmissionBecomesANewDraft)
{
    fillNote(dana, 2);
    model->attachments().addBytes(u"log.txt"_s, "one");
    model->ticketChange()->choose(u"8"_s);
    const SavedDraft old = model->snapshot();
    ASSERT_TRUE(model->submit());
    const Plan plan = outbox->plans().front();
    model->backToForm();
    model->startNew();

    model->restore(ui::compose::draftOf(plan));
    desk.answerAll();

    EXPECT_EQ(model->snapshot(), old);
    EXPECT_EQ(model->actor(), Actor(dana));
}

} // namespace
