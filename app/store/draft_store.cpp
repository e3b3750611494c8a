// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft_store.h"

#include "app/store/columns.h"
#include "app/store/database.h"
#include "app/store/json_text.h"
#include "app/store/statement.h"
#include "app/store/storage_problem.h"
#include "app/store/transaction.h"

#include <utility>

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
        .bind(utcText(draft.changedAt))
        .bind(objectText(draft.ticketChange));
}

Result<SavedDraft> readDraft(const Statement &row)
{
    SavedDraft draft;
    draft.id = DraftId{row.integer(0)};
    draft.entity = row.text(1);
    const auto actor = readActor(row.text(2), row.integer(3));
    if (!actor)
        return actor.error();
    draft.actor = *actor;
    draft.actorName = row.text(4);
    if (!row.isNull(6))
        draft.parent = domain::RecordRef{row.text(5), row.integer(6)};
    const auto values = readObject(row.text(7));
    if (!values)
        return values.error();
    draft.values = *values;
    const auto unread = readObject(row.text(8));
    if (!unread)
        return unread.error();
    draft.unread = *unread;
    draft.focusKey = row.text(9);
    draft.cursor = int(row.integer(10));
    draft.isAside = row.isTrue(11);
    const auto changedAt = readUtc(row, 12);
    if (!changedAt)
        return changedAt.error();
    draft.changedAt = *changedAt;
    const auto ticketChange = readObject(row.text(13));
    if (!ticketChange)
        return ticketChange.error();
    draft.ticketChange = *ticketChange;
    return draft;
}

Result<std::vector<domain::File>> readFiles(Database &database, DraftId id)
{
    Statement read(database,
        u"SELECT files.id, name, length(bytes) FROM draft_files JOIN files ON files.id = file_id "
        "WHERE draft_id = ? ORDER BY number"_s);
    read.bind(id.value);
    if (!read.exec())
        return read.problem();
    std::vector<domain::File> files;
    while (read.next())
        files.push_back({domain::FileId{read.integer(0)}, read.text(1), read.integer(2)});
    if (read.hasFailed())
        return read.problem();
    return files;
}

Result<Done> writeFiles(Database &database, const SavedDraft &draft)
{
    if (const auto done =
            Statement(database, u"DELETE FROM draft_files WHERE draft_id = ?"_s).bind(draft.id.value).run();
        !done)
        return done.error();
    Statement insert(database, u"INSERT INTO draft_files (draft_id, number, file_id) VALUES (?, ?, ?)"_s);
    int number = 0;
    for (const domain::File &file : draft.files) {
        insert.bind(draft.id.value).bind(++number).bind(file.id.value);
        if (const auto done = insert.run(); !done)
            return done.error();
    }
    return Done{};
}

Result<std::vector<SavedDraft>> readDrafts(Database &database)
{
    std::vector<SavedDraft> drafts;
    {
        Statement read(database,
            u"SELECT id, entity, actor_kind, actor_id, actor_name, parent_entity, parent_id, form_values, "
            u"unread, focus_key, cursor, is_aside, changed_at, ticket_change FROM drafts "
            u"ORDER BY changed_at DESC, id DESC"_s);
        if (!read.exec())
            return read.problem();
        while (read.next()) {
            const auto draft = readDraft(read);
            if (!draft)
                return draft.error();
            drafts.push_back(*draft);
        }
        if (read.hasFailed())
            return read.problem();
    }
    for (SavedDraft &draft : drafts) {
        auto files = readFiles(database, draft.id);
        if (!files)
            return files.error();
        draft.files = std::move(files.value());
    }
    return drafts;
}

} // namespace

Result<SavedDraft> writeDraft(Database &database, SavedDraft draft)
{
    const bool isNew = draft.id.value == 0;
    Statement write(database,
        isNew ? u"INSERT INTO drafts (entity, actor_kind, actor_id, actor_name, parent_entity, parent_id, "
                "form_values, unread, focus_key, cursor, is_aside, changed_at, ticket_change) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
              : u"UPDATE drafts SET entity = ?, actor_kind = ?, actor_id = ?, actor_name = ?, "
                "parent_entity = ?, parent_id = ?, form_values = ?, unread = ?, focus_key = ?, cursor = ?, "
                "is_aside = ?, changed_at = ?, ticket_change = ? WHERE id = ?"_s);
    bindDraft(write, draft);
    if (!isNew)
        write.bind(draft.id.value);
    if (const auto written = write.run(); !written)
        return written.error();
    if (isNew)
        draft.id = DraftId{write.insertedId()};
    else if (write.affectedRows() != 1)
        return storageProblem(StorageFault::other, u"no draft %1"_s.arg(draft.id.value));
    if (const auto done = writeFiles(database, draft); !done)
        return done.error();
    return draft;
}

Result<Done> eraseDraft(Database &database, DraftId id)
{
    return Statement(database, u"DELETE FROM drafts WHERE id = ?"_s).bind(id.value).run();
}

Result<SavedDraft> DraftStore::save(SavedDraft draft)
{
    return inTransaction(m_database, [&] { return writeDraft(m_database, std::move(draft)); });
}

Result<std::vector<SavedDraft>> DraftStore::load()
{
    // Drafts and their files are several reads: of one moment.
    const auto readAll = [&] { return readDrafts(m_database); };
    return inTransaction(m_database, readAll, Transaction::Kind::read);
}

Result<Done> DraftStore::remove(DraftId id)
{
    return inTransaction(m_database, [&] { return eraseDraft(m_database, id); });
}

} // namespace app::store
