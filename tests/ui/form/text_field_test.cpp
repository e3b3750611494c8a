// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/form/text_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::form::TextField;

namespace {

class TextFieldTest : public testing::Test
{
protected:
    void open(TextField::Size size, int length)
    {
        field = new TextField(size, length, &window);
        next = new QLineEdit(&window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(next);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }

    QWidget window;
    TextField *field = nullptr;
    QLineEdit *next = nullptr;
};

TEST_F(TextFieldTest, tellsWhatIsTyped)
{
    open(TextField::Size::oneLine, 20);
    QSignalSpy edited(field, &TextField::textEdited);

    QTest::keyClicks(field, u"Hi"_s);

    EXPECT_EQ(field->text(), u"Hi"_s);
    ASSERT_EQ(edited.size(), 2);
    EXPECT_EQ(edited.back().at(0).toString(), u"Hi"_s);
}

TEST_F(TextFieldTest, saysNothingWhenTheProgramSetsTheText)
{
    open(TextField::Size::oneLine, 20);
    QSignalSpy edited(field, &TextField::textEdited);

    field->setText(u"from elsewhere"_s);

    EXPECT_EQ(edited.size(), 0);
}

TEST_F(TextFieldTest, leavesTheCursorWhereItIsWhenTheTextIsTheSame)
{
    open(TextField::Size::oneLine, 20);
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Left);

    field->setText(u"abc"_s);
    QTest::keyClicks(field, u"X"_s);

    EXPECT_EQ(field->text(), u"abXc"_s);
}

TEST_F(TextFieldTest, keepsAPasteOfTwiceTheLengthWhole)
{
    open(TextField::Size::oneLine, 10);
    const QString text(20, u'x');

    paste(text);

    EXPECT_EQ(field->text(), text);
}

TEST_F(TextFieldTest, takesAPasteOfExactlyFourTimesTheLength)
{
    open(TextField::Size::oneLine, 10);

    paste(QString(40, u'x'));

    EXPECT_EQ(field->text().size(), 40);
}

TEST_F(TextFieldTest, refusesAPasteOfMoreThanFourTimesTheLengthAndLosesNothing)
{
    open(TextField::Size::oneLine, 10);
    QTest::keyClicks(field, u"before"_s);
    QSignalSpy refused(field, &TextField::pasteRefused);
    const QString text(41, u'x');

    paste(text);

    EXPECT_EQ(field->text(), u"before"_s);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.front().at(0).toString(), text);
}

TEST_F(TextFieldTest, refusesMegabytesAlsoWithoutALengthOfItsOwn)
{
    open(TextField::Size::manyLines, 0);
    QSignalSpy refused(field, &TextField::pasteRefused);

    paste(QString(4 * 1024 * 1024, u'x'));

    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(refused.size(), 1);
}

TEST_F(TextFieldTest, turnsLineBreaksIntoBlanksInASingleLine)
{
    open(TextField::Size::oneLine, 50);

    paste(u"one\r\ntwo\nthree\u2029four\u2028five"_s);

    EXPECT_EQ(field->text(), u"one two three four five"_s);
}

TEST_F(TextFieldTest, leavesTheBlanksOfAPasteAlone)
{
    open(TextField::Size::oneLine, 50);
    QTest::keyClicks(field, u"one"_s);

    paste(u" two  three\r\n"_s); // as a line is copied: its end comes along

    EXPECT_EQ(field->text(), u"one two  three"_s);
}

TEST_F(TextFieldTest, leavesControlCharactersOut)
{
    open(TextField::Size::oneLine, 50);

    paste(u"a\u0007b"_s + QChar(u'\0') + u"c\u001b[0m d\u0085e"_s);

    EXPECT_EQ(field->text(), u"abc[0m d e"_s);
}

TEST_F(TextFieldTest, leavesControlCharactersOutOfALargeFieldTooButNotItsTabs)
{
    open(TextField::Size::manyLines, 500);

    paste(u"one\ttwo\u0007\nthree"_s);

    EXPECT_EQ(field->text(), u"one\ttwo\nthree"_s);
}

TEST_F(TextFieldTest, keepsTheLinesOfAPasteInALargeField)
{
    open(TextField::Size::manyLines, 500);

    paste(u"one\n\n  two"_s);

    EXPECT_EQ(field->text(), u"one\n\n  two"_s);
}

TEST_F(TextFieldTest, pastesPlainTextAlone)
{
    open(TextField::Size::manyLines, 500);
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>bold</b>"_s);
    rich->setText(u"bold"_s);
    QGuiApplication::clipboard()->setMimeData(rich);

    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(field->text(), u"bold"_s);
}

TEST_F(TextFieldTest, returnDoesNothingInASingleLine)
{
    open(TextField::Size::oneLine, 50);
    QTest::keyClicks(field, u"one"_s);

    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Enter);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);

    EXPECT_EQ(field->text(), u"one"_s);
}

TEST_F(TextFieldTest, returnBreaksTheLineInALargeField)
{
    open(TextField::Size::manyLines, 500);
    QTest::keyClicks(field, u"one"_s);

    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(field->text(), u"one\n"_s);
}

TEST_F(TextFieldTest, controlAndReturnIsLeftToThePage)
{
    open(TextField::Size::manyLines, 500);
    QTest::keyClicks(field, u"one"_s);

    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(field->text(), u"one"_s);
}

TEST_F(TextFieldTest, aTabGoesOnInsteadOfBeingWritten)
{
    open(TextField::Size::manyLines, 500);

    QTest::keyClick(field, Qt::Key_Tab);

    EXPECT_EQ(field->text(), QString());
    EXPECT_TRUE(next->hasFocus());
}

TEST_F(TextFieldTest, whatWasPastedCanBeUndone)
{
    open(TextField::Size::oneLine, 50);

    paste(u"one two"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(field->text(), QString());
}

} // namespace
