// SPDX-License-Identifier: GPL-3.0-or-later
// The tests run in Europe/Berlin: UTC+1, in summer UTC+2 (see tests/support/main.cpp).
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/form/due_edit.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::DueEdit;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

class DueEditTest : public testing::Test
{
protected:
    DueEditTest()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *each :
            {static_cast<QWidget *>(&before), static_cast<QWidget *>(&edit), static_cast<QWidget *>(&after)})
            column->addWidget(each);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
    }
    ~DueEditTest() override
    {
        for (QWidget *each :
            {static_cast<QWidget *>(&before), static_cast<QWidget *>(&edit), static_cast<QWidget *>(&after)})
            each->setParent(nullptr);
    }
    void key(Qt::Key which) { QTest::keyClick(&edit, which); }
    void selectAndType(const QString &text)
    {
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&edit, text);
    }
    /// How many times Tab must be pressed to leave, or -1.
    [[nodiscard]] int tabsToLeave()
    {
        constexpr int most = 20;
        for (int tabs = 1; tabs <= most; ++tabs) {
            key(Qt::Key_Tab);
            if (after.hasFocus())
                return tabs;
        }
        return -1;
    }

    QWidget window;
    QLineEdit before;
    DueEdit edit;
    QLineEdit after;
};

TEST_F(DueEditTest, isNotSetAtFirstAndSaysSo)
{
    EXPECT_FALSE(edit.moment().isValid());
    EXPECT_EQ(edit.text(), QString());
    EXPECT_EQ(edit.placeholderText(), u"Not set"_s);
}

TEST_F(DueEditTest, beginsWithTomorrowAtThisHour)
{
    const QDate today = QDate::currentDate();

    key(Qt::Key_Up);

    const QDateTime local = edit.moment().toLocalTime();
    EXPECT_TRUE(local.date() == today.addDays(1) || local.date() == QDate::currentDate().addDays(1));
    EXPECT_EQ(local.time().minute(), 0);
    EXPECT_EQ(edit.moment().timeSpec(), Qt::UTC);
}

TEST_F(DueEditTest, beginsAlsoWithTheDownKey)
{
    key(Qt::Key_Down);

    EXPECT_TRUE(edit.moment().isValid());
}

TEST_F(DueEditTest, takesADateThatIsTypedOverAnotherOne)
{
    edit.setMoment(utc(2026, 11, 24, 9));

    selectAndType(u"24122026"_s);

    EXPECT_EQ(edit.moment(), utc(2026, 12, 24, 9)) << "with the hour that stood there";
}

TEST_F(DueEditTest, takesADateThatIsTypedWhereNoneWasAndLeavesTheNextFieldAlone)
{
    QSignalSpy edited(&edit, &DueEdit::momentEdited);

    selectAndType(u"24.12.2026 10:15"_s);
    key(Qt::Key_Tab);
    QTest::keyClicks(&after, u"7"_s);

    EXPECT_EQ(edit.moment(), utc(2026, 12, 24, 9, 15));
    EXPECT_EQ(edited.constLast().at(0).toDateTime(), utc(2026, 12, 24, 9, 15));
    EXPECT_EQ(edit.text(), u"24/12/2026 10:15"_s) << "what was understood";
    EXPECT_EQ(after.text(), u"7"_s);
}

TEST_F(DueEditTest, keepsWhatItCannotReadAndTellsOfIt)
{
    edit.setMoment(utc(2026, 11, 24, 9));
    QSignalSpy unread(&edit, &DueEdit::unreadTyped);

    selectAndType(u"next week"_s);
    key(Qt::Key_Tab);

    EXPECT_EQ(edit.text(), u"next week"_s);
    EXPECT_FALSE(edit.moment().isValid());
    EXPECT_EQ(unread.constLast().at(0).toString(), u"next week"_s);
    edit.setFocus();
    key(Qt::Key_Up);
    EXPECT_EQ(edit.text(), u"next week"_s) << "the arrows do not throw it away";
}

TEST_F(DueEditTest, altAndDownOpenACalendarFromWhichADayIsTaken)
{
    edit.setMoment(utc(2026, 12, 1, 9));

    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);

    auto *calendar = edit.findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_TRUE(calendar->isVisible());
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 12, 1));
    Q_EMIT calendar->activated(QDate(2026, 12, 24));
    EXPECT_EQ(edit.moment(), utc(2026, 12, 24, 9));
    EXPECT_FALSE(calendar->isVisible());
}

TEST_F(DueEditTest, stepsFromThereWithTheArrows)
{
    edit.setMoment(utc(2026, 12, 1, 9));
    edit.setCursorPosition(0);

    key(Qt::Key_Up);

    EXPECT_EQ(edit.moment(), utc(2026, 12, 2, 9));
}

