// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/readiness/readiness_fixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using app::domain::ApiUser;
using app::domain::ProblemKind;
using app::domain::UserAccess;
using app::readiness::Grade;
using app::readiness::Probe;
using app::readiness::Proof;
using app::readiness::Reason;

namespace {

using ReadinessModelTest = tests::ReadinessFixture;

TEST_F(ReadinessModelTest, asksNothingWhileNobodyIsChosen)
{
    model.choose(u"Tickets"_s, ApiUser{});

    EXPECT_TRUE(fake.asked.isEmpty());
    EXPECT_EQ(model.overall().result.reason, Reason::nobodyChosen);
}

TEST_F(ReadinessModelTest, asksAtOnceAboutANewPerson)
{
    model.choose(u"Tickets"_s, dana);
    EXPECT_TRUE(model.isChecking());

    answerAboutResource();

    EXPECT_FALSE(model.isChecking());
    EXPECT_EQ(model.overall().result.grade, Grade::likely);
    EXPECT_EQ(fake.asked.size(), 5);
}

TEST_F(ReadinessModelTest, asksNothingWhileTheFormIsTyped)
{
    const auto facts = sources().factsOf(dana);
    model.setSubject(u"Tickets"_s, dana, facts, {}, 5);
    answerAboutResource();

    for (int wrong = 4; wrong >= 0; --wrong) {
        now = now.addSecs(3600);
        model.setSubject(u"Tickets"_s, dana, facts, {}, wrong);
    }

    EXPECT_EQ(fake.asked.size(), 5);
    EXPECT_EQ(model.lines().back().result.reason, Reason::formRight);
}

TEST_F(ReadinessModelTest, showsAProofWithItsDate)
{
    ledger.lines = {{u"Tickets"_s, {Proof::Outcome::verified, now.addDays(-1)}}};

    model.choose(u"Tickets"_s, anna);

    EXPECT_TRUE(model.overallSentence().startsWith(u"Proven on 20/11/2026"_s))
        << model.overallSentence().toStdString();
    EXPECT_EQ(model.overall().mood, ui::words::Mood::good);
}

TEST_F(ReadinessModelTest, showsAnOldProofAsAnOldOne)
{
    ledger.lines = {{u"Tickets"_s, {Proof::Outcome::verified, now.addDays(-91)}}};

    model.choose(u"Tickets"_s, anna);

    EXPECT_EQ(model.overall().mood, ui::words::Mood::neutral);
    EXPECT_TRUE(model.overallSentence().contains(u"more than 90 day"_s))
        << model.overallSentence().toStdString();
}

TEST_F(ReadinessModelTest, seesAProofThatWasMadeMeanwhile)
{
    model.choose(u"Tickets"_s, anna);
    ledger.lines = {{u"Tickets"_s, {Proof::Outcome::verified, now}}};

    model.reload();

    EXPECT_EQ(model.overall().result.grade, Grade::proven);
}

TEST_F(ReadinessModelTest, givesTheClickPathOfAPersonWhoseLevelForbidsIt)
{
    model.choose(u"Tickets"_s, dana);
    fake.answerAccess(UserAccess::all);
    fake.answerResource(app::domain::Resource{});
    fake.answerAccess(problem(ProblemKind::notPermitted));
    fake.answerAccess(problem(ProblemKind::notPermitted));
    fake.answerAccess(UserAccess::none);

    EXPECT_EQ(model.overall().result.reason, Reason::personMayNotCreate);
    EXPECT_TRUE(model.overall().explanation.means.contains(u"Allow impersonation of resources"_s));
}

TEST_F(ReadinessModelTest, namesWhatRemainsOfARefusalAndWhatTheAnswersRuleOut)
{
    model.choose(u"Tickets"_s, dana);
    fake.answerAccess(UserAccess::all);
    fake.answerResource(app::domain::Resource{});
    fake.answerAccess(problem(ProblemKind::notPermitted));
    fake.answerAccess(problem(ProblemKind::notPermitted));
    fake.answerAccess(problem(ProblemKind::notPermitted));

    const QString means = model.overall().explanation.means;
    EXPECT_EQ(model.overall().result.reason, Reason::onlyOneRefused);
    EXPECT_TRUE(means.contains(u"4. The module is not available"_s)) << means.toStdString();
    EXPECT_EQ(means.count(u"•"_s), 3) << means.toStdString();
    EXPECT_TRUE(means.contains(u"• The author is active: "_s)) << means.toStdString();
}

TEST_F(ReadinessModelTest, stopsWhenTold)
{
    model.choose(u"Tickets"_s, dana);

    model.stop();
    fake.answerAccess(UserAccess::none);

    EXPECT_FALSE(model.isChecking());
    EXPECT_EQ(model.lineOf(Probe::apiUserAccess, u"Tickets"_s)->result.reason, Reason::notAsked);
}

TEST_F(ReadinessModelTest, beginsAnewWhenTheAnswersAreGoneAndKeepsTheLedger)
{
    ledger.lines = {{u"Tickets"_s, {app::readiness::Proof::Outcome::verified, now}}};
    model.choose(u"Tickets"_s, dana);
    const auto late = fake.takeAccess();
    answers = {};

    model.beginAnew();
    late(UserAccess::none);

    EXPECT_EQ(fake.asked, (QStringList{u"Tickets"_s, u"Tickets"_s}));
    EXPECT_EQ(model.lineOf(Probe::apiUserAccess, u"Tickets"_s)->result.reason, Reason::notAsked)
        << "that was answered to the former credentials";
    EXPECT_EQ(model.proofs().size(), 1U);
}

TEST_F(ReadinessModelTest, sharesItsAnswersWithAnotherModel)
{
    model.choose(u"Tickets"_s, dana);
    answerAboutResource();
    ui::readiness::ReadinessModel other(sources());

    other.choose(u"Tickets"_s, dana);

    EXPECT_EQ(fake.asked.size(), 5);
    EXPECT_EQ(other.overall().result.grade, Grade::likely);
}

TEST(ReadinessSentences, everyReasonHasItsOwn)
{
    QSet<QString> sentences;
    const int count = static_cast<int>(Reason::formHasWrongLines) + 1;

    for (int each = 0; each < count; ++each) {
        app::readiness::ProbeResult result;
        result.reason = static_cast<Reason>(each);
        const QString what = ui::words::explainResult(result, {u"Dana"_s, false}).what;
        EXPECT_FALSE(what.isEmpty()) << each;
        sentences.insert(what);
    }

    EXPECT_EQ(sentences.size(), count);
}

TEST(ReadinessSentences, neverSayVerified)
{
    for (int each = 0; each <= static_cast<int>(Reason::formHasWrongLines); ++each) {
        app::readiness::ProbeResult result;
        result.reason = static_cast<Reason>(each);

        EXPECT_FALSE(ui::words::resultSentence(result, {u"Dana"_s, false}).contains(u"erified"_s)) << each;
    }
}

} // namespace
