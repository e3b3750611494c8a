// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "ui/shell/banner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/profile_strip.h"
#include "ui/shell/sidebar.h"

#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using ui::shell::ActorBanner;
using ui::shell::MainWindow;
using ui::shell::ProfileStrip;
using ui::shell::Sidebar;
using ui::shell::usablePlace;

namespace {

class MainWindows : public testing::Test
{
protected:
    void SetUp() override
    {
        m_window = makeWindow(nullptr);
        m_window->showPage(u"compose"_s);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    static std::unique_ptr<MainWindow> makeWindow(QSettings *settings)
    {
        auto window = std::make_unique<MainWindow>(settings);
        window->addPage(u"compose"_s, u"Compose"_s, u"compose"_s, pageWithEditor(u"titleEdit"_s));
        window->addPage(u"outbox"_s, u"Outbox"_s, u"outbox"_s, pageWithEditor(u"searchEdit"_s));
        window->addPage(u"history"_s, u"History"_s, u"history"_s, new QWidget);
        return window;
    }

    static QWidget *pageWithEditor(const QString &name)
    {
        auto *page = new QWidget;
        auto *editor = new QLineEdit(page);
        editor->setObjectName(name);
        editor->setAccessibleName(name);
        return page;
    }

    [[nodiscard]] Sidebar *sidebar() const { return m_window->findChild<Sidebar *>(); }

    std::unique_ptr<MainWindow> m_window;
};

TEST_F(MainWindows, showOnePageAtATime)
{
    m_window->showPage(u"outbox"_s);

    EXPECT_EQ(m_window->currentPage(), u"outbox"_s);
    EXPECT_TRUE(m_window->findChild<QWidget *>(u"outbox"_s)->isVisible());
    EXPECT_FALSE(m_window->findChild<QWidget *>(u"compose"_s)->isVisible());
}

TEST_F(MainWindows, moveThroughThePagesWithTheArrowKeys)
{
    const QSignalSpy spy(m_window.get(), &MainWindow::currentPageChanged);

    QTest::keyClick(sidebar(), Qt::Key_Down);
    EXPECT_EQ(m_window->currentPage(), u"outbox"_s);

    QTest::keyClick(sidebar(), Qt::Key_Up);
    EXPECT_EQ(m_window->currentPage(), u"compose"_s);
    EXPECT_EQ(spy.count(), 2);
}

TEST_F(MainWindows, goToAPageByItsNumberAndPutTheCursorThere)
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);

    EXPECT_EQ(m_window->currentPage(), u"outbox"_s);
    EXPECT_TRUE(m_window->findChild<QLineEdit *>(u"searchEdit"_s)->hasFocus());
}

TEST_F(MainWindows, putTheCursorWhereAPageBegins)
{
    auto *page = new QWidget;
    auto *first = new QLineEdit(page);
    first->setObjectName(u"firstEdit"_s);
    auto *begin = new QLineEdit(page);
    begin->setObjectName(u"beginEdit"_s);
    page->setFocusProxy(begin);
    m_window->addPage(u"readiness"_s, u"Readiness"_s, u"readiness"_s, page);

    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);

    ASSERT_EQ(m_window->currentPage(), u"readiness"_s);
    EXPECT_TRUE(begin->hasFocus());
}

TEST_F(MainWindows, stayWhereTheyAreForAnUnknownPage)
{
    m_window->showPage(u"unheard-of"_s);

    EXPECT_EQ(m_window->currentPage(), u"compose"_s);
}

TEST_F(MainWindows, tellAScreenReaderTheTitlesOfThePages)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(sidebar());

    ASSERT_EQ(list->childCount(), 3);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), u"Compose"_s);
    EXPECT_EQ(list->child(1)->text(QAccessible::Name), u"Outbox"_s);
}

TEST_F(MainWindows, countWhatWaits)
{
    m_window->setPageBadge(u"outbox"_s, 3);

    EXPECT_EQ(sidebar()->badgeText(u"outbox"_s), u"3"_s);
    EXPECT_EQ(sidebar()->item(1)->data(Qt::AccessibleTextRole).toString(), u"Outbox"_s);
    EXPECT_EQ(sidebar()->item(1)->data(Qt::AccessibleDescriptionRole).toString(), u"3 waiting"_s);
    EXPECT_EQ(sidebar()->badgeText(u"history"_s), QString());
}

