// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_grid.h"

#include "ui/parts/theme.h"

#include <QGridLayout>
#include <algorithm>
#include <utility>

namespace ui::form {

namespace {

constexpr int columnOfCharacters = 30; ///< what a short control and its label need at least

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
{
    arrange();
}

void FieldGrid::setCells(std::vector<Cell> cells)
{
    m_cells = std::move(cells);
    arrange();
}

int FieldGrid::columnsThatFit() const
{
    int widest = fontMetrics().averageCharWidth() * columnOfCharacters;
    for (const Cell &each : m_cells) {
        if (!each.isWide)
            widest = std::max(widest, each.widget->minimumSizeHint().width());
    }
    return width() >= 2 * widest + parts::gap(parts::Gap::large) ? 2 : 1;
}

void FieldGrid::arrange()
{
    delete layout();
    m_columns = columnsThatFit();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(parts::gap(parts::Gap::large));
    grid->setVerticalSpacing(parts::gap(parts::Gap::medium));
    for (int column = 0; column < m_columns; ++column)
        grid->setColumnStretch(column, 1);
    int row = 0;
    int column = 0;
    for (auto next = m_cells.cbegin(); next != m_cells.cend();) {
        const Cell &each = *next++;
        const bool isAlone = column == 0 && (next == m_cells.cend() || next->isWide);
        const int span = each.isWide || (each.isLong && isAlone) ? m_columns : 1;
        if (each.isWide && column > 0) {
            ++row;
            column = 0;
        }
        grid->addWidget(each.widget, row, column, 1, span);
        each.widget->show();
        if (each.isTall)
            grid->setRowStretch(row, 1);
        column += span;
        if (column >= m_columns) {
            ++row;
            column = 0;
        }
    }
}

QSize FieldGrid::minimumSizeHint() const
{
    // As narrow as one column: else the grid would never be given less than two.
    int width = 0;
    for (const Cell &each : m_cells)
        width = std::max(width, each.widget->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        arrange();
}

} // namespace ui::form
