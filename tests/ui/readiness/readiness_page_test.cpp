// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible_names.h"
#include "tests/ui/readiness/readiness_fixture.h"
#include "ui/readiness/readiness_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::domain::Actor;
using app::domain::UserAccess;
using app::readiness::Proof;
using ui::readiness::ReadinessPage;

namespace {

class PageTest : public tests::ReadinessFixture
{
protected:
    PageTest()
    {
        page = std::make_unique<ReadinessPage>(model, guide, people);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
    }
    void choosePerson(const QString &words)
    {
        auto *line = page->findChild<QLineEdit *>(u"readinessPersonEdit"_s);
        line->setFocus();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] QString text(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }

    std::unique_ptr<ReadinessPage> page;
};

TEST_F(PageTest, asksForAPersonFirst)
{
    EXPECT_EQ(text(u"readinessPersonText"_s), u"Nobody is chosen"_s);
    EXPECT_TRUE(fake.asked.isEmpty());
}

TEST_F(PageTest, checksThePersonWhoIsTypedAndChosen)
{
    choosePerson(u"dana"_s);
    answerAboutResource();

    EXPECT_EQ(model.actor(), Actor(dana));
    EXPECT_EQ(text(u"readinessPersonText"_s), u"Dana Weber"_s);
    EXPECT_TRUE(text(u"readinessSentence"_s).startsWith(u"Likely"_s));
}

TEST_F(PageTest, asksAnewForAnotherKindOfRecord)
{
    choosePerson(u"anna"_s);
    fake.answerAccess(UserAccess::all);

    QTest::keyClick(page->findChild<QComboBox *>(u"readinessEntityCombo"_s), Qt::Key_Down);

    EXPECT_EQ(model.entity(), u"TicketNotes"_s);
    EXPECT_EQ(fake.asked.last(), u"TicketNotes"_s);
}

TEST_F(PageTest, checksEverythingWhenTold)
{
    choosePerson(u"anna"_s);
    fake.answerAccess(UserAccess::all);

    QTest::keyClick(page->findChild<QPushButton *>(u"readinessPageCheckButton"_s), Qt::Key_Space);

    EXPECT_EQ(fake.asked.last(), u"zone"_s);
}

TEST_F(PageTest, leavesTheFocusWithWhoeverChecks)
{
    choosePerson(u"anna"_s);
    fake.answerAccess(UserAccess::all);
    auto *check = page->findChild<QPushButton *>(u"readinessPageCheckButton"_s);
    check->setFocus();

    QTest::keyClick(check, Qt::Key_Space);

    ASSERT_TRUE(model.isChecking());
    EXPECT_EQ(page->focusWidget(), check);
}

TEST_F(PageTest, beginsWithTheLineForTheName)
{
    page->setFocus();

    EXPECT_EQ(page->focusWidget()->objectName(), u"readinessPersonEdit"_s);
}

TEST_F(PageTest, marksWhoWasChosenElsewhere)
{
    model.choose(u"Tickets"_s, dana);

    const auto *list = page->findChild<QListView *>(u"readinessPeopleList"_s);
    EXPECT_EQ(list->currentIndex().data().toString(), u"Dana Weber"_s);
    EXPECT_EQ(text(u"readinessPersonText"_s), u"Dana Weber"_s);
}

TEST_F(PageTest, listsWhatRealRecordsHaveShown)
{
    ledger.lines = {{u"TicketNotes"_s, {Proof::Outcome::notPermitted, now}},
        {u"Tickets"_s, {Proof::Outcome::verified, now.addDays(-1)}}};

    choosePerson(u"anna"_s);

    const QStringList lines = text(u"readinessProofsText"_s).split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(u"did not permit"_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains(u"Ticket: read back"_s)) << lines[1].toStdString();
}

TEST_F(PageTest, saysThatNothingWasWrittenAsThisPersonYet)
{
    choosePerson(u"anna"_s);

    EXPECT_TRUE(text(u"readinessProofsText"_s).contains(u"Nothing yet"_s));
}

TEST_F(PageTest, namesEveryControl)
{
    choosePerson(u"dana"_s);

    EXPECT_THAT(tests::controlsWithoutName(page.get()), testing::IsEmpty());
}

} // namespace
