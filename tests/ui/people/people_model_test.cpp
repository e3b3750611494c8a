// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/people/crowd.h"
#include "ui/people/people_model.h"

#include <QAbstractItemModelTester>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::ApiUser;
using app::domain::CompanyId;
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
    EXPECT_EQ(text(u"Anna Bauer"_s, PeopleModel::kindWordRole), u"Contact"_s);
    EXPECT_EQ(text(u"Anna Abel"_s, PeopleModel::kindWordRole), u"Resource"_s);
}

TEST_F(PeopleModelTest, theSecondLineHasCompanyTitleAndMail)
{
    const QString detail = text(u"Anna Bauer"_s, PeopleModel::detailRole);

    EXPECT_EQ(detail, u"Nordlicht · Buyer · anna@nord.example"_s);
}

TEST_F(PeopleModelTest, theSecondLineSaysWhatIsInactiveOrUnknown)
{
    EXPECT_EQ(text(u"Anna Claus"_s, PeopleModel::kindWordRole), u"Contact, inactive"_s);
    EXPECT_EQ(text(u"Anna Dorn"_s, PeopleModel::kindWordRole), u"Contact, company inactive"_s);
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
    EXPECT_EQ(text(u"Anna Bauer"_s, Qt::AccessibleTextRole), u"Anna Bauer, Contact, Nordlicht, active"_s);
    EXPECT_EQ(
        text(u"Anna Bauer"_s, Qt::AccessibleDescriptionRole), u"Nordlicht · Buyer · anna@nord.example"_s);
    EXPECT_EQ(text(u"Anna Claus"_s, Qt::AccessibleTextRole), u"Anna Claus, Contact, Nordlicht, inactive"_s);
    EXPECT_EQ(
        text(u"Anna Dorn"_s, Qt::AccessibleTextRole), u"Anna Dorn, Contact, Alte Mühle, company inactive"_s);
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

TEST_F(PeopleModelTest, resourcesShowUserNameAndLicenseToo)
{
    directory.setLicenseLabels({{1, u"Professional"_s}});

    EXPECT_EQ(text(u"Anna Abel"_s, PeopleModel::detailRole),
        u"Technician · aabel · abel@us.example · Professional"_s);
}

TEST_F(PeopleModelTest, marksTheLettersThatWereTyped)
{
    model.setQuery(u"ba nord"_s);

    using Ranges = std::vector<app::people::TextRange>;
    const QModelIndex index = model.index(rowOf(u"Anna Bauer"_s));
    EXPECT_EQ(index.data(PeopleModel::nameRangesRole).value<Ranges>(), (Ranges{{5, 2}}));
    EXPECT_EQ(index.data(PeopleModel::detailRangesRole).value<Ranges>(), (Ranges{{0, 4}, {25, 4}}));
}

TEST_F(PeopleModelTest, showsTheAddressThatWasTyped)
{
    auto people = tests::crowd();
    people.contacts[0].emails << u"second@nord.example"_s << u"third@home.example"_s;
    directory.setPeople(people);

    model.setQuery(u"third@home"_s);

    EXPECT_EQ(names(), QStringList(u"Anna Bauer"_s));
    EXPECT_EQ(text(u"Anna Bauer"_s, PeopleModel::detailRole), u"Nordlicht · Buyer · third@home.example"_s);
}

TEST_F(PeopleModelTest, listsEverybodyWhoSharesAnAddress)
{
    auto people = tests::crowd();
    people.contacts[1].emails = people.contacts[0].emails;
    people.resources[2].emails = people.contacts[0].emails;
    directory.setPeople(people);

    model.setQuery(u"anna@nord.example"_s);

    EXPECT_EQ(names(), (QStringList{u"Anna Bauer"_s, u"Anna Zuse"_s, u"Anna Claus"_s}));
}

TEST_F(PeopleModelTest, tellsTwoPeopleOfOneNameApart)
{
    auto people = tests::crowd();
    people.contacts = {{ContactId{1}, CompanyId{301}, u"Jo"_s, u"May"_s, u"Buyer"_s, {}, true},
        {ContactId{2}, CompanyId{301}, u"Jo"_s, u"May"_s, u"Owner"_s, {}, true},
        {ContactId{3}, CompanyId{301}, u"Jo"_s, u"May"_s, {}, {u"jo@x.example"_s}, true},
        {ContactId{4}, CompanyId{301}, u"Jo"_s, u"May"_s, {}, {u"jo@x.example"_s}, true},
        {ContactId{5}, CompanyId{309}, u"Jo"_s, u"May"_s, {}, {u"jo@x.example"_s}, true},
        {ContactId{6}, CompanyId{301}, u"Jo"_s, u"May"_s, {}, {u"jo@x.example"_s}, false}};
    people.resources.clear();
    directory.setPeople(people);

    model.setQuery(u"jo may"_s);

    QStringList details;
    for (int row = 0; row < model.rowCount(); ++row)
        details << model.index(row).data(PeopleModel::detailRole).toString();
    EXPECT_EQ(details,
        (QStringList{u"Nordlicht · Buyer"_s, u"Nordlicht · Owner"_s, u"Nordlicht · jo@x.example · ID 3"_s,
            u"Nordlicht · jo@x.example · ID 4"_s, u"Alte Mühle · jo@x.example"_s,
            u"Nordlicht · jo@x.example"_s}));
}

TEST_F(PeopleModelTest, namesAreNeverReadAsRichText)
{
    auto people = tests::crowd();
    people.contacts[0].lastName = u"<b>Bauer</b> 👩‍🚀 محمد"_s;
    directory.setPeople(people);

    const QString tip = text(u"Anna <b>Bauer</b> 👩‍🚀 محمد"_s, Qt::ToolTipRole);

    EXPECT_TRUE(tip.startsWith(u"<qt>Anna &lt;b&gt;Bauer&lt;/b&gt; 👩‍🚀 محمد<br>"_s))
        << tip.toStdString();
}

TEST_F(PeopleModelTest, theToolTipHasEveryAddressAndTheReason)
{
    auto people = tests::crowd();
    people.resources[1].emails = {u"one@x.example"_s, u"two@x.example"_s};
    directory.setPeople(people);

    const QString tip = text(u"Anna Api"_s, Qt::ToolTipRole);

    EXPECT_EQ(tip, u"<qt>Anna Api<br>api · one@x.example<br>two@x.example<br>an API user</qt>"_s);
}

class PeopleModelOfLate : public PeopleModelTest
{
protected:
    PeopleModelOfLate()
    {
        model.setRecent({[this] { return recent; },
            [this](const Actor &actor) { recent.insert(recent.begin(), actor); }});
    }
    std::vector<Actor> recent{ResourceId{3}, ContactId{404}, ContactId{4}};
};

TEST_F(PeopleModelOfLate, thoseOfLateWhoAreStillKnownComeFirst)
{
    EXPECT_EQ(names().mid(0, 3), (QStringList{u"Anna Zuse"_s, u"Bernd Ehlers"_s, u"(no name)"_s}));
    EXPECT_EQ(model.rowCount(), 8) << "nobody twice";
    EXPECT_EQ(model.recentCount(), 2);
    EXPECT_TRUE(model.index(1).data(PeopleModel::recentRole).toBool());
    EXPECT_FALSE(model.index(2).data(PeopleModel::recentRole).toBool());
}

TEST_F(PeopleModelOfLate, whatIsTypedGoesBeforeThoseOfLate)
{
    model.setQuery(u"anna"_s);

    EXPECT_EQ(names().constFirst(), u"Anna Abel"_s);
    EXPECT_EQ(model.recentCount(), 0);
}

TEST_F(PeopleModelOfLate, whoeverWasChosenIsFirstTheNextTime)
{
    model.remember(ContactId{1});
    EXPECT_EQ(names().constFirst(), u"Anna Zuse"_s) << "the list does not move under the pointer";

    model.search();

    EXPECT_EQ(names().constFirst(), u"Anna Bauer"_s);
}

TEST_F(PeopleModelOfLate, filtersHoldForThemToo)
{
    model.setFilter(PeopleModel::Filter::contacts, true);

    EXPECT_EQ(names().constFirst(), u"Bernd Ehlers"_s);
    EXPECT_EQ(model.recentCount(), 1);
}

TEST_F(PeopleModelOfLate, oneOfLateWhoCannotBeChosenIsNotInFront)
{
    recent = {ResourceId{2}, ContactId{4}}; // an API user

    model.search();

    EXPECT_EQ(names().constFirst(), u"Bernd Ehlers"_s);
    EXPECT_EQ(model.recentCount(), 1);
    EXPECT_EQ(names().constLast(), u"Anna Api"_s);
}

TEST_F(PeopleModelTest, whoCanBeChosenComesFirstBeforeAnythingIsTyped)
{
    app::domain::People many = tests::crowd();
    for (qint64 id = 1000; id < 1300; ++id) {
        many.contacts.push_back(
            {ContactId{id}, CompanyId{309}, u"Aaron"_s, QString::number(id), {}, {}, true});
    }
    many.contacts.push_back({ContactId{2000}, CompanyId{301}, u"Zoe"_s, u"Zander"_s, {}, {}, true});
    directory.setPeople(many);
    PeopleModel ofTicket(directory, [](const app::people::Person &person) {
        return person.company == CompanyId{301} ? QString() : u"of another company"_s;
    });

    ofTicket.setCompany(CompanyId{301});

    const int zoe = ofTicket.rowOf(ContactId{2000});
    ASSERT_GE(zoe, 0) << "she is behind 300 others by name";
    EXPECT_TRUE(ofTicket.isChoosable(0));
    EXPECT_TRUE(ofTicket.isChoosable(zoe));
    EXPECT_LT(zoe, 6);
    EXPECT_EQ(ofTicket.rowCount(), 200);
}

TEST_F(PeopleModelTest, filtersByKind)
{
    model.setFilter(PeopleModel::Filter::resources, true);
    EXPECT_EQ(names(), (QStringList{u"Anna Abel"_s, u"Anna Zuse"_s, u"Anna Api"_s}));

    model.setFilter(PeopleModel::Filter::contacts, true);
    EXPECT_EQ(model.total(), 8) << "both are everybody";

    model.setFilter(PeopleModel::Filter::resources, false);
    EXPECT_EQ(model.total(), 5);
}

TEST_F(PeopleModelTest, filtersByTheCompanyAndThoseAboveIt)
{
    auto people = tests::crowd();
    people.companies[1].parent = CompanyId{301};
    directory.setPeople(people);
    model.setCompany(CompanyId{309});

    model.setFilter(PeopleModel::Filter::thisCompany, true);
    EXPECT_EQ(names(), (QStringList{u"(no name)"_s, u"Anna Bauer"_s, u"Anna Claus"_s, u"Anna Dorn"_s}));
    EXPECT_EQ(model.companyName(), u"Alte Mühle"_s);

    model.setCompany(CompanyId{301});
    EXPECT_EQ(names(), (QStringList{u"(no name)"_s, u"Anna Bauer"_s, u"Anna Claus"_s}));
    model.setFilter(PeopleModel::Filter::resources, true);
    EXPECT_EQ(model.total(), 6) << "resources beside them";
}

TEST_F(PeopleModelTest, withoutACompanyItsFilterGoes)
{
    model.setCompany(CompanyId{301});
    model.setFilter(PeopleModel::Filter::thisCompany, true);

    model.setCompany({});

    EXPECT_FALSE(model.isFiltered(PeopleModel::Filter::thisCompany));
    EXPECT_EQ(model.total(), 8);
}

TEST_F(PeopleModelTest, aCompanyThatIsNotKnownHasItsOwnContactsAlone)
{
    model.setCompany(CompanyId{999});

    model.setFilter(PeopleModel::Filter::thisCompany, true);

    EXPECT_EQ(names(), QStringList(u"Bernd Ehlers"_s));
}

} // namespace
