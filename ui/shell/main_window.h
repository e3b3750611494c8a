// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QHash>
#include <QList>
#include <QMainWindow>
#include <QRect>
#include <optional>

class QMenu;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace ui::shell {

class ActorBanner;
class ProfileStrip;
class Sidebar;
class StatusLine;

/// The window: the sidebar's pages, the actor banner and the profile above them, the status line below.
/// It knows no page by name; whoever wires the program adds them in the order of the sidebar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings`, if given, must outlive the window; its place and size are kept there (key "window/...").
    explicit MainWindow(QSettings *settings = nullptr, QWidget *parent = nullptr);

    /// Adds a page (taken over) with its line in the sidebar; a page that needs more room than there is
    /// scrolls, and the first nine are reached by Ctrl+1 to Ctrl+9. `id` is a stable ASCII word ("outbox"),
    /// `title` is translated, `iconName` a name for parts::icon().
    void addPage(const QString &id, const QString &title, const QString &iconName, QWidget *page);

    /// Goes to the page and, after showOnly(), brings sidebar and banner back. An unknown id changes nothing.
    void showPage(const QString &id);

    /// The id of the page in sight, empty before the first addPage() and during showOnly().
    [[nodiscard]] QString currentPage() const;

    /// A count beside the page's title (waiting in the outbox); 0 takes it away.
    void setPageBadge(const QString &id, int count);

    /// The tenant that everything goes to: marked "Production" or "Test tenant" in the profile's colour.
    void setProfile(const QString &name, bool isTest, parts::Tone colour);
    /// The menu of the profiles beside it; not taken over.
    void setProfileMenu(QMenu *menu);

    /// What a page's line in the sidebar says, by id, in the order of the sidebar.
    [[nodiscard]] QList<std::pair<QString, QString>> pageTitles() const;

    /// Takes all pages away, with what they showed in banner, status line and notices: another profile comes.
    void removePages();

    /// Something that concerns all pages (taken over): above them, below the banner, as long as it lives.
    void addNotice(QWidget *notice);

    /// Shows nothing but this page (taken over), sidebar and banner hidden: the "Connect" page at first
    /// start. showPage() ends it.
    void showOnly(QWidget *page);

    [[nodiscard]] ActorBanner *banner() const { return m_banner; }
    [[nodiscard]] StatusLine *statusLine() const { return m_statusLine; }

Q_SIGNALS:
    void currentPageChanged(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addToStack(QWidget *page);
    void bringUp(QWidget *page);
    void showRow(int row);
    void addQuit();
    void focusPage(QWidget *left);
    void restorePlace();
    void savePlace() const;

    QSettings *m_settings;
    ProfileStrip *m_profile;
    Sidebar *m_sidebar;
    ActorBanner *m_banner;
    QWidget *m_top;
    QWidget *m_notices;
    QVBoxLayout *m_noticeColumn;
    QStackedWidget *m_stack;
    StatusLine *m_statusLine;
    QList<QWidget *> m_pages; ///< in the order of the sidebar
    QList<QObject *> m_pageKeys; ///< their shortcuts
    QHash<QWidget *, QWidget *> m_frames; ///< page to the scroll area that holds it
};

/// A remembered place of the window that one of the screens (their usable areas) still holds, or nothing.
[[nodiscard]] std::optional<QRect> usablePlace(const QRect &remembered, const QList<QRect> &screens);

} // namespace ui::shell
