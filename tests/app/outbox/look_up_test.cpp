// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/look_up.h"
#include "tests/support/printers.h"

#include <QTimeZone>
#include <gtest/gtest.h>

using namespace app::domain;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using app::outbox::LookUpTimes;
using app::outbox::matching;
using app::outbox::Verdict;
using app::outbox::verdictOf;

namespace {

const QDateTime leftAt(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc());
constexpr ResourceId dana{5};
constexpr ContactId anna{7};
const QString ours = u"perpro-00000000000000000000000000000001"_s;

Step noteBy(const Actor &actor)
{
    Step step;
    step.draft.entity = u"TicketNotes"_s;
    step.draft.fields = {{u"title"_s, u"Call"_s}, {u"description"_s, u"Toner ordered.\nComes Friday."_s}};
    step.actor = actor;
    return step;
}

Step ticketBy(const Actor &actor)
{
    Step step = noteBy(actor);
    step.draft.entity = u"Tickets"_s;
    step.token = ours;
    return step;
}

Candidate same(qint64 id = 1)
{
    Candidate candidate;
    candidate.record = {u"TicketNotes"_s, id};
    candidate.title = u"Call"_s;
    candidate.text = u"Toner ordered.\nComes Friday."_s;
    candidate.author = {{}, dana, ResourceId{99}};
    candidate.createdAt = leftAt.addSecs(1);
    return candidate;
}

size_t matchesOf(const Step &step, const Candidate &candidate, std::optional<QDateTime> left = leftAt)
{
    return matching(step, {candidate}, left, {}, LookUpTimes{}).size();
}

TEST(LookUp, findsARecordWithTheSameTitleAndText)
{
    EXPECT_EQ(matchesOf(noteBy(dana), same()), 1U);
}

TEST(LookUp, caresNeitherForLineEndsNorForBlanksAtTheEnds)
{
    Candidate candidate = same();
    candidate.text = u"  Toner ordered.\r\nComes Friday.\r\n"_s;

    EXPECT_EQ(matchesOf(noteBy(dana), candidate), 1U);
}

TEST(LookUp, passesOverAnotherTitle)
{
    Candidate candidate = same();
    candidate.title = u"Call back"_s;

    EXPECT_EQ(matchesOf(noteBy(dana), candidate), 0U);
}

TEST(LookUp, passesOverAnotherText)
{
    Candidate candidate = same();
    candidate.text = u"Toner ordered."_s;

    EXPECT_EQ(matchesOf(noteBy(dana), candidate), 0U);
}

TEST(LookUp, passesOverWhatWasThereBefore)
{
    Candidate candidate = same();

    candidate.createdAt = leftAt.addSecs(-120);
    EXPECT_EQ(matchesOf(noteBy(dana), candidate), 1U);

    candidate.createdAt = leftAt.addSecs(-120).addMSecs(-1);
    EXPECT_EQ(matchesOf(noteBy(dana), candidate), 0U);
}

TEST(LookUp, callsNoRecordTooOldWithoutTheServersTime)
{
    Candidate candidate = same();
    candidate.createdAt = leftAt.addDays(-1);

    EXPECT_EQ(matchesOf(noteBy(dana), candidate, std::nullopt), 1U);
}

TEST(LookUp, passesOverWhatSomebodyElseWasImpersonatedFor)
{
    Candidate candidate = same();
    candidate.author.resource = ResourceId{6};

    EXPECT_EQ(matchesOf(noteBy(dana), candidate), 0U);
}

TEST(LookUp, passesOverWhatAnotherContactWrote)
{
    Candidate candidate = same();
    candidate.author = {ContactId{8}, ResourceId{99}, {}};

    EXPECT_EQ(matchesOf(noteBy(anna), candidate), 0U);
}

TEST(LookUp, findsWhatTheContactWrote)
{
    Candidate candidate = same();
    candidate.author = {anna, ResourceId{99}, {}};

    EXPECT_EQ(matchesOf(noteBy(anna), candidate), 1U);
}

TEST(LookUp, findsWhatWasSilentlyWrittenByTheApiUser)
{
    Candidate candidate = same();
    candidate.author = {{}, ResourceId{99}, {}};

    EXPECT_EQ(matchesOf(noteBy(dana), candidate), 1U);
    EXPECT_EQ(matchesOf(noteBy(anna), candidate), 1U);
}

TEST(LookUp, passesOverWhatAnotherStepMade)
{
    EXPECT_TRUE(matching(noteBy(dana), {same(4)}, leftAt, {4}, LookUpTimes{}).empty());
}

TEST(LookUp, takesTheRecordWithOurTokenAlone)
{
    Candidate withToken = same(2);
    withToken.token = ours;
    withToken.title = u"Changed by a workflow rule"_s;

    const auto found = matching(ticketBy(dana), {same(1), withToken, same(3)}, leftAt, {}, LookUpTimes{});

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().record.id, 2);
}

