// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/people_store.h"
#include "tests/app/store/store_support.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::faultOf;
using tests::require;
using tests::run;

namespace {

constexpr qint64 notADouble = (qint64(1) << 53) + 1;

Company aCompany(qint64 id, const QString &name = u"Acme"_s)
{
    return {CompanyId{id}, name, CompanyId{0}, true};
}

Contact aContact(qint64 id)
{
    return {ContactId{id}, CompanyId{7}, u"Ada"_s, u"Lovelace"_s, u"Dr."_s, {u"ada@example.org"_s}, true};
}

Resource aResource(qint64 id)
{
    return {ResourceId{id}, u"Grace"_s, u"Hopper"_s, u""_s, u"ghopper"_s, {}, 7, true};
}

class PeopleStoreTest : public testing::Test
{
protected:
    /// Everybody, from a reopened file.
    People reread()
    {
        m_database.reset();
        m_database = m_file.open();
        return require(PeopleStore(*m_database).all());
    }
    PeopleStore people() { return PeopleStore(*m_database); }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(PeopleStoreTest, readsBackEverybodyAsTheyCame)
{
    const std::vector companies{aCompany(1), Company{CompanyId{notADouble}, QString(), CompanyId{1}, false}};
    const std::vector contacts{aContact(1),
        Contact{ContactId{std::numeric_limits<qint64>::max()}, CompanyId{notADouble},
            u"O'Neil \"👩‍🚀\""_s, u""_s, QString(),
            {u"a@b.example"_s, u"ä;,\"@c.example"_s, u"c@d.example"_s}, false}};
    const std::vector resources{aResource(1),
        Resource{ResourceId{2}, u"山"_s, u"田"_s, u"t"_s, u"u"_s, {u"x@y.example"_s}, 1, false}};
    const Generation generation = require(people().beginRefresh());

    (void)require(people().put(generation, companies));
    (void)require(people().put(generation, contacts));
    (void)require(people().put(generation, resources));
    (void)require(people().finishRefresh(generation, Reach::everybody, {}));

    const People read = reread();
    EXPECT_EQ(read.companies, companies);
    EXPECT_EQ(read.contacts, contacts);
    EXPECT_EQ(read.resources, resources);
    EXPECT_TRUE(read.companies[1].name.isNull());
    EXPECT_FALSE(read.contacts[1].lastName.isNull());
    EXPECT_TRUE(read.contacts[1].title.isNull());
}

TEST_F(PeopleStoreTest, dropsWhomAFinishedRefreshDidNotSee)
{
    const Generation first = require(people().beginRefresh());
    (void)require(people().put(first, std::vector{aCompany(1), aCompany(2)}));
    (void)require(people().put(first, std::vector{aContact(1), aContact(2)}));
    (void)require(people().put(first, std::vector{aResource(1), aResource(2)}));
    (void)require(people().finishRefresh(first, Reach::everybody, {}));

    const Generation second = require(people().beginRefresh());
    (void)require(people().put(second, std::vector{aCompany(2, u"renamed"_s)}));
    (void)require(people().put(second, std::vector{aContact(2), aContact(3)}));
    (void)require(people().finishRefresh(second, Reach::everybody, {}));

    const People read = reread();
    EXPECT_EQ(read.companies, std::vector{aCompany(2, u"renamed"_s)});
    EXPECT_EQ(read.contacts, (std::vector{aContact(2), aContact(3)}));
    EXPECT_TRUE(read.resources.empty());
}

TEST_F(PeopleStoreTest, ofTheChangesDropsOnlyResourcesThatDidNotCome)
{
    const Generation first = require(people().beginRefresh());
    (void)require(people().put(first, std::vector{aCompany(1), aCompany(2)}));
    (void)require(people().put(first, std::vector{aContact(1), aContact(2)}));
    (void)require(people().put(first, std::vector{aResource(1), aResource(2)}));
    (void)require(people().finishRefresh(first, Reach::everybody, {}));

    const Generation second = require(people().beginRefresh());
    (void)require(people().put(second, std::vector{aCompany(2, u"renamed"_s)}));
    (void)require(people().put(second, std::vector{aResource(2)}));
    (void)require(people().finishRefresh(second, Reach::changes, {}));

    const People read = reread();
    EXPECT_EQ(read.companies, (std::vector{aCompany(1), aCompany(2, u"renamed"_s)}));
    EXPECT_EQ(read.contacts, (std::vector{aContact(1), aContact(2)}));
    EXPECT_EQ(read.resources, std::vector{aResource(2)});
}

TEST_F(PeopleStoreTest, keepsTheMarksOfTheLastRefreshThatReachedItsEnd)
{
    PeopleMarks marks;
    marks.companies = QDateTime({2026, 11, 21}, {9, 30, 0, 125}, Qt::UTC);
    marks.full = marks.latest = QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC);
    EXPECT_EQ(require(people().marks()), PeopleMarks()) << "a new file reaches nowhere";
    const Generation first = require(people().beginRefresh());
    (void)require(people().finishRefresh(first, Reach::everybody, marks));

