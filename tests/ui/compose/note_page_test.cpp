// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/wait.h"
#include "tests/ui/compose/note_fixture.h"
#include "tests/ui/compose/page_sources.h"
#include "ui/compose/compose_page.h"
#include "ui/compose/messages.h"
#include "ui/compose/receipt.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/people/people_model.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::compose::ComposePage;

namespace {

class NotePageTest : public tests::NoteFixture
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
    }
    void TearDown() override { page.reset(); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] QRadioButton *readers(const QString &value) const
    {
        return find<QRadioButton>(u"publish%1Radio"_s.arg(value));
    }
    [[nodiscard]] QString hint(const QString &name) const
    {
        auto *found = find<ui::parts::FieldHint>(name + "Hint"_L1);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    void submit() { find<QPushButton>(u"submitButton"_s)->click(); }

    ui::people::PeopleModel people{
        directory, [this](const app::people::Person &person) { return model->reasonAgainst(person); }};
    ui::readiness::ReadinessModel readiness{tests::silentReadiness()};
    std::unique_ptr<ComposePage> page;
};

TEST_F(NotePageTest, namesEveryControl)
{
    see(7);

    for (auto *strip : page->findChildren<ui::parts::MessageStrip *>()) {
        strip->showMessage(ui::parts::Tone::info, u"Message"_s, u"Details"_s);
        strip->setAction(u"Do"_s, [] {});
    }

    EXPECT_THAT(tests::controlsWithoutName(page.get()), testing::IsEmpty());
}

TEST_F(NotePageTest, showsTheTenantsWordsAndWhoReadsTheNote)
{
    EXPECT_EQ(readers(u"1"_s)->text(), u"Everyone"_s);
    EXPECT_TRUE(readers(u"1"_s)->accessibleDescription().contains(u"customer will read"_s));
    EXPECT_TRUE(readers(u"2"_s)->accessibleDescription().contains(u"customer does not"_s));
    EXPECT_TRUE(readers(u"77"_s)->accessibleDescription().contains(u"Ask your Autotask administrator"_s));
}

TEST_F(NotePageTest, theWholeFormIsInSightBelowTheTicketInTheUsualWindow)
{
    page->resize(1070, 698); // what sidebar, banner and status line leave of 1280x800

    see(7);

    for (const QString &name : {u"titleEdit"_s, u"descriptionEdit"_s, u"noteTypeEdit"_s, u"publish1Radio"_s,
             u"publish2Radio"_s, u"publish77Radio"_s}) {
        const QWidget *field = find(name);
        EXPECT_TRUE(tests::waitFor([field] {
            return field->visibleRegion().boundingRect() == field->rect();
        })) << name.toStdString();
    }
}

TEST_F(NotePageTest, aReceiptThatIsNotInSightAsksForNoRoom)
{
    const QSize before = page->minimumSizeHint();

    auto *large = new QWidget;
    large->setFixedSize(3000, 3000);
    page->findChild<ui::compose::Receipt *>()->layout()->addWidget(large);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    EXPECT_EQ(page->minimumSizeHint(), before);
}

TEST_F(NotePageTest, nothingIsPreselectedAndTheProblemStandsThere)
{
    fillNote(dana, 2);
    form().setValue(u"publish"_s, QJsonValue::Null);
    for (const QString &value : {u"1"_s, u"2"_s, u"77"_s})
        EXPECT_FALSE(readers(value)->isChecked()) << value.toStdString();

    submit();

    EXPECT_TRUE(hint(u"publish"_s).contains(u"required"_s)) << hint(u"publish"_s).toStdString();
    EXPECT_TRUE(readers(u"1"_s)->hasFocus());
    EXPECT_TRUE(outbox->plans().empty());
}

TEST_F(NotePageTest, readersAreChosenByTheSpaceKey)
{
    fillNote(dana, 1);
    readers(u"2"_s)->setFocus();

    QTest::keyClick(readers(u"2"_s), Qt::Key_Space);

    EXPECT_EQ(form().value(u"publish"_s), QJsonValue(2));
    EXPECT_FALSE(readers(u"1"_s)->isChecked());
    EXPECT_TRUE(find<QLabel>(u"previewWithLabel"_s)->text().contains(u"customer does not"_s));
}