TEST(LookUp, goesByTheContentWhereTheTenantDropsTheToken)
{
    EXPECT_EQ(matchesOf(ticketBy(dana), same()), 1U);
}

TEST(LookUp, passesOverARecordWithAnotherTokenOfOurs)
{
    Candidate candidate = same();
    candidate.token = u"perpro-00000000000000000000000000000002"_s;

    EXPECT_EQ(matchesOf(ticketBy(dana), candidate), 0U);
}

TEST(LookUp, tellsAttachmentsApartByNameAndSize)
{
    Step step = noteBy(dana);
    step.draft.entity = u"TicketAttachments"_s;
    step.draft.fields = {{u"title"_s, u"Call"_s}, {u"fullPath"_s, u"log.txt"_s}};
    step.file = File{{}, u"log.txt"_s, 12};
    Candidate candidate = same();
    candidate.text = u"log.txt"_s;

    candidate.size = 12;
    EXPECT_EQ(matchesOf(step, candidate), 1U);

    candidate.size = 13;
    EXPECT_EQ(matchesOf(step, candidate), 0U);

    candidate.size = -1;
    EXPECT_EQ(matchesOf(step, candidate), 1U);
}

TEST(LookUp, countsFromTheMomentAtWhichTheAnswerWasGivenUp)
{
    Step step = ticketBy(dana);
    step.sentAt = QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC);
    step.changedAt = step.sentAt.addSecs(75); // it had waited for its turn
    step.problem = Problem{};
    step.problem->kind = ProblemKind::timeout;

    EXPECT_EQ(lastDeparture(step, LookUpTimes{}), step.changedAt);
}

TEST(LookUp, allowsForAWaitBeforeTheProgramDied)
{
    Step step = ticketBy(dana);
    step.sentAt = QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC);
    step.changedAt = step.sentAt.addDays(1); // found at the next start
    step.problem = Problem{};
    step.problem->kind = ProblemKind::cancelled;

    EXPECT_EQ(lastDeparture(step, LookUpTimes{}), step.sentAt.addSecs(120));
}

TEST(LookUp, isOverOnceTheLongestServerTimeHasPassed)
{
    EXPECT_EQ(verdictOf(0, 6min - 1ms, LookUpTimes{}), Verdict::notYet);
    EXPECT_EQ(verdictOf(0, 6min, LookUpTimes{}), Verdict::none);
}

TEST(LookUp, hasArrivedWithExactlyOneHit)
{
    EXPECT_EQ(verdictOf(1, 0ms, LookUpTimes{}), Verdict::arrived);
    EXPECT_EQ(verdictOf(1, 9h, LookUpTimes{}), Verdict::arrived);
}

TEST(LookUp, leavesSeveralToThePerson)
{
    EXPECT_EQ(verdictOf(2, 9h, LookUpTimes{}), Verdict::several);
}

TEST(LookUp, isNotOverWhenTheClockWasSetBack)
{
    EXPECT_EQ(verdictOf(0, -1h, LookUpTimes{}), Verdict::notYet);
}

} // namespace
