// SPDX-License-Identifier: GPL-3.0-or-later
// One author after another: what the first one filled in follows, and what then clashes is confirmed before
// anything is posted.
#include "tests/journeys/journey.h"

#include "ui/shell/banner.h"

#include <QAbstractItemView>
#include <QApplication>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class ClashJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }

    void actAsAnew(const QString &letters)
    {
        replace(u"actAsEdit"_s, letters);
        press(u"actAsEdit"_s, Qt::Key_Return);
    }
    /// Through the palette, without the list of people.
    void writeAs(const QString &letters)
    {
        QTest::keyClick(&desk->window(), Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"paletteEdit"_s); }));
        type(u"paletteEdit"_s, letters);
        press(u"paletteEdit"_s, Qt::Key_Return);
    }
    [[nodiscard]] QString marked() const
    {
        return qobject_cast<QAbstractItemView *>(find(u"peopleList"_s))->currentIndex().data().toString();
    }
    [[nodiscard]] QString banner() const { return desk->window().banner()->sentence(); }
};

TEST_F(ClashJourney, companyAndContactFollowTheSecondContact)
{
    actAs(u"aoi"_s);
    actAsAnew(u"boy jensen"_s);
    fillTicket(u"The turbine reports nothing"_s);

    submit();

    ASSERT_TRUE(waitForState(StepState::verified));
    const QJsonArray records = tenant.records();
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(tests::authorOf(records[0])["name"_L1].toString(), u"Boy Jensen"_s);
    EXPECT_EQ(records[0]["fields"_L1]["companyID"_L1].toInteger(), 304);
    EXPECT_EQ(records[0]["fields"_L1]["contactID"_L1].toInteger(),
        std::get<app::domain::ContactId>(step()->actor).value);
}

TEST_F(ClashJourney, aClashIsConfirmedInlineBeforeAnythingIsPosted)
{
    choose(u"companyIDEdit"_s, u"St. Brigid's Parish Office"_s);
    actAs(u"aoi"_s);
    fillTicket(u"Whose is this?"_s);

    writeAs(u"boy jensen"_s);
    EXPECT_TRUE(banner().contains(u"Boy Jensen"_s)) << banner().toStdString();
    EXPECT_EQ(marked(), u"Boy Jensen"_s);
    submit();

    EXPECT_TRUE(hint(u"actAs"_s).contains(u"another company"_s)) << everythingSaid().toStdString();
    EXPECT_FALSE(hint(u"doubt"_s).isEmpty());
    EXPECT_TRUE(find(u"doubtCheck"_s)->hasFocus());
    EXPECT_TRUE(program->outbox().plans().empty());
    EXPECT_EQ(creates(), 0);
    EXPECT_TRUE(tenant.records().isEmpty());
    press(u"doubtCheck"_s, Qt::Key_Space);
    press(u"doubtCheck"_s, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForState(StepState::notAttributed));
    EXPECT_EQ(creates(), 1);
}

TEST_F(ClashJourney, whoeverWasNotAttributedIsTriedAgainOnlyAfterATick)
{
    tenant.setOption(u"contactOption"_s, false);
    submitTicket(u"The first one"_s);
    ASSERT_TRUE(waitForState(StepState::notAttributed));
    tenant.setOption(u"contactOption"_s, true); // mended since
    press(u"newTicketButton"_s, Qt::Key_Return);
    actAs(u"aoi"_s);
    fillTicket(u"The second one"_s);

    submit();
    EXPECT_TRUE(find(u"doubtCheck"_s)->hasFocus()) << everythingSaid().toStdString();
    EXPECT_EQ(creates(), 1);
    press(u"doubtCheck"_s, Qt::Key_Space);
    submit();

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 2);
}

TEST_F(ClashJourney, thePaletteFindsEverybodyOverTheReceiptOfANote)
{
    goTo(Qt::Key_2);
    replace(u"ticketEdit"_s, u"T20261120.0002"_s);
    press(u"ticketEdit"_s, Qt::Key_Return);
    ASSERT_TRUE(tests::waitFor(
        [this] { return everythingSaid().contains(u"Laptop and mailbox for a new colleague"_s); }));
    type(u"titleEdit"_s, u"The badge is ordered"_s);
    type(u"descriptionEdit"_s, u"It began today."_s);
    press(u"noteTypeEdit"_s, Qt::Key_Down);
    press(u"publish2Radio"_s, Qt::Key_Space);
    actAs(u"priya"_s);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));

    writeAs(u"boy jensen"_s); // of another company than the ticket's

    EXPECT_EQ(desk->window().currentPage(), u"note"_s);
    EXPECT_TRUE(banner().contains(u"Boy Jensen"_s)) << banner().toStdString();
    EXPECT_EQ(textOf(u"titleEdit"_s), QString());
}

TEST_F(ClashJourney, aHalfWrittenTicketMakesRoomForANewOneAndComesBack)
{
    actAs(u"aoi"_s);
    fillTicket(u"Half a ticket"_s);

    writeAs(u"new ticket"_s);
    EXPECT_EQ(textOf(u"titleEdit"_s), QString());
    EXPECT_TRUE(message().contains(u"set aside"_s)) << message().toStdString();
    press(u"messageActionButton"_s, Qt::Key_Space);

    EXPECT_TRUE(isFormKept(u"Half a ticket"_s)) << everythingSaid().toStdString();
}

} // namespace