TEST_F(NotePageTest, aContactHasOneChoiceAndTheOthersSayWhy)
{
    see(7);
    model->setActor(anna);

    EXPECT_TRUE(readers(u"1"_s)->isEnabled());
    EXPECT_FALSE(readers(u"1"_s)->isChecked());
    EXPECT_FALSE(readers(u"2"_s)->isEnabled());
    EXPECT_TRUE(readers(u"2"_s)->accessibleDescription().contains(u"Anna Müller"_s));
    EXPECT_FALSE(find(u"customerReadsCheck"_s)->isVisible());
}

TEST_F(NotePageTest, aContactsNoteLeavesAfterTheConfirmationOnly)
{
    fillNote(anna, 1);

    submit();
    EXPECT_TRUE(outbox->plans().empty());
    EXPECT_TRUE(find(u"customerReadsCheck"_s)->hasFocus());
    EXPECT_TRUE(hint(u"customerReads"_s).contains(u"Confirm"_s)) << hint(u"customerReads"_s).toStdString();
    QTest::keyClick(find(u"customerReadsCheck"_s), Qt::Key_Space);
    submit();

    EXPECT_EQ(outbox->plans().size(), 1U);
}

TEST_F(NotePageTest, whatIsStillToBeConfirmedComesIntoSight)
{
    page->resize(814, 520);
    fillNote(anna, 1);
    const QWidget *confirm = find(u"customerReadsCheck"_s);
    ASSERT_TRUE(tests::waitFor([confirm] { return confirm->visibleRegion().isEmpty(); }));

    submit();

    EXPECT_TRUE(
        tests::waitFor([confirm] { return confirm->visibleRegion().boundingRect() == confirm->rect(); }));
}

TEST_F(NotePageTest, theMissingTicketIsToldBesideItsLine)
{
    fillNote(dana, 2);
    finder.clear();

    submit();

    EXPECT_TRUE(find<QLineEdit>(u"ticketEdit"_s)->hasFocus());
    EXPECT_TRUE(hint(u"ticket"_s).contains(u"Choose the ticket"_s)) << hint(u"ticket"_s).toStdString();
}

TEST_F(NotePageTest, aTicketThatIsGoneIsToldAndTheCursorGoesToIt)
{
    fillNote(dana, 2);
    submitAndSend();
    Problem refusal = problem(ProblemKind::rejected, Delivery::refused);
    refusal.field = u"ticketID"_s;
    refusal.serverSentences = {
        u"Reference value on field: ticketID of type: Ticket does not exist or is invalid."_s};
    refusal.sentenceFields = {u"ticketID"_s};

    answerCreate(refusal);

    EXPECT_TRUE(tests::waitFor([this] { return find<QLineEdit>(u"ticketEdit"_s)->hasFocus(); }));
    EXPECT_TRUE(model->explainedProblem().means.contains(u"choose the ticket anew"_s));
}

TEST_F(NotePageTest, aNoteIsOpenedInItsTicket)
{
    fillNote(dana, 2);
    submitAndSend();
    QSignalSpy open(page.get(), &ComposePage::openRecord);
    answerCreate(RecordRef{u"TicketNotes"_s, 5});
    answerReadBack(ReadBack{});

    find<QPushButton>(u"openInAutotaskButton"_s)->click();

    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open.front().front().value<RecordRef>(), (RecordRef{u"Tickets"_s, 7}));
    EXPECT_TRUE(find(u"newNoteButton"_s)->isVisible());
}

TEST_F(NotePageTest, theCursorComesBackWithTheDraft)
{
    fillNote(dana, 2);
    auto *description = find<QPlainTextEdit>(u"descriptionEdit"_s);
    description->setFocus();
    QTextCursor cursor = description->textCursor();
    cursor.setPosition(4);
    description->setTextCursor(cursor);
    SavedDraft kept = model->snapshot();
    page->addCursor(kept);
    model->startNew();

    model->restore(kept);

    EXPECT_TRUE(description->hasFocus());
    EXPECT_EQ(description->textCursor().position(), 4);
}

TEST_F(NotePageTest, aRestoredDraftSaysSoAndCanBeDiscarded)
{
    fillNote(dana, 2);
    page->messages().showRestored(QDateTime::currentDateTimeUtc());
    auto *strip = find<ui::parts::MessageStrip>(u"draftStrip"_s);
    ASSERT_TRUE(strip->message().contains(u"restored"_s)) << strip->message().toStdString();

    for (auto *button : strip->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }

    EXPECT_FALSE(model->isWorthKeeping());
    EXPECT_EQ(strip->message(), QString());
}

} // namespace
