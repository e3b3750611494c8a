// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/plan_store.h"
#include "app/store/profile_store.h"
#include "app/store/statement.h"
#include "tests/app/store/store_support.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;
using namespace app::store;
using app::domain::Problem;
using app::domain::ProblemKind;
using tests::ask;
using tests::faultOf;
using tests::require;
using tests::run;

namespace {

StorageFault faultOfCode(const QString &nativeCode)
{
    return storageFault(
        sqlProblem(QSqlError(u"driver"_s, u"database"_s, QSqlError::StatementError, nativeCode), u"x"_s));
}

TEST(StorageFaultTest, goesByTheNativeCode)
{
    EXPECT_EQ(faultOfCode(u"5"_s), StorageFault::busy);
    EXPECT_EQ(faultOfCode(u"517"_s), StorageFault::busy);
    EXPECT_EQ(faultOfCode(u"8"_s), StorageFault::readOnly);
    EXPECT_EQ(faultOfCode(u"1032"_s), StorageFault::readOnly);
    EXPECT_EQ(faultOfCode(u"11"_s), StorageFault::corrupt);
    EXPECT_EQ(faultOfCode(u"26"_s), StorageFault::corrupt);
    EXPECT_EQ(faultOfCode(u"13"_s), StorageFault::full);
    EXPECT_EQ(faultOfCode(u"14"_s), StorageFault::cannotOpen);
    EXPECT_EQ(faultOfCode(u"787"_s), StorageFault::other);
    EXPECT_EQ(faultOfCode(QString()), StorageFault::other);
}

TEST(StorageFaultTest, travelsInAProblemThatNeverLeft)
{
    for (const StorageFault each : {StorageFault::readOnly, StorageFault::full, StorageFault::corrupt,
             StorageFault::newer, StorageFault::busy, StorageFault::cannotOpen, StorageFault::other}) {
        const Problem problem = storageProblem(each, u"why"_s);

        EXPECT_EQ(storageFault(problem), each);
        EXPECT_EQ(problem.kind, ProblemKind::storage);
        EXPECT_EQ(problem.delivery, app::domain::Delivery::neverLeft);
        EXPECT_EQ(problem.detail, u"why"_s);
    }
}

TEST(StorageFaultTest, isNoneForTheProblemsOfOthers)
{
    Problem problem = storageProblem(StorageFault::full, QString());
    problem.kind = ProblemKind::rejected;
    Problem unknown = storageProblem(StorageFault::full, QString());
    unknown.field = u"storage.never"_s;

    EXPECT_EQ(storageFault(problem), StorageFault::none);
    EXPECT_EQ(storageFault(unknown), StorageFault::other);
}

// A connection with QSQLITE_OPEN_READONLY: SQLite itself answers 8.
TEST(ReadOnly, readsAndRefusesToWrite)
{
    const tests::DatabaseFile file;
    const auto plan = require(PlanStore(*file.open()).save(tests::aPlan(u"kept"_s)));
    const auto reader = file.open(Purpose::readOnly);

    EXPECT_EQ(faultOf(PlanStore(*reader).save(tests::aPlan(u"lost?"_s))), StorageFault::readOnly);
    EXPECT_EQ(faultOf(PlanStore(*reader).update(plan.steps.front())), StorageFault::readOnly);
    EXPECT_EQ(require(PlanStore(*reader).all()), std::vector{plan});
}

TEST(ReadOnly, isNoticedAlsoWhenItBeginsLater)
{
    const tests::DatabaseFile file;
    const auto database = file.open();
    run(*database, u"PRAGMA query_only = ON"_s);

    EXPECT_EQ(faultOf(ProfileStore(*database).setSetting(u"k"_s, u"v"_s)), StorageFault::readOnly);
}

TEST(Full, savesNothingOfAPlanThatDoesNotFitAndGoesOnAfterwards)
{
    const tests::DatabaseFile file;
    const auto database = file.open();
    PlanStore plans(*database);
    const auto kept = require(plans.save(tests::aPlan(u"kept"_s)));
    run(*database, u"PRAGMA max_page_count = %1"_s.arg(ask(*database, u"PRAGMA page_count"_s).toInt() + 3));
    auto large = tests::aPlan(u"large"_s, 3);
    large.steps.back().draft.fields.insert(u"data"_s, QString(100'000, u'x'));

    const auto saved = plans.save(large);

    EXPECT_EQ(faultOf(saved), StorageFault::full);
    EXPECT_EQ(require(plans.all()), std::vector{kept});
    EXPECT_EQ(ask(*database, u"SELECT count(*) FROM steps"_s), u"1"_s);
    EXPECT_EQ(ask(*database, u"PRAGMA integrity_check"_s), u"ok"_s);
    run(*database, u"PRAGMA max_page_count = 1000000"_s);
    EXPECT_TRUE(plans.save(large));
}

} // namespace
