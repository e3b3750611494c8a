// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/ui/readiness/readiness_fixture.h"
#include "ui/parts/disclosure.h"
#include "ui/readiness/readiness_strip.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using app::domain::ApiUser;
using app::domain::ProblemKind;
using app::domain::UserAccess;
using ui::readiness::ReadinessStrip;

namespace {

class StripTest : public tests::ReadinessFixture
{
protected:
    StripTest()
    {
        auto *column = new QVBoxLayout(&window);
        strip = new ReadinessStrip(model);
        column->addWidget(strip);
        window.resize(600, 400);
        window.show();
    }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return strip->findChild<T *>(name);
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = strip->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
    }

    QWidget window;
    ReadinessStrip *strip = nullptr;
};

TEST_F(StripTest, isAwayWhileNobodyIsChosen)
{
    model.choose(u"Tickets"_s, ApiUser{});

    EXPECT_FALSE(strip->isVisible());
}

TEST_F(StripTest, saysTheGradeOfThePerson)
{
    model.choose(u"Tickets"_s, dana);
    answerAboutResource();

    EXPECT_TRUE(strip->isVisible());
    EXPECT_TRUE(part<QLabel>(u"readinessSentence"_s)->text().startsWith(u"Likely"_s));
    EXPECT_TRUE(strip->accessibleName().startsWith(u"Likely"_s));
}

TEST_F(StripTest, disclosesTheResultsWithTheirClickPathsByKeyboard)
{
    model.choose(u"Tickets"_s, anna);
    fake.answerAccess(UserAccess::all);
    EXPECT_FALSE(shows(u"Web Services API"_s));

    QTest::keyClick(strip->findChild<QWidget *>(u"disclosureToggle"_s), Qt::Key_Space);

    EXPECT_TRUE(shows(u"Web Services API > contact impersonation"_s));
}

TEST_F(StripTest, checksEverythingAnewAndCanBeStopped)
{
    model.choose(u"Tickets"_s, anna);
    fake.answerAccess(UserAccess::all);

    QTest::keyClick(part<QPushButton>(u"readinessCheckButton"_s), Qt::Key_Space);
    EXPECT_EQ(fake.asked.last(), u"zone"_s);
    EXPECT_TRUE(part<QPushButton>(u"readinessCheckButton"_s)->isEnabled()) << "it would lose the focus";
    auto *busy = part<QWidget>(u"readinessBusyLine"_s);
    ASSERT_TRUE(busy->isVisible());
    QTest::keyClick(busy->findChild<QPushButton *>(), Qt::Key_Space);

    EXPECT_FALSE(model.isChecking());
    EXPECT_FALSE(busy->isVisible());
}

TEST_F(StripTest, showsWhatTheServerSaidAsPlainText)
{
    model.choose(u"Tickets"_s, dana);
    fake.answerAccess(UserAccess::all);
    fake.answerResource(app::domain::Resource{});
    fake.answerAccess(problem(ProblemKind::notPermitted));
    fake.answerAccess(problem(ProblemKind::notPermitted));
    app::domain::Problem refused = problem(ProblemKind::notPermitted);
    refused.serverSentences = QStringList{u"<b>adequate</b> permissions"_s};
    fake.answerAccess(refused);

    part<ui::parts::Disclosure>(u"readinessDetails"_s)->setExpanded(true);

    EXPECT_TRUE(shows(u"<b>adequate</b> permissions"_s));
    for (const QLabel *each : strip->findChildren<QLabel *>()) {
        if (each->text().contains(u"<b>"_s)) {
            EXPECT_EQ(each->textFormat(), Qt::PlainText);
        }
    }
}

TEST_F(StripTest, namesEveryControl)
{
    model.choose(u"Tickets"_s, dana);
    part<ui::parts::Disclosure>(u"readinessDetails"_s)->setExpanded(true);

    EXPECT_THAT(tests::controlsWithoutName(strip), testing::IsEmpty());
}

} // namespace
