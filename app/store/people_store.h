// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/domain/result.h"

#include <vector>

namespace app::store {

class Database;

/// One refresh of the people. Each has a number of its own, higher than all before it.
struct Generation
{
    qint64 value = 0;

    friend bool operator==(const Generation &, const Generation &) = default;
};

/// Everybody whom the tenant knows, refreshed page by page. A refresh that is never finished drops nobody:
/// the old people stay, those that it brought are new already. A later refresh ends an earlier one: what
/// still comes from that one is refused (other), so that pages of two refreshes never mix.
class PeopleStore
{
public:
    explicit PeopleStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] domain::Result<Generation> beginRefresh();
    /// Saves one page in one transaction; whoever is there already is replaced.
    [[nodiscard]] domain::Result<domain::Done> put(
        Generation generation, const std::vector<domain::Company> &page);
    [[nodiscard]] domain::Result<domain::Done> put(
        Generation generation, const std::vector<domain::Contact> &page);
    [[nodiscard]] domain::Result<domain::Done> put(
        Generation generation, const std::vector<domain::Resource> &page);
    /// Ends a refresh whose every page was put: drops whom it did not bring (of the changes only resources
    /// are sure to be gone) and keeps how far it reached, in one transaction. Until then the old marks stand,
    /// so that a refresh that was interrupted is caught up by the next.
    [[nodiscard]] domain::Result<domain::Done> finishRefresh(
        Generation generation, domain::Reach reach, const domain::PeopleMarks &marks);
    /// How far the people reach.
    [[nodiscard]] domain::Result<domain::PeopleMarks> marks() const;
    /// All of one moment, by id.
    [[nodiscard]] domain::Result<domain::People> all();

private:
    Database &m_database;
};

} // namespace app::store
