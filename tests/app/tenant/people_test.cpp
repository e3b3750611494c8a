// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the tenant: what a search and the rules of impersonation are tried on.
#include "tests/app/tenant/tickets.h"
#include "tests/support/printers.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using tests::TenantTest;

namespace {

class People : public TenantTest
{
protected:
    QJsonArray all(const QByteArray &entity)
    {
        const QJsonObject everything{{u"op"_s, u"exist"_s}, {u"field"_s, u"id"_s}};
        return m_tenant.api("POST", entity + "/query", {{u"Filter"_s, QJsonArray{everything}}})
            .json()["items"_L1]
            .toArray();
    }
};

TEST_F(People, areTwentyFiveCompaniesWithAFamilyAndAnInactiveOne)
{
    const QJsonArray companies = all("Companies");

    EXPECT_EQ(companies.size(), 25);
    QHash<int, int> parents;
    int inactive = 0;
    for (const QJsonValue &each : companies) {
        parents.insert(each["id"_L1].toInt(), each["parentCompanyID"_L1].toInt());
        inactive += each["isActive"_L1].toBool() ? 0 : 1;
    }
    EXPECT_EQ(inactive, 1);
    EXPECT_EQ(parents.value(parents.value(tests::nordlichtWindpark)), tests::nordlichtHolding);
}

TEST_F(People, areFourHundredContactsOfKnownCompanies)
{
    const QJsonArray contacts = all("Contacts");

    EXPECT_EQ(contacts.size(), 400);
    QHash<QString, int> names;
    QHash<QString, int> namesAtACompany;
    QHash<QString, int> addresses;
    int inactive = 0;
    for (const QJsonValue &each : contacts) {
        const QString name = each["firstName"_L1].toString() + u' ' + each["lastName"_L1].toString();
        ++names[name];
        ++namesAtACompany[name + QString::number(each["companyID"_L1].toInt())];
        ++addresses[each["emailAddress"_L1].toString()];
        inactive += each["isActive"_L1].toInt(-1) == 0 ? 1 : 0;
        EXPECT_TRUE(each["isActive"_L1].isDouble());
    }
    EXPECT_EQ(names.value(u"Jürgen Müller"_s), 3);
    EXPECT_EQ(namesAtACompany.value(u"Jürgen Müller325"_s), 2);
    EXPECT_EQ(names.value(u"太郎 山田"_s), 1);
    EXPECT_EQ(names.value(u"Łukasz Wiśniewski"_s), 1);
    EXPECT_EQ(names.value(u"Patrick O'Brien"_s), 1);
    EXPECT_EQ(addresses.value(u"office@sunnysidecare.example"_s), 2);
    EXPECT_GT(addresses.value(QString()), 5);
    EXPECT_GT(inactive, 10);
}

TEST_F(People, areTheSameOnesAtEveryStart)
{
    const QJsonArray before = all("Contacts");

    m_tenant.stop();
    m_tenant.startAgain();

    EXPECT_EQ(all("Contacts"), before);
}

TEST_F(People, areFifteenResourcesOfWhomOneIsTheApiUser)
{
    const QJsonArray resources = all("Resources");

    EXPECT_EQ(resources.size(), 15);
    QHash<int, int> licences;
    int inactive = 0;
    for (const QJsonValue &each : resources) {
        licences.insert(each["id"_L1].toInt(), each["licenseType"_L1].toInt());
        inactive += each["isActive"_L1].toBool() ? 0 : 1;
        EXPECT_FALSE(each.toObject().contains("securityLevel"_L1));
    }
    EXPECT_EQ(licences.value(tests::apiUser), 7);
    EXPECT_EQ(licences.value(tests::dashboard), 6);
    EXPECT_EQ(inactive, 1);
}

} // namespace
