// SPDX-License-Identifier: GPL-3.0-or-later
// What the tenant tells of its fields is incomplete, odd, or has changed since somebody wrote.
#include "tests/journeys/journey.h"

#include <QComboBox>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

/// How userAccessForCreate is written (fact sheet 3.1: no documentation says it).
class AccessJourney : public tests::TenantJourney, public testing::WithParamInterface<const char *>
{
protected:
    void SetUp() override
    {
        tenant.setOption(u"userAccess"_s, QLatin1StringView(GetParam()));
        arrive();
    }
};

TEST_P(AccessJourney, theFormStandsAndTheAuthorIsProven)
{
    submitTicket(u"Printer takes no paper"_s);

    EXPECT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
}

INSTANTIATE_TEST_SUITE_P(Fields, AccessJourney, testing::Values("text", "number", "boolean", "absent"),
    [](const auto &each) { return std::string(each.param); });

class FieldsJourney : public tests::TenantJourney
{
protected:
    void hide(const QString &field) { tenant.setOption(u"hiddenField"_s, field); }

    /// What was read of the fields before is too old now: the next start asks again.
    void forgetFields()
    {
        const QString path = QDir(program->profileFolder(u"Test"_s)).filePath(u"perpro.sqlite"_s);
        end();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fields"_s);
            database.setDatabaseName(path);
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(u"DELETE FROM metadata"_s));
        }
        QSqlDatabase::removeDatabase(u"fields"_s);
    }
    void startAgain()
    {
        end();
        start();
        ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    }
    /// A ticket that waits as a draft; its priority is "Critical".
    void writeDraft()
    {
        actAs(u"aoi"_s);
        fillTicket(u"Retired"_s);
        ASSERT_EQ(priority(), u"Critical"_s);
        EXPECT_TRUE(desk->window().close());
    }
    [[nodiscard]] QString priority() const
    {
        return qobject_cast<QComboBox *>(find(u"priorityEdit"_s))->currentText();
    }
};

TEST_F(FieldsJourney, aFieldThatIsNotToldOfIsNamedByTheRefusalAndTheFormStays)
{
    hide(u"Tickets.queueID"_s);
    arrive();
    actAs(u"aoi"_s);
    type(u"titleEdit"_s, u"No queue"_s);
    type(u"descriptionEdit"_s, u"It began today."_s);
    press(u"priorityEdit"_s, Qt::Key_Down);
    press(u"udf:Affected siteEdit"_s, Qt::Key_Down);
    EXPECT_FALSE(isVisible(u"queueIDEdit"_s));

    submit();

    ASSERT_TRUE(tests::waitFor([this] { return !message().isEmpty(); })) << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"needs a queue"_s)) << message().toStdString();
    EXPECT_TRUE(isFormKept(u"No queue"_s));
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FieldsJourney, aNoteOfWhichNobodyCouldSayWhoReadsItIsNotCreated)
{
    hide(u"TicketNotes.publish"_s);
    arrive();
    goTo(Qt::Key_2);
    replace(u"ticketEdit"_s, u"T20261120.0002"_s);
    press(u"ticketEdit"_s, Qt::Key_Return);
    ASSERT_TRUE(tests::waitFor([this] { return everythingSaid().contains(u"Laptop and mailbox"_s); }));
    type(u"titleEdit"_s, u"No readers"_s);
    type(u"descriptionEdit"_s, u"It began today."_s);
    press(u"noteTypeEdit"_s, Qt::Key_Down);
    actAs(u"priya"_s);

    submit();

    ASSERT_TRUE(tests::waitFor([this] { return !message().isEmpty(); })) << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"“Publish” is missing"_s)) << message().toStdString();
    EXPECT_TRUE(isFormKept(u"No readers"_s));
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FieldsJourney, aFieldOfAnUnknownKindIsNoneThatStandsInTheWay)
{
    tenant.setOption(u"strangeField"_s, true);
    arrive();

    submitTicket(u"Printer takes no paper"_s);

    EXPECT_TRUE(waitForState(StepState::verified));
}

TEST_F(FieldsJourney, aRetiredValueInARestoredDraftIsToldBesideItsFieldAndNotSent)
{
    arrive();
    writeDraft();
    tenant.retire(u"Tickets"_s, u"priority"_s, u"4"_s);
    forgetFields();

    startAgain();

    EXPECT_TRUE(isFormKept(u"Retired"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(priority().contains(u"no longer offered"_s)) << priority().toStdString();
    EXPECT_TRUE(hint(u"priority"_s).contains(u"no longer offered"_s)) << hint(u"priority"_s).toStdString();
    submit();
    EXPECT_EQ(creates(), 0);
    EXPECT_TRUE(find(u"priorityEdit"_s)->hasFocus());
    press(u"priorityEdit"_s, Qt::Key_Up);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
}

TEST_F(FieldsJourney, aValueThatWasRetiredMeanwhileIsToldBesideItsFieldWhenAutotaskRefusesIt)
{
    arrive();
    writeDraft();
    tenant.retire(u"Tickets"_s, u"priority"_s, u"4"_s);

    startAgain();
    submit();

    ASSERT_TRUE(tests::waitFor([this] { return hint(u"priority"_s).contains(u"does not exist"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(isFormKept(u"Retired"_s));
    EXPECT_EQ(step()->state, StepState::rejected);
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FieldsJourney, aRetiredValueInADuplicateIsToldBesideItsFieldAndNotSent)
{
    arrive();
    submitTicket(u"Retired"_s);
    ASSERT_TRUE(waitForState(StepState::verified));
    tenant.retire(u"Tickets"_s, u"priority"_s, u"4"_s);
    forgetFields();
    startAgain();

    goTo(Qt::Key_4);
    press(u"duplicateButton"_s, Qt::Key_Space);

    EXPECT_TRUE(isFormKept(u"Retired"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(hint(u"priority"_s).contains(u"no longer offered"_s)) << hint(u"priority"_s).toStdString();
    submit();
    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(program->outbox().plans().size(), 1U);
}

} // namespace
