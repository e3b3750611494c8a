// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/actor.h"
#include "app/domain/person.h"

#include <functional>
#include <memory>
#include <vector>

namespace app::people {

/// One person as the search shows it: contact or resource, with the company resolved.
struct Person
{
    domain::Actor actor; ///< never ApiUser
    QString name;
    QString title;
    QStringList emails;
    domain::CompanyId company; ///< 0 for resources
    QString companyName;
    bool isActive = true; ///< of the person
    bool isCompanyActive = true;
    int licenseType = 0; ///< resources only
    QString licenseLabel; ///< what this tenant calls the license type; empty until its metadata is there
    QString userName; ///< resources only: the name to log in with

    friend bool operator==(const Person &, const Person &) = default;
};

/// What a search found.
struct Matches
{
    std::vector<int> rows; ///< indices into the persons that were given to the matcher, best first
    int total = 0; ///< all hits, also those beyond the limit
};

/// Finds people by what was typed. A faster engine takes the place of the plain one behind this interface.
class Matcher
{
public:
    Matcher() = default;
    virtual ~Matcher() = default;
    Matcher(const Matcher &) = delete;
    Matcher &operator=(const Matcher &) = delete;

    /// Everybody who fits, best first, at most `limit`. An empty query finds everybody in the order of names.
    [[nodiscard]] Matches search(const QString &query, int limit) const { return search(query, limit, {}); }
    /// The same among the rows that `accepts` takes; none means all.
    [[nodiscard]] virtual Matches search(
        const QString &query, int limit, const std::function<bool(int row)> &accepts) const = 0;
};

/// The plain matcher: words in any order, each a prefix of a word of name, title, company or e-mail, case and
/// diacritics folded, umlauts also as they are spelled without them ("ue"). Active people first; a hit in the
/// name before a hit elsewhere, the domain of an e-mail address last. Keeps a folded copy.
[[nodiscard]] std::unique_ptr<Matcher> makePlainMatcher(const std::vector<Person> &persons);

} // namespace app::people
