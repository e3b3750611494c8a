// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "tests/ui/people/crowd.h"
#include "ui/people/people_model.h"
#include "ui/people/person_picker.h"

#include <QListView>
#include <QSignalSpy>
#include <QToolButton>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ContactId;
using app::domain::ResourceId;
using ui::people::PeopleModel;
using ui::people::PersonPicker;

namespace {

class PersonPickerTest : public testing::Test
{
protected:
    PersonPickerTest()
    {
        directory.setPeople(tests::crowd());
        QObject::connect(
            &picker, &PersonPicker::chosen, &picker, [this](const Actor &actor) { chosen.push_back(actor); });
        picker.resize(400, 500);
        picker.show();
        picker.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&picker));
        line()->setFocus();
    }
    [[nodiscard]] QLineEdit *line() const { return picker.findChild<QLineEdit *>(u"actAsEdit"_s); }
    [[nodiscard]] QListView *list() const { return picker.findChild<QListView *>(u"peopleList"_s); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    void type(const QString &text) { QTest::keyClicks(line(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : picker.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    app::people::Directory directory;
    PeopleModel model{directory, tests::againstApiUsers};
    PersonPicker picker{model};
    std::vector<Actor> chosen;
};

TEST_F(PersonPickerTest, namesEveryControl)
{
    EXPECT_THAT(tests::controlsWithoutName(&picker), testing::IsEmpty());
}

TEST_F(PersonPickerTest, theFirstThatFitsIsReadyToBeChosen)
{
    type(u"bau"_s);

    EXPECT_EQ(current(), u"Anna Bauer"_s);
}

TEST_F(PersonPickerTest, enterChoosesAndTheLineKeepsTheFocus)
{
    type(u"bau"_s);

    press(Qt::Key_Return);

    EXPECT_EQ(chosen, std::vector<Actor>{ContactId{1}});
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(PersonPickerTest, nothingIsChosenWhileNothingIsTyped)
{
    press(Qt::Key_Return);

    EXPECT_TRUE(chosen.empty());
}

TEST_F(PersonPickerTest, arrowsReachWhoCannotBeChosenToo)
{
    type(u"anna"_s);
    ASSERT_EQ(current(), u"Anna Abel"_s);

    press(Qt::Key_Down);

    EXPECT_EQ(current(), u"Anna Api"_s);
    EXPECT_TRUE(line()->hasFocus());
    press(Qt::Key_Up);
    press(Qt::Key_Up); // the list does not turn over
    EXPECT_EQ(current(), u"Anna Abel"_s);
}

TEST_F(PersonPickerTest, whoWasChosenStaysMarkedWhenTheListComesAnew)
{
    type(u"anna"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    ASSERT_EQ(current(), u"Anna Bauer"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen, std::vector<Actor>{ContactId{1}});

    model.search(); // another author may change what the rules say of the others

    EXPECT_EQ(current(), u"Anna Bauer"_s);
    type(u" z"_s);
    EXPECT_EQ(current(), u"Anna Zuse"_s) << "another search begins with the best one";
}

TEST_F(PersonPickerTest, enterSaysWhySomebodyCannotBeChosen)
{
    type(u"anna"_s);
    press(Qt::Key_Down);
    const QString reason = list()->currentIndex().data(PeopleModel::reasonRole).toString();
    ASSERT_FALSE(said().contains(reason));

    press(Qt::Key_Enter);

    EXPECT_TRUE(chosen.empty());
    EXPECT_TRUE(said().contains(reason)) << said().toStdString();
    EXPECT_EQ(list()->accessibleDescription(), reason);
    press(Qt::Key_Down);
    EXPECT_FALSE(said().contains(reason)) << "that was about the row before";
    press(Qt::Key_Enter);
    EXPECT_EQ(chosen, std::vector<Actor>{ContactId{1}});
}

TEST_F(PersonPickerTest, theRowOfWhoCannotBeChosenIsMarkedWhereOneIs)
{
    type(u"anna"_s);
    const QRect row = list()->visualRect(model.index(1));
    const QImage before = list()->viewport()->grab(row).toImage();

    press(Qt::Key_Down);

    EXPECT_NE(list()->viewport()->grab(row).toImage(), before);
}

TEST_F(PersonPickerTest, aPageDownGoesToTheEndOfAShortList)
{
    type(u"anna"_s);

    press(Qt::Key_PageDown);

    EXPECT_EQ(list()->currentIndex().row(), model.rowCount() - 1);
    press(Qt::Key_PageUp);
    EXPECT_EQ(current(), u"Anna Abel"_s);
}

TEST_F(PersonPickerTest, whoCannotBeChosenIsNotChosenByAClickEither)
{
    type(u"api"_s);
    ASSERT_EQ(model.rowCount(), 1);

    QTest::mouseClick(
        list()->viewport(), Qt::LeftButton, Qt::NoModifier, list()->visualRect(model.index(0)).center());
    press(Qt::Key_Return);

    EXPECT_TRUE(chosen.empty());
}

TEST_F(PersonPickerTest, aClickChooses)
{
    type(u"zuse"_s);

    QTest::mouseClick(
        list()->viewport(), Qt::LeftButton, Qt::NoModifier, list()->visualRect(model.index(0)).center());

    EXPECT_EQ(chosen, std::vector<Actor>{ResourceId{3}});
}

TEST_F(PersonPickerTest, escapeEmptiesTheLine)
{
    type(u"bau"_s);

    press(Qt::Key_Escape);

    EXPECT_EQ(line()->text(), QString());
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_TRUE(chosen.empty());
}

TEST_F(PersonPickerTest, controlAndEnterChoosesNobody)
{
    type(u"bau"_s);

    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_TRUE(chosen.empty());
}

TEST_F(PersonPickerTest, lettersGoOnBeingTypedAfterTheArrows)
{
    type(u"an"_s);
    press(Qt::Key_Down);

    type(u"na"_s);

    EXPECT_EQ(line()->text(), u"anna"_s);
}

TEST_F(PersonPickerTest, saysHowManyFit)
{
    type(u"anna nord"_s);

    EXPECT_TRUE(said().contains(u"2 person"_s)) << said().toStdString();
}

TEST_F(PersonPickerTest, saysThatNobodyFits)
{
    type(u"xyz"_s);

    EXPECT_TRUE(said().contains(u"Nobody fits"_s)) << said().toStdString();
}

TEST_F(PersonPickerTest, saysWhyNobodyIsThereYet)
{
    directory.setPeople({});

    picker.setEmptyText(u"Fetching people"_s);

    EXPECT_TRUE(said().contains(u"Fetching people"_s)) << said().toStdString();
}

TEST_F(PersonPickerTest, clearTakesLineAndSelectionAway)
{
    type(u"bau"_s);

    picker.clear();

    EXPECT_EQ(line()->text(), QString());
    EXPECT_FALSE(list()->currentIndex().isValid());
}

TEST_F(PersonPickerTest, controlAndEndGoesToTheEndAndBack)
{
    type(u"anna"_s);

    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(list()->currentIndex().row(), model.rowCount() - 1);

    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(current(), u"Anna Abel"_s);
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(PersonPickerTest, homeMovesInTheLine)
{
    type(u"anna"_s);

    press(Qt::Key_Home);

    EXPECT_EQ(line()->cursorPosition(), 0);
}

TEST_F(PersonPickerTest, filtersAreReachedByTabAndSwitchedBySpace)
{
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), u"contactsFilter"_s);
    press(Qt::Key_Tab);

    press(Qt::Key_Space);

    EXPECT_TRUE(model.isFiltered(PeopleModel::Filter::resources));
    EXPECT_EQ(model.total(), 3);
    EXPECT_TRUE(said().contains(u"3 person"_s)) << said().toStdString();
}

TEST_F(PersonPickerTest, aClickOnAFilterLeavesTheFocusWithTheLine)
{
    QTest::mouseClick(picker.findChild<QToolButton *>(u"contactsFilter"_s), Qt::LeftButton);

    EXPECT_EQ(model.total(), 5);
    EXPECT_TRUE(line()->hasFocus());
}

TEST_F(PersonPickerTest, offersThisCompanyWhileThereIsOne)
{
    auto *button = picker.findChild<QToolButton *>(u"companyFilter"_s);
    EXPECT_FALSE(button->isVisible());

    model.setCompany(app::domain::CompanyId{301});

    EXPECT_TRUE(button->isVisible());
    EXPECT_TRUE(button->toolTip().contains(u"Nordlicht"_s));
    button->click();
    EXPECT_EQ(model.total(), 3);
    model.setCompany({});
    EXPECT_FALSE(button->isChecked());
}

TEST_F(PersonPickerTest, saysThatAFilterHidesEverybody)
{
    model.setFilter(PeopleModel::Filter::resources, true);

    type(u"bauer"_s);

    EXPECT_TRUE(said().contains(u"filter"_s)) << said().toStdString();
}

TEST_F(PersonPickerTest, remembersWhomOneChose)
{
    std::vector<Actor> remembered;
    model.setRecent({[] { return std::vector<Actor>(); },
        [&remembered](const Actor &actor) { remembered.push_back(actor); }});
    type(u"bau"_s);

    press(Qt::Key_Return);

    EXPECT_EQ(remembered, std::vector<Actor>{ContactId{1}});
}

TEST_F(PersonPickerTest, saysThatThoseOfLateComeFirst)
{
    model.setRecent({[] { return std::vector<Actor>{ResourceId{3}}; }, {}});

    EXPECT_TRUE(said().contains(u"those of late first"_s)) << said().toStdString();
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"Anna Zuse"_s);
}

TEST_F(PersonPickerTest, countIsHeardWithTheList)
{
    type(u"anna nord"_s);

    EXPECT_TRUE(list()->accessibleDescription().contains(u"2 person"_s));
}

TEST_F(PersonPickerTest, drawsNamesOfEveryKindAndLengthOnTheirOwnLines)
{
    auto people = tests::crowd();
    people.contacts[0].lastName = QString(5000, u'W') + u"\n\tx"_s;
    people.contacts[1].lastName = u"👩‍🚀 محمد علي <i>"_s;
    directory.setPeople(people);
    type(u"anna w"_s);

    const QPixmap picture = picker.grab();

    EXPECT_FALSE(picture.isNull());
    EXPECT_LT(list()->sizeHintForRow(0), 4 * list()->fontMetrics().lineSpacing());
    EXPECT_LE(list()->visualRect(model.index(0)).width(), list()->viewport()->width());
}

} // namespace
