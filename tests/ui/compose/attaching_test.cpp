// SPDX-License-Identifier: GPL-3.0-or-later
// Files and a change of the ticket that go with what is written: the plan that becomes of them.
#include "tests/ui/compose/note_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposeModel;

namespace {

class AttachingToATicket : public tests::ComposeFixture
{
protected:
    AttachingToATicket() { describeNow(); }
};

using AttachingToANote = tests::NoteFixture;

TEST_F(AttachingToATicket, eachFileBecomesAStepOfTheSameAuthorBehindTheTicket)
{
    fillIn(anna);
    model->attachments().addBytes(u"log.txt"_s, "one");
    model->attachments().addBytes(u"photo.png"_s, "three");

    ASSERT_TRUE(model->submit());

    const Plan &plan = outbox->plans().front();
    ASSERT_EQ(plan.steps.size(), 3U);
    EXPECT_EQ(plan.steps[0].draft.entity, u"Tickets"_s);
    EXPECT_FALSE(plan.steps[0].file);
    for (const size_t index : {1U, 2U}) {
        const Step &step = plan.steps[index];
        EXPECT_EQ(step.number, static_cast<int>(index) + 1);
        EXPECT_EQ(step.kind, StepKind::create);
        EXPECT_EQ(step.parentStep, 1);
        EXPECT_EQ(step.actor, Actor(anna));
        EXPECT_EQ(step.actorName, u"Anna Müller"_s);
        EXPECT_EQ(step.draft.entity, u"TicketAttachments"_s);
        EXPECT_EQ(step.draft.fields["publish"_L1], QJsonValue(1));
        EXPECT_EQ(step.draft.fields["attachmentType"_L1], QJsonValue(u"FILE_ATTACHMENT"_s));
        EXPECT_TRUE(step.file);
    }
    EXPECT_EQ(plan.steps[2].file->name, u"photo.png"_s);
    EXPECT_EQ(plan.steps[2].draft.fields["title"_L1], QJsonValue(u"photo.png"_s));
    EXPECT_EQ(plan.steps[2].draft.fields["fullPath"_L1], QJsonValue(u"photo.png"_s));
}

TEST_F(AttachingToATicket, theSubmissionSettlesWithItsLastPart)
{
    fillIn(anna);
    model->attachments().addBytes(u"log.txt"_s, "one");
    submitAndSend();
    EXPECT_FALSE(model->mayStartNew());

    answerCreate(RecordRef{u"Tickets"_s, 101});
    answerReadBack(readBackBy(anna));
    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));
    EXPECT_EQ(model->stage(), Stage::submitted);
    EXPECT_TRUE(model->mayStartNew()); // the ticket is there; its file goes its way
    EXPECT_EQ(sent.back().draft.parent, std::optional(RecordRef{u"Tickets"_s, 101}));
    answerCreate(RecordRef{u"TicketAttachments"_s, 501});
    answerReadBack(readBackBy(anna));

    EXPECT_EQ(model->stage(), Stage::settled);
}

TEST_F(AttachingToATicket, aNewTicketCanBeBegunWhileTheFilesOfTheLastOneLeave)
{
    fillIn(anna);
    model->attachments().addBytes(u"log.txt"_s, "one");
    submitAndSend();
    answerCreate(RecordRef{u"Tickets"_s, 101});
    answerReadBack(readBackBy(anna));
    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));

    model->startNew();
    answerCreate(RecordRef{u"TicketAttachments"_s, 501});
    answerReadBack(readBackBy(anna));

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_TRUE(model->attachments().files().empty());
    EXPECT_EQ(outbox->plans().front().steps[1].state, StepState::verified);
}

TEST_F(AttachingToATicket, aRefusedTicketComesBackWithItsFilesAndNothingWaitsForIt)
{
    fillIn(anna);
    model->attachments().addBytes(u"log.txt"_s, "one");
    submitAndSend();

    answerCreate(problem(ProblemKind::rejected, Delivery::refused));

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_EQ(model->attachments().files().size(), 1U);
    EXPECT_EQ(outbox->plans().front().steps[0].state, StepState::rejected);
    EXPECT_EQ(outbox->plans().front().steps[1].state, StepState::cancelled);
}

