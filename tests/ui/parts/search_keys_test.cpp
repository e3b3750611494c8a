// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/parts/search_keys.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::parts::SearchKeys;

namespace {

class SearchKeysTest : public testing::Test
{
protected:
    SearchKeysTest()
    {
        for (int row = 0; row < 5; ++row)
            model.appendRow(new QStandardItem(QString::number(row)));
        model.item(1)->setFlags(Qt::ItemNeverHasChildren);
        list.setModel(&model);
        keys = std::make_unique<SearchKeys>(&line, &list, 3);
        list.show();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&line, key, modifiers);
    }
    [[nodiscard]] std::vector<int> rowsAfter(const std::vector<Qt::Key> &pressed)
    {
        std::vector<int> rows;
        for (const Qt::Key key : pressed) {
            press(key);
            rows.push_back(keys->row());
        }
        return rows;
    }

    QStandardItemModel model;
    QLineEdit line;
    QListView list;
    std::unique_ptr<SearchKeys> keys;
};

TEST_F(SearchKeysTest, reachEveryRowAndStopAtTheEnds)
{
    EXPECT_EQ(keys->row(), -1);

    EXPECT_EQ(rowsAfter({Qt::Key_Down, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_PageUp,
                  Qt::Key_PageUp, Qt::Key_Up}),
        (std::vector{0, 1, 4, 4, 1, 0, 0}));
}

TEST_F(SearchKeysTest, goUpwardsFromTheEndWhereNothingIsCurrent)
{
    press(Qt::Key_Up);

    EXPECT_EQ(keys->row(), 4);
}

TEST_F(SearchKeysTest, goToTheEndsWithControlAlone)
{
    press(Qt::Key_End);
    EXPECT_EQ(keys->row(), -1);

    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(keys->row(), 4);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(keys->row(), 0);
}

TEST_F(SearchKeysTest, moveNothingInAListThatIsNotSeen)
{
    list.hide();

    press(Qt::Key_Down);

    EXPECT_EQ(keys->row(), -1);
}

TEST_F(SearchKeysTest, tellOfEnterButNotWithControl)
{
    QSignalSpy entered(keys.get(), &SearchKeys::entered);

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(entered.count(), 0);

    press(Qt::Key_Enter);
    EXPECT_EQ(entered.count(), 1);
}

TEST_F(SearchKeysTest, emptyTheLineByEscapeUnlessThatIsForSomethingElse)
{
    line.setText(u"abc"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(line.text(), QString());

    line.setText(u"abc"_s);
    keys->leaveEscapeAlone();
    press(Qt::Key_Escape);
    EXPECT_EQ(line.text(), u"abc"_s);
}

} // namespace
