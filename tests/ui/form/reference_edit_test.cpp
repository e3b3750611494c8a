// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/form/reference_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::Choice;
using ui::form::Choices;
using ui::form::ReferenceEdit;

namespace {

Choices companies()
{
    static const std::vector<Choice> all{{301, u"Nordlicht Holding AG"_s, true},
        {302, u"Nordlicht Reederei GmbH"_s, true}, {306, u"Harbour & Quill"_s, true},
        {309, u"Alte Mühle"_s, false}, {310, u"Alte Mühle Hotel"_s, true}};
    return {[](const QString &typed) {
                std::vector<Choice> found;
                for (const Choice &each : all) {
                    if (each.label.startsWith(typed, Qt::CaseInsensitive))
                        found.push_back(each);
                }
                return found;
            },
        [](qint64 id) -> std::optional<Choice> {
            for (const Choice &each : all) {
                if (each.id == id)
                    return each;
            }
            return std::nullopt;
        }};
}

class ReferenceEditTest : public testing::Test
{
protected:
    ReferenceEditTest()
        : edit(new ReferenceEdit(companies(), &window))
        , next(new QLineEdit(&window))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(edit);
        column->addWidget(next);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
    }
    [[nodiscard]] QAbstractItemView *popup() const { return edit->findChild<QCompleter *>()->popup(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList list;
        for (int row = 0; row < popup()->model()->rowCount(); ++row)
            list << popup()->model()->index(row, 0).data().toString();
        return list;
    }
    void type(const QString &text) { QTest::keyClicks(edit, text); }

    QWidget window;
    ReferenceEdit *edit;
    QLineEdit *next;
};

TEST_F(ReferenceEditTest, offersWhatFitsWhileItIsTyped)
{
    type(u"nord"_s);

    EXPECT_TRUE(popup()->isVisible());
    EXPECT_EQ(offered(), (QStringList{u"Nordlicht Holding AG"_s, u"Nordlicht Reederei GmbH"_s}));
}

TEST_F(ReferenceEditTest, isChosenFromWithTheKeys)
{
    QSignalSpy chosen(edit, &ReferenceEdit::recordChosen);
    type(u"nord"_s);

    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);

    EXPECT_EQ(edit->record(), 302);
    EXPECT_EQ(edit->text(), u"Nordlicht Reederei GmbH"_s);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().at(0).toLongLong(), 302);
    EXPECT_FALSE(popup()->isVisible());
}

TEST_F(ReferenceEditTest, isChosenFromWithAClick)
{
    type(u"nord"_s);

    QTest::mouseClick(popup()->viewport(), Qt::LeftButton, Qt::NoModifier,
        popup()->visualRect(popup()->model()->index(1, 0)).center());

    EXPECT_EQ(edit->record(), 302);
}

TEST_F(ReferenceEditTest, tellsWhatIsTypedAsUnread)
{
    QSignalSpy unread(edit, &ReferenceEdit::unreadTyped);

    type(u"no"_s);

    ASSERT_EQ(unread.size(), 2);
    EXPECT_EQ(unread.back().at(0).toString(), u"no"_s);
    EXPECT_EQ(edit->record(), 0);
}

TEST_F(ReferenceEditTest, aTextThatFitsNothingStaysWhenGoingOn)
{
    QSignalSpy chosen(edit, &ReferenceEdit::recordChosen);
    type(u"xyz"_s);
    EXPECT_FALSE(popup()->isVisible());

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_TRUE(next->hasFocus());
    EXPECT_EQ(edit->text(), u"xyz"_s);
    EXPECT_EQ(edit->record(), 0);
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(ReferenceEditTest, theOnlyOneThatFitsIsTakenWhenGoingOn)
{
    type(u"harb"_s);
    QTest::keyClick(popup(), Qt::Key_Escape);

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_EQ(edit->record(), 306);
    EXPECT_EQ(edit->text(), u"Harbour & Quill"_s);
}

TEST_F(ReferenceEditTest, theOneOfThatVeryNameIsTakenAmongSeveral)
{
    edit->setUnread(u"alte mühle"_s);

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_EQ(edit->record(), 309);
}

TEST_F(ReferenceEditTest, nobodyIsGuessedAmongSeveral)
{
    edit->setUnread(u"nord"_s);

    QTest::keyClick(edit, Qt::Key_Tab);

    EXPECT_EQ(edit->record(), 0);
    EXPECT_EQ(edit->text(), u"nord"_s);
}

TEST_F(ReferenceEditTest, saysInTheListWhoIsInactive)
{
    type(u"alte"_s);

    EXPECT_EQ(offered(), (QStringList{u"Alte Mühle (inactive)"_s, u"Alte Mühle Hotel"_s}));
}

TEST_F(ReferenceEditTest, theDownKeyOpensTheWholeList)
{
    QTest::keyClick(edit, Qt::Key_Down);

    EXPECT_TRUE(popup()->isVisible());
    EXPECT_EQ(offered().size(), 5);
}

TEST_F(ReferenceEditTest, emptyingTheLineTellsThatNothingIsChosen)
{
    edit->setRecord(306);
    QSignalSpy chosen(edit, &ReferenceEdit::recordChosen);

    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);

    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().at(0).toLongLong(), 0);
    EXPECT_EQ(edit->record(), 0);
}

TEST_F(ReferenceEditTest, changingTheTextOfAChosenOneUnchoosesIt)
{
    edit->setRecord(306);
    QSignalSpy unread(edit, &ReferenceEdit::unreadTyped);

    QTest::keyClick(edit, Qt::Key_End);
    type(u"x"_s);

    EXPECT_EQ(edit->record(), 0);
    EXPECT_EQ(unread.size(), 1);
}

TEST_F(ReferenceEditTest, showsAStrangerByItsNumber)
{
    edit->setRecord(4711);

    EXPECT_EQ(edit->text(), u"#4711"_s);
    EXPECT_EQ(edit->record(), 4711);
}

TEST_F(ReferenceEditTest, showsNothingForNone)
{
    edit->setRecord(306);

    edit->setRecord(0);

    EXPECT_EQ(edit->text(), QString());
}

} // namespace
