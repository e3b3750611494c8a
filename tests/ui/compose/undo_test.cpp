// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a submission back before it leaves.
#include "tests/ui/compose/note_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposeModel;

namespace {

class UndoTest : public tests::NoteFixture
{
protected:
    UndoTest() { undoWindow = std::chrono::seconds(5); }
};

TEST_F(UndoTest, theSecondsAreCountedAndNothingLeavesMeanwhile)
{
    fillNote(dana, 2);

    ASSERT_TRUE(model->submit());
    QCoreApplication::processEvents();

    EXPECT_EQ(model->undoSecondsLeft(), std::optional(5));
    now = now.addMSecs(3100);
    EXPECT_EQ(model->undoSecondsLeft(), std::optional(2));
    EXPECT_TRUE(sent.empty());
}

TEST_F(UndoTest, theWholeSubmissionComesBackAsItWas)
{
    fillNote(dana, 2);
    model->attachments().addBytes(u"log.txt"_s, "one");
    model->ticketChange()->choose(u"8"_s);
    const SavedDraft before = model->snapshot();
    ASSERT_TRUE(model->submit());
    const QSignalSpy takenBack(model.get(), &ComposeModel::takenBack);

    model->backToForm();
    QCoreApplication::processEvents();

    EXPECT_EQ(model->stage(), Stage::editing);
    EXPECT_EQ(model->snapshot(), before);
    ASSERT_EQ(takenBack.size(), 1);
    const auto kept = takenBack.front().front().value<SavedDraft>();
    EXPECT_EQ(kept.files, before.files);
    EXPECT_EQ(kept.ticketChange, before.ticketChange);
    for (const Step &step : outbox->plans().front().steps)
        EXPECT_EQ(step.state, StepState::cancelled) << step.number;
    EXPECT_TRUE(sent.empty());
}

TEST_F(UndoTest, sendNowSkipsTheWait)
{
    fillNote(dana, 2);
    ASSERT_TRUE(model->submit());

    model->sendNow();

    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));
    EXPECT_FALSE(model->undoSecondsLeft());
}

TEST_F(UndoTest, whatHasLeftIsNotTakenBack)
{
    fillNote(dana, 2);
    ASSERT_TRUE(model->submit());
    model->sendNow();
    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));

    model->backToForm();

    EXPECT_EQ(model->stage(), Stage::submitted);
    EXPECT_EQ(outbox->plans().front().steps.front().state, StepState::sending);
}

TEST_F(UndoTest, withoutAWindowItLeavesAtOnce)
{
    undoWindow = std::chrono::milliseconds(0);
    fillNote(dana, 2);

    submitAndSend();

    EXPECT_FALSE(model->undoSecondsLeft());
}

} // namespace
