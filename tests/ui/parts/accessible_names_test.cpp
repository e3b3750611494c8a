// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using testing::IsEmpty;
using testing::SizeIs;
using tests::controlsWithoutName;

TEST(AccessibleNames, findsAnIconButtonWithoutText)
{
    QWidget page;
    auto *button = new QToolButton(&page);
    button->setObjectName(u"refreshButton"_s);

    EXPECT_EQ(controlsWithoutName(&page), QStringList{u"QWidget > QToolButton 'refreshButton'"_s});
}

TEST(AccessibleNames, findsAnEditorThatHasOnlyAPlaceholder)
{
    QWidget page;
    auto *edit = new QLineEdit(&page);
    edit->setPlaceholderText(u"Title"_s);

    EXPECT_THAT(controlsWithoutName(&page), SizeIs(1));
}

TEST(AccessibleNames, findsAComboBoxThatIsNamedByItsValueOnly)
{
    QWidget page;
    auto *combo = new QComboBox(&page);
    combo->addItem(u"High"_s);

    EXPECT_THAT(controlsWithoutName(&page), SizeIs(1));
}

TEST(AccessibleNames, findsANamelessTableOnceAndNotItsInnards)
{
    QWidget page;
    new QTableWidget(2, 2, &page);

    EXPECT_THAT(controlsWithoutName(&page), SizeIs(1));
}

TEST(AccessibleNames, findsANamelessControlThatIsHidden)
{
    QWidget page;
    (new QLineEdit(&page))->hide();

    EXPECT_THAT(controlsWithoutName(&page), SizeIs(1));
}

TEST(AccessibleNames, acceptsAnEditorWithALabel)
{
    QWidget page;
    auto *form = new QFormLayout(&page);
    form->addRow(u"&Title"_s, new QLineEdit);
    form->addRow(u"&Priority"_s, new QComboBox);
    form->addRow(u"&Hours"_s, new QSpinBox);

    EXPECT_THAT(controlsWithoutName(&page), IsEmpty());
}

TEST(AccessibleNames, acceptsAGivenNameAndAButtonsText)
{
    QWidget page;
    auto *combo = new QComboBox(&page);
    combo->setAccessibleName(u"Queue"_s);
    auto *button = new QToolButton(&page);
    button->setText(u"Refresh"_s);

    EXPECT_THAT(controlsWithoutName(&page), IsEmpty());
}
