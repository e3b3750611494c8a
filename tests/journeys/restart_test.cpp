// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_folder.h"
#include "tests/journeys/journey.h"

#include <QAbstractItemView>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class RestartJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }

    void restart()
    {
        end();
        start();
        ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    }
    /// All cells of the history's table.
    [[nodiscard]] QString history()
    {
        goTo(Qt::Key_4);
        const auto *table = qobject_cast<QAbstractItemView *>(find(u"historyTable"_s));
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells << table->model()->index(row, column).data().toString();
        }
        return cells.join(u" | "_s);
    }
};

TEST_F(RestartJourney, aSubmissionIsInTheHistoryWithItsState)
{
    submitTicket(u"Printer takes no paper"_s);
    ASSERT_TRUE(waitForState(StepState::verified));
    const QString number = step()->recordNumber;

    restart();

    ASSERT_EQ(program->outbox().plans().size(), 1U);
    EXPECT_EQ(step()->state, StepState::verified);
    EXPECT_EQ(step()->recordNumber, number);
    const QString told = history();
    EXPECT_TRUE(told.contains(u"Printer takes no paper"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Verified"_s)) << told.toStdString();
    EXPECT_EQ(creates(), 1);
}

TEST_F(RestartJourney, theSecretIsNotAskedForAgain)
{
    restart();

    EXPECT_EQ(tenant.requestCount(u"GET"_s, u"Version"_s), 2);
}

TEST_F(RestartJourney, whatWasProvenBeforeIsSaidWithTheAuthor)
{
    submitTicket(u"First"_s);
    ASSERT_TRUE(waitForState(StepState::verified));

    restart();
    actAs(u"aoi"_s);

    EXPECT_TRUE(everythingSaid().contains(u"Proven"_s)) << everythingSaid().toStdString();
}

TEST_F(RestartJourney, aProgramThatDiesWhileSendingTellsItAsUnclear)
{
    tenant.armFault({{u"fault"_s, u"delay"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Tickets"_s},
        {u"milliseconds"_s, 60'000}});
    submitTicket(u"In flight"_s);
    ASSERT_TRUE(tests::waitFor([this] { return creates() == 1; }));

    restart();

    EXPECT_EQ(step()->state, StepState::unclear);
    EXPECT_TRUE(history().contains(u"Unclear"_s)) << history().toStdString();
    EXPECT_EQ(creates(), 1);
}

TEST_F(RestartJourney, withoutAConnectionOneWritesAllTheSameAndItLeavesOnceAutotaskAnswers)
{
    end();
    tenant.kill();
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_TRUE(isVisible(u"offlineNotice"_s)) << everythingSaid().toStdString();
    submitTicket(u"From the train"_s);
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"sendNowButton"_s); }))
        << everythingSaid().toStdString();
    EXPECT_EQ(step()->state, StepState::planned);

    tenant.startAgain();
    QTest::keyClick(find(u"offlineNotice"_s)->findChild<QWidget *>(u"messageActionButton"_s), Qt::Key_Space);

    EXPECT_TRUE(waitForState(StepState::verified)) << everythingSaid().toStdString();
    EXPECT_FALSE(isVisible(u"offlineNotice"_s));
    EXPECT_EQ(creates(), 1);
}

TEST_F(RestartJourney, aProfileThatWasNeverConnectedIsNotOpenedWithoutAConnection)
{
    end();
    QFile::remove(app::store::databasePath(data.path(), u"Test"_s));
    tenant.kill();
    start(u"Test"_s);

    EXPECT_TRUE(tests::waitFor([this] { return isVisible(u"connectButton"_s); }));
    EXPECT_FALSE(program->isOpen());
}

TEST_F(RestartJourney, whatNeverLeftStillWaitsAndLeavesOnlyWhenThePersonSaysSo)
{
    loseTenant();
    submitTicket(u"Offline"_s);
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"sendNowButton"_s); }));
    tenant.startAgain();

    restart();

    EXPECT_EQ(step()->state, StepState::planned);
    EXPECT_EQ(creates(), 0);
}

} // namespace
