// SPDX-License-Identifier: GPL-3.0-or-later
// Files, the ticket's status and Undo on the page, with real keys.
#include "tests/support/accessible_names.h"
#include "tests/ui/compose/note_fixture.h"
#include "tests/ui/compose/page_sources.h"
#include "ui/compose/compose_page.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/people/people_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposePage;

namespace {

class AttachingPageTest : public tests::NoteFixture
{
protected:
    void SetUp() override
    {
        page = std::make_unique<ComposePage>(
            ui::compose::PageModels{*model, people, readiness, tests::noRequest});
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        fillNote(dana, 2);
    }
    void TearDown() override { page.reset(); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QString textOf(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    void press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        find(name)->setFocus();
        QTest::keyClick(find(name), key, modifiers);
    }
    void submit() { press(u"titleEdit"_s, Qt::Key_Return, Qt::ControlModifier); }

    ui::people::PeopleModel people{
        directory, [this](const app::people::Person &person) { return model->reasonAgainst(person); }};
    ui::readiness::ReadinessModel readiness{tests::silentReadiness()};
    std::unique_ptr<ComposePage> page;
};

TEST_F(AttachingPageTest, namesEveryControl)
{
    model->attachments().addBytes(u"log.txt"_s, "one");
    // A strip's button has its name while it is offered.
    for (auto *strip : page->findChildren<ui::parts::MessageStrip *>()) {
        strip->showMessage(ui::parts::Tone::info, u"Message"_s, u"Details"_s);
        strip->setAction(u"Do"_s, [] {});
    }

    EXPECT_THAT(tests::controlsWithoutName(page.get()), testing::IsEmpty());
}

TEST_F(AttachingPageTest, aPictureIsPastedFromEveryField)
{
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);

    press(u"descriptionEdit"_s, Qt::Key_V, Qt::ControlModifier);
    press(u"submitButton"_s, Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();

    ASSERT_EQ(model->attachments().files().size(), 1U); // the foot is beside the form
    EXPECT_TRUE(find(u"attachmentsList"_s)->isVisible());
}

TEST_F(AttachingPageTest, saysWhoWillReadTheFiles)
{
    model->attachments().addBytes(u"log.txt"_s, "one");
    EXPECT_TRUE(textOf(u"attachmentsNoteHint"_s).contains(u"customer does not"_s));

    model->setActor(anna);

    EXPECT_TRUE(textOf(u"attachmentsNoteHint"_s).contains(u"customer will read"_s));
}

TEST_F(AttachingPageTest, theStatusIsChosenByKeysAndOffForAContact)
{
    auto *box = find<QComboBox>(u"ticketStatusEdit"_s);
    EXPECT_EQ(box->currentText(), u"Leave it as it is"_s);

    press(u"ticketStatusEdit"_s, Qt::Key_Down);
    press(u"ticketStatusEdit"_s, Qt::Key_Down);
    EXPECT_EQ(model->ticketChange()->chosen(), u"8"_s);
    model->setActor(anna);

    EXPECT_FALSE(box->isEnabled());
    EXPECT_EQ(box->currentText(), u"Leave it as it is"_s);
    EXPECT_TRUE(textOf(u"ticketStatusHint"_s).contains(u"as a contact"_s));
    model->setActor(dana);
    EXPECT_EQ(box->currentText(), u"In Progress"_s);
}

TEST_F(AttachingPageTest, undoBringsTheFormBackWithItsCursor)
{
    undoWindow = std::chrono::seconds(5);
    model->attachments().addBytes(u"log.txt"_s, "one");
    submit();
    EXPECT_TRUE(find(u"receipt"_s)->isVisible());
    EXPECT_TRUE(textOf(u"countdownText"_s).contains(u"5 s"_s)) << textOf(u"countdownText"_s).toStdString();
    EXPECT_TRUE(find(u"undoButton"_s)->isVisible());

    QTest::keyClick(page->window(), Qt::Key_Z, Qt::ControlModifier);

    EXPECT_FALSE(find(u"receipt"_s)->isVisible());
    EXPECT_EQ(find<QPlainTextEdit>(u"titleEdit"_s)->toPlainText(), u"Tray replaced"_s);
    EXPECT_TRUE(tests::waitFor([this] { return find(u"titleEdit"_s)->hasFocus(); }));
    EXPECT_EQ(model->attachments().files().size(), 1U);
    EXPECT_TRUE(sent.empty());
    EXPECT_TRUE(find(u"draftStrip"_s)->accessibleName().contains(u"Taken back"_s));
}

TEST_F(AttachingPageTest, theCountdownGoesDownAndUndoGoesWithIt)
{
    undoWindow = std::chrono::seconds(5);
    submit();
    now = now.addSecs(3);
    EXPECT_TRUE(tests::waitFor([this] { return textOf(u"countdownText"_s).contains(u"2 s"_s); }));

    press(u"sendNowButton"_s, Qt::Key_Space);

    EXPECT_TRUE(tests::waitFor([this] { return !creates.empty() && !find(u"undoButton"_s)->isVisible(); }));
    EXPECT_EQ(textOf(u"countdownText"_s), QString());
}

TEST_F(AttachingPageTest, theReceiptTellsOfEveryPart)
{
    model->attachments().addBytes(u"log.txt"_s, "one");
    model->ticketChange()->choose(u"8"_s);
    submit();
    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));

    EXPECT_TRUE(textOf(u"part2Text"_s).contains(u"log.txt"_s));
    EXPECT_TRUE(textOf(u"part3Text"_s).contains(u"In Progress"_s));
    const QString before = textOf(u"part2Text"_s);
    answerCreate(RecordRef{u"TicketNotes"_s, 101});
    ReadBack read;
    read.author.resource = dana;
    read.author.impersonator = ResourceId{99};
    answerReadBack(read);
    ASSERT_TRUE(tests::waitFor([this] { return !creates.empty(); }));

    EXPECT_NE(textOf(u"part2Text"_s), before);
    EXPECT_TRUE(find(u"newNoteButton"_s)->isVisible());
}

} // namespace
