// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/domain/result.h"
#include "app/domain/saved_draft.h"

#include <optional>
#include <vector>

namespace app::store {

class Database;

/// The plans that were submitted, with all their steps: the outbox and the history. Nothing is ever deleted.
/// What cannot be read as it was written (a state without a name, damaged JSON) is a Problem (corrupt), never
/// guessed.
class PlanStore
{
public:
    explicit PlanStore(Database &database)
        : m_database(database)
    {
    }

    /// Saves a new plan in one transaction and gives it back with its ids. A plan or step that has an id
    /// already is refused (other): saving it again would do it twice. So are two steps of one number, and an
    /// actor without an id. The draft that it was written in, if it was kept, goes in the same transaction:
    /// after a crash there is the draft or the plan, never both.
    [[nodiscard]] domain::Result<domain::Plan> save(domain::Plan plan, domain::DraftId writtenIn = {});
    /// Overwrites the whole row of the step with that id. Problem: other, if there is none.
    [[nodiscard]] domain::Result<domain::Done> update(const domain::Step &step);
    /// Writes a step that is about to leave, in one transaction with the questions whether it is still
    /// planned here and the lease still `holder`'s. False, and nothing is changed, if not: it must not leave.
    [[nodiscard]] domain::Result<bool> begin(const domain::Step &step, const QString &holder);
    /// As update(), while the lease is `holder`'s; false, and nothing is changed, if it is not any more.
    [[nodiscard]] domain::Result<bool> update(const domain::Step &step, const QString &holder);
    /// Writes steps that were taken back, if all of them are still planned here. False, and nothing is
    /// changed, if one of them is not: whoever sends was faster. Needs no lease.
    [[nodiscard]] domain::Result<bool> takeBack(const std::vector<domain::Step> &steps);
    /// As takeBack(), and keeps what stood in them as a new draft (id 0), in the same transaction: after a
    /// crash there is the plan or the draft. Gives the draft with its id, or nothing if one is not planned
    /// any more.
    [[nodiscard]] domain::Result<std::optional<domain::SavedDraft>> withdraw(
        const std::vector<domain::Step> &steps, domain::SavedDraft draft);
    /// The newest `limit` plans, newest first; 0 = all.
    [[nodiscard]] domain::Result<std::vector<domain::Plan>> all(int limit = 0);
    /// Problem: other, if there is none of that id.
    [[nodiscard]] domain::Result<domain::Plan> find(domain::PlanId id);
    /// The plans with a step that is not settled or is unclear, oldest first: the order in which they go on.
    [[nodiscard]] domain::Result<std::vector<domain::Plan>> open();
    /// What may be news to somebody who has read all plans up to `last`: those after it, those that are open,
    /// and those of `also`; newest first. Whatever else there is can't have changed.
    [[nodiscard]] domain::Result<std::vector<domain::Plan>> since(
        domain::PlanId last, const std::vector<domain::PlanId> &also);
    /// A number that is another one after another connection has written anything.
    [[nodiscard]] domain::Result<qint64> revision();

private:
    [[nodiscard]] domain::Result<std::vector<domain::Plan>> read(const QString &condition, qint64 value);

    Database &m_database;
};

} // namespace app::store
