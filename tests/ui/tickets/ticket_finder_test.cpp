// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/wait.h"
#include "tests/ui/tickets/ticket_desk.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"
#include "ui/tickets/ticket_finder.h"
#include "ui/tickets/ticket_panel.h"

#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::tickets::TicketFinder;
using ui::tickets::TicketFinderModel;
using ui::tickets::TicketPanel;

namespace {

class TicketFinderTest : public testing::Test
{
protected:
    TicketFinderTest()
    {
        finder.resize(560, 700);
        finder.show();
        finder.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&finder));
        finder.focusLine();
    }
    [[nodiscard]] QLineEdit *line() const { return finder.findChild<QLineEdit *>(u"ticketEdit"_s); }
    [[nodiscard]] QListView *list() const { return finder.findChild<QListView *>(u"ticketList"_s); }
    [[nodiscard]] TicketPanel *panel() const { return finder.findChild<TicketPanel *>(); }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = finder.findChild<QLabel *>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QStringList texts(const QString &name) const
    {
        QStringList found;
        for (const QLabel *label : finder.findChildren<QLabel *>(name))
            found << label->text();
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void see(qint64 ticket)
    {
        model.choose(TicketId{ticket});
        desk.answerAll();
    }

    tests::TicketDesk desk;
    TicketFinderModel model{desk.reads(), std::chrono::hours(1)};
    TicketFinder finder{model};
};

TEST_F(TicketFinderTest, namesEveryControl)
{
    see(7);

    EXPECT_THAT(tests::controlsWithoutName(&finder), testing::IsEmpty());
}

TEST_F(TicketFinderTest, findsAndChoosesByKeysAlone)
{
    QTest::keyClicks(line(), u"printer"_s);
    press(Qt::Key_Return);
    desk.answer();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    desk.answerAll();

    ASSERT_TRUE(model.ticket());
    EXPECT_EQ(model.ticket()->id, TicketId{7});
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_FALSE(list()->isVisible());
    EXPECT_EQ(line()->text(), u"T20261121.0001"_s);
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(TicketFinderTest, choosesAHitThatIsClicked)
{
    QTest::keyClicks(line(), u"printer"_s);
    press(Qt::Key_Return);
    desk.answer();

    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier,
        list()->visualRect(model.hits().index(1)).center());
    desk.answerAll();

    EXPECT_EQ(model.ticket()->id, TicketId{7});
}

TEST_F(TicketFinderTest, takesNoHitOfAnOlderQuestionAtEnter)
{
    QTest::keyClicks(line(), u"printer"_s);
    press(Qt::Key_Return);
    desk.answer();

    QTest::keyClicks(line(), u" floor"_s);
    press(Qt::Key_Return);

    EXPECT_TRUE(desk.fetches.empty());
    ASSERT_EQ(desk.searches.size(), 2U);
    EXPECT_EQ(desk.searches[1].titleWords, u"printer floor"_s);
}

TEST_F(TicketFinderTest, letsTheTicketGoWhenAnotherIsTyped)
{
    see(7);

    QTest::keyClicks(line(), u"2"_s);

    EXPECT_FALSE(model.ticket());
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_EQ(line()->text(), u"T20261121.00012"_s);
}

TEST_F(TicketFinderTest, emptiesTheLineAtEscape)
{
    see(7);

    press(Qt::Key_Escape);

    EXPECT_TRUE(line()->text().isEmpty());
    EXPECT_FALSE(model.ticket());
}

