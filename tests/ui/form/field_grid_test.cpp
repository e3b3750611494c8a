// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_grid.h"

#include "tests/support/printers.h"

#include <QLineEdit>

using ui::form::FieldGrid;

namespace {

class FieldGridTest : public testing::Test
{
protected:
    QLineEdit *cell() { return new QLineEdit(&grid); }
    void show(std::vector<FieldGrid::Cell> cells)
    {
        grid.setCells(std::move(cells));
        grid.resize(800, 400);
        grid.show();
    }

    FieldGrid grid;
};

TEST_F(FieldGridTest, aLongCellThatWouldStandAloneTakesTheWholeWidth)
{
    QWidget *company = cell();
    QWidget *title = cell();

    show({{company, false, false, true}, {title, true}});

    EXPECT_EQ(company->width(), title->width());
}

TEST_F(FieldGridTest, aLongCellBesideAShortOneSharesItsRow)
{
    QWidget *priority = cell();
    QWidget *contact = cell();

    show({{priority}, {contact, false, false, true}});

    EXPECT_EQ(priority->y(), contact->y());
}

TEST_F(FieldGridTest, aShortCellStaysShortAlsoWhereItStandsAlone)
{
    QWidget *type = cell();
    QWidget *title = cell();

    show({{type}, {title, true}});

    EXPECT_LT(type->width(), title->width());
}

} // namespace
