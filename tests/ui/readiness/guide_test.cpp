// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/ui/readiness/readiness_fixture.h"
#include "ui/parts/message_strip.h"
#include "ui/readiness/guide_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::domain::UserAccess;
using app::readiness::GuideStep;
using app::readiness::Reason;
using ui::readiness::GuideView;

namespace {

class GuideTest : public tests::ReadinessFixture
{
protected:
    GuideTest()
    {
        view.resize(900, 1400);
        view.show();
    }
    [[nodiscard]] QCheckBox *box(GuideStep step) const
    {
        return view.findChild<QCheckBox *>(u"guideStep_"_s + app::readiness::stepName(step));
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
    }

    GuideView view{guide};
};

TEST_F(GuideTest, ticksAStepWithNameAndDate)
{
    QTest::keyClick(box(GuideStep::copyLevel), Qt::Key_Space);

    ASSERT_EQ(ticks.size(), 1U);
    EXPECT_EQ(ticks[0], (app::readiness::Tick{u"copyLevel"_s, u"ada"_s, now}));
    EXPECT_TRUE(shows(u"Ticked by ada on 21/11/2026"_s));
}

TEST_F(GuideTest, ticksInTheNameThatIsEntered)
{
    auto *name = view.findChild<QLineEdit *>(u"guideNameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Grace Hopper"_s);

    QTest::keyClick(box(GuideStep::tickBoxes), Qt::Key_Space);

    EXPECT_EQ(ticks.at(0).by, u"Grace Hopper"_s);
}

TEST_F(GuideTest, takesATickBack)
{
    QTest::keyClick(box(GuideStep::copyLevel), Qt::Key_Space);

    QTest::keyClick(box(GuideStep::copyLevel), Qt::Key_Space);

    EXPECT_TRUE(ticks.empty());
    EXPECT_FALSE(box(GuideStep::copyLevel)->isChecked());
    EXPECT_FALSE(shows(u"Ticked by"_s));
}

TEST_F(GuideTest, showsNoTickThatCouldNotBeKept)
{
    storageProblem = problem(app::domain::ProblemKind::storage);

    QTest::keyClick(box(GuideStep::copyLevel), Qt::Key_Space);

    EXPECT_FALSE(box(GuideStep::copyLevel)->isChecked());
    EXPECT_TRUE(view.findChild<ui::parts::MessageStrip *>(u"guideProblem"_s)->isVisible());
}

TEST_F(GuideTest, tellsWhatAutotaskSaysOfAChapter)
{
    model.choose(u"Tickets"_s, anna);
    fake.answerAccess(UserAccess::none);

    EXPECT_TRUE(shows(u"Ticket: The API user may not create records of this kind."_s));
    EXPECT_TRUE(shows(u"Ticket note: Not checked yet."_s));
}

TEST_F(GuideTest, isCopiedAsTextForAnAdministrator)
{
    QTest::keyClick(view.findChild<QPushButton *>(u"copyGuideButton"_s), Qt::Key_Space);

    const QString text = QGuiApplication::clipboard()->text();
    for (const auto &procedure : app::readiness::setUpGuide()) {
        EXPECT_TRUE(text.contains(ui::words::chapterTitle(procedure.chapter)));
        for (const GuideStep step : procedure.steps)
            EXPECT_TRUE(text.contains(ui::words::guideStepText(step)));
    }
    EXPECT_TRUE(text.contains(ui::words::releaseHint()));
}

TEST_F(GuideTest, namesEveryControl)
{
    EXPECT_THAT(tests::controlsWithoutName(&view), testing::IsEmpty());
}

} // namespace
