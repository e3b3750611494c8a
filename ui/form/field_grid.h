// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace ui::form {

/// Cells in reading order: wide ones across the whole width, the others two in a row where there is room for
/// two, else one below the other.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    struct Cell
    {
        QWidget *widget = nullptr;
        bool isWide = false;
        bool isTall = false; ///< grows with the window
        bool isLong = false; ///< takes the whole width where it would stand alone: its text is long
    };

    explicit FieldGrid(QWidget *parent = nullptr);

    /// Shows these cells and no others; a former one stays where it is in the tree of widgets.
    void setCells(std::vector<Cell> cells);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columnsThatFit() const;

    std::vector<Cell> m_cells;
    int m_columns = 2;
};

} // namespace ui::form