    const Generation second = require(people().beginRefresh());
    (void)require(people().put(second, std::vector{aCompany(1)}));
    (void)reread();

    EXPECT_EQ(require(people().marks()), marks);
}

TEST_F(PeopleStoreTest, keepsTheOldMarksWhenTheEndOfARefreshFails)
{
    PeopleMarks marks;
    marks.companies = QDateTime({2026, 11, 21}, {9, 30}, Qt::UTC);
    const Generation generation = require(people().beginRefresh());
    (void)require(people().put(generation, std::vector{aResource(1)}));
    run(*m_database, u"UPDATE resources SET generation = 0"_s);
    run(*m_database,
        u"CREATE TRIGGER refuse BEFORE DELETE ON resources BEGIN SELECT raise(ABORT, 'no'); END"_s);

    EXPECT_EQ(faultOf(people().finishRefresh(generation, Reach::changes, marks)), StorageFault::other);
    EXPECT_EQ(require(people().marks()), PeopleMarks());
}

TEST_F(PeopleStoreTest, keepsTheOldPeopleWhenARefreshIsInterrupted)
{
    const Generation first = require(people().beginRefresh());
    (void)require(people().put(first, std::vector{aCompany(1), aCompany(2)}));
    (void)require(people().finishRefresh(first, Reach::everybody, {}));

    const Generation second = require(people().beginRefresh());
    (void)require(people().put(second, std::vector{aCompany(3)}));

    EXPECT_EQ(reread().companies, (std::vector{aCompany(1), aCompany(2), aCompany(3)}));
}

TEST_F(PeopleStoreTest, refusesThePagesOfARefreshThatALaterOneEnded)
{
    const Generation first = require(people().beginRefresh());
    const Generation second = require(people().beginRefresh());
    (void)require(people().put(second, std::vector{aCompany(1)}));

    EXPECT_GT(second.value, first.value);
    EXPECT_EQ(faultOf(people().put(first, std::vector{aCompany(2)})), StorageFault::other);
    EXPECT_EQ(faultOf(people().finishRefresh(first, Reach::everybody, {})), StorageFault::other);
    EXPECT_EQ(reread().companies, std::vector{aCompany(1)});
}

TEST_F(PeopleStoreTest, savesAllOfAPageOrNothing)
{
    const Generation generation = require(people().beginRefresh());
    run(*m_database,
        u"CREATE TRIGGER refuse BEFORE INSERT ON companies WHEN new.id = 2 "
        "BEGIN SELECT raise(ABORT, 'no'); END"_s);

    EXPECT_EQ(faultOf(people().put(generation, std::vector{aCompany(1), aCompany(2)})), StorageFault::other);
    EXPECT_TRUE(reread().companies.empty());
}

TEST_F(PeopleStoreTest, reportsAddressesThatItCannotRead)
{
    const Generation generation = require(people().beginRefresh());
    (void)require(people().put(generation, std::vector{aContact(1)}));
    run(*m_database, u"UPDATE contacts SET emails = '[1]'"_s);

    EXPECT_EQ(faultOf(people().all()), StorageFault::corrupt);
}

} // namespace
