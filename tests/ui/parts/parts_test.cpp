// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/disclosure.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::parts;

namespace {

class Disclosures : public testing::Test
{
protected:
    void SetUp() override
    {
        m_disclosure.setContent(m_content);
        m_disclosure.show();
    }

    [[nodiscard]] QToolButton *toggle() const { return m_disclosure.findChild<QToolButton *>(); }

    Disclosure m_disclosure;
    QLabel *m_content = new QLabel(u"the rest"_s);
};

TEST_F(Disclosures, startClosed)
{
    EXPECT_FALSE(m_disclosure.isExpanded());
    EXPECT_FALSE(m_content->isVisible());
    EXPECT_EQ(toggle()->accessibleName(), u"More"_s);
}

TEST_F(Disclosures, toggleWithSpaceAndReturn)
{
    QTest::keyClick(toggle(), Qt::Key_Space);
    EXPECT_TRUE(m_content->isVisible());

    QTest::keyClick(toggle(), Qt::Key_Return);
    EXPECT_FALSE(m_content->isVisible());
}

TEST_F(Disclosures, openWithRightAndCloseWithLeft)
{
    QTest::keyClick(toggle(), Qt::Key_Right);
    QTest::keyClick(toggle(), Qt::Key_Right);
    EXPECT_TRUE(m_disclosure.isExpanded());

    QTest::keyClick(toggle(), Qt::Key_Left);
    EXPECT_FALSE(m_disclosure.isExpanded());
}

TEST_F(Disclosures, tellAScreenReaderWhetherTheyAreOpen)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(toggle());
    EXPECT_EQ(accessible->text(QAccessible::Name), u"More"_s);
    EXPECT_TRUE(accessible->state().expandable);
    EXPECT_TRUE(accessible->state().collapsed);

    accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());

    EXPECT_TRUE(accessible->state().expanded);
    EXPECT_TRUE(m_content->isVisible());
}

TEST_F(Disclosures, sayWhenTheyChange)
{
    const QSignalSpy spy(&m_disclosure, &Disclosure::expandedChanged);

    m_disclosure.setExpanded(true);
    m_disclosure.setExpanded(true);

    EXPECT_EQ(spy.count(), 1);
}

TEST(BusyLines, showWhatIsDoneAndHowFarItIs)
{
    BusyLine line;
    EXPECT_FALSE(line.isBusy());

    line.showBusy(u"Reading contacts"_s, 30, 120);

    const auto *bar = line.findChild<QProgressBar *>();
    EXPECT_TRUE(line.isBusy());
    EXPECT_EQ(bar->value(), 30);
    EXPECT_EQ(bar->maximum(), 120);
    EXPECT_EQ(bar->accessibleName(), u"Reading contacts"_s);
    EXPECT_THAT(tests::controlsWithoutName(&line), testing::IsEmpty());
}

TEST(BusyLines, askOnceToStopAndAgainForTheNextWork)
{
    BusyLine line;
    const QSignalSpy spy(&line, &BusyLine::stopRequested);
    auto *stop = line.findChild<QPushButton *>();
    line.showBusy(u"Reading contacts"_s);

    QTest::keyClick(stop, Qt::Key_Space);
    line.showBusy(u"Reading contacts"_s, 1, 2);
    QTest::keyClick(stop, Qt::Key_Space);
    EXPECT_EQ(spy.count(), 1);

    line.clearBusy();
    line.showBusy(u"Reading companies"_s);
    QTest::keyClick(stop, Qt::Key_Space);
    EXPECT_EQ(spy.count(), 2);
}

TEST(BusyLines, offerNoStopWhereThereIsNone)
{
    BusyLine line;
    line.setStoppable(false);

    line.showBusy(u"Writing the last record"_s);

    EXPECT_FALSE(line.findChild<QPushButton *>()->isVisible());
}

TEST(PrimaryButtons, wearTheAccentOfTheTheme)
{
    applyTheme(*qApp, Appearance::light);
    const PrimaryButton button(u"Submit"_s);
    EXPECT_TRUE(button.isDefault());
    EXPECT_EQ(button.palette().button().color().name(), lightPalette().highlight().color().name());

    applyTheme(*qApp, Appearance::dark);

    EXPECT_TRUE(tests::waitFor(
        [&] { return button.palette().button().color() == darkPalette().highlight().color(); }));
    applyTheme(*qApp, Appearance::light);
}

} // namespace