TEST_F(AttachingToATicket, aRefusedFileIsToldAndTheTicketIsNotWrittenAgain)
{
    fillIn(anna);
    model->attachments().addBytes(u"log.txt"_s, "one");
    submitAndSend();
    answerCreate(RecordRef{u"Tickets"_s, 101});
    answerReadBack(readBackBy(anna));
    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));

    answerCreate(problem(ProblemKind::rejected, Delivery::refused));

    EXPECT_EQ(model->stage(), Stage::settled);
    EXPECT_EQ(model->currentStep()->state, StepState::rejected);
    EXPECT_EQ(model->step()->state, StepState::verified);
}

TEST_F(AttachingToATicket, filesAloneAreWorthKeepingAndComeBackWithTheDraft)
{
    model->attachments().addBytes(u"log.txt"_s, "one");
    EXPECT_TRUE(model->isWorthKeeping());
    const SavedDraft kept = model->snapshot();
    model->startNew();
    EXPECT_FALSE(model->isWorthKeeping());

    model->restore(kept);

    ASSERT_EQ(model->attachments().files().size(), 1U);
    EXPECT_EQ(model->attachments().files().front().name, u"log.txt"_s);
}

TEST_F(AttachingToATicket, everyChangeOfTheFilesIsToBeSaved)
{
    const QSignalSpy changes(model.get(), &ComposeModel::draftChanged);

    model->attachments().addBytes(u"log.txt"_s, "one");
    model->attachments().remove(0);

    EXPECT_EQ(changes.size(), 2);
}

TEST_F(AttachingToANote, aContactsFilesAreForEverybody)
{
    fillNote(anna, 1);
    model->setConfirmed(true);
    model->attachments().addBytes(u"log.txt"_s, "one");

    ASSERT_TRUE(model->submit());

    const Step &file = outbox->plans().front().steps.at(1);
    EXPECT_EQ(file.draft.entity, u"TicketNoteAttachments"_s);
    EXPECT_EQ(file.draft.fields["publish"_L1], QJsonValue(1));
    EXPECT_EQ(file.actor, Actor(anna));
}

TEST_F(AttachingToANote, aResourcesFilesAreForTheReadersOfTheNote)
{
    fillNote(dana, 2);
    model->attachments().addBytes(u"log.txt"_s, "one");

    ASSERT_TRUE(model->submit());

    EXPECT_EQ(outbox->plans().front().steps.at(1).draft.fields["publish"_L1], QJsonValue(2));
}

TEST_F(AttachingToANote, theTicketIsChangedLastByTheSameResource)
{
    fillNote(dana, 2);
    model->attachments().addBytes(u"log.txt"_s, "one");
    model->ticketChange()->choose(u"8"_s);

    ASSERT_TRUE(model->submit());

    const Plan &plan = outbox->plans().front();
    ASSERT_EQ(plan.steps.size(), 3U);
    EXPECT_EQ(plan.steps[2].kind, StepKind::update);
    EXPECT_EQ(plan.steps[2].draft.entity, u"Tickets"_s);
    EXPECT_EQ(plan.steps[2].draft.parent, std::optional(RecordRef{u"Tickets"_s, 7}));
    EXPECT_EQ(plan.steps[2].draft.fields, (QJsonObject{{u"status"_s, 8}}));
    EXPECT_EQ(plan.steps[2].actor, Actor(dana));
}

TEST_F(AttachingToANote, byDefaultTheTicketStaysAsItIs)
{
    fillNote(dana, 2);

    ASSERT_TRUE(model->submit());

    EXPECT_EQ(outbox->plans().front().steps.size(), 1U);
}

TEST_F(AttachingToANote, onlyActiveStatusesAreOffered)
{
    QStringList labels;
    for (const PicklistValue &status : model->ticketChange()->statuses())
        labels << status.label;

    EXPECT_EQ(labels, (QStringList{u"New"_s, u"In Progress"_s}));
}

TEST_F(AttachingToANote, noTicketIsChangedAsAContactAndTheReasonIsSaid)
{
    fillNote(anna, 1);
    model->setConfirmed(true);
    model->ticketChange()->choose(u"8"_s);
    EXPECT_TRUE(model->ticketChange()->reasonAgainst().contains(u"as a contact"_s));

    ASSERT_TRUE(model->submit());

    EXPECT_EQ(outbox->plans().front().steps.size(), 1U);
}

TEST_F(AttachingToANote, statusesThatCouldNotBeReadChangeNothing)
{
    fillNote(dana, 2);
    model->ticketChange()->choose(u"8"_s);
    describingTickets(problem(ProblemKind::timeout, Delivery::unknown));

    EXPECT_FALSE(model->ticketChange()->reasonAgainst().isEmpty());
    EXPECT_TRUE(model->ticketChange()->fields().isEmpty());
}

} // namespace
