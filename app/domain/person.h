// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"

#include <QDateTime>
#include <QStringList>
#include <vector>

namespace app::domain {

/// A customer, as far as the people search and the contact rules need it (fact sheet 6.7).
struct Company
{
    CompanyId id;
    QString name;
    CompanyId parent; ///< 0 = none
    bool isActive = true;

    friend bool operator==(const Company &, const Company &) = default;
};

/// A customer's person (fact sheet 6.5).
struct Contact
{
    ContactId id;
    CompanyId company;
    QString firstName;
    QString lastName;
    QString title;
    QStringList emails; ///< emailAddress, emailAddress2, emailAddress3; empty ones left out
    bool isActive = true;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A colleague with a login (fact sheet 6.6). There is no field for the security level (3.1).
struct Resource
{
    ResourceId id;
    QString firstName;
    QString lastName;
    QString title;
    QString userName;
    QStringList emails; ///< email, email2, email3; empty ones left out
    int licenseType = 0; ///< 7 = API user in live data (2.5)
    bool isActive = true;

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// Everybody that one tenant knows: what a refresh brings and what the search looks through.
struct People
{
    std::vector<Company> companies;
    std::vector<Contact> contacts;
    std::vector<Resource> resources;
};

/// What a refresh of the people brings: everybody, or those who changed since the last one. Resources are
/// always all there.
enum class Reach : quint8 { everybody, changes };

/// How far the people that are kept reach: all UTC, invalid = never. A watermark is the moment up to which
/// every change of that kind is kept (fact sheet 4); resources have none, they are always fetched whole.
struct PeopleMarks
{
    QDateTime companies;
    QDateTime contacts;
    QDateTime full; ///< when everybody was fetched, so that deleted records went; by our own clock
    QDateTime latest; ///< when any refresh reached its end; by our own clock

    friend bool operator==(const PeopleMarks &, const PeopleMarks &) = default;
};

/// "First Last", without stray blanks.
template <typename PersonType>
[[nodiscard]] QString fullName(const PersonType &person)
{
    return QString(person.firstName + QLatin1Char(' ') + person.lastName).simplified();
}

} // namespace app::domain
