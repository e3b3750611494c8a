// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/matcher.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::domain::ContactId;
using app::people::makePlainMatcher;
using app::people::Person;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Person named(const QString &name)
{
    Person person;
    person.actor = ContactId{1};
    person.name = name;
    return person;
}

Person with(Person person, const QString &company, const QString &title, const QStringList &emails)
{
    person.companyName = company;
    person.title = title;
    person.emails = emails;
    return person;
}

/// The rows that a query finds, best first.
std::vector<int> found(const std::vector<Person> &persons, const QString &query, int limit = 100)
{
    return makePlainMatcher(persons)->search(query, limit).rows;
}

TEST(PlainMatcher, findsNamesHoweverTheyAreTyped)
{
    const std::vector<Person> persons{named(u"Jürgen Müller"_s), named(u"Łukasz Nowak"_s),
        named(u"Mary O'Brien"_s), named(u"山田 太郎"_s), named(u"Eva Strauß"_s), named(u"Ren\u00e9e Roy"_s)};
    const std::pair<QString, int> queries[] = {{u"Müller"_s, 0}, {u"muller"_s, 0}, {u"MULL"_s, 0},
        {u"müller jürgen"_s, 0}, {u"j m"_s, 0}, {u"lukasz"_s, 1}, {u"Łuk"_s, 1}, {u"o'brien"_s, 2},
        {u"obrien"_s, 2}, {u"brien"_s, 2}, {u"o\u2019br"_s, 2}, {u"山田"_s, 3}, {u"太"_s, 3},
        {u"strauss"_s, 4}, {u"STRAUß"_s, 4}, {u"ren\u00e9e"_s, 5}, {u"rene\u0301e"_s, 5}, {u"renee"_s, 5}};

    for (const auto &[query, row] : queries)
        EXPECT_THAT(found(persons, query), ElementsAre(row)) << query.toStdString();
}

TEST(PlainMatcher, findsUmlautsHoweverTheyAreSpelled)
{
    const std::vector<Person> persons{named(u"Jürgen Müller"_s), named(u"Juergen Mueller"_s),
        named(u"Göran Groß"_s), named(u"Goeran Gross"_s), named(u"Käthe Bär"_s), named(u"Kaethe Baer"_s)};
    const std::pair<QString, std::pair<int, int>> queries[] = {{u"mueller"_s, {1, 0}}, {u"müller"_s, {1, 0}},
        {u"juergen müller"_s, {1, 0}}, {u"jü"_s, {1, 0}}, {u"göran groß"_s, {3, 2}},
        {u"goeran gross"_s, {3, 2}}, {u"bär"_s, {5, 4}}, {u"baer kaethe"_s, {5, 4}}};

    for (const auto &[query, rows] : queries)
        EXPECT_THAT(found(persons, query), testing::UnorderedElementsAre(rows.first, rows.second))
            << query.toStdString();
}

TEST(PlainMatcher, doesNotTakeEveryUeForAnUmlaut)
{
    EXPECT_THAT(found({named(u"Susan Samel"_s)}, u"sue"_s), IsEmpty());
    EXPECT_THAT(found({named(u"Susan Samel"_s)}, u"samuel"_s), IsEmpty());
    EXPECT_THAT(found({named(u"Samuel Bauer"_s)}, u"samuel bauer"_s), ElementsAre(0));
}

TEST(PlainMatcher, putsHitsInTheDomainOfAnEmailLast)
{
    const std::vector<Person> persons{with(named(u"Anna Robinson"_s), {}, {}, {u"anna@mueller.example"_s}),
        with(named(u"Bert Last"_s), u"Müller GmbH"_s, {}, {}), named(u"Jürgen Müller"_s),
        with(named(u"Carl Deputy"_s), {}, {}, {u"mueller@post.example"_s})};

    EXPECT_THAT(found(persons, u"mueller"_s), ElementsAre(2, 1, 3, 0));
}

TEST(PlainMatcher, findsByTheBeginningOfWordsOnly)
{
    EXPECT_THAT(found({named(u"Jürgen Müller"_s)}, u"uller"_s), IsEmpty());
}

TEST(PlainMatcher, wantsEveryWord)
{
    EXPECT_THAT(found({named(u"Jürgen Müller"_s)}, u"müller anna"_s), IsEmpty());
}

TEST(PlainMatcher, looksIntoCompanyTitleAndEveryEmail)
{
    const std::vector<Person> persons{with(named(u"Anna Berg"_s), u"Contoso Ltd"_s, u"Accountant"_s,
        {u"a.berg@contoso.example"_s, u"second@post.example"_s, u"third@home.example"_s})};

    for (const QString &query : {u"contoso"_s, u"ltd"_s, u"account"_s, u"a.berg@contoso"_s, u"second@"_s,
             u"third@home.example"_s, u"anna contoso account"_s})
        EXPECT_THAT(found(persons, query), ElementsAre(0)) << query.toStdString();
}

TEST(PlainMatcher, putsHitsInTheNameBeforeHitsElsewhere)
{
    const std::vector<Person> persons{
        with(named(u"Aaron Bell"_s), u"Weber GmbH"_s, {}, {}), named(u"Zoe Weber"_s), named(u"Dana Weber"_s)};

    EXPECT_THAT(found(persons, u"weber"_s), ElementsAre(2, 1, 0));
}

TEST(PlainMatcher, putsInactivePeopleAndThoseOfInactiveCompaniesLast)
{
    std::vector<Person> persons{named(u"Anna Weber"_s), named(u"Bert Weber"_s), named(u"Carl Weber"_s)};
    persons[0].isActive = false;
    persons[1].isCompanyActive = false;
    persons.push_back(with(named(u"Zoe Last"_s), u"Weber"_s, {}, {}));

    EXPECT_THAT(found(persons, u"weber"_s), ElementsAre(2, 3, 0, 1));
}

TEST(PlainMatcher, findsEverybodyInTheOrderOfNamesWhenNothingIsTyped)
{
    const std::vector<Person> persons{named(u"Zoe"_s), named(u"Änne"_s), named(u"Bert"_s)};

    EXPECT_THAT(found(persons, QString()), ElementsAre(1, 2, 0));
    EXPECT_THAT(found(persons, u" .. "_s), ElementsAre(1, 2, 0));
}

TEST(PlainMatcher, keepsTheLimitAndCountsAll)
{
    std::vector<Person> persons;
    for (int each = 0; each < 50; ++each)
        persons.push_back(named(u"Person %1"_s.arg(99 - each)));
    const auto matcher = makePlainMatcher(persons);

    const auto few = matcher->search(u"person"_s, 3);
    const auto none = matcher->search(u"person"_s, 0);
    const auto negative = matcher->search(u"person"_s, -1);

    EXPECT_THAT(few.rows, ElementsAre(49, 48, 47));
    EXPECT_EQ(few.total, 50);
    EXPECT_THAT(none.rows, IsEmpty());
    EXPECT_EQ(none.total, 50);
    EXPECT_THAT(negative.rows, IsEmpty());
}

TEST(PlainMatcher, givesPeopleOfTheSameNameInTheirOwnOrder)
{
    EXPECT_THAT(found({named(u"Ann"_s), named(u"Ann"_s), named(u"Ann"_s)}, u"ann"_s), ElementsAre(0, 1, 2));
}

} // namespace
