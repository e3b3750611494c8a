// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/examination.h"
#include "tests/app/readiness/fake_probes.h"
#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace app::readiness;
using app::domain::ContactId;
using app::domain::Done;
using app::domain::Problem;
using app::domain::ProblemKind;
using app::domain::Resource;
using app::domain::ResourceId;
using app::domain::UserAccess;
using app::domain::Zone;

namespace {

constexpr ResourceId dana{21};
constexpr ResourceId erik{23};
constexpr ResourceId connector{22};
constexpr ContactId anna{11};

Problem problem(ProblemKind kind)
{
    Problem made;
    made.kind = kind;
    return made;
}

class ExaminationTest : public testing::Test
{
protected:
    void answerEverything()
    {
        const Problem refused = problem(ProblemKind::notPermitted);
        m_fake.answerAccess(UserAccess::all);
        m_fake.answerResource(Resource{});
        m_fake.answerAccess(refused);
        m_fake.answerAccess(refused);
        m_fake.answerAccess(UserAccess::all);
    }

    tests::FakeProbes m_fake;
    Answers m_answers;
    QDateTime m_now{QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc()};
    Examination m_examination{m_fake.probes(), u"api@acme.example"_s, m_answers, [this] { return m_now; }};
};

TEST_F(ExaminationTest, asksOneQuestionAfterTheOther)
{
    m_examination.choose(u"Tickets"_s, dana, connector);

    m_examination.examine(Extent::needed);
    EXPECT_EQ(m_fake.asked, QStringList{u"Tickets"_s});
    m_fake.answerAccess(UserAccess::all);
    EXPECT_EQ(m_fake.asked.last(), u"resource 21"_s);
    m_fake.answerResource(Resource{});
    EXPECT_EQ(m_fake.asked.last(), u"Tickets as 2147483647"_s);
    m_fake.answerAccess(problem(ProblemKind::notPermitted));
    EXPECT_EQ(m_fake.asked.last(), u"Tickets as 22"_s);
    m_fake.answerAccess(problem(ProblemKind::notPermitted));
    EXPECT_EQ(m_fake.asked.last(), u"Tickets as 21"_s);
    m_fake.answerAccess(UserAccess::restricted);

    EXPECT_FALSE(m_examination.isRunning());
    EXPECT_EQ(m_fake.asked.size(), 5);
    EXPECT_EQ(*m_answers.about(u"Tickets"_s, dana).accessAsPerson->result, UserAccess::restricted);
}

TEST_F(ExaminationTest, asksTheConnectionTooWhenEverythingIsWanted)
{
    m_examination.choose(u"TicketNotes"_s, anna, std::nullopt);

    m_examination.examine(Extent::everything);
    m_fake.answerZone(Zone{});
    m_fake.answerCredentials(Done{});
    m_fake.answerAccess(UserAccess::all);
    m_fake.answerApiUsers(std::vector<Resource>{});

    EXPECT_EQ(m_fake.asked,
        (QStringList{u"zone"_s, u"credentials"_s, u"TicketNotes"_s, u"api users api@acme.example"_s}));
    EXPECT_FALSE(m_examination.isRunning());
}

TEST_F(ExaminationTest, asksOfAContactNothingButTheApiUsersRight)
{
    m_examination.choose(u"Tickets"_s, anna, connector);

    m_examination.examine(Extent::needed);
    m_fake.answerAccess(UserAccess::all);

    EXPECT_EQ(m_fake.asked, QStringList{u"Tickets"_s});
}

TEST_F(ExaminationTest, asksNothingTwiceWhileTheAnswersAreYoung)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);
    answerEverything();
    m_now = m_now.addSecs(599);

    m_examination.examine(Extent::needed);

    EXPECT_EQ(m_fake.asked.size(), 5);
}

TEST_F(ExaminationTest, asksAgainWhatIsOldButNeverTheControls)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);
    answerEverything();
    m_now = m_now.addSecs(601);

    m_examination.examine(Extent::needed);
    m_fake.answerAccess(UserAccess::all);
    m_fake.answerResource(Resource{});
    m_fake.answerAccess(UserAccess::all);

    EXPECT_EQ(m_fake.asked.mid(5), (QStringList{u"Tickets"_s, u"resource 21"_s, u"Tickets as 21"_s}));
}

TEST_F(ExaminationTest, asksOfTheNextPersonOnlyWhatIsTheirs)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);
    answerEverything();

    m_examination.choose(u"Tickets"_s, erik, connector);
    m_examination.examine(Extent::needed);
    m_fake.answerResource(Resource{});
    m_fake.answerAccess(UserAccess::all);

    EXPECT_EQ(m_fake.asked.mid(5), (QStringList{u"resource 23"_s, u"Tickets as 23"_s}));
}

TEST_F(ExaminationTest, asksAnUnansweredControlAgain)
{
    m_examination.choose(u"Tickets"_s, dana, std::nullopt);
    m_examination.examine(Extent::needed);
    m_fake.answerAccess(UserAccess::all);
    m_fake.answerResource(Resource{});
    m_fake.answerAccess(problem(ProblemKind::timeout));
    m_fake.answerAccess(UserAccess::all);

    m_examination.examine(Extent::needed);

    EXPECT_EQ(m_fake.asked.mid(4), QStringList{u"Tickets as 2147483647"_s});
}

