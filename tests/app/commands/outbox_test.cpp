// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/outbox_command.h"
#include "app/commands/waiting.h"
#include "tests/app/commands/command_run.h"

using namespace Qt::Literals::StringLiterals;
using namespace app::commands;
using namespace app::domain;
using testing::HasSubstr;
using tests::CommandRun;

namespace {

/// A ticket and its note.
Plan planOf(StepState first, StepState second)
{
    Plan plan;
    plan.id = PlanId{7};
    plan.title = u"Printer"_s;
    for (const StepState state : {first, second}) {
        Step step;
        step.number = static_cast<int>(plan.steps.size()) + 1;
        step.draft.entity = plan.steps.empty() ? u"Tickets"_s : u"TicketNotes"_s;
        step.actor = ResourceId{5};
        step.state = state;
        plan.steps.push_back(step);
    }
    return plan;
}

Problem problemOf(ProblemKind kind)
{
    Problem problem;
    problem.kind = kind;
    problem.delivery = Delivery::refused;
    return problem;
}

TEST(StoredWaiting, tellsWhatEachStateWaitsFor)
{
    const auto nameOf = [](StepState state) {
        const Plan plan = planOf(state, StepState::planned);
        return storedWaiting(plan, plan.steps[0]).name;
    };

    EXPECT_EQ(nameOf(StepState::planned), u"start"_s);
    EXPECT_EQ(nameOf(StepState::sending), u"answer"_s);
    EXPECT_EQ(nameOf(StepState::accepted), u"readBack"_s);
    EXPECT_EQ(nameOf(StepState::unclear), u"lookUp"_s);
    for (const StepState settled : {StepState::verified, StepState::notAttributed,
             StepState::authorUnreadable, StepState::rejected, StepState::cancelled, StepState::discarded})
        EXPECT_EQ(nameOf(settled), QString()) << stateName(settled).toStdString();
}

TEST(StoredWaiting, tellsWhatAPlannedStepWaitsForAndUntilWhen)
{
    const QDateTime soon(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    const auto waiting = [](std::optional<Problem> problem, const QDateTime &until) {
        Plan plan = planOf(StepState::planned, StepState::planned);
        plan.steps[0].problem = std::move(problem);
        plan.steps[0].waitsUntil = until;
        return storedWaiting(plan, plan.steps[0]);
    };

    EXPECT_EQ(waiting({}, soon).name, u"undo"_s);
    EXPECT_EQ(waiting(problemOf(ProblemKind::rateLimited), soon).name, u"retry"_s);
    EXPECT_EQ(waiting(problemOf(ProblemKind::rateLimited), soon).until, soon);
    EXPECT_EQ(waiting(problemOf(ProblemKind::badCredentials), {}).name, u"credentials"_s);
    EXPECT_EQ(waiting(problemOf(ProblemKind::offline), {}).name, u"person"_s);
}

TEST(StoredWaiting, aStepBehindAnotherWaitsForItOrForAPerson)
{
    const auto nameBehind = [](StepState first) {
        const Plan plan = planOf(first, StepState::planned);
        return storedWaiting(plan, plan.steps[1]).name;
    };

    for (const StepState first :
        {StepState::planned, StepState::sending, StepState::accepted, StepState::unclear})
        EXPECT_EQ(nameBehind(first), u"earlierStep"_s) << stateName(first).toStdString();
    for (const StepState first : {StepState::rejected, StepState::notAttributed, StepState::discarded})
        EXPECT_EQ(nameBehind(first), u"person"_s) << stateName(first).toStdString();
    for (const StepState first : {StepState::verified, StepState::authorUnreadable})
        EXPECT_EQ(nameBehind(first), u"start"_s) << stateName(first).toStdString();
}

TEST(StoredWaiting, anUnclearStepIsNotMissedBeforeTheLongestServerTime)
{
    Plan plan = planOf(StepState::unclear, StepState::planned);
    plan.steps[0].sentAt = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

    const Waiting waiting = storedWaiting(plan, plan.steps[0]);

    EXPECT_EQ(waiting.until, QDateTime(QDate(2026, 11, 28), QTime(12, 6), Qt::UTC));
}

TEST(PrintedOutbox, theCodeIsThatOfTheWorst)
{
    const Output nowhere{[](const QString &) {}, [](const QString &) {}, true};
    const Plan waiting = planOf(StepState::verified, StepState::planned);
    const Plan unclear = planOf(StepState::unclear, StepState::planned);
    const Plan leaving = planOf(StepState::verified, StepState::sending);

    EXPECT_EQ(printOutbox({}, nowhere), ExitCode::done);
    EXPECT_EQ(printOutbox({waiting}, nowhere), ExitCode::waiting);
    EXPECT_EQ(printOutbox({unclear, waiting}, nowhere), ExitCode::unclear);
    EXPECT_EQ(printOutbox({waiting, leaving}, nowhere), ExitCode::unclear);
}

TEST(PrintedOutbox, tellsTheStepAtWhichASubmissionStands)
{
    QStringList lines;
    const Output output{[&](const QString &line) { lines << line; }, [](const QString &) {}, false};
    Plan plan = planOf(StepState::rejected, StepState::planned);
    plan.steps[1].actorName = u"Jonas Brandt"_s;

    (void)printOutbox({plan}, output);

    ASSERT_EQ(lines.size(), 1);
    EXPECT_THAT(lines[0].toStdString(), HasSubstr("7\tPrinter · Ticket note, step 2 of 2 · Jonas Brandt"));
    EXPECT_THAT(lines[0].toStdString(), HasSubstr("not sent, because of step 1: Not created"));
}

class OutboxRun : public CommandRun
{
protected:
    ExitCode list()
    {
        options.task = Options::Task::outbox;
        results.clear();
        return run();
    }
};

TEST_F(OutboxRun, anEmptyOutboxIsDone)
{
    EXPECT_EQ(list(), ExitCode::done) << remarks.join(u'\n').toStdString();

    EXPECT_TRUE(results.isEmpty());
}

TEST_F(OutboxRun, whatIsUnclearIsListedWithoutAConnectionAndWhileTheProfileIsOpen)
{
    tenant.armFault({{u"fault"_s, u"dropAfter"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Tickets"_s}});
    ASSERT_EQ(submit(tests::goodTicket), ExitCode::unclear);
    tenant.kill();

    EXPECT_EQ(list(), ExitCode::unclear) << remarks.join(u'\n').toStdString();

    ASSERT_EQ(results.size(), 1);
    EXPECT_EQ(result(0)["title"_L1].toString(), u"Printer"_s);
    EXPECT_EQ(result(0)["state"_L1].toString(), u"unclear"_s);
    EXPECT_EQ(result(0)["waitsFor"_L1].toString(), u"lookUp"_s);
    EXPECT_EQ(result(0)["as"_L1].toString(), u"contact:30714002"_s);
    EXPECT_FALSE(result(0)["sentence"_L1].toString().isEmpty());
}

TEST_F(OutboxRun, whatWaitsIsListedWithTheMomentOfTheNextTry)
{
    tenant.armFault({{u"fault"_s, u"status429"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Tickets"_s},
        {u"retryAfter"_s, u"600"_s}});
    const ExitCode submitted = submit(tests::goodTicket);

    const ExitCode listed = list();

    EXPECT_EQ(submitted, listed);
    ASSERT_EQ(results.size(), 1) << remarks.join(u'\n').toStdString();
    EXPECT_EQ(result(0)["attempts"_L1].toInt(), 1);
    EXPECT_FALSE(result(0)["waitsUntil"_L1].toString().isEmpty());
}

TEST_F(OutboxRun, aProfileThatNobodyMadeIsNamed)
{
    options.profile = u"Elsewhere"_s;

    EXPECT_EQ(list(), ExitCode::failed);

    EXPECT_THAT(remarks.join(u'\n').toStdString(), HasSubstr("Elsewhere"));
}

} // namespace
