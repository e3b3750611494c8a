// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft_rows.h"

#include "app/store/columns.h"
#include "app/store/json_text.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"

namespace app::store {

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::DraftId;
using domain::Result;
using domain::SavedDraft;

namespace {

/// Binds every column but the id, in the order of the statements below.
void bindDraft(Statement &statement, const SavedDraft &draft)
{
    const ActorColumns actor = actorColumns(draft.actor);
    statement.bind(draft.entity).bind(actor.kind).bind(actor.id).bind(draft.actorName);
    if (draft.parent)
        statement.bind(draft.parent->entity).bind(draft.parent->id);
    else
        statement.bindNull().bindNull();
    statement.bind(objectText(draft.values))
        .bind(objectText(draft.unread))
        .bind(draft.focusKey)
        .bind(draft.cursor)
        .bind(draft.isAside)
        .bind(utcText(draft.changedAt));
}

} // namespace

Result<SavedDraft> writeDraft(Database &database, SavedDraft draft)
{
    const bool isNew = draft.id.value == 0;
    Statement write(database,
        isNew ? u"INSERT INTO drafts (entity, actor_kind, actor_id, actor_name, parent_entity, parent_id, "
                "form_values, unread, focus_key, cursor, is_aside, changed_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
              : u"UPDATE drafts SET entity = ?, actor_kind = ?, actor_id = ?, actor_name = ?, "
                "parent_entity = ?, parent_id = ?, form_values = ?, unread = ?, focus_key = ?, cursor = ?, "
                "is_aside = ?, changed_at = ? WHERE id = ?"_s);
    bindDraft(write, draft);
    if (!isNew)
        write.bind(draft.id.value);
    if (const auto written = write.run(); !written)
        return written.error();
    if (isNew)
        draft.id = DraftId{write.insertedId()};
    else if (write.affectedRows() != 1)
        return storageProblem(StorageFault::other, u"no draft %1"_s.arg(draft.id.value));
    return draft;
}

Result<Done> eraseDraft(Database &database, DraftId id)
{
    return Statement(database, u"DELETE FROM drafts WHERE id = ?"_s).bind(id.value).run();
}

} // namespace app::store
