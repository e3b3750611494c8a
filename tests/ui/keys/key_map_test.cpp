// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/key_map.h"

#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/keys/shortcuts.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QShortcut>
#include <QTreeWidget>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using ui::keys::bind;
using ui::keys::KeyMap;
using ui::keys::shortcutsOf;

namespace {

class KeyMapTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_window.setCentralWidget(m_page);
        m_window.resize(900, 600);
        m_window.show();
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
        m_page->setFocus();
    }

    QStringList lines() const
    {
        const auto *list = m_map.findChild<QTreeWidget *>();
        QStringList all;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            all << list->topLevelItem(row)->text(0) + ": "_L1 + list->topLevelItem(row)->text(1);
        return all;
    }

    QMainWindow m_window;
    QLineEdit *m_page = new QLineEdit;
    KeyMap m_map{&m_window};
};

TEST_F(KeyMapTest, isShownByF1AndPutAwayByEscape)
{
    QTest::keyClick(m_page, Qt::Key_F1);
    EXPECT_TRUE(m_map.isVisible());

    QTest::keyClick(m_map.findChild<QTreeWidget *>(), Qt::Key_Escape);

    EXPECT_FALSE(m_map.isVisible());
    EXPECT_TRUE(m_page->hasFocus());
}

TEST_F(KeyMapTest, saysWhatWorks)
{
    int submitted = 0;
    bind(m_page, {u"submit"_s, QKeySequence(Qt::CTRL | Qt::Key_S), u"Submits"_s}, [&] { ++submitted; });

    QTest::keyClick(m_page, Qt::Key_F1);

    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText);
    EXPECT_THAT(lines(), testing::Contains(keys + u": Submits"_s));
    m_map.putAway();
    QTest::keyClick(m_page, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(submitted, 1);
}

TEST_F(KeyMapTest, doesNotSayWhatIsGone)
{
    auto *gone = new QWidget(m_page);
    bind(gone, {u"gone"_s, QKeySequence(Qt::CTRL | Qt::Key_G), u"Goes"_s}, [] {});
    delete gone;

    EXPECT_EQ(shortcutsOf(m_window).size(), 1U);
}

TEST_F(KeyMapTest, tellsTwoKeysThatDoTheSameInOneLine)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        bind(m_page, {u"submit"_s, QKeySequence(Qt::CTRL | key), u"Submits"_s}, [] {});

    QTest::keyClick(m_page, Qt::Key_F1);

    EXPECT_EQ(lines().filter(u"Submits"_s).size(), 1);
    EXPECT_TRUE(lines().filter(u"Submits"_s).constFirst().contains(u" or "_s));
}

TEST_F(KeyMapTest, keepsTheTabKeyAndNamesItsControls)
{
    QTest::keyClick(m_page, Qt::Key_F1);

    QTest::keyClick(m_map.findChild<QTreeWidget *>(), Qt::Key_Tab);

    EXPECT_FALSE(m_page->hasFocus());
    EXPECT_THAT(tests::controlsWithoutName(&m_map), testing::IsEmpty());
}

} // namespace
