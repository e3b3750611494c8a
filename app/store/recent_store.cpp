// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recent_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/statement.h"
#include "app/store/transaction.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Actor;
using domain::Done;
using domain::Result;

Result<Done> RecentStore::remember(const Actor &actor)
{
    if (std::holds_alternative<domain::ApiUser>(actor))
        return Done{};
    const ActorColumns columns = actorColumns(actor);
    return inTransaction(m_database, [&]() -> Result<Done> {
        // REPLACE gives a known one a new id, the highest.
        Statement put(m_database, u"REPLACE INTO recent_people (actor_kind, actor_id) VALUES (?, ?)"_s);
        if (const auto done = put.bind(columns.kind).bind(columns.id).run(); !done)
            return done.error();
        return Statement(m_database,
            u"DELETE FROM recent_people WHERE id NOT IN "
            "(SELECT id FROM recent_people ORDER BY id DESC LIMIT ?)"_s)
            .bind(mostRecent)
            .run();
    });
}

Result<std::vector<Actor>> RecentStore::recent() const
{
    Statement read(m_database, u"SELECT actor_kind, actor_id FROM recent_people ORDER BY id DESC"_s);
    if (!read.exec())
        return read.problem();
    std::vector<Actor> actors;
    while (read.next()) {
        const auto actor = readActor(read.text(0), read.integer(1));
        if (!actor)
            return actor.error();
        actors.push_back(*actor);
    }
    if (read.hasFailed())
        return read.problem();
    return actors;
}

} // namespace app::store