TEST_F(ExaminationTest, takesTheOwnIdFromTheProbeOfTheSameRun)
{
    Resource own;
    own.id = connector;
    own.licenseType = 7;
    m_examination.choose(u"Tickets"_s, dana, std::nullopt);
    m_examination.examine(Extent::everything);
    m_fake.answerZone(Zone{});
    m_fake.answerCredentials(Done{});
    m_fake.answerAccess(UserAccess::all);
    m_fake.answerApiUsers(std::vector{own});
    m_fake.answerResource(Resource{});
    m_fake.answerAccess(problem(ProblemKind::notPermitted));

    EXPECT_EQ(m_fake.asked.last(), u"Tickets as 22"_s);
}

TEST_F(ExaminationTest, neverAsksAsTheApiUserWhenItIsTheOneChosen)
{
    m_examination.choose(u"Tickets"_s, connector, connector);

    m_examination.examine(Extent::needed);
    m_fake.answerAccess(UserAccess::all);

    EXPECT_EQ(m_fake.asked, QStringList{u"Tickets"_s});
}

TEST_F(ExaminationTest, stopsWhenTold)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);
    const auto late = m_fake.takeAccess();

    m_examination.stop();
    late(UserAccess::all);

    EXPECT_FALSE(m_examination.isRunning());
    EXPECT_EQ(m_fake.asked.size(), 1);
    EXPECT_FALSE(m_answers.about(u"Tickets"_s, dana).access);
}

TEST_F(ExaminationTest, dropsALateAnswerAboutSomebodyElse)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);
    const auto late = m_fake.takeAccess();

    m_examination.choose(u"TicketNotes"_s, anna, connector);
    m_examination.examine(Extent::needed);
    late(UserAccess::none);

    EXPECT_FALSE(m_answers.about(u"TicketNotes"_s, anna).access);
    EXPECT_FALSE(m_answers.about(u"Tickets"_s, anna).access);
    EXPECT_TRUE(m_examination.isRunning());
}

TEST_F(ExaminationTest, goesOnWhenTheSamePersonIsChosenAgain)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);

    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);

    EXPECT_TRUE(m_examination.isRunning());
    EXPECT_EQ(m_fake.asked.size(), 1);
}

TEST_F(ExaminationTest, endsAtARefusedSecretAndAsksNothingMoreByItself)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);

    m_fake.answerAccess(problem(ProblemKind::badCredentials));
    m_examination.choose(u"Tickets"_s, erik, connector);
    m_examination.examine(Extent::needed);

    EXPECT_FALSE(m_examination.isRunning());
    EXPECT_EQ(m_fake.asked.size(), 1);
    const Known known = m_answers.about(u"Tickets"_s, dana);
    EXPECT_FALSE(known.access) << "a 401 is told once, as what became of the credentials";
    EXPECT_EQ(known.credentials->result.error().kind, ProblemKind::badCredentials);
}

TEST_F(ExaminationTest, asksAgainAfterARefusedSecretWhenAPersonWantsIt)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);
    m_fake.answerAccess(problem(ProblemKind::badCredentials));

    m_examination.examine(Extent::everything);
    m_fake.answerZone(Zone{});
    m_fake.answerCredentials(Done{});

    EXPECT_EQ(m_fake.asked.mid(1), (QStringList{u"zone"_s, u"credentials"_s, u"Tickets"_s}));
    EXPECT_TRUE(m_answers.credentials->result);
}

TEST_F(ExaminationTest, endsWhenOfflineAndLeavesTheReasonWithEveryQuestion)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);

    m_fake.answerAccess(problem(ProblemKind::offline));

    EXPECT_FALSE(m_examination.isRunning());
    EXPECT_EQ(m_fake.asked.size(), 1);
    const Known known = m_answers.about(u"Tickets"_s, dana);
    EXPECT_EQ(known.person->result.error().kind, ProblemKind::offline);
    EXPECT_EQ(known.accessAsPerson->result.error().kind, ProblemKind::offline);
    EXPECT_FALSE(known.impossibleId);
}

TEST_F(ExaminationTest, goesOnAfterATimeoutAndAsksThatOneAgainTheNextTime)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    m_examination.examine(Extent::needed);
    m_fake.answerAccess(problem(ProblemKind::timeout));
    EXPECT_EQ(m_fake.asked.last(), u"resource 21"_s);
    m_fake.answerResource(Resource{});
    m_fake.answerAccess(problem(ProblemKind::notPermitted));
    m_fake.answerAccess(problem(ProblemKind::notPermitted));
    m_fake.answerAccess(UserAccess::all);

    m_examination.examine(Extent::needed);

    EXPECT_EQ(m_fake.asked.mid(5), QStringList{u"Tickets"_s});
}

TEST_F(ExaminationTest, tellsOfEachAnswerAndOfItsEnd)
{
    QSignalSpy changes(&m_examination, &Examination::changed);
    m_examination.choose(u"Tickets"_s, anna, connector);

    m_examination.examine(Extent::needed);
    EXPECT_EQ(m_examination.total(), 1);
    EXPECT_EQ(changes.size(), 1);
    m_fake.answerAccess(UserAccess::all);

    EXPECT_EQ(m_examination.asked(), 1);
    EXPECT_GE(changes.size(), 2);
}

TEST_F(ExaminationTest, maySurviveAListenerThatStopsIt)
{
    m_examination.choose(u"Tickets"_s, dana, connector);
    QObject::connect(&m_examination, &Examination::changed, &m_examination, [this] {
        if (m_examination.asked() == 1)
            m_examination.stop();
    });
    m_examination.examine(Extent::needed);

    m_fake.answerAccess(UserAccess::all);

    EXPECT_FALSE(m_examination.isRunning());
    EXPECT_EQ(m_fake.asked.size(), 1);
}

} // namespace
