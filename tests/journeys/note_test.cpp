// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on somebody's behalf: the ticket is found and seen, its readers are chosen, the author is proven.
#include "tests/journeys/journey.h"

#include <QAbstractButton>
#include <QAbstractItemView>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class NoteJourney : public tests::TenantJourney
{
protected:
    void SetUp() override
    {
        arrive();
        goTo(Qt::Key_2);
    }

    /// Types into the ticket's line and waits until the ticket is in sight.
    void findTicket(const QString &typed, const QString &title)
    {
        replace(u"ticketEdit"_s, typed);
        press(u"ticketEdit"_s, Qt::Key_Return);
        ASSERT_TRUE(tests::waitFor([&] { return everythingSaid().contains(title); }))
            << everythingSaid().toStdString();
    }
    /// The ticket of St Brigid's, and everything of the note but its author and readers.
    void fillNote(const QString &title)
    {
        findTicket(u"T20261120.0002"_s, u"Laptop and mailbox for a new colleague"_s);
        type(u"titleEdit"_s, title);
        type(u"descriptionEdit"_s, u"It began today."_s);
        press(u"noteTypeEdit"_s, Qt::Key_Down);
    }
    void submitNote() { press(u"titleEdit"_s, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] int noteCreates() const { return tenant.requestCount(u"POST"_s, u"Tickets/18005/Notes"_s); }
};

TEST_F(NoteJourney, aContactsNoteIsConfirmedAndItsAuthorIsProven)
{
    fillNote(u"She also needs a badge"_s);
    actAs(u"aoi"_s);
    press(u"publish1Radio"_s, Qt::Key_Space);
    submitNote();
    EXPECT_EQ(noteCreates(), 0); // nobody has confirmed yet that the customer reads it
    EXPECT_FALSE(hint(u"customerReads"_s).isEmpty());
    press(u"customerReadsCheck"_s, Qt::Key_Space);
    submitNote();

    ASSERT_TRUE(waitForState(StepState::verified));
    const QJsonArray records = tenant.records();
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0]["entity"_L1].toString(), u"TicketNotes"_s);
    EXPECT_EQ(tests::authorOf(records[0])["kind"_L1].toString(), u"contact"_s);
    EXPECT_EQ(tests::authorOf(records[0])["name"_L1].toString(), u"Aoife O'Brien"_s);
    EXPECT_EQ(records[0]["fields"_L1]["publish"_L1].toInteger(), 1);
    EXPECT_EQ(records[0]["fields"_L1]["ticketID"_L1].toInteger(), 18005);
    const QString place = textOf(u"receiptPlaceText"_s);
    EXPECT_TRUE(place.contains(u"T20261120.0002, Laptop and mailbox for a new colleague"_s));
    EXPECT_TRUE(place.contains(u"Visible to: "_s)) << place.toStdString();
}

TEST_F(NoteJourney, aResourcesNoteStaysInternal)
{
    fillNote(u"The badge is ordered"_s);
    actAs(u"priya"_s);
    press(u"publish2Radio"_s, Qt::Key_Space);
    submitNote();

    ASSERT_TRUE(waitForState(StepState::verified));
    const QJsonArray records = tenant.records();
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(tests::authorOf(records[0])["kind"_L1].toString(), u"resource"_s);
    EXPECT_EQ(tests::authorOf(records[0])["name"_L1].toString(), u"Priya Raman"_s);
    EXPECT_EQ(records[0]["fields"_L1]["publish"_L1].toInteger(), 2);
}

TEST_F(NoteJourney, whoReadsTheNoteIsNeverChosenByTheProgram)
{
    fillNote(u"The badge is ordered"_s);
    actAs(u"priya"_s);

    submitNote();

    EXPECT_TRUE(hint(u"publish"_s).contains(u"required"_s)) << hint(u"publish"_s).toStdString();
    EXPECT_EQ(noteCreates(), 0);
}

TEST_F(NoteJourney, theTicketIsFoundByItsNumberAndSeenBeforeWriting)
{
    findTicket(u"t20261120.0001"_s, u"Printer on the bridge is offline"_s);

    const QString said = everythingSaid();
    EXPECT_TRUE(said.contains(u"Nordlicht Reederei GmbH"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Petersen"_s)) << said.toStdString();
}

TEST_F(NoteJourney, theTicketIsFoundByAPastedLink)
{
    findTicket(u"https://ww4.autotask.net/Autotask/AutotaskExtend/"
               "ExecuteCommand.aspx?Code=OpenTicketDetail&TicketNumber=T20261120.0001"_s,
        u"Printer on the bridge is offline"_s);

    EXPECT_TRUE(everythingSaid().contains(u"Nordlicht Reederei GmbH"_s));
}

TEST_F(NoteJourney, aContactOfAnotherCompanyIsGreyedWithTheReasonAndCannotBeChosen)
{
    fillNote(u"Wrong person"_s);

    actAs(u"fiona"_s);

    const QModelIndex row = qobject_cast<QAbstractItemView *>(find(u"peopleList"_s))->model()->index(0, 0);
    EXPECT_FALSE(row.flags().testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().contains(u"another company"_s))
        << row.data(Qt::AccessibleTextRole).toString().toStdString();
    submitNote();
    EXPECT_EQ(noteCreates(), 0);
}

TEST_F(NoteJourney, whatWasBeingWrittenComesBackAfterTheWindowWentAway)
{
    fillNote(u"Half a thought"_s);
    actAs(u"priya"_s);
    desk->window().close();
    EXPECT_FALSE(desk->window().isVisible()); // nothing is asked: the draft is kept
    end();

    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    goTo(Qt::Key_2);

    ASSERT_TRUE(tests::waitFor([this] {
        return everythingSaid().contains(u"Laptop and mailbox for a new colleague"_s);
    })) << everythingSaid().toStdString();
    EXPECT_EQ(textOf(u"titleEdit"_s), u"Half a thought"_s);
    EXPECT_TRUE(message().contains(u"restored"_s)) << message().toStdString();
    EXPECT_TRUE(isVisible(u"previewWithLabel"_s));
    press(u"publish2Radio"_s, Qt::Key_Space);
    submitNote();
    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(noteCreates(), 1);
}

TEST_F(NoteJourney, aTicketThatWasClosedMeanwhileIsSeenToBeClosedWhenItIsReadAgain)
{
    fillNote(u"Too late"_s);
    actAs(u"priya"_s);
    press(u"publish2Radio"_s, Qt::Key_Space);
    EXPECT_FALSE(isVisible(u"ticketClosedStrip"_s));
    tenant.change(u"Tickets"_s, 18005, {{u"status"_s, 5}});

    ASSERT_TRUE(tests::waitFor([this] {
        return isVisible(u"ticketRefreshButton"_s) && find(u"ticketRefreshButton"_s)->isEnabled();
    }));
    press(u"ticketRefreshButton"_s, Qt::Key_Space);

    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"ticketClosedStrip"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(isFormKept(u"Too late"_s));
    submitNote();

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(noteCreates(), 1);
}

TEST_F(NoteJourney, aTicketThatVanishedMeanwhileLosesNoText)
{
    fillNote(u"Too late"_s);
    actAs(u"priya"_s);
    press(u"publish2Radio"_s, Qt::Key_Space);
    tenant.vanish(u"Tickets"_s, 18005);
    submitNote();

    ASSERT_TRUE(tests::waitFor([this] {
        return step() != nullptr && step()->state == StepState::rejected && isFormKept(u"Too late"_s);
    })) << everythingSaid().toStdString();
    EXPECT_TRUE(tenant.records().isEmpty());
}

} // namespace
