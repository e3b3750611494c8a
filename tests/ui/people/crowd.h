// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/directory.h"

namespace tests {

/// A few people whose names begin alike: contacts of two companies (one of them inactive) and colleagues.
inline app::domain::People crowd()
{
    using namespace Qt::Literals::StringLiterals;
    using namespace app::domain;
    People people;
    people.companies = {Company{CompanyId{301}, u"Nordlicht"_s, {}, true},
        Company{CompanyId{309}, u"Alte Mühle"_s, {}, false}};
    people.contacts = {
        Contact{
            ContactId{1}, CompanyId{301}, u"Anna"_s, u"Bauer"_s, u"Buyer"_s, {u"anna@nord.example"_s}, true},
        Contact{ContactId{2}, CompanyId{301}, u"Anna"_s, u"Claus"_s, {}, {}, false},
        Contact{ContactId{3}, CompanyId{309}, u"Anna"_s, u"Dorn"_s, {}, {}, true},
        Contact{ContactId{4}, CompanyId{999}, u"Bernd"_s, u"Ehlers"_s, {}, {}, true},
        Contact{ContactId{5}, CompanyId{301}, {}, {}, {}, {u"info@nord.example"_s}, true},
    };
    people.resources = {
        Resource{ResourceId{1}, u"Anna"_s, u"Abel"_s, u"Technician"_s, u"aabel"_s, {u"abel@us.example"_s}, 1,
            true},
        Resource{ResourceId{2}, u"Anna"_s, u"Api"_s, {}, u"api"_s, {}, 7, true},
        Resource{ResourceId{3}, u"Anna"_s, u"Zuse"_s, {}, u"azuse"_s, {}, 1, true},
    };
    return people;
}

/// Nobody may write as an API user.
inline QString againstApiUsers(const app::people::Person &person)
{
    return person.licenseType == 7 ? QStringLiteral("an API user") : QString();
}

} // namespace tests
