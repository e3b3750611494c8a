// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/draft_store.h"
#include "tests/app/store/store_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::faultOf;
using tests::require;

namespace {

SavedDraft aNote()
{
    SavedDraft draft;
    draft.entity = u"TicketNotes"_s;
    draft.actor = ResourceId{29682885};
    draft.actorName = u"Jörg Weiß"_s;
    draft.parent = RecordRef{u"Tickets"_s, 7719};
    draft.values = {{u"title"_s, u"Called back 🙂"_s}, {u"noteType"_s, 3}};
    draft.unread = {{u"publish"_s, u"al"_s}};
    draft.focusKey = u"description"_s;
    draft.cursor = 42;
    draft.changedAt = QDateTime({2026, 11, 21}, {9, 30, 0, 125}, Qt::UTC);
    return draft;
}

class DraftStoreTest : public testing::Test
{
protected:
    void openAgain()
    {
        m_database.reset();
        m_database = m_file.open();
    }
    [[nodiscard]] DraftStore drafts() { return DraftStore(*m_database); }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(DraftStoreTest, givesBackEverythingWithTheAuthorAndTheCursor)
{
    SavedDraft note = aNote();

    note.id = require(drafts().save(note)).id;
    openAgain();

    EXPECT_TRUE(note.id.isValid());
    EXPECT_EQ(require(drafts().load()), std::vector<SavedDraft>{note});
}

TEST_F(DraftStoreTest, keepsADraftOfWhichHardlyAnythingIsKnown)
{
    SavedDraft ticket;
    ticket.entity = u"Tickets"_s;
    ticket.changedAt = QDateTime({2026, 11, 21}, {9, 30}, Qt::UTC);

    ticket.id = require(drafts().save(ticket)).id;
    openAgain();

    EXPECT_EQ(require(drafts().load()), std::vector<SavedDraft>{ticket});
}

TEST_F(DraftStoreTest, overwritesADraftThatWasSavedBefore)
{
    SavedDraft note = require(drafts().save(aNote()));
    note.actor = ContactId{4711};
    note.parent.reset();
    note.values = {{u"title"_s, u"Visited"_s}};
    note.isAside = true;

    (void)require(drafts().save(note));

    EXPECT_EQ(require(drafts().load()), std::vector<SavedDraft>{note});
}

TEST_F(DraftStoreTest, listsTheNewestFirst)
{
    SavedDraft old = aNote();
    old.changedAt = old.changedAt.addSecs(-60);
    const DraftId first = require(drafts().save(aNote())).id;
    const DraftId second = require(drafts().save(old)).id;
    const DraftId third = require(drafts().save(aNote())).id;

    std::vector<DraftId> ids;
    for (const SavedDraft &each : require(drafts().load()))
        ids.push_back(each.id);

    EXPECT_EQ(ids, (std::vector<DraftId>{third, first, second}));
}

TEST_F(DraftStoreTest, removesOneDraftAndNoOther)
{
    const SavedDraft kept = require(drafts().save(aNote()));
    const SavedDraft gone = require(drafts().save(aNote()));

    (void)require(drafts().remove(gone.id));
    (void)require(drafts().remove(gone.id));

    EXPECT_EQ(require(drafts().load()), std::vector<SavedDraft>{kept});
}

TEST_F(DraftStoreTest, bringsNoRemovedDraftBack)
{
    const SavedDraft gone = require(drafts().save(aNote()));
    (void)require(drafts().remove(gone.id));

    EXPECT_EQ(faultOf(drafts().save(gone)), StorageFault::other);

    const SavedDraft next = require(drafts().save(aNote()));
    EXPECT_NE(next.id, gone.id) << "an id is never given twice";
}

TEST_F(DraftStoreTest, refusesAnAuthorWithoutAnId)
{
    SavedDraft nobody = aNote();
    nobody.actor = ContactId{};

    EXPECT_NE(faultOf(drafts().save(nobody)), StorageFault::none);
    EXPECT_TRUE(require(drafts().load()).empty());
}

TEST_F(DraftStoreTest, neverGuessesWhatIsDamaged)
{
    (void)require(drafts().save(aNote()));
    tests::run(*m_database, u"UPDATE drafts SET form_values = '[1'"_s);

    EXPECT_EQ(faultOf(drafts().load()), StorageFault::corrupt);
}

} // namespace
