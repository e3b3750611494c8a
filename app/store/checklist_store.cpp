// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/checklist_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::Result;

Result<Done> ChecklistStore::tick(const TickedStep &step)
{
    return inTransaction(m_database, [&] {
        return Statement(m_database, u"REPLACE INTO checklist (step, ticked_by, at) VALUES (?, ?, ?)"_s)
            .bind(step.step)
            .bind(step.by)
            .bind(utcText(step.at))
            .run();
    });
}

Result<Done> ChecklistStore::untick(const QString &step)
{
    return inTransaction(m_database,
        [&] { return Statement(m_database, u"DELETE FROM checklist WHERE step = ?"_s).bind(step).run(); });
}

Result<std::vector<TickedStep>> ChecklistStore::all()
{
    Statement read(m_database, u"SELECT step, ticked_by, at FROM checklist ORDER BY step"_s);
    if (!read.exec())
        return read.problem();
    std::vector<TickedStep> steps;
    while (read.next()) {
        const auto at = readUtc(read, 2);
        if (!at)
            return at.error();
        steps.push_back({read.text(0), read.text(1), *at});
    }
    if (read.hasFailed())
        return read.problem();
    return steps;
}

} // namespace app::store
