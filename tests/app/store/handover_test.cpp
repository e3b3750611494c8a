// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote is a draft or a plan: at no moment both, at no moment neither.
#include "app/store/draft_store.h"
#include "app/store/plan_store.h"
#include "app/store/transaction.h"
#include "tests/app/store/store_support.h"
#include "tests/support/wait.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::aPlan;
using tests::require;
using tests::run;

namespace {

SavedDraft aDraft(const QString &title = u"Printer"_s)
{
    SavedDraft draft;
    draft.entity = u"Tickets"_s;
    draft.actor = ContactId{4711};
    draft.values = {{u"title"_s, title}};
    draft.changedAt = QDateTime({2026, 11, 21}, {9, 30}, Qt::UTC);
    return draft;
}

class Handover : public testing::Test
{
protected:
    [[nodiscard]] PlanStore plans() { return PlanStore(*m_database); }
    [[nodiscard]] DraftStore drafts() { return DraftStore(*m_database); }
    /// The plans that have not been taken back.
    [[nodiscard]] size_t plansThere() { return require(plans().open()).size(); }
    [[nodiscard]] size_t draftsThere() { return require(drafts().load()).size(); }
    void close() { m_database.reset(); }
    void openAgain()
    {
        close();
        m_database = m_file.open();
    }
    /// A saved plan whose steps are taken back in memory.
    [[nodiscard]] std::vector<Step> takenBack()
    {
        std::vector<Step> steps = require(plans().save(aPlan(u"Printer"_s, 2))).steps;
        for (Step &step : steps)
            step.state = StepState::cancelled;
        return steps;
    }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(Handover, takesTheDraftAwayWithThePlanAndNoOther)
{
    const SavedDraft other = require(drafts().save(aDraft(u"Other"_s)));
    const SavedDraft draft = require(drafts().save(aDraft()));

    (void)require(plans().save(aPlan(u"Printer"_s), draft.id));
    openAgain();

    EXPECT_EQ(plansThere(), 1U);
    EXPECT_EQ(require(drafts().load()), std::vector<SavedDraft>{other});
}

TEST_F(Handover, savesNoPlanWhoseDraftWouldStay)
{
    const SavedDraft draft = require(drafts().save(aDraft()));
    run(*m_database, u"CREATE TRIGGER refuse BEFORE DELETE ON drafts BEGIN SELECT RAISE(ABORT, 'x'); END"_s);

    EXPECT_FALSE(plans().save(aPlan(u"Printer"_s), draft.id));
    openAgain();

    EXPECT_EQ(plansThere(), 0U);
    EXPECT_EQ(draftsThere(), 1U);
}

TEST_F(Handover, keepsTheDraftWhenThePlanIsRefused)
{
    const SavedDraft draft = require(drafts().save(aDraft()));
    Plan twice = aPlan(u"Printer"_s, 2);
    twice.steps[1].number = twice.steps[0].number;

    EXPECT_FALSE(plans().save(twice, draft.id));
    openAgain();

    EXPECT_EQ(plansThere(), 0U);
    EXPECT_EQ(draftsThere(), 1U);
}

TEST_F(Handover, takesAPlanBackAndKeepsItsDraftTogether)
{
    const std::vector<Step> steps = takenBack();

    const SavedDraft kept = require(plans().withdraw(steps, aDraft())).value();
    openAgain();

    EXPECT_TRUE(kept.id.isValid());
    EXPECT_EQ(require(drafts().load()), std::vector<SavedDraft>{kept});
    EXPECT_EQ(plansThere(), 0U);
    EXPECT_EQ(require(plans().all()).front().steps, steps) << "the history has it";
}

TEST_F(Handover, takesNothingBackWhoseDraftCannotBeKept)
{
    const std::vector<Step> steps = takenBack();
    run(*m_database, u"CREATE TRIGGER refuse BEFORE INSERT ON drafts BEGIN SELECT RAISE(ABORT, 'x'); END"_s);

    EXPECT_FALSE(plans().withdraw(steps, aDraft()));
    openAgain();

    EXPECT_EQ(plansThere(), 1U);
    EXPECT_EQ(draftsThere(), 0U);
}

TEST_F(Handover, keepsNoDraftOfAPlanThatIsNotThere)
{
    std::vector<Step> steps = takenBack();
    steps.back().id = StepId{4711};

    EXPECT_FALSE(require(plans().withdraw(steps, aDraft())));
    openAgain();

    EXPECT_EQ(plansThere(), 1U);
    EXPECT_EQ(draftsThere(), 0U);
}

#ifdef Q_OS_UNIX

/// While the child is between the two halves of its write, it has the file to itself.
bool isWriting(const Database &database)
{
    Transaction transaction(database);
    return tests::faultOf(transaction.begin()) == StorageFault::busy;
}

/// A statement that takes longer than any test waits.
const QString endless =
    u"SELECT count(*) FROM (WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM "
    "c LIMIT 100000000000) SELECT x FROM c);"_s;

class HandoverOfAProgramThatDies : public Handover
{
protected:
    /// Starts the child and kills it in the middle of its write.
    void dieWhileWriting(const QString &mode)
    {
        close();
        const auto watching = m_file.open(Purpose::worker, std::chrono::milliseconds(0));
        QProcess child;
        child.start(QStringLiteral(PROGRAMS_DIR) + u"/store_child"_s, {mode, m_file.path()});
        ASSERT_TRUE(child.waitForReadyRead());
        ASSERT_EQ(child.readAllStandardOutput(), "begins\n");
        ASSERT_TRUE(tests::waitFor([&] { return isWriting(*watching); }));
        child.kill();
        ASSERT_TRUE(child.waitForFinished());
        ASSERT_EQ(child.readAllStandardOutput(), QByteArray()) << "it was done before it was killed";
    }
};

TEST_F(HandoverOfAProgramThatDies, hasTheDraftAloneWhenItDiesBetweenThePlanAndTheDraft)
{
    (void)require(drafts().save(aDraft()));
    run(*m_database, u"CREATE TRIGGER slow BEFORE DELETE ON drafts BEGIN "_s + endless + u" END"_s);

    dieWhileWriting(u"submit"_s);
    openAgain();

    EXPECT_EQ(draftsThere(), 1U);
    EXPECT_EQ(plansThere(), 0U);
}

TEST_F(HandoverOfAProgramThatDies, hasThePlanAloneWhenItDiesBetweenTakingBackAndTheDraft)
{
    (void)require(plans().save(aPlan(u"Printer"_s)));
    run(*m_database, u"CREATE TRIGGER slow BEFORE INSERT ON drafts BEGIN "_s + endless + u" END"_s);

    dieWhileWriting(u"withdraw"_s);
    openAgain();

    EXPECT_EQ(draftsThere(), 0U);
    EXPECT_EQ(plansThere(), 1U);
}

TEST_F(HandoverOfAProgramThatDies, hasOneOfTheTwoWheneverItDies)
{
    (void)require(drafts().save(aDraft()));
    for (const int after : {1, 2, 7, 24, 51}) {
        close();
        QProcess child;
        child.start(QStringLiteral(PROGRAMS_DIR) + u"/store_child"_s, {u"toAndFro"_s, m_file.path()});
        QByteArray told;
        while (told.count('\n') < after && child.waitForReadyRead())
            told += child.readAllStandardOutput();
        child.kill();
        ASSERT_TRUE(child.waitForFinished());
        ASSERT_GE(told.count('\n'), after) << child.readAllStandardError().toStdString();
        openAgain();

        EXPECT_EQ(draftsThere() + plansThere(), 1U) << "after " << after;
    }
}

#endif

} // namespace
