// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/tickets/ticket_desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::tickets::TicketFinderModel;
using Work = TicketFinderModel::Work;

namespace {

/// Nobody waits so long: only Enter asks.
constexpr auto forever = std::chrono::hours(1);

class TicketFinderModelTest : public testing::Test
{
protected:
    void typeAndEnter(const QString &text)
    {
        model.setTyped(text);
        model.askNow();
    }
    void see(qint64 ticket)
    {
        model.choose(TicketId{ticket});
        desk.answerAll();
    }

    tests::TicketDesk desk;
    TicketFinderModel model{desk.reads(), forever};
    QAbstractItemModelTester tester{&model.hits(), QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(TicketFinderModelTest, asksNothingWhileKeysAreTyped)
{
    for (const QString &typed : {u"p"_s, u"pri"_s, u"print"_s, u"T20261121.0001"_s, u"#7"_s})
        model.setTyped(typed);

    EXPECT_EQ(desk.pending(), 0);
}

TEST_F(TicketFinderModelTest, asksOnceWhenTheKeysHaveRested)
{
    TicketFinderModel quick{desk.reads(), std::chrono::milliseconds(0)};

    for (const QString &typed : {u"pri"_s, u"prin"_s, u"print"_s})
        quick.setTyped(typed);

    ASSERT_TRUE(tests::waitFor([&] { return desk.pending() > 0; }));
    ASSERT_EQ(desk.searches.size(), 1U);
    EXPECT_EQ(desk.searches[0].titleWords, u"print"_s);
}

TEST_F(TicketFinderModelTest, asksNothingForWhatIsTooShort)
{
    typeAndEnter(u"pr"_s);

    EXPECT_EQ(desk.pending(), 0);
    EXPECT_EQ(model.hint(), u"Type at least three letters of the title, or the whole number."_s);
}

TEST_F(TicketFinderModelTest, listsTheHitsNewestFirst)
{
    typeAndEnter(u"printer"_s);
    desk.answer();

    ASSERT_EQ(model.hits().rowCount(), 2);
    EXPECT_EQ(model.hits().ticket(0), TicketId{8});
    EXPECT_EQ(model.hits().index(1).data(ui::tickets::TicketHits::detailRole).toString(),
        u"T20261121.0001 · Nordlicht · In Progress"_s);
    EXPECT_FALSE(model.ticket()) << "only a choice chooses";
}

TEST_F(TicketFinderModelTest, saysThatNothingFits)
{
    typeAndEnter(u"unicorn"_s);
    desk.answer();

    EXPECT_EQ(model.hint(),
        u"No ticket of the last year has these words in its title. Older ones are found by their number."_s);
}

TEST_F(TicketFinderModelTest, showsTheOneTicketOfANumber)
{
    typeAndEnter(u"t20261121.0001"_s);
    desk.answerAll();

    ASSERT_TRUE(model.ticket());
    EXPECT_EQ(model.ticket()->id, TicketId{7});
    ASSERT_EQ(model.notes().size(), 2U);
    EXPECT_EQ(model.notes()[0].id, 72) << "newest first";
}

TEST_F(TicketFinderModelTest, fetchesAnIdWithoutASearch)
{
    typeAndEnter(u"#7"_s);
    desk.answerAll();

    EXPECT_TRUE(desk.searches.empty());
    EXPECT_EQ(model.ticket()->id, TicketId{7});
}

TEST_F(TicketFinderModelTest, dropsTheAnswerToWhatIsNoLongerTyped)
{
    typeAndEnter(u"printer"_s);
    typeAndEnter(u"mailbox"_s);

    EXPECT_EQ(desk.pending(), 1) << "never two requests at once";
    desk.answer();
    EXPECT_EQ(model.hits().rowCount(), 0) << "an answer to an older question";
    desk.answer();

    ASSERT_EQ(model.hits().rowCount(), 1);
    EXPECT_EQ(model.hits().ticket(0), TicketId{9});
}

TEST_F(TicketFinderModelTest, showsTheTicketChosenLastWhateverIsAnsweredFirst)
{
    model.choose(TicketId{7});
    model.choose(TicketId{9});

    desk.answerAll();

    EXPECT_EQ(model.ticket()->id, TicketId{9});
    EXPECT_EQ(desk.noteReads, std::vector<TicketId>{TicketId{9}});
}

TEST_F(TicketFinderModelTest, letsTheTicketGoWhenTheLineIsEdited)
{
    see(7);
    QSignalSpy changes(&model, &TicketFinderModel::ticketChanged);

    model.setTyped(u"T20261121.000"_s);

    EXPECT_FALSE(model.ticket());
    EXPECT_TRUE(model.notes().empty());
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(TicketFinderModelTest, hasNoTicketBeforeItWasRead)
{
    see(7);

    model.choose(TicketId{9});

    EXPECT_FALSE(model.ticket());
    EXPECT_TRUE(model.notes().empty()) << "not the notes of another ticket";
}

TEST_F(TicketFinderModelTest, stopsAndCanTryAgain)
{
    typeAndEnter(u"printer"_s);

    model.stop();
    desk.answer();

    EXPECT_EQ(model.work(), Work::none);
    EXPECT_EQ(model.hits().rowCount(), 0);
    EXPECT_TRUE(model.trouble());
    model.refresh();
    desk.answer();
    EXPECT_EQ(model.hits().rowCount(), 2);
    EXPECT_FALSE(model.trouble());
}

TEST_F(TicketFinderModelTest, tellsWhyASearchFailed)
{
    typeAndEnter(u"printer"_s);
    desk.fail(ProblemKind::offline);

    ASSERT_TRUE(model.trouble());
    Problem offline;
    offline.kind = ProblemKind::offline;
    EXPECT_EQ(model.trouble()->what, ui::words::explain(offline).what);
}

TEST_F(TicketFinderModelTest, hasNoTicketAnyMoreOnceItVanished)
{
    see(7);
    desk.tickets.clear();

    model.refresh();
    desk.answerAll();

    EXPECT_FALSE(model.ticket());
    ASSERT_TRUE(model.trouble());
    EXPECT_EQ(model.trouble()->what, u"Autotask does not find this ticket."_s);
}

TEST_F(TicketFinderModelTest, keepsWhatWasSeenWhenRefreshingFails)
{
    see(7);

    model.refresh();
    desk.fail(ProblemKind::timeout);

    EXPECT_EQ(model.ticket()->id, TicketId{7});
    EXPECT_EQ(model.notes().size(), 2U);
    EXPECT_TRUE(model.trouble());
}

TEST_F(TicketFinderModelTest, showsTheTicketThoughItsNotesCannotBeRead)
{
    model.choose(TicketId{7});
    desk.answer();
    desk.fail(ProblemKind::notPermitted);

    EXPECT_EQ(model.ticket()->id, TicketId{7});
    EXPECT_TRUE(model.notesTrouble());
    EXPECT_FALSE(model.trouble());
}

TEST_F(TicketFinderModelTest, readsATicketAnew)
{
    see(7);
    desk.tickets[0].status = u"5"_s;

    model.refresh();
    EXPECT_TRUE(model.ticket()) << "still in sight while it is read again";
    desk.answerAll();

    EXPECT_EQ(model.statusLabel(model.ticket()->status), u"Erledigt"_s);
}

TEST_F(TicketFinderModelTest, forgetsEverythingWhenCleared)
{
    typeAndEnter(u"printer"_s);
    desk.answer();
    see(7);

    model.clear();

    EXPECT_FALSE(model.ticket());
    EXPECT_EQ(model.hits().rowCount(), 0);
    EXPECT_TRUE(model.typed().isEmpty());
    EXPECT_TRUE(model.hint().isEmpty());
}

TEST_F(TicketFinderModelTest, survivesGoingWhileARequestIsUnderWay)
{
    auto mortal = std::make_unique<TicketFinderModel>(desk.reads(), forever);
    mortal->choose(TicketId{7});

    mortal.reset();
    desk.answerAll();

    EXPECT_TRUE(desk.noteReads.empty());
}

} // namespace
