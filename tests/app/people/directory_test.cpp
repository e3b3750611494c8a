// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/directory.h"
#include "tests/support/printers.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using app::people::Directory;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Company company(qint64 id, const QString &name, qint64 parent = 0, bool isActive = true)
{
    return {CompanyId{id}, name, CompanyId{parent}, isActive};
}

Contact contact(qint64 id, qint64 employer, const QString &lastName)
{
    Contact made;
    made.id = ContactId{id};
    made.company = CompanyId{employer};
    made.lastName = lastName;
    return made;
}

Resource resource(qint64 id, const QString &lastName)
{
    Resource made;
    made.id = ResourceId{id};
    made.lastName = lastName;
    made.licenseType = 7;
    return made;
}

QStringList names(const std::vector<Company> &companies)
{
    QStringList all;
    for (const Company &each : companies)
        all.append(each.name);
    return all;
}

class DirectoryTest : public testing::Test
{
protected:
    Directory m_directory;
};

TEST_F(DirectoryTest, knowsNobodyAtFirst)
{
    EXPECT_TRUE(m_directory.isEmpty());
    EXPECT_EQ(m_directory.person(ContactId{1}), nullptr);
    EXPECT_TRUE(m_directory.search(u"x"_s, 10).rows.empty());
}

TEST_F(DirectoryTest, tellsAContactFromAResourceOfTheSameNumber)
{
    m_directory.setPeople(
        {{company(7, u"Contoso"_s)}, {contact(5, 7, u"Berg"_s)}, {resource(5, u"Weber"_s)}});

    ASSERT_NE(m_directory.person(ContactId{5}), nullptr);
    EXPECT_EQ(m_directory.person(ContactId{5})->name, u"Berg"_s);
    EXPECT_EQ(m_directory.person(ContactId{5})->companyName, u"Contoso"_s);
    ASSERT_NE(m_directory.person(ResourceId{5}), nullptr);
    EXPECT_EQ(m_directory.person(ResourceId{5})->name, u"Weber"_s);
    EXPECT_EQ(m_directory.person(ResourceId{5})->licenseType, 7);
    EXPECT_EQ(m_directory.person(ApiUser{}), nullptr);
    EXPECT_EQ(m_directory.person(ContactId{6}), nullptr);
}

TEST_F(DirectoryTest, showsTheCompanyOfAContactWithItsState)
{
    m_directory.setPeople(
        {{company(7, u"Closed"_s, 0, false)}, {contact(1, 7, u"Berg"_s), contact(2, 404, u"Alm"_s)}, {}});

    EXPECT_FALSE(m_directory.person(ContactId{1})->isCompanyActive);
    EXPECT_TRUE(m_directory.person(ContactId{2})->isCompanyActive)
        << "an unknown company is not called inactive";
    EXPECT_EQ(m_directory.person(ContactId{2})->companyName, QString());
}

TEST_F(DirectoryTest, tellsNamesakesApartByCompanyOrByAddress)
{
    Contact berg = contact(1, 10, u"Berg"_s);
    berg.emails = {u"one@north.example"_s};
    Contact sameCompany = contact(2, 10, u"Berg"_s);
    sameCompany.emails = {u"two@north.example"_s};
    const Contact elsewhere = contact(3, 11, u"Berg"_s);
    const Contact single = contact(4, 10, u"Alm"_s);
    m_directory.setPeople(
        {{company(10, u"North"_s), company(11, u"South"_s)}, {berg, sameCompany, elsewhere, single}, {}});
    const auto named = [this](qint64 id, bool isCompanyShown) {
        return m_directory.distinctName(*m_directory.person(ContactId{id}), isCompanyShown);
    };

    EXPECT_EQ(named(1, false), u"Berg (one@north.example)"_s);
    EXPECT_EQ(named(2, true), u"Berg (two@north.example)"_s);
    EXPECT_EQ(named(3, false), u"Berg (South)"_s);
    EXPECT_EQ(named(3, true), u"Berg"_s);
    EXPECT_EQ(named(4, false), u"Alm"_s);
}

TEST_F(DirectoryTest, replacesEverybodyAndSaysSoOnce)
{
    m_directory.setPeople({{}, {contact(1, 0, u"Berg"_s)}, {}});
    QSignalSpy changed(&m_directory, &Directory::changed);

    m_directory.setPeople({{}, {contact(2, 0, u"Alm"_s)}, {}});

    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_directory.person(ContactId{1}), nullptr);
    EXPECT_THAT(m_directory.search(u"alm"_s, 10).rows, ElementsAre(0));
    EXPECT_THAT(m_directory.search(u"berg"_s, 10).rows, IsEmpty());
}

