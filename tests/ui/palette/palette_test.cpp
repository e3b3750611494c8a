// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"

#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/palette/palette_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::palette::Entry;
using ui::palette::Palette;
using ui::palette::PaletteModel;

namespace {

class PaletteTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_model.addSource([this](const QString &) {
            std::vector<Entry> entries;
            for (const QString &title : {u"Outbox"_s, u"History"_s, u"Settings"_s})
                entries.push_back({Entry::Kind::page, title, {}, [this, title] { m_done << title; }});
            return entries;
        });
        m_window.setCentralWidget(m_page);
        m_window.resize(900, 600);
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_page->setFocus();
    }

    void open() { QTest::keyClick(m_page, Qt::Key_K, Qt::ControlModifier); }
    QLineEdit *line() { return m_palette.findChild<QLineEdit *>(u"paletteEdit"_s); }
    QString current() { return m_palette.findChild<QListView *>()->currentIndex().data().toString(); }

    PaletteModel m_model;
    QMainWindow m_window;
    QLineEdit *m_page = new QLineEdit;
    Palette m_palette{m_model, &m_window};
    QStringList m_done;
};

TEST_F(PaletteTest, opensWithTheKeyboardInItsLine)
{
    open();

    EXPECT_TRUE(m_palette.isVisible());
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(PaletteTest, doesWhatIsChosenAndGoesAway)
{
    open();

    QTest::keyClicks(line(), u"set"_s);
    QTest::keyClick(line(), Qt::Key_Return);

    EXPECT_EQ(m_done, QStringList{u"Settings"_s});
    EXPECT_FALSE(m_palette.isVisible());
}

TEST_F(PaletteTest, movesInTheListWhileTheLineKeepsTheKeyboard)
{
    open();

    QTest::keyClick(line(), Qt::Key_Down);
    EXPECT_EQ(current(), u"History"_s);
    QTest::keyClick(line(), Qt::Key_PageDown);
    EXPECT_EQ(current(), u"Settings"_s);
    QTest::keyClick(line(), Qt::Key_Up);

    EXPECT_EQ(current(), u"History"_s);
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(PaletteTest, goesAwayByEscapeAndTheKeyboardIsWhereItWas)
{
    open();

    QTest::keyClick(line(), Qt::Key_Escape);

    EXPECT_FALSE(m_palette.isVisible());
    EXPECT_TRUE(m_page->hasFocus());
    EXPECT_TRUE(m_done.isEmpty());
}

TEST_F(PaletteTest, doesNothingWhereNothingFits)
{
    open();

    QTest::keyClicks(line(), u"zebra"_s);
    QTest::keyClick(line(), Qt::Key_Return);

    EXPECT_TRUE(m_done.isEmpty());
    EXPECT_TRUE(m_palette.isVisible());
}

TEST_F(PaletteTest, beginsAnewEachTime)
{
    open();
    QTest::keyClicks(line(), u"set"_s);
    QTest::keyClick(line(), Qt::Key_Escape);

    open();

    EXPECT_EQ(line()->text(), QString());
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(PaletteTest, namesItsControlsAndSaysWhatEachLineIs)
{
    open();

    EXPECT_THAT(tests::controlsWithoutName(&m_palette), testing::IsEmpty());
    EXPECT_EQ(m_model.index(0).data(Qt::AccessibleTextRole).toString(), u"Outbox, Page"_s);
}

TEST_F(PaletteTest, isAProperModel)
{
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Warning);

    m_model.setTyped(u"o"_s);
    m_model.setTyped(u"zebra"_s);
    m_model.setTyped({});

    EXPECT_EQ(m_model.rowCount(), 3);
}

} // namespace