TEST_F(MainWindows, takeTheCountAwayWhenNothingWaits)
{
    m_window->setPageBadge(u"outbox"_s, 3);

    m_window->setPageBadge(u"outbox"_s, 0);

    EXPECT_EQ(sidebar()->badgeText(u"outbox"_s), QString());
}

TEST_F(MainWindows, keepALargeCountShort)
{
    m_window->setPageBadge(u"outbox"_s, 1200);

    EXPECT_EQ(sidebar()->badgeText(u"outbox"_s), u"99+"_s);
    EXPECT_EQ(sidebar()->item(1)->data(Qt::AccessibleDescriptionRole).toString(), u"1200 waiting"_s);
}

TEST_F(MainWindows, markTheTenantByAWord)
{
    const auto *profile = m_window->findChild<ProfileStrip *>();
    EXPECT_FALSE(profile->isVisible());

    m_window->setProfile(u"Contoso MSP"_s, false, ui::parts::Tone::alarm);
    EXPECT_EQ(profile->accessibleName(), u"Production: Contoso MSP"_s);
    EXPECT_EQ(profile->tone(), ui::parts::Tone::alarm);

    m_window->setProfile(u"Sandbox"_s, true, ui::parts::Tone::good);
    EXPECT_EQ(profile->accessibleName(), u"Test tenant: Sandbox"_s);
    EXPECT_EQ(profile->tone(), ui::parts::Tone::good);
}

TEST_F(MainWindows, letATallPageScrollInsteadOfGrowing)
{
    auto *tall = new QWidget;
    tall->setMinimumSize(2000, 2000);

    m_window->addPage(u"tall"_s, u"Tall"_s, u"note"_s, tall);
    m_window->showPage(u"tall"_s);

    EXPECT_LE(m_window->minimumSizeHint().width(), 1024);
    EXPECT_LE(m_window->minimumSizeHint().height(), 640);
}

TEST_F(MainWindows, showTheConnectPageAlone)
{
    auto *connectPage = new QWidget;

    m_window->showOnly(connectPage);

    EXPECT_TRUE(connectPage->isVisible());
    EXPECT_FALSE(sidebar()->isVisible());
    EXPECT_FALSE(m_window->banner()->isVisible());
    EXPECT_EQ(m_window->currentPage(), QString());
}

TEST_F(MainWindows, leadNowhereElseFromTheConnectPage)
{
    auto *connectPage = new QWidget;
    m_window->showOnly(connectPage);

    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);

    EXPECT_TRUE(connectPage->isVisible());
}

TEST_F(MainWindows, comeBackFromTheConnectPage)
{
    m_window->showOnly(new QWidget);

    m_window->showPage(u"compose"_s);

    EXPECT_EQ(m_window->currentPage(), u"compose"_s);
    EXPECT_TRUE(sidebar()->isVisible());
    EXPECT_TRUE(m_window->banner()->isVisible());
}

TEST_F(MainWindows, nameAllTheirControls)
{
    EXPECT_THAT(tests::controlsWithoutName(m_window.get()), testing::IsEmpty());
}

TEST_F(MainWindows, rememberTheirPlaceOnTheScreen)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QRect place(20, 30, 600, 500);
    settings.setValue(u"window/place"_s, place);

    auto window = makeWindow(&settings);
    window->setMinimumSize(0, 0);

    EXPECT_EQ(window->geometry().topLeft(), place.topLeft());
    window->show();
    window->setGeometry(40, 50, 640, 480);
    window->close();
    EXPECT_EQ(settings.value(u"window/place"_s).toRect(), QRect(40, 50, 640, 480));
}

TEST(PlaceOfTheWindow, isUsedIfAScreenStillHoldsIt)
{
    const QRect left(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1920, 1080);
    const QRect place(2000, 100, 1280, 800);

    EXPECT_EQ(usablePlace(place, {left, right}), place);
    EXPECT_EQ(usablePlace(place, {left}), std::nullopt) << "the second screen is gone";
    EXPECT_EQ(usablePlace(QRect(), {left}), std::nullopt);
}

} // namespace