TEST_F(DirectoryTest, givesALineageFromTheNearestUpwards)
{
    m_directory.setPeople(
        {{company(1, u"Top"_s), company(2, u"Middle"_s, 1), company(3, u"Low"_s, 2)}, {}, {}});

    EXPECT_THAT(m_directory.lineage(CompanyId{3}), ElementsAre(CompanyId{3}, CompanyId{2}, CompanyId{1}));
    EXPECT_THAT(m_directory.lineage(CompanyId{404}), IsEmpty());
}

TEST_F(DirectoryTest, endsALineageAtCircles)
{
    m_directory.setPeople({{company(1, u"One"_s, 3), company(2, u"Two"_s, 1), company(3, u"Three"_s, 2),
                               company(4, u"Own"_s, 4), company(5, u"Below"_s, 3)},
        {}, {}});

    EXPECT_THAT(m_directory.lineage(CompanyId{1}), ElementsAre(CompanyId{1}, CompanyId{3}, CompanyId{2}));
    EXPECT_THAT(m_directory.lineage(CompanyId{4}), ElementsAre(CompanyId{4}));
    EXPECT_THAT(m_directory.lineage(CompanyId{5}),
        ElementsAre(CompanyId{5}, CompanyId{3}, CompanyId{2}, CompanyId{1}));
}

TEST_F(DirectoryTest, endsALineageAtUnknownParentsAndBeforeCompanyZero)
{
    m_directory.setPeople(
        {{company(0, u"We ourselves"_s), company(1, u"Orphan"_s, 404), company(2, u"Root"_s)}, {}, {}});

    EXPECT_THAT(m_directory.lineage(CompanyId{1}), ElementsAre(CompanyId{1}));
    EXPECT_THAT(m_directory.lineage(CompanyId{2}), ElementsAre(CompanyId{2}));
}

TEST_F(DirectoryTest, findsCompaniesByWordsActiveOnesFirst)
{
    m_directory.setPeople({{company(1, u"Müller Bau"_s, 0, false), company(2, u"Zweite Müller AG"_s),
                               company(3, u"Anton Müller"_s), company(4, u"Bauhof"_s)},
        {}, {}});

    EXPECT_EQ(names(m_directory.searchCompanies(u"muller"_s, 10)),
        (QStringList{u"Anton Müller"_s, u"Zweite Müller AG"_s, u"Müller Bau"_s}));
    EXPECT_EQ(names(m_directory.searchCompanies(u"bau mü"_s, 10)), QStringList(u"Müller Bau"_s));
    EXPECT_EQ(m_directory.searchCompanies(QString(), 2).size(), 2U);
    EXPECT_TRUE(m_directory.searchCompanies(QString(), 0).empty());
    EXPECT_TRUE(m_directory.searchCompanies(QString(), -1).empty());
}

TEST_F(DirectoryTest, searchesAmongThoseWhomAFilterLeaves)
{
    m_directory.setPeople({{company(7, u"Contoso"_s), company(8, u"Other"_s)},
        {contact(1, 7, u"Berg"_s), contact(2, 8, u"Berg"_s)}, {resource(5, u"Berg"_s)}});
    const auto rows = [this](const app::people::Filter &filter) {
        return m_directory.search(u"berg"_s, 10, filter).rows;
    };

    EXPECT_THAT(rows({}), ElementsAre(0, 1, 2));
    EXPECT_THAT(rows({true, false, {}}), ElementsAre(0, 1));
    EXPECT_THAT(rows({false, true, {}}), ElementsAre(2));
    EXPECT_THAT(rows({true, true, {CompanyId{8}}}), ElementsAre(1, 2));
    EXPECT_THAT(rows({true, false, {CompanyId{9}}}), IsEmpty());
    EXPECT_EQ(m_directory.search(u"berg"_s, 1, {true, false, {}}).total, 2);
}

TEST_F(DirectoryTest, labelsLicensesAsTheTenantDoes)
{
    QSignalSpy changed(&m_directory, &Directory::changed);
    m_directory.setPeople({{}, {}, {resource(5, u"Weber"_s)}});

    m_directory.setLicenseLabels({{7, u"API-Benutzer"_s}});

    EXPECT_EQ(m_directory.person(ResourceId{5})->licenseLabel, u"API-Benutzer"_s);
    EXPECT_EQ(changed.count(), 2);
    m_directory.setLicenseLabels({{7, u"API-Benutzer"_s}});
    EXPECT_EQ(changed.count(), 2) << "nothing new";
    m_directory.setPeople({{}, {}, {resource(6, u"Alm"_s)}});
    EXPECT_EQ(m_directory.person(ResourceId{6})->licenseLabel, u"API-Benutzer"_s);
}

} // namespace
