// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "ui/shell/banner.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;
using app::domain::ContactId;
using app::domain::StepState;

namespace {

class DemoJourney : public tests::Journey
{
protected:
    void TearDown() override { end(); }

    [[nodiscard]] QJsonArray records()
    {
        std::optional<QJsonArray> list;
        QObject context;
        desk->demo()->fetchRecords(&context,
            [&](const app::domain::Result<QJsonArray> &answer) { list = answer ? *answer : QJsonArray(); });
        EXPECT_TRUE(tests::waitFor([&] { return list.has_value(); }));
        return list.value_or(QJsonArray());
    }
    /// Asks the tenant itself until the switch has arrived there.
    [[nodiscard]] bool waitForContactOption(bool isOn)
    {
        std::optional<bool> told;
        bool isAsking = false;
        QObject context;
        return tests::waitFor([&] {
            if (!isAsking) {
                isAsking = true;
                desk->demo()->fetchContactOption(&context, [&](const app::domain::Result<bool> &answer) {
                    isAsking = false;
                    if (answer)
                        told = *answer;
                });
            }
            return told == isOn;
        });
    }
};

TEST_F(DemoJourney, aFirstTicketInACustomersNameIsProvenToBeHers)
{
    startDemo();

    type(u"actAsEdit"_s, u"aoi"_s);
    EXPECT_EQ(qobject_cast<QAbstractItemView *>(find(u"peopleList"_s))->model()->rowCount(), 1);
    press(u"actAsEdit"_s, Qt::Key_Return);
    EXPECT_TRUE(desk->window().banner()->sentence().contains(u"Aoife O'Brien"_s));
    fillTicket(u"Printer takes no paper"_s);
    press(u"dueDateTimeEdit"_s, Qt::Key_Up);
    submit();

    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_TRUE(everythingSaid().contains(u"Autotask shows Aoife O'Brien as its author"_s))
        << everythingSaid().toStdString();
    EXPECT_TRUE(everythingSaid().contains(step()->recordNumber));
    const QJsonArray list = records();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0]["title"_L1].toString(), u"Printer takes no paper"_s);
    EXPECT_EQ(tests::authorOf(list[0])["kind"_L1].toString(), u"contact"_s);
    EXPECT_EQ(tests::authorOf(list[0])["name"_L1].toString(), u"Aoife O'Brien"_s);
    EXPECT_EQ(tests::authorOf(list[0])["id"_L1].toInteger(), std::get<ContactId>(step()->actor).value);
}

TEST_F(DemoJourney, aColleagueIsProvenToo)
{
    startDemo();

    actAs(u"priya"_s);
    choose(u"companyIDEdit"_s, u"Sunny Side Care Homes"_s);
    fillTicket(u"New notebook"_s);
    submit();

    ASSERT_TRUE(waitForState(StepState::verified));
    const QJsonArray list = records();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(tests::authorOf(list[0])["kind"_L1].toString(), u"resource"_s);
    EXPECT_EQ(tests::authorOf(list[0])["name"_L1].toString(), u"Priya Raman"_s);
}

TEST_F(DemoJourney, aMissingOptionOfTheTenantRaisesTheAlarm)
{
    startDemo();
    goTo(Qt::Key_6);
    ASSERT_TRUE(qobject_cast<QCheckBox *>(find(u"contactOptionCheck"_s))->isChecked());
    press(u"contactOptionCheck"_s, Qt::Key_Space);
    ASSERT_TRUE(waitForContactOption(false));
    goTo(Qt::Key_1);

    actAs(u"aoi"_s);
    fillTicket(u"Access to the calendar"_s);
    submit();

    ASSERT_TRUE(waitForState(StepState::notAttributed));
    EXPECT_TRUE(everythingSaid().contains(u"but not attributed to Aoife O'Brien"_s))
        << everythingSaid().toStdString();
    EXPECT_FALSE(desk->window().banner()->sentence().startsWith(u"Writing as"_s))
        << desk->window().banner()->sentence().toStdString();
    EXPECT_FALSE(isVisible(u"sendNowButton"_s));
    const QJsonArray list = records();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(tests::authorOf(list[0])["kind"_L1].toString(), u"apiUser"_s);
}

TEST_F(DemoJourney, aSecondTicketBeginsEmptyAndWithNobody)
{
    startDemo();
    actAs(u"aoi"_s);
    fillTicket(u"First"_s);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));

    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"newTicketButton"_s); }));
    press(u"newTicketButton"_s, Qt::Key_Space);

    EXPECT_EQ(textOf(u"titleEdit"_s), QString());
    EXPECT_EQ(textOf(u"actAsEdit"_s), QString());
    EXPECT_TRUE(desk->window().banner()->sentence().contains(u"Nobody"_s));
    fillTicket(u"Second"_s);
    submit();
    EXPECT_EQ(program->outbox().plans().size(), 1U); // nobody is the author: nothing is submitted
    EXPECT_TRUE(hint(u"actAs"_s).contains(u"never writes as the API user"_s));
}

TEST_F(DemoJourney, afterTheDemoThePlainStartOffersBothWaysAgain)
{
    startDemo();
    end();

    start();

    EXPECT_TRUE(isVisible(u"demoButton"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(isVisible(u"userNameEdit"_s));
    EXPECT_EQ(textOf(u"userNameEdit"_s), QString());
}

TEST_F(DemoJourney, aSecondOneOfTheSameFolderIsToldApartFromAnOutage)
{
    const QString folder = data.filePath(u"profiles/%44emo%20tenant"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    QLockFile other(folder + u"/tenant.json.lock"_s);
    ASSERT_TRUE(other.tryLock(0));

    start();
    press(u"demoButton"_s, Qt::Key_Space);

    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"failurePage"_s); }));
    EXPECT_TRUE(message().contains(u"second PerPro"_s)) << message().toStdString();
}

TEST_F(DemoJourney, theDemoOpensByTheNameOfItsProfileToo)
{
    startDemo();
    actAs(u"aoi"_s);
    fillTicket(u"Kept"_s);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    end();

    start(u"Demo tenant"_s);

    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_EQ(program->outbox().plans().size(), 1U);
    EXPECT_EQ(records().size(), 1); // the demo tenant remembers, too
}

} // namespace