TEST_F(DueEditTest, stepsThePartAtTheCursor)
{
    edit.setMoment(utc(2026, 12, 31, 9)); // 31/12/2026 10:00
    const std::pair<int, QString> rows[] = {{0, u"01/01/2027 10:00"_s}, {4, u"31/01/2027 10:00"_s},
        {8, u"31/12/2027 10:00"_s}, {12, u"31/12/2026 11:00"_s}, {16, u"31/12/2026 10:01"_s}};

    for (const auto &[cursor, shown] : rows) {
        edit.setMoment(utc(2026, 12, 31, 9));
        edit.setCursorPosition(cursor);

        key(Qt::Key_Up);

        EXPECT_EQ(edit.text(), shown) << cursor;
        key(Qt::Key_Down);
        EXPECT_EQ(edit.moment(), utc(2026, 12, 31, 9)) << "the same part again, from cursor " << cursor;
    }
}

TEST_F(DueEditTest, isUnsetWhenItsTextIsDeleted)
{
    edit.setMoment(utc(2026, 12, 1, 9));
    QSignalSpy edited(&edit, &DueEdit::momentEdited);

    edit.selectAll();
    key(Qt::Key_Delete);

    EXPECT_FALSE(edit.moment().isValid());
    EXPECT_FALSE(edit.isUnread());
    ASSERT_EQ(edited.size(), 1);
    EXPECT_FALSE(edited.front().at(0).toDateTime().isValid());
}

TEST_F(DueEditTest, aClickTakesItAwayToo)
{
    auto *clear = edit.findChild<QAction *>(u"clearDate"_s);
    EXPECT_FALSE(clear->isVisible());
    edit.setMoment(utc(2026, 12, 1, 9));
    EXPECT_TRUE(clear->isVisible());
    QSignalSpy edited(&edit, &DueEdit::momentEdited);

    clear->trigger();

    EXPECT_FALSE(edit.moment().isValid());
    EXPECT_EQ(edited.size(), 1);
    EXPECT_FALSE(clear->isVisible());
}

TEST_F(DueEditTest, saysNothingWhenTheProgramSetsIt)
{
    QSignalSpy edited(&edit, &DueEdit::momentEdited);

    edit.setMoment(utc(2026, 12, 1, 9));
    edit.setMoment({});

    EXPECT_EQ(edited.size(), 0);
}

TEST_F(DueEditTest, showsLocalTimeAndGivesUtcInWinter)
{
    edit.setMoment(utc(2026, 12, 1, 9, 30));

    EXPECT_TRUE(edit.text().contains(u"10:30"_s)) << edit.text().toStdString();
    EXPECT_EQ(edit.moment(), utc(2026, 12, 1, 9, 30));
}

TEST_F(DueEditTest, showsLocalTimeAndGivesUtcInSummer)
{
    edit.setMoment(utc(2027, 7, 1, 9, 30));

    EXPECT_TRUE(edit.text().contains(u"11:30"_s)) << edit.text().toStdString();
    EXPECT_EQ(edit.moment(), utc(2027, 7, 1, 9, 30));
}

TEST_F(DueEditTest, keepsTheLocalHourAcrossTheChangeToSummerTime)
{
    edit.setMoment(utc(2027, 3, 27, 9)); // 10:00 local; the clocks change on the 28th
    edit.setCursorPosition(0);

    key(Qt::Key_Up);

    EXPECT_EQ(edit.moment(), utc(2027, 3, 28, 8));
    EXPECT_TRUE(edit.text().contains(u"10:00"_s)) << edit.text().toStdString();
}

TEST_F(DueEditTest, tabLeavesItAtOnceWhileItIsNotSet)
{
    EXPECT_EQ(tabsToLeave(), 1);

    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(before.hasFocus());
}

TEST_F(DueEditTest, tabLeavesItAtOnceAlsoOnceItIsSet)
{
    edit.setMoment(utc(2026, 12, 1, 9));
    edit.setCursorPosition(0);

    EXPECT_EQ(tabsToLeave(), 1);
}

TEST_F(DueEditTest, showsYearsWithFourDigits)
{
    edit.setMoment(utc(2026, 12, 1, 9));

    EXPECT_TRUE(edit.text().contains(u"2026"_s)) << edit.text().toStdString();
}

TEST_F(DueEditTest, scrollingThePageDoesNotChangeIt)
{
    edit.setMoment(utc(2026, 12, 1, 9));
    edit.clearFocus();
    QWheelEvent wheel({5, 5}, edit.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);

    QCoreApplication::sendEvent(&edit, &wheel);

    EXPECT_EQ(edit.moment(), utc(2026, 12, 1, 9));
    EXPECT_FALSE(wheel.isAccepted());
}

} // namespace
