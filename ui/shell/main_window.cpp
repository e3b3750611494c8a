// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/keys/shortcuts.h"
#include "ui/parts/busy_line.h"
#include "ui/parts/icon.h"
#include "ui/parts/theme.h"
#include "ui/shell/banner.h"
#include "ui/shell/profile_strip.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using ui::parts::Gap;
using ui::parts::gap;

namespace ui::shell {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(1024, 640);
const QString placeKey = u"window/place"_s;
const QString maximizedKey = u"window/maximized"_s;

} // namespace

MainWindow::MainWindow(QSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_profile(new ProfileStrip)
    , m_sidebar(new Sidebar)
    , m_banner(new ActorBanner)
    , m_top(new QWidget)
    , m_notices(new QWidget)
    , m_noticeColumn(new QVBoxLayout(m_notices))
    , m_stack(new QStackedWidget)
    , m_statusLine(new StatusLine)
{
    setWindowIcon(parts::applicationIcon());

    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins(gap(Gap::large), gap(Gap::medium), gap(Gap::large), gap(Gap::medium));
    top->setSpacing(gap(Gap::medium));
    top->addWidget(m_banner, 1);
    top->addWidget(m_profile);

    m_stack->setObjectName(u"pages"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    m_noticeColumn->setContentsMargins(gap(Gap::large), 0, gap(Gap::large), 0);
    m_noticeColumn->setSpacing(gap(Gap::small));
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    column->addWidget(m_statusLine);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(whole);

    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::showRow);
    addQuit();
    restorePlace();
}

void MainWindow::addQuit()
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_Q);
    keys::bind(this, {u"quit"_s, keys, tr("Closes PerPro")}, [this] { close(); });
}

void MainWindow::addPage(const QString &id, const QString &title, const QString &iconName, QWidget *page)
{
    page->setObjectName(id);
    page->setAccessibleName(title);
    m_pages.append(page);
    addToStack(page);
    const auto number = static_cast<int>(m_pages.size());
    if (number <= 9) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
        m_pageKeys << keys::bind(
            this, {u"page-"_s + id, keys, tr("Goes to the page %1").arg(title)}, [this, id, page] {
                if (m_sidebar->isHidden())
                    return;
                // Asked before: the stack gives the focus to whatever comes next when it changes its page.
                QWidget *left = page->focusWidget();
                showPage(id);
                focusPage(left);
            });
    }
    m_sidebar->addLine(id, title, iconName);
}

void MainWindow::showPage(const QString &id)
{
    const int row = m_sidebar->rowOf(id);
    if (row < 0)
        return;
    if (m_sidebar->currentRow() == row)
        showRow(row);
    else
        m_sidebar->setCurrentRow(row);
}

QString MainWindow::currentPage() const
{
    return m_sidebar->isHidden() ? QString() : m_sidebar->idAt(m_sidebar->currentRow());
}

void MainWindow::setPageBadge(const QString &id, int count)
{
    m_sidebar->setBadge(id, count);
}

void MainWindow::setProfile(const QString &name, bool isTest, parts::Tone colour)
{
    m_profile->showProfile(name, isTest, colour);
}

void MainWindow::setProfileMenu(QMenu *menu)
{
    m_profile->setMenu(menu);
}

QList<std::pair<QString, QString>> MainWindow::pageTitles() const
{
    QList<std::pair<QString, QString>> titles;
    for (int row = 0; row < m_sidebar->count(); ++row)
        titles.append({m_sidebar->idAt(row), m_sidebar->item(row)->text()});
    return titles;
}

void MainWindow::removePages()
{
    // The rows go first and silently: no page may be brought up on the way.
    const QSignalBlocker silence(m_sidebar);
    m_sidebar->clear();
    qDeleteAll(std::exchange(m_pageKeys, {}));
    for (QWidget *page : std::exchange(m_pages, {})) {
        QWidget *frame = m_frames.take(page);
        m_stack->removeWidget(frame);
        delete frame;
    }
    // What was shown alone may be where this comes from.
    for (QWidget *frame : std::exchange(m_frames, {})) {
        m_stack->removeWidget(frame);
        frame->deleteLater();
    }
    while (QLayoutItem *notice = m_noticeColumn->takeAt(0)) {
        delete notice->widget();
        delete notice;
    }
    m_profile->hide();
    m_banner->showNobody();
    m_statusLine->showText({});
    m_statusLine->showBudget({}, {});
    m_statusLine->busyLine()->clearBusy();
}

void MainWindow::addNotice(QWidget *notice)
{
    m_noticeColumn->addWidget(notice);
}

void MainWindow::showOnly(QWidget *page)
{
    if (!m_frames.contains(page))
        addToStack(page);
    m_sidebar->hide();
    m_top->hide();
    m_notices->hide();
    bringUp(page);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePlace();
    QMainWindow::closeEvent(event);
}

/// In a scroll area, so that a tall page never decides how small the window can be.
void MainWindow::addToStack(QWidget *page)
{
    auto *frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(page);
    m_frames.insert(page, frame);
    m_stack->addWidget(frame);
}

void MainWindow::bringUp(QWidget *page)
{
    m_stack->setCurrentWidget(m_frames.value(page));
}

void MainWindow::showRow(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    m_sidebar->show();
    m_top->show();
    m_notices->show();
    bringUp(m_pages.at(row));
    Q_EMIT currentPageChanged(m_sidebar->idAt(row));
}

/// To where the person was on that page, or else to where it begins.
void MainWindow::focusPage(QWidget *left)
{
    QWidget *page = m_pages.value(m_sidebar->currentRow());
    if (page == nullptr)
        return;
    QWidget *target = left != nullptr && left->isEnabled() && left->isVisibleTo(page) ? left : nullptr;
    // A page may say where one begins: its first control can be a row of tabs.
    if (QWidget *begin = page->focusProxy();
        target == nullptr && begin != nullptr && begin->isVisibleTo(page))
        target = begin;
    for (QWidget *next = page; target == nullptr && (next = next->nextInFocusChain()) != page;) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && page->isAncestorOf(next) && next->isEnabled() && next->isVisibleTo(page))
            target = next;
    }
    if (target != nullptr)
        target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::restorePlace()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    // A small screen wins over our wish: a window that cannot be made to fit is worse than a cramped one.
    const QSize room = screen()->availableSize();
    setMinimumSize(smallestSize.boundedTo(room));
    // Room for the frame that the system draws around it: the status line must not fall off the screen.
    constexpr QSize frame(16, 56);
    resize(usualSize.boundedTo(room - frame));
    if (m_settings == nullptr)
        return;
    if (const auto place = usablePlace(m_settings->value(placeKey).toRect(), screens))
        setGeometry(*place);
    if (m_settings->value(maximizedKey).toBool())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::savePlace() const
{
    if (m_settings == nullptr)
        return;
    m_settings->setValue(placeKey, isMaximized() || isFullScreen() ? normalGeometry() : geometry());
    m_settings->setValue(maximizedKey, isMaximized());
}

std::optional<QRect> usablePlace(const QRect &remembered, const QList<QRect> &screens)
{
    const bool isHeld = std::any_of(screens.begin(), screens.end(),
        [&remembered](const QRect &screen) { return screen.contains(remembered); });
    if (remembered.isEmpty() || !isHeld)
        return std::nullopt;
    return remembered;
}

} // namespace ui::shell
