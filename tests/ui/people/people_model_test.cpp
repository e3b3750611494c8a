// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/people/crowd.h"
#include "ui/people/people_model.h"

#include <QAbstractItemModelTester>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::ContactId;
using app::domain::ResourceId;
using ui::people::PeopleModel;

namespace {

class PeopleModelTest : public testing::Test
{
protected:
    PeopleModelTest() { directory.setPeople(tests::crowd()); }

    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data().toString() == name)
                return row;
        }
        ADD_FAILURE() << "nobody is called " << name.toStdString();
        return -1;
    }
    [[nodiscard]] QString text(const QString &name, int role) const
    {
        return model.index(rowOf(name)).data(role).toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row).data().toString();
        return list;
    }

    app::people::Directory directory;
    PeopleModel model{directory, tests::againstApiUsers};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(PeopleModelTest, listsEverybodyBeforeAnythingIsTyped)
{
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.total(), 8);
}

TEST_F(PeopleModelTest, listsWhoFits)
{
    model.setQuery(u"anna nord"_s);

    EXPECT_EQ(names(), (QStringList{u"Anna Bauer"_s, u"Anna Claus"_s})); // active people first
    EXPECT_EQ(model.total(), 2);
    EXPECT_EQ(model.query(), u"anna nord"_s);
}

TEST_F(PeopleModelTest, nobodyFitsNonsense)
{
    model.setQuery(u"xyz"_s);

    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.firstChoosable(), -1);
}

TEST_F(PeopleModelTest, tellsContactsAndColleaguesApart)
{
    EXPECT_EQ(text(u"Anna Bauer"_s, PeopleModel::kindRole), u"contact"_s);
    EXPECT_EQ(text(u"Anna Abel"_s, PeopleModel::kindRole), u"resource"_s);
    EXPECT_TRUE(text(u"Anna Bauer"_s, PeopleModel::detailRole).startsWith(u"Contact"_s));
    EXPECT_TRUE(text(u"Anna Abel"_s, PeopleModel::detailRole).startsWith(u"Resource"_s));
}

TEST_F(PeopleModelTest, theSecondLineHasCompanyTitleAndMail)
{
    const QString detail = text(u"Anna Bauer"_s, PeopleModel::detailRole);

    EXPECT_EQ(detail, u"Contact · Nordlicht · Buyer · anna@nord.example"_s);
}

TEST_F(PeopleModelTest, theSecondLineSaysWhatIsInactiveOrUnknown)
{
    EXPECT_TRUE(text(u"Anna Claus"_s, PeopleModel::detailRole).endsWith(u"· inactive"_s));
    EXPECT_TRUE(text(u"Anna Dorn"_s, PeopleModel::detailRole).endsWith(u"company inactive"_s));
    EXPECT_TRUE(text(u"Bernd Ehlers"_s, PeopleModel::detailRole).contains(u"company unknown"_s));
}

TEST_F(PeopleModelTest, aPersonWithoutANameHasALineAllTheSame)
{
    EXPECT_GE(rowOf(u"(no name)"_s), 0);
}

TEST_F(PeopleModelTest, whoCannotBeChosenIsListedWithTheReasonAndDisabled)
{
    const QModelIndex index = model.index(rowOf(u"Anna Api"_s));

    EXPECT_EQ(index.data(PeopleModel::reasonRole).toString(), u"an API user"_s);
    EXPECT_FALSE(model.isChoosable(index.row()));
    EXPECT_FALSE(index.flags().testFlag(Qt::ItemIsEnabled));
    EXPECT_FALSE(index.flags().testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(text(u"Anna Abel"_s, PeopleModel::reasonRole), QString());
    EXPECT_TRUE(model.index(rowOf(u"Anna Abel"_s)).flags().testFlag(Qt::ItemIsEnabled));
}

TEST_F(PeopleModelTest, screenReadersHearNameDetailAndReason)
{
    EXPECT_EQ(text(u"Anna Bauer"_s, Qt::AccessibleTextRole),
        u"Anna Bauer, Contact · Nordlicht · Buyer · anna@nord.example"_s);
    EXPECT_TRUE(text(u"Anna Api"_s, Qt::AccessibleTextRole).endsWith(u"cannot be chosen: an API user"_s));
}

TEST_F(PeopleModelTest, theFirstThatCanBeChosenPassesTheOthersBy)
{
    model.setQuery(u"anna a"_s);
    ASSERT_EQ(names().mid(0, 2), (QStringList{u"Anna Abel"_s, u"Anna Api"_s}));
    EXPECT_EQ(model.firstChoosable(), 0);

    model.setQuery(u"api"_s);

    EXPECT_EQ(model.firstChoosable(), -1);
}

TEST_F(PeopleModelTest, theActorBehindARowKeepsItsKind)
{
    // Contact 1 and resource 1 differ by kind alone.
    EXPECT_EQ(model.actor(rowOf(u"Anna Bauer"_s)), Actor(ContactId{1}));
    EXPECT_EQ(model.actor(rowOf(u"Anna Abel"_s)), Actor(ResourceId{1}));
    EXPECT_EQ(model.actor(-1), Actor(ApiUser{}));
    EXPECT_EQ(model.actor(model.rowCount()), Actor(ApiUser{}));
}

TEST_F(PeopleModelTest, followsTheDirectoryAndKeepsTheQuery)
{
    model.setQuery(u"zuse"_s);
    ASSERT_EQ(model.rowCount(), 1);
    auto people = tests::crowd();
    people.resources.pop_back();

    directory.setPeople(people);

    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.query(), u"zuse"_s);
}

TEST_F(PeopleModelTest, countsAlsoWhoIsBeyondTheListedRows)
{
    app::domain::People people;
    for (int number = 1; number <= 500; ++number) {
        people.contacts.push_back(
            {ContactId{number}, {}, u"Anna"_s, u"Number%1"_s.arg(number), {}, {}, true});
    }

    directory.setPeople(people);

    EXPECT_EQ(model.rowCount(), 200);
    EXPECT_EQ(model.total(), 500);
}

} // namespace
