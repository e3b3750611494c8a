// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ui::compose {

/// A column that scrolls up and down only, takes no focus, keeps what has it in sight, and is
/// never narrower than its content needs.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes the content over.
    explicit ColumnScroll(QWidget *content, QWidget *parent = nullptr);

    /// A property: of a widget with it all is brought into sight, not only the control that has the focus.
    static constexpr const char *inSightAsOne = "inSightAsOne";

    /// Scrolls to a part of the column, as soon as its place is known.
    void bringUp(QWidget *part);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bringIntoSight(QWidget *focused);
};

} // namespace ui::compose
