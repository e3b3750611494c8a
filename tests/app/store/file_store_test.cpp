// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/file_store.h"

#include "app/store/draft_store.h"
#include "app/store/plan_store.h"
#include "tests/app/store/store_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::aPlan;
using tests::faultOf;
using tests::require;

namespace {

class FileStoreTest : public testing::Test
{
protected:
    [[nodiscard]] FileStore files() { return FileStore(*m_database); }
    void openAgain()
    {
        m_database.reset();
        m_database = m_file.open();
    }
    [[nodiscard]] bool isKept(const File &file) { return bool(files().bytes(file.id)); }
    Step stepWith(const File &file)
    {
        Plan plan = aPlan(u"with a file"_s);
        plan.steps.front().file = file;
        return require(PlanStore(*m_database).save(plan)).steps.front();
    }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(FileStoreTest, givesBackEveryByteAfterASecondStart)
{
    QByteArray bytes(6'000'000, '\0');
    for (qsizetype at = 0; at < bytes.size(); ++at)
        bytes[at] = char(at * 31);

    const File file = require(files().add(u"Bildschirm – 山.png"_s, bytes));
    openAgain();

    EXPECT_EQ(file.name, u"Bildschirm – 山.png"_s);
    EXPECT_EQ(file.size, 6'000'000);
    EXPECT_EQ(require(files().bytes(file.id)), bytes);
}

TEST_F(FileStoreTest, keepsAnEmptyFile)
{
    const File file = require(files().add(u"empty.txt"_s, QByteArray()));

    EXPECT_EQ(require(files().bytes(file.id)), QByteArray());
}

TEST_F(FileStoreTest, saysWhereThereIsNoFile)
{
    EXPECT_EQ(faultOf(files().bytes(FileId{99})), StorageFault::other);
}

TEST_F(FileStoreTest, sweepsWhatNobodyNames)
{
    const File file = require(files().add(u"a.txt"_s, "a"));

    (void)require(files().sweep());

    EXPECT_FALSE(isKept(file));
}

TEST_F(FileStoreTest, keepsTheFilesOfADraftInTheirOrder)
{
    SavedDraft draft;
    draft.entity = u"Tickets"_s;
    const File first = require(files().add(u"a.txt"_s, "a"));
    const File second = require(files().add(u"b.txt"_s, "bb"));
    draft.files = {second, first};
    draft.ticketChange = {{u"status"_s, 5}};
    draft = require(DraftStore(*m_database).save(draft));

    (void)require(files().sweep());
    openAgain();

    EXPECT_EQ(require(DraftStore(*m_database).load()), std::vector<SavedDraft>{draft});
    EXPECT_TRUE(isKept(first));
}

TEST_F(FileStoreTest, forgetsTheFilesOfADraftThatIsGone)
{
    SavedDraft draft;
    draft.entity = u"Tickets"_s;
    draft.files = {require(files().add(u"a.txt"_s, "a"))};
    draft = require(DraftStore(*m_database).save(draft));
    (void)require(DraftStore(*m_database).remove(draft.id));

    (void)require(files().sweep());

    EXPECT_FALSE(isKept(draft.files.front()));
}

TEST_F(FileStoreTest, keepsTheFileOfAStepUntilAutotaskHasIt)
{
    const File file = require(files().add(u"a.txt"_s, "a"));
    Step step = stepWith(file);
    for (const StepState state : {StepState::planned, StepState::sending, StepState::accepted,
             StepState::unclear, StepState::rejected, StepState::cancelled}) {
        step.state = state;
        (void)require(PlanStore(*m_database).update(step));
        (void)require(files().sweep());
        EXPECT_TRUE(isKept(file)) << stateName(state).toStdString();
    }

    step.state = StepState::verified;
    (void)require(PlanStore(*m_database).update(step));
    (void)require(files().sweep());

    EXPECT_FALSE(isKept(file));
}

TEST_F(FileStoreTest, leavesNameAndSizeWithTheStep)
{
    Step step = stepWith(require(files().add(u"a.txt"_s, "abc")));
    step.state = StepState::verified;
    (void)require(PlanStore(*m_database).update(step));

    (void)require(files().sweep());

    const Plan plan = require(PlanStore(*m_database).all()).front();
    EXPECT_EQ(plan.steps.front().file, (File{FileId{}, u"a.txt"_s, 3}));
}

TEST_F(FileStoreTest, movesAFileFromTheDraftToThePlanWithOneWrite)
{
    SavedDraft draft;
    draft.entity = u"Tickets"_s;
    draft.files = {require(files().add(u"a.txt"_s, "a"))};
    draft = require(DraftStore(*m_database).save(draft));
    Plan plan = aPlan(u"with a file"_s);
    plan.steps.front().file = draft.files.front();

    (void)require(PlanStore(*m_database).save(plan, draft.id));
    (void)require(files().sweep());

    EXPECT_TRUE(require(DraftStore(*m_database).load()).empty());
    EXPECT_TRUE(isKept(draft.files.front()));
}

} // namespace
