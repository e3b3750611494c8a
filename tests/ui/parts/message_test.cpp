// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/field_hint.h"
#include "ui/parts/message_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::parts;

namespace {

class MessageStrips : public testing::Test
{
protected:
    void SetUp() override
    {
        m_page.resize(600, 400);
        auto *column = new QVBoxLayout(&m_page);
        column->addWidget(m_strip);
        column->addStretch();
        m_page.show();
    }

    template <typename Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        return m_strip->findChild<Control *>(name);
    }

    QWidget m_page;
    MessageStrip *m_strip = new MessageStrip;
};

TEST_F(MessageStrips, areHiddenUntilThereIsAMessage)
{
    EXPECT_FALSE(m_strip->isVisible());

    m_strip->showMessage(Tone::good, u"The connection works."_s);

    EXPECT_TRUE(m_strip->isVisible());
}

TEST_F(MessageStrips, sayTheirToneAsAWord)
{
    m_strip->showMessage(Tone::warning, u"The list is old."_s);

    EXPECT_EQ(m_strip->accessibleName(), u"The list is old."_s);
    EXPECT_EQ(control<QLabel>(u"messageText"_s)->accessibleName(), u"Warning: The list is old."_s);
    EXPECT_TRUE(control<QLabel>(u"messageText"_s)->text().contains(u"Warning"_s));
}

TEST_F(MessageStrips, showMarkupInAServersSentenceAsText)
{
    m_strip->showMessage(Tone::alarm, u"<img src='x'> & <b>bold</b>"_s);

    EXPECT_TRUE(control<QLabel>(u"messageText"_s)->text().contains(u"&lt;img src='x'&gt; &amp; &lt;b&gt;"_s));
}

TEST_F(MessageStrips, scrollALongTextInAFewLines)
{
    const QString line = u"A cause, with its click path.\n"_s;
    m_strip->showMessage(Tone::alarm, line.repeated(4).trimmed());
    ASSERT_TRUE(tests::waitFor([this] { return m_strip->height() > 0; }));
    auto *scroll = control<QScrollArea>(u"messageScroll"_s);
    EXPECT_EQ(scroll->verticalScrollBar()->maximum(), 0) << "nothing is cut off that would fit";

    m_strip->showMessage(Tone::alarm, line.repeated(20).trimmed());

    ASSERT_TRUE(tests::waitFor([scroll] { return scroll->verticalScrollBar()->maximum() > 0; }));
    EXPECT_LT(m_strip->height(), m_page.height() / 2);
    scroll->setFocus();
    QTest::keyClick(scroll, Qt::Key_Down);
    EXPECT_GT(scroll->verticalScrollBar()->value(), 0);
    m_strip->showMessage(Tone::alarm, line.repeated(20).trimmed());
    EXPECT_EQ(scroll->verticalScrollBar()->value(), 0) << "another message begins at its beginning";
}

TEST_F(MessageStrips, canBeClosedOnlyWhereThatIsOffered)
{
    m_strip->showMessage(Tone::warning, u"Nothing was pasted."_s);
    auto *close = control<QToolButton>(u"closeMessageButton"_s);
    EXPECT_FALSE(close->isVisible());
    m_strip->setClosable();
    ASSERT_TRUE(close->isVisible());

    QTest::keyClick(close, Qt::Key_Space);

    EXPECT_FALSE(m_strip->isVisible());
    m_strip->showMessage(Tone::warning, u"The next one."_s);
    EXPECT_FALSE(close->isVisible());
}

TEST_F(MessageStrips, runTheirActionFromTheKeyboard)
{
    int calls = 0;
    m_strip->showMessage(Tone::alarm, u"The server did not answer."_s);
    m_strip->setAction(u"Try again"_s, [&calls] { ++calls; });

    QTest::keyClick(control<QPushButton>(u"messageActionButton"_s), Qt::Key_Space);

    EXPECT_EQ(calls, 1);
}

TEST_F(MessageStrips, dropTheActionWithItsMessage)
{
    int calls = 0;
    m_strip->showMessage(Tone::alarm, u"The server did not answer."_s);
    m_strip->setAction(u"Try again"_s, [&calls] { ++calls; });

    m_strip->showMessage(Tone::good, u"It answered."_s);

    EXPECT_FALSE(control<QPushButton>(u"messageActionButton"_s)->isVisible());
    control<QPushButton>(u"messageActionButton"_s)->click();
    EXPECT_EQ(calls, 0);
}