TEST_F(TicketFinderTest, emptiesTheLineWhenTheModelIsCleared)
{
    see(7);

    model.clear();

    EXPECT_TRUE(line()->text().isEmpty());
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(TicketFinderTest, doesNotGoOnNamingAnotherTicket)
{
    see(7);

    see(999);

    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(line()->text().isEmpty());
}

TEST_F(TicketFinderTest, leavesCtrlEnterToThePage)
{
    QTest::keyClicks(line(), u"printer"_s);

    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(desk.pending(), 0);
}

TEST_F(TicketFinderTest, showsWhatIsAskedAndStopsIt)
{
    auto *busy = finder.findChild<ui::parts::BusyLine *>();
    QTest::keyClicks(line(), u"printer"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(busy->isVisible());

    QTest::mouseClick(busy->findChild<QPushButton *>(), Qt::LeftButton);

    EXPECT_FALSE(busy->isVisible());
    EXPECT_EQ(model.work(), TicketFinderModel::Work::none);
}

TEST_F(TicketFinderTest, offersToTryAgainAfterAFailure)
{
    auto *strip = finder.findChild<ui::parts::MessageStrip *>();
    QTest::keyClicks(line(), u"printer"_s);
    press(Qt::Key_Return);
    desk.fail(ProblemKind::offline);
    ASSERT_TRUE(strip->isVisible());
    QPushButton *again = nullptr;
    for (auto *button : strip->findChildren<QPushButton *>()) {
        if (button->text() == "Try again"_L1)
            again = button;
    }
    ASSERT_NE(again, nullptr);

    QTest::mouseClick(again, Qt::LeftButton);

    EXPECT_TRUE(tests::waitFor([&] { return desk.pending() == 1; }));
    desk.answer();
    EXPECT_FALSE(strip->isVisible());
    EXPECT_TRUE(list()->isVisible());
}

TEST_F(TicketFinderTest, showsTheTicketWithItsLastNotes)
{
    see(7);

    EXPECT_EQ(line()->text(), u"T20261121.0001"_s);
    EXPECT_EQ(text(u"ticketTitleText"_s), u"Printer on floor 2 jams"_s);
    EXPECT_EQ(text(u"ticketCompanyText"_s), u"Nordlicht"_s);
    EXPECT_EQ(text(u"ticketContactText"_s), u"Anna Bauer"_s);
    EXPECT_EQ(text(u"ticketStatusText"_s), u"In Progress"_s);
    EXPECT_EQ(text(u"ticketDescriptionText"_s), u"It began this morning."_s);
    EXPECT_EQ(texts(u"noteAuthorText"_s),
        (QStringList{u"Jörg Weiß (impersonated by API User)"_s, u"Anna Bauer (contact)"_s}));
    EXPECT_EQ(texts(u"noteVisibilityText"_s), (QStringList{u"Internal"_s, u"The customer can read this"_s}));
    EXPECT_TRUE(texts(u"noteFactsText"_s).at(0).endsWith(u"Task Notes · Publish: Internal Project Team"_s));
    EXPECT_TRUE(texts(u"noteFactsText"_s).at(1).endsWith(u"Task Notes · Publish: All Autotask Users"_s));
}

TEST_F(TicketFinderTest, saysThatATicketIsClosedWithTheTenantsLabel)
{
    const auto *closed = finder.findChild<ui::parts::MessageStrip *>(u"ticketClosedStrip"_s);
    see(7);
    ASSERT_FALSE(closed->isVisible());

    see(9);

    EXPECT_TRUE(closed->isVisible());
    EXPECT_TRUE(closed->message().contains(u"Erledigt"_s));
}

TEST_F(TicketFinderTest, showsTheServersTextsAsTheyAre)
{
    desk.tickets[0].title = u"<img src=x>Printer"_s;

    see(7);

    for (const QLabel *label : panel()->findChildren<QLabel *>()) {
        if (label->text().contains(u'<')) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
        }
    }
    EXPECT_EQ(text(u"ticketTitleText"_s), u"<img src=x>Printer"_s);
    EXPECT_TRUE(texts(u"noteText"_s).contains(u"<b>as typed</b>"_s));
}

TEST_F(TicketFinderTest, scrollsLongTextsInsteadOfGrowing)
{
    desk.tickets[0].description = u"line\n"_s.repeated(1000);
    desk.notes[1].description = u"line\n"_s.repeated(1000);

    see(7);

    EXPECT_LE(finder.minimumSizeHint().height(), 700);
}

TEST_F(TicketFinderTest, leavesTheRoomToTheFormUntilMoreIsAskedFor)
{
    see(7);
    const auto *area = finder.findChild<QScrollArea *>(u"ticketReadingArea"_s);
    const int compact = area->height();
    auto *more = finder.findChild<QPushButton *>(u"ticketMoreButton"_s);

    QTest::keyClick(more, Qt::Key_Space);

    EXPECT_TRUE(tests::waitFor([&] { return area->height() > 2 * compact; }));
    QTest::keyClick(more, Qt::Key_Space);
    EXPECT_TRUE(tests::waitFor([&] { return area->height() == compact; }));
}

TEST_F(TicketFinderTest, givesEveryNoteItsWholeHeight)
{
    for (qint64 id = 80; id < 83; ++id)
        desk.note(id, 7, "2", {});

    see(7);

    const auto *area = finder.findChild<QScrollArea *>(u"ticketReadingArea"_s);
    EXPECT_TRUE(tests::waitFor([area] {
        const QWidget *content = area->widget();
        return content->height() >= content->heightForWidth(area->viewport()->width());
    }));
}

TEST_F(TicketFinderTest, handsTheTicketToTheBrowser)
{
    see(7);
    QSignalSpy opened(&finder, &TicketFinder::openRecord);

    QTest::mouseClick(finder.findChild<QPushButton *>(u"ticketOpenButton"_s), Qt::LeftButton);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<RecordRef>(), (RecordRef{u"Tickets"_s, 7}));
}

TEST_F(TicketFinderTest, showsNamesAsSoonAsTheyAreKnown)
{
    desk.labels.clear();
    see(7);
    ASSERT_EQ(text(u"ticketStatusText"_s), u"value 8"_s);

    desk.labels.insert(u"Tickets.status=8"_s, u"In Arbeit"_s);
    model.renewNames();

    EXPECT_EQ(text(u"ticketStatusText"_s), u"In Arbeit"_s);
}

} // namespace
