// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ui::shell {

/// The list of pages: icon, title, and a count where there is one. Arrow keys move through it like through
/// any list; a screen reader hears the title as name and the count as description.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addLine(const QString &id, const QString &title, const QString &iconName);

    /// The row of the page, or -1.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QString idAt(int row) const;

    /// 0 takes the count away; more than 99 is shown as "99+".
    void setBadge(const QString &id, int count);

    /// What stands in the badge, empty if there is none.
    [[nodiscard]] QString badgeText(const QString &id) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void describe(QListWidgetItem *line, int count) const;
};

} // namespace ui::shell