TEST_F(MessageStrips, surviveAnActionThatShowsTheNextMessage)
{
    m_strip->showMessage(Tone::alarm, u"The server did not answer."_s);
    m_strip->setAction(u"Try again"_s, [this] { m_strip->showMessage(Tone::info, u"Trying."_s); });

    control<QPushButton>(u"messageActionButton"_s)->click();

    EXPECT_EQ(m_strip->message(), u"Trying."_s);
}

TEST_F(MessageStrips, foldDetailsAwayAndCopyThem)
{
    m_strip->showMessage(Tone::alarm, u"Refused."_s, u"{\"errors\":[\"no\"]}"_s);
    auto *text = control<QPlainTextEdit>(u"messageDetailsText"_s);
    EXPECT_FALSE(text->isVisible());

    m_strip->findChild<Disclosure *>()->setExpanded(true);
    control<QPushButton>(u"copyDetailsButton"_s)->click();

    EXPECT_TRUE(text->isVisible());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"{\"errors\":[\"no\"]}"_s);
}

TEST_F(MessageStrips, offerNoDetailsWhereThereAreNone)
{
    m_strip->showMessage(Tone::alarm, u"Refused."_s, u"server's words"_s);

    m_strip->showMessage(Tone::alarm, u"Refused again."_s);

    EXPECT_FALSE(m_strip->findChild<Disclosure *>()->isVisible());
}

TEST_F(MessageStrips, goAwayAndLeaveNothingBehind)
{
    m_strip->showMessage(Tone::alarm, u"Refused."_s, u"server's words"_s);

    m_strip->clearMessage();

    EXPECT_FALSE(m_strip->isVisible());
    EXPECT_EQ(m_strip->accessibleName(), QString());
    EXPECT_EQ(control<QPlainTextEdit>(u"messageDetailsText"_s)->toPlainText(), QString());
}

TEST_F(MessageStrips, followTheThemeWhileShown)
{
    applyTheme(*qApp, Appearance::light);
    m_strip->showMessage(Tone::alarm, u"Refused."_s);
    const auto *label = control<QLabel>(u"messageText"_s);
    const auto isTinted = [label](const QPalette &palette) {
        return label->palette().windowText().color() == toneColours(Tone::alarm, palette).text;
    };

    applyTheme(*qApp, Appearance::dark);
    EXPECT_TRUE(tests::waitFor([&] { return isTinted(darkPalette()); }));

    applyTheme(*qApp, Appearance::light);
    EXPECT_TRUE(tests::waitFor([&] { return isTinted(lightPalette()); }));
}

TEST_F(MessageStrips, nameAllTheirControls)
{
    m_strip->showMessage(Tone::alarm, u"Refused."_s, u"server's words"_s);
    m_strip->setAction(u"Try again"_s, [] {});

    EXPECT_THAT(tests::controlsWithoutName(m_strip), testing::IsEmpty());
}

TEST(FieldHints, areHiddenWhileThereIsNothingToSay)
{
    QWidget page;
    auto *hint = new FieldHint(&page);
    page.show();
    EXPECT_FALSE(hint->isVisible());

    hint->showHint(Tone::alarm, u"A ticket needs a title."_s);
    EXPECT_TRUE(hint->isVisible());

    hint->clearHint();
    EXPECT_FALSE(hint->isVisible());
}

TEST(FieldHints, describeTheirEditorWithTheToneAsAWord)
{
    QLineEdit editor;
    FieldHint hint;
    hint.attachTo(&editor);

    hint.showHint(Tone::alarm, u"A ticket needs a title."_s);
    EXPECT_EQ(editor.accessibleDescription(), u"Problem: A ticket needs a title."_s);

    hint.showHint(Tone::neutral, u"At most 255 characters."_s);
    EXPECT_EQ(editor.accessibleDescription(), u"At most 255 characters."_s);

    hint.clearHint();
    EXPECT_EQ(editor.accessibleDescription(), QString());
}

TEST(FieldHints, outliveTheirEditor)
{
    auto editor = std::make_unique<QLineEdit>();
    FieldHint hint;
    hint.attachTo(editor.get());

    editor.reset();

    hint.showHint(Tone::alarm, u"Too late."_s);
    EXPECT_EQ(hint.text(), u"Too late."_s);
}

TEST(FieldHints, followTheTheme)
{
    applyTheme(*qApp, Appearance::light);
    FieldHint hint;
    hint.showHint(Tone::warning, u"This company is inactive."_s);

    applyTheme(*qApp, Appearance::dark);

    EXPECT_TRUE(tests::waitFor([&] {
        return hint.palette().windowText().color() == toneColours(Tone::warning, darkPalette()).text;
    }));
    applyTheme(*qApp, Appearance::light);
}

} // namespace
