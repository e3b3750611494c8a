// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/wait.h"
#include "ui/drafts/draft_keeper.h"

#include <QSignalSpy>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using ui::drafts::DraftKeeper;
using ui::drafts::DraftPlace;

namespace {

/// Nobody waits so long: only flush() saves.
constexpr auto forever = std::chrono::hours(1);

SavedDraft written(const QString &text)
{
    SavedDraft draft;
    draft.entity = u"TicketNotes"_s;
    draft.actor = ContactId{4711};
    draft.values = {{u"description"_s, text}};
    draft.focusKey = u"description"_s;
    draft.cursor = int(text.size());
    return draft;
}

class DraftKeeperTest : public testing::Test
{
protected:
    [[nodiscard]] DraftPlace place()
    {
        return {
            [this] { return form; },
            [this](const SavedDraft &draft) -> Result<SavedDraft> {
                ++saves;
                if (isFull)
                    return full();
                SavedDraft kept = draft;
                if (kept.id.value == 0)
                    kept.id = DraftId{++lastId};
                drafts[kept.id] = kept;
                return kept;
            },
            [this](DraftId id) -> Result<Done> {
                if (isFull)
                    return full();
                drafts.erase(id);
                return Done{};
            },
            [this](DraftId id) { claimed.insert(id); },
            [this](DraftId id) { claimed.erase(id); },
            [this] { return now; },
        };
    }
    [[nodiscard]] static Problem full()
    {
        Problem problem;
        problem.kind = ProblemKind::storage;
        problem.field = u"storage.full"_s;
        return problem;
    }
    void type(const QString &text)
    {
        form = written(text);
        keeper.changed();
    }
    void typeAndFlush(const QString &text)
    {
        type(text);
        EXPECT_TRUE(keeper.flush());
    }
    [[nodiscard]] QString kept(qint64 id) { return drafts[DraftId{id}].values[u"description"_s].toString(); }

