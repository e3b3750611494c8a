// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/plan_store.h"
#include "tests/app/store/store_support.h"

#include <QJsonArray>
#include <QTimeZone>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace app::domain;
using namespace app::store;
using tests::aPlan;
using tests::ask;
using tests::aStep;
using tests::faultOf;
using tests::require;
using tests::run;

namespace {

constexpr qint64 beyondDouble = (qint64(1) << 53) + 1;

class PlanStoreTest : public testing::Test
{
protected:
    /// What a reopened file says of the plan, so that nothing can come from memory.
    Plan reread(PlanId id)
    {
        m_database.reset();
        m_database = m_file.open();
        return require(PlanStore(*m_database).find(id));
    }
    PlanStore plans() { return PlanStore(*m_database); }

    tests::DatabaseFile m_file;
    std::unique_ptr<Database> m_database = m_file.open();
};

TEST_F(PlanStoreTest, givesIdsAndReadsBackWhatWasSaved)
{
    const Plan plan = aPlan(u"Printer and note"_s, 3);

    const Plan saved = require(plans().save(plan));

    EXPECT_TRUE(saved.id.isValid());
    for (const Step &step : saved.steps)
        EXPECT_TRUE(step.id.isValid());
    EXPECT_EQ(reread(saved.id), saved);
    Plan withoutIds = saved;
    withoutIds.id = {};
    for (Step &step : withoutIds.steps)
        step.id = {};
    EXPECT_EQ(withoutIds, plan);
}

TEST_F(PlanStoreTest, keepsEveryPartOfAStepThroughAnUpdate)
{
    Plan plan = require(plans().save(aPlan(u"full"_s)));
    Step &step = plan.steps.front();
    step.number = 9;
    step.draft = {u"TicketNotes"_s, std::nullopt, {{u"a"_s, 1}}, {{u"b"_s, QJsonValue::Null}}};
    step.actor = ResourceId{beyondDouble};
    step.actorName = u"Grace"_s;
    step.token = u"other"_s;
    step.isTokenKept = true;
    step.state = StepState::unclear;
    step.record = RecordRef{u"Tickets"_s, std::numeric_limits<qint64>::max()};
    step.recordNumber = u"T20261121.0001"_s;
    step.author = ReadAuthor{ContactId{1}, ResourceId{beyondDouble}, ResourceId{3}};
    step.problem =
        Problem{ProblemKind::rateLimited, Delivery::unknown, 429, {u"One."_s, u""_s, u"Zwei \"…\""_s},
            {u"title"_s, QString(), u"x"_s}, u"title"_s, u"r-1"_s, u"detail"_s, std::chrono::seconds(7)};
    step.sentAt = QDateTime({2026, 11, 21}, {23, 59, 59, 999}, Qt::UTC);
    step.changedAt = QDateTime({2026, 11, 22}, {0, 0, 0, 0}, Qt::UTC);
    step.attempts = 3;
    step.waitsUntil = QDateTime({2026, 11, 22}, {0, 5, 0, 1}, Qt::UTC);
    step.reason = u"Written by hand"_s;
    step.foundBy = app::domain::FoundBy::content;
    step.parentStep = 8;
    step.kind = StepKind::update;
    step.file = File{FileId{}, u"log.txt"_s, 0};
    step.unkept = {u"status"_s, u"queueID"_s};

    (void)require(plans().update(step));

    EXPECT_EQ(reread(plan.id), plan);
}

TEST_F(PlanStoreTest, tellsAnApiUserFromAResourceAndAContactOfTheSameNumber)
{
    Plan plan = aPlan(u"three actors"_s, 3);
    plan.steps[0].actor = ApiUser{};
    plan.steps[1].actor = ResourceId{5};
    plan.steps[2].actor = ContactId{5};

    const Plan saved = require(plans().save(plan));

    const Plan read = reread(saved.id);
    EXPECT_EQ(read.steps[0].actor, Actor(ApiUser{}));
    EXPECT_EQ(read.steps[1].actor, Actor(ResourceId{5}));
    EXPECT_EQ(read.steps[2].actor, Actor(ContactId{5}));
}

TEST_F(PlanStoreTest, refusesAnActorWithoutAnId)
{
    Plan plan = aPlan(u"nobody"_s);
    plan.steps.front().actor = ContactId{0};

    EXPECT_EQ(faultOf(plans().save(plan)), StorageFault::other);
    EXPECT_TRUE(require(plans().all()).empty());
}

TEST_F(PlanStoreTest, keepsNullApartFromEmpty)
{
    Plan plan = aPlan(QString(), 2);
    plan.steps[0].actorName = QString();
    plan.steps[0].token = u""_s;
    plan.steps[1].actorName = u""_s;
    plan.steps[1].token = QString();

    const Plan read = reread(require(plans().save(plan)).id);

    EXPECT_TRUE(read.title.isNull());
    EXPECT_TRUE(read.steps[0].actorName.isNull());
    EXPECT_FALSE(read.steps[0].token.isNull());
    EXPECT_FALSE(read.steps[1].actorName.isNull());
    EXPECT_TRUE(read.steps[1].token.isNull());
}

TEST_F(PlanStoreTest, keepsHostileTextAndWholeNumbersToTheLastBit)
{
    const QString hostile =
        u"'); DROP TABLE steps; -- \"\\\r\n\t \u0001 \u202e ? :a @b 👩🏽‍🔧 Ünï NULL %1"_s;
    Plan plan = aPlan(hostile);
    Step &step = plan.steps.front();
    step.actorName = hostile;
    step.draft.parent = RecordRef{hostile, beyondDouble};
    step.draft.fields = {{hostile, hostile}, {u"id"_s, beyondDouble},
        {u"most"_s, std::numeric_limits<qint64>::max()}, {u"part"_s, 0.1}, {u"yes"_s, true},
        {u"list"_s, QJsonArray{1, u"two"_s, QJsonValue::Null}}};
    step.draft.userDefinedFields = {{hostile, QString(QChar(u'\0')) + u"after NUL"_s}};

    const Plan saved = require(plans().save(plan));

    const Plan read = reread(saved.id);
    EXPECT_EQ(read, saved);
    EXPECT_EQ(read.steps.front().draft.fields.value(u"id"_s).toInteger(), beyondDouble);
    EXPECT_EQ(
        read.steps.front().draft.fields.value(u"most"_s).toInteger(), std::numeric_limits<qint64>::max());
}

TEST_F(PlanStoreTest, keepsTextBehindANul)
{
    const QString title = u"before"_s + QChar(u'\0') + u"after"_s;

    EXPECT_EQ(reread(require(plans().save(aPlan(title))).id).title, title);
}

TEST_F(PlanStoreTest, keepsAnAttachmentOfTenMegabytes)
{
    Plan plan = aPlan(u"large"_s);
    plan.steps.front().draft.fields.insert(u"data"_s, QString(10'000'000, u'A'));

    const Plan saved = require(plans().save(plan));

    EXPECT_EQ(reread(saved.id), saved);
}

TEST_F(PlanStoreTest, writesTimesInUtcWithMillisecondsWhateverZoneTheyCameIn)
{
    Plan plan = aPlan(u"zones"_s);
    plan.submittedAt = QDateTime({2026, 11, 21}, {10, 30, 0, 7}, QTimeZone("Europe/Berlin"));
    plan.steps.front().sentAt = QDateTime({2026, 7, 1}, {0, 30}, QTimeZone("Europe/Berlin"));

    const Plan saved = require(plans().save(plan));

    EXPECT_EQ(ask(*m_database, u"SELECT submitted_at FROM plans"_s), u"2026-11-21T09:30:00.007Z"_s);
    EXPECT_EQ(ask(*m_database, u"SELECT sent_at FROM steps"_s), u"2026-06-30T22:30:00.000Z"_s);
    EXPECT_EQ(reread(saved.id).submittedAt.timeSpec(), Qt::UTC);
    EXPECT_EQ(reread(saved.id), saved);
}

TEST_F(PlanStoreTest, keepsEveryStateAndEveryKindOfProblem)
{
    for (int state = 0; state <= int(StepState::discarded); ++state) {
        for (int kind = 0; kind <= int(ProblemKind::cancelled); ++kind) {
            Plan plan = aPlan(u"each"_s);
            plan.steps.front().state = StepState(state);
            plan.steps.front().problem = Problem();
            plan.steps.front().problem->kind = ProblemKind(kind);
            plan.steps.front().problem->delivery = Delivery(kind % 3);

            const Plan saved = require(plans().save(plan));

            EXPECT_EQ(require(plans().find(saved.id)), saved);
        }
    }
}

TEST_F(PlanStoreTest, savesNothingTwice)
{
    const Plan saved = require(plans().save(aPlan(u"once"_s)));
    Plan withoutPlanId = saved;
    withoutPlanId.id = {};

    EXPECT_EQ(faultOf(plans().save(saved)), StorageFault::other);
    EXPECT_EQ(faultOf(plans().save(withoutPlanId)), StorageFault::other);
    EXPECT_EQ(require(plans().all()).size(), 1U);
}

TEST_F(PlanStoreTest, savesAllOfAPlanOrNothing)
{
    Plan plan = aPlan(u"twins"_s, 3);
    plan.steps[2].number = plan.steps[0].number;

    EXPECT_EQ(faultOf(plans().save(plan)), StorageFault::other);
    EXPECT_EQ(
        ask(*m_database, u"SELECT (SELECT count(*) FROM plans) + (SELECT count(*) FROM steps)"_s), u"0"_s);
}

TEST_F(PlanStoreTest, saysWhenThereIsNoSuchStepOrPlan)
{
    Step step = aStep();
    step.id = StepId{99};

    EXPECT_EQ(faultOf(plans().update(step)), StorageFault::other);
    EXPECT_EQ(faultOf(plans().find(PlanId{99})), StorageFault::other);
}

TEST_F(PlanStoreTest, changesNoOtherStepThanTheOneThatIsUpdated)
{
    const Plan first = require(plans().save(aPlan(u"first"_s, 2)));
    Plan second = require(plans().save(aPlan(u"second"_s, 2)));
    second.steps[1].state = StepState::sending;

    (void)require(plans().update(second.steps[1]));

    EXPECT_EQ(reread(first.id), first);
    EXPECT_EQ(reread(second.id), second);
}

TEST_F(PlanStoreTest, listsTheNewestFirstAndNoMoreThanAsked)
{
    const Plan first = require(plans().save(aPlan(u"first"_s)));
    const Plan second = require(plans().save(aPlan(u"second"_s, 2)));
    const Plan third = require(plans().save(aPlan(u"third"_s)));

    EXPECT_EQ(require(plans().all()), (std::vector{third, second, first}));
    EXPECT_EQ(require(plans().all(2)), (std::vector{third, second}));
}

TEST_F(PlanStoreTest, readsStepsInTheOrderOfTheirNumbers)
{
    Plan plan = aPlan(u"order"_s, 3);
    std::swap(plan.steps[0], plan.steps[2]);

    const Plan read = reread(require(plans().save(plan)).id);

    EXPECT_EQ(read.steps[0].number, 1);
    EXPECT_EQ(read.steps[2].number, 3);
}

TEST_F(PlanStoreTest, findsOpenAndUnclearPlansOldestFirst)
{
    std::vector<QString> expected;
    for (int each = 0; each <= int(StepState::discarded); ++each) {
        const auto state = StepState(each);
        Plan plan = aPlan(stateName(state), 2);
        plan.steps[0].state = StepState::verified;
        plan.steps[1].state = state;
        (void)require(plans().save(plan));
        if (!isSettled(state) || state == StepState::unclear)
            expected.push_back(stateName(state));
    }

    std::vector<QString> found;
    for (const Plan &plan : require(plans().open()))
        found.push_back(plan.title);

    EXPECT_EQ(found, expected);
    EXPECT_EQ(found, (std::vector{u"planned"_s, u"sending"_s, u"accepted"_s, u"unclear"_s}));
}

/// Something that this program never writes, brought in past the checks of the schema.
class PlanStoreDamage : public PlanStoreTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(PlanStoreDamage, isReportedAndNeverGuessed)
{
    const Plan plan = require(plans().save(aPlan(u"damaged"_s)));
    run(*m_database, u"PRAGMA ignore_check_constraints = ON"_s);

    run(*m_database, u"UPDATE steps SET "_s + QLatin1StringView(GetParam()));

    EXPECT_EQ(faultOf(plans().find(plan.id)), StorageFault::corrupt);
    EXPECT_EQ(faultOf(plans().all()), StorageFault::corrupt);
}

INSTANTIATE_TEST_SUITE_P(Columns, PlanStoreDamage,
    testing::Values("state = 'done'", "state = ''", "actor_kind = 'Contact'", "actor_id = 0",
        "actor_kind = 'apiUser'", "fields = '[1]'", "fields = '{'", "user_defined_fields = ''",
        "problem = '{}'", "problem = '{\"kind\":\"odd\"}'", "sent_at = 'yesterday'",
        "changed_at = '2026-11-21T09:30:00.000'"));

TEST_F(PlanStoreTest, cannotEvenWriteAnUnknownState)
{
    (void)require(plans().save(aPlan(u"checked"_s)));

    EXPECT_THROW(run(*m_database, u"UPDATE steps SET state = 'done'"_s), std::runtime_error);
    EXPECT_THROW(
        run(*m_database, u"UPDATE steps SET sent_at = '2026-11-21T09:30:00.000'"_s), std::runtime_error);
}

} // namespace
