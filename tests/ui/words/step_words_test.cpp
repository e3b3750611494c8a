// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/words/words.h"

#include <QSet>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace ui::words;
using app::domain::Step;
using app::domain::StepState;
using app::impersonation::Certainty;
using app::impersonation::Finding;
using app::impersonation::Rule;
using app::readiness::Grade;
using app::readiness::Readiness;
using app::readiness::Reason;

namespace {

constexpr int stateCount = static_cast<int>(StepState::discarded) + 1;

Step aStep(StepState state)
{
    Step step;
    step.draft.entity = u"Tickets"_s;
    step.actor = app::domain::ContactId{7};
    step.actorName = u"Anna Müller"_s;
    step.token = u"perpro-0123"_s;
    step.state = state;
    return step;
}

TEST(StepWords, haveAWordAndASentenceForEveryState)
{
    QSet<QString> words;
    QSet<QString> sentences;

    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);
        words.insert(stateWord(state));
        sentences.insert(stepSentence(aStep(state)));
    }

    EXPECT_EQ(words.size(), stateCount);
    EXPECT_EQ(sentences.size(), stateCount);
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_FALSE(sentences.contains(QString()));
}

TEST(StepWords, onlyAVerifiedStepIsGood)
{
    for (int each = 0; each < stateCount; ++each) {
        const auto state = static_cast<StepState>(each);

        EXPECT_EQ(stateMood(aStep(state)) == Mood::good, state == StepState::verified)
            << stateWord(state).toStdString();
    }
}

TEST(StepWords, nameTheRecordAndWhoIsShown)
{
    Step step = aStep(StepState::verified);
    step.recordNumber = u"T20261121.0001"_s;

    EXPECT_EQ(stepSentence(step), u"Created as T20261121.0001; Autotask shows Anna Müller as its author."_s);
}

TEST(StepWords, sayBothNamesWhenTheAuthorIsWrong)
{
    const QString sentence = stepSentence(aStep(StepState::notAttributed), u"PerPro API"_s);

    EXPECT_TRUE(sentence.contains(u"Anna Müller"_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"PerPro API"_s)) << sentence.toStdString();
}

TEST(StepWords, nameTheBrokenRuleBeforeTheLevelWhenTheAuthorIsWrong)
{
    app::impersonation::PermissionEvidence evidence;
    evidence.violated = {{Rule::contactOfAnotherCompany, Certainty::inferred}};

    const QString means = explainStep(aStep(StepState::notAttributed), u"PerPro API"_s, evidence).means;

    const auto rule = means.indexOf(u"Anna Müller belongs to another company"_s);
    EXPECT_GE(rule, 0) << means.toStdString();
    EXPECT_GT(means.indexOf(u"contact impersonation"_s), rule) << means.toStdString();
}

TEST(StepWords, doNotBlameALevelThatARecordBySomebodyElseHasShownToBeWell)
{
    app::impersonation::PermissionEvidence evidence;
    evidence.violated = {{Rule::contactOfAnotherCompany, Certainty::inferred}};
    evidence.kindReadBack = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);

    const QString means = explainStep(aStep(StepState::notAttributed), u"PerPro API"_s, evidence).means;

    EXPECT_FALSE(means.contains(u"Usual cause"_s)) << means.toStdString();
    EXPECT_TRUE(means.contains(u"hardly the cause"_s)) << means.toStdString();
    EXPECT_TRUE(means.contains(u"21/11/2026 10:30"_s)) << means.toStdString();
}

TEST(StepWords, nameTheUsualCauseWhereNothingElseIsKnown)
{
    const QString means = explainStep(aStep(StepState::notAttributed), u"PerPro API"_s).means;

    EXPECT_TRUE(means.contains(u"Usual cause"_s)) << means.toStdString();
}

TEST(StepWords, sayOfAnUnclearStepThatItIsNotSentAgainAndHowToLook)
{
    const Explanation explanation = explainStep(aStep(StepState::unclear));

    EXPECT_TRUE(explanation.means.contains(u"will not send it again"_s)) << explanation.means.toStdString();
    EXPECT_TRUE(explanation.means.contains(u"perpro-0123"_s)) << explanation.means.toStdString();
}

TEST(StepWords, sayOfAnUnclearStepWithoutATokenWhenItWasSent)
{
    Step step = aStep(StepState::unclear);
    step.token.clear();
    step.sentAt = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);

    const Explanation explanation = explainStep(step);

    EXPECT_TRUE(explanation.means.contains(u"21/11/2026 10:30"_s)) << explanation.means.toStdString();
}