    std::optional<SavedDraft> form;
    std::map<DraftId, SavedDraft> drafts;
    std::set<DraftId> claimed;
    qint64 lastId = 0;
    int saves = 0;
    bool isFull = false;
    QDateTime now{{2026, 11, 21}, {14, 2}, Qt::UTC};
    DraftKeeper keeper{place(), forever};
};

TEST_F(DraftKeeperTest, savesOnceForManyChanges)
{
    DraftKeeper quick(place(), std::chrono::milliseconds(0));
    form = written(u"Called back"_s);

    for (int key = 0; key < 11; ++key)
        quick.changed();

    ASSERT_TRUE(tests::waitFor([&] { return saves > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(saves, 1);
    EXPECT_EQ(kept(1), u"Called back"_s);
}

TEST_F(DraftKeeperTest, savesThoughTheKeysNeverRest)
{
    DraftKeeper quick(place(), std::chrono::milliseconds(60));
    form = written(u"Called back"_s);

    // Far more often than the interval: a timer that began anew with each key would never fire.
    const bool isSaved = tests::waitFor([&] {
        quick.changed();
        return saves > 0;
    });

    EXPECT_TRUE(isSaved);
}

TEST_F(DraftKeeperTest, savesAuthorCursorAndTime)
{
    QSignalSpy saved(&keeper, &DraftKeeper::saved);

    typeAndFlush(u"Called back"_s);

    SavedDraft expected = written(u"Called back"_s);
    expected.id = DraftId{1};
    expected.changedAt = now;
    EXPECT_EQ(drafts[DraftId{1}], expected);
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved[0][0].toDateTime(), now);
}

TEST_F(DraftKeeperTest, overwritesTheOneDraft)
{
    typeAndFlush(u"Called"_s);
    typeAndFlush(u"Called back"_s);

    EXPECT_EQ(drafts.size(), 1U);
    EXPECT_EQ(kept(1), u"Called back"_s);
}

TEST_F(DraftKeeperTest, claimsThePresentDraftAndNoOther)
{
    typeAndFlush(u"Called back"_s);
    EXPECT_EQ(claimed, std::set<DraftId>{DraftId{1}});
    SavedDraft other = written(u"Other"_s);
    other.id = DraftId{7};

    keeper.goOnWith(other);

    EXPECT_EQ(claimed, std::set<DraftId>{DraftId{7}});
}

TEST_F(DraftKeeperTest, letsGoOfWhatIsSetAsideSubmittedOrEmptied)
{
    typeAndFlush(u"Called back"_s);
    ASSERT_TRUE(keeper.setAside());
    EXPECT_TRUE(claimed.empty());

    typeAndFlush(u"Printer"_s);
    ASSERT_FALSE(claimed.empty());
    keeper.draftGone();
    EXPECT_TRUE(claimed.empty());

    typeAndFlush(u"Scanner"_s);
    ASSERT_FALSE(claimed.empty());
    form.reset();
    keeper.changed();
    ASSERT_TRUE(keeper.flush());
    EXPECT_TRUE(claimed.empty());
}

TEST_F(DraftKeeperTest, writesNothingWhenNothingIsNew)
{
    typeAndFlush(u"Called back"_s);
    now = now.addSecs(5);

    keeper.changed();
    EXPECT_TRUE(keeper.flush());
    EXPECT_TRUE(keeper.flush());

    EXPECT_EQ(saves, 1);
}

TEST_F(DraftKeeperTest, forgetsTheDraftOfAFormThatWasEmptied)
{
    typeAndFlush(u"Called back"_s);

    form.reset();
    keeper.changed();
    EXPECT_TRUE(keeper.flush());

    EXPECT_TRUE(drafts.empty());
}

TEST_F(DraftKeeperTest, tellsThatSavingFailedAndTriesAgain)
{
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    isFull = true;
    type(u"Called back"_s);
    EXPECT_FALSE(keeper.flush());
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Problem>(), full());

    isFull = false;
    EXPECT_TRUE(keeper.flush());

    EXPECT_EQ(kept(1), u"Called back"_s);
}

TEST_F(DraftKeeperTest, goesOnWithTheDraftThatCameBack)
{
    SavedDraft back = written(u"Called"_s);
    back.id = DraftId{77};
    drafts[back.id] = back;
    keeper.goOnWith(back);

    typeAndFlush(u"Called back"_s);

    EXPECT_EQ(drafts.size(), 1U);
    EXPECT_EQ(kept(77), u"Called back"_s);
}

TEST_F(DraftKeeperTest, tellsWhichDraftIsThePresentOne)
{
    EXPECT_FALSE(keeper.present().isValid());

    typeAndFlush(u"Called back"_s);
    EXPECT_EQ(keeper.present(), DraftId{1});

    form.reset();
    keeper.changed();
    EXPECT_TRUE(keeper.flush());
    EXPECT_FALSE(keeper.present().isValid());
}

TEST_F(DraftKeeperTest, savesNothingMoreOfWhatBecameAPlan)
{
    typeAndFlush(u"Called"_s);
    type(u"Called back"_s);
    drafts.erase(keeper.present()); // with the plan

    keeper.draftGone();
    EXPECT_TRUE(keeper.flush());

    EXPECT_TRUE(drafts.empty());
    EXPECT_EQ(saves, 1);
    EXPECT_FALSE(keeper.present().isValid());
}

TEST_F(DraftKeeperTest, takesADraftFromAsideByTheFirstSaveAfterIt)
{
    type(u"Called back"_s);
    ASSERT_TRUE(keeper.setAside());

    keeper.goOnWith(drafts[DraftId{1}]);
    keeper.changed();
    EXPECT_TRUE(keeper.flush());

    EXPECT_FALSE(drafts[DraftId{1}].isAside);
}

TEST_F(DraftKeeperTest, setsTheDraftAsideAndBeginsAFreshOne)
{
    type(u"Called back"_s);
    ASSERT_TRUE(keeper.setAside());

    typeAndFlush(u"Visited"_s);

    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_TRUE(drafts[DraftId{1}].isAside);
    EXPECT_EQ(kept(1), u"Called back"_s);
    EXPECT_FALSE(drafts[DraftId{2}].isAside);
    EXPECT_EQ(kept(2), u"Visited"_s);
}

TEST_F(DraftKeeperTest, keepsThePresentDraftWhenItCannotBeSetAside)
{
    typeAndFlush(u"Called back"_s);
    isFull = true;
    EXPECT_FALSE(keeper.setAside());

    isFull = false;
    typeAndFlush(u"Called back twice"_s);

    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(kept(1), u"Called back twice"_s);
    EXPECT_FALSE(drafts[DraftId{1}].isAside);
}

} // namespace