TEST(StepWords, sayOfAnUnclearStepWhatWentWrongLast)
{
    Step step = aStep(StepState::unclear);
    step.problem = app::domain::Problem();
    step.problem->kind = app::domain::ProblemKind::timeout;

    EXPECT_TRUE(stepSentence(step).contains(u"did not answer in time"_s));
}

TEST(StepWords, sayByWhatALookUpFoundIt)
{
    Step step = aStep(StepState::verified);
    step.foundBy = app::domain::FoundBy::token;
    EXPECT_TRUE(stepSentence(step).contains(u"found in Autotask by its token"_s));
    step.foundBy = app::domain::FoundBy::content;
    EXPECT_TRUE(stepSentence(step).contains(u"found in Autotask by its content"_s));

    step.foundBy = app::domain::FoundBy::nothing;

    EXPECT_FALSE(stepSentence(step).contains(u"found"_s));
}

TEST(StepWords, keepTheReasonForGivingItUp)
{
    Step step = aStep(StepState::discarded);
    step.reason = u"Told her by phone"_s;

    EXPECT_TRUE(stepSentence(step).contains(u"Told her by phone"_s));
}

TEST(FindingWords, haveASentenceForEveryRule)
{
    QSet<QString> sentences;
    const int count = static_cast<int>(Rule::resourceLicenseIsLimited) + 1;

    for (int each = 0; each < count; ++each)
        sentences.insert(findingSentence({static_cast<Rule>(each), Certainty::official}, u"Anna"_s));

    EXPECT_EQ(sentences.size(), count);
}

TEST(FindingWords, sayOfAWarningThatItIsNotCertain)
{
    const QString sure = findingSentence({Rule::contactInactive, Certainty::official}, u"Anna"_s);
    const QString unsure = findingSentence({Rule::contactInactive, Certainty::inferred}, u"Anna"_s);

    EXPECT_FALSE(sure.contains(u"inferred"_s));
    EXPECT_TRUE(unsure.contains(u"inferred"_s));
}

TEST(ReadinessWords, haveASentenceForEveryReason)
{
    QSet<QString> sentences;
    const int count = static_cast<int>(Reason::formHasWrongLines) + 1;

    for (int each = 0; each < count; ++each)
        sentences.insert(readinessSentence({Grade::blocked, static_cast<Reason>(each), {}}));

    EXPECT_EQ(sentences.size(), count);
}

TEST(ReadinessWords, dateAProof)
{
    const Readiness proven{
        Grade::proven, Reason::readBack, QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};

    EXPECT_TRUE(readinessSentence(proven).contains(u"20/11/2026 13:00"_s));
}

TEST(ReadinessWords, onlyAProofIsGood)
{
    for (const Grade grade : {Grade::proven, Grade::likely, Grade::unknown, Grade::blocked}) {
        EXPECT_EQ(
            readinessMood({grade, Reason::nothingContradicts, {}}) == Mood::good, grade == Grade::proven);
    }
}

TEST(FieldWords, areWhatPeopleSay)
{
    EXPECT_EQ(fieldLabel(u"companyID"_s), u"Company"_s);
    EXPECT_EQ(fieldLabel(u"CompanyID"_s), u"Company"_s);
    EXPECT_EQ(fieldLabel(u"dueDateTime"_s), u"Due date"_s);
}

TEST(FieldWords, takeUnknownNamesApart)
{
    EXPECT_EQ(fieldLabel(u"purchaseOrderNumber"_s), u"Purchase order number"_s);
    EXPECT_EQ(fieldLabel(u"address2"_s), u"Address 2"_s);
    EXPECT_EQ(fieldLabel(u"monitorTypeID"_s), u"Monitor type"_s);
    EXPECT_EQ(fieldLabel(u"someSLAState"_s), u"Some SLA state"_s);
    EXPECT_EQ(fieldLabel(QString()), QString());
}

TEST(FieldWords, leaveAUserDefinedNameAlone)
{
    app::domain::Field field;
    field.name = u"companyID"_s;
    field.isUserDefined = true;

    EXPECT_EQ(fieldLabel(field), u"companyID"_s);
}

TEST(EntityWords, areInTheSingular)
{
    EXPECT_EQ(entityWord(u"Tickets"_s), u"Ticket"_s);
    EXPECT_EQ(entityWord(u"TimeEntries"_s), u"Time entry"_s);
    EXPECT_EQ(entityWord(u"ServiceCalls"_s), u"Service call"_s);
    EXPECT_EQ(entityWord(u"Inventories"_s), u"Inventory"_s);
}

} // namespace
