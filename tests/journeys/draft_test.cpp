// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody writes is a draft or it is in the outbox: whenever the program dies, one of the two comes
// back.
#include "app/store/data_folder.h"
#include "app/store/draft_claims.h"
#include "tests/journeys/journey.h"

#include <QAbstractItemView>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using app::domain::PlanId;
using app::domain::StepState;
using app::outbox::Outbox;

namespace {

class DraftJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }

    /// A whole ticket by Aoife O'Brien, kept on this computer and not submitted.
    void writeDraft(const QString &title)
    {
        actAs(u"aoi"_s);
        fillTicket(title);
        ASSERT_TRUE(tests::waitFor([&] {
            const auto drafts = program->drafts();
            return drafts && drafts->size() == 1 && drafts->front().values[u"udf:Affected site"_s].isString();
        }));
    }
    /// A ticket that could not leave and waits; its receipt is in sight.
    void submitOffline(const QString &title)
    {
        loseTenant();
        submitTicket(title);
        ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"backToFormButton"_s); }))
            << everythingSaid().toStdString();
    }
    /// What is on the disk at this moment: a program that was killed now would find it.
    void takePicture()
    {
        if (m_picture.isValid() && !QDir(m_picture.path()).isEmpty())
            return;
        QDirIterator files(data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.endsWith("-shm"_L1) || file.endsWith(".lock"_L1))
                continue;
            const QString copy = m_picture.filePath(QDir(data.path()).relativeFilePath(file));
            ASSERT_TRUE(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy));
        }
    }
    /// The program was killed at the moment of the picture, and is started again.
    void startFromPicture()
    {
        end();
        ASSERT_FALSE(QDir(m_picture.path()).isEmpty()) << "the moment never came";
        data = std::move(m_picture);
        if (!tenant.isRunning())
            tenant.startAgain();
        start();
        ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    }
    void run(const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"drafts"_s);
            database.setDatabaseName(QDir(program->profileFolder(u"Test"_s)).filePath(u"perpro.sqlite"_s));
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            EXPECT_TRUE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"drafts"_s);
    }
    [[nodiscard]] size_t drafts() { return program->drafts().value().size(); }

    QTemporaryDir m_picture;
};

TEST_F(DraftJourney, aProgramThatDiesWhileSubmittingDoesNotBringTheDraftBackBesideThePlan)
{
    writeDraft(u"Printer takes no paper"_s);
    // The first moment in which anybody could know of the plan.
    QObject::connect(&program->outbox(), &Outbox::planAdded, desk.get(), [this](PlanId) { takePicture(); });
    submit();
    end();

    startFromPicture();

    EXPECT_EQ(program->outbox().plans().size(), 1U);
    EXPECT_EQ(drafts(), 0U);
    EXPECT_EQ(textOf(u"titleEdit"_s), QString());
    EXPECT_FALSE(message().contains(u"restored"_s)) << message().toStdString();
}

TEST_F(DraftJourney, whoWroteANoteLastGoesOnWithTheNote)
{
    writeDraft(u"An older ticket"_s);
    goTo(Qt::Key_2);
    type(u"titleEdit"_s, u"Half a note"_s);
    ASSERT_TRUE(tests::waitFor([this] { return drafts() == 2; }));
    takePicture();

    startFromPicture();

    EXPECT_EQ(textOf(u"titleEdit"_s), u"Half a note"_s);
    EXPECT_TRUE(message().contains(u"restored"_s)) << message().toStdString();
}

TEST_F(DraftJourney, whatAnotherWindowWritesOnStaysThereUntilItIsLetGo)
{
    writeDraft(u"Printer"_s);
    const app::domain::DraftId id = program->drafts().value().front().id;
    end();
    {
        app::store::DraftClaims otherWindow(app::store::databasePath(data.path(), u"Test"_s));
        ASSERT_TRUE(otherWindow.claim(id));
        start();
        ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();

        EXPECT_EQ(textOf(u"titleEdit"_s), QString());
        EXPECT_TRUE(message().contains(u"open in another PerPro window"_s)) << message().toStdString();
        end();
    }
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();

    EXPECT_EQ(textOf(u"titleEdit"_s), u"Printer"_s);
}

TEST_F(DraftJourney, whatASecondWindowLeftUnfinishedIsOfferedLater)
{
    writeDraft(u"First"_s);
    const app::domain::DraftId first = program->drafts().value().front().id;
    end();
    {
        app::store::DraftClaims otherWindow(app::store::databasePath(data.path(), u"Test"_s));
        ASSERT_TRUE(otherWindow.claim(first));
        start();
        ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
        type(u"titleEdit"_s, u"Second"_s);
        ASSERT_TRUE(tests::waitFor([this] { return drafts() == 2; }));
        end();
    }
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    ASSERT_EQ(textOf(u"titleEdit"_s), u"Second"_s);

    press(u"messageActionButton"_s, Qt::Key_Space); // Discard
    ASSERT_TRUE(tests::waitFor([this] { return message().contains(u"set aside"_s); }))
        << message().toStdString();
    press(u"messageActionButton"_s, Qt::Key_Space); // Back to it

    EXPECT_EQ(textOf(u"titleEdit"_s), u"First"_s);
}

TEST_F(DraftJourney, theWindowThatWritesOnADraftKeepsOthersFromIt)
{
    writeDraft(u"Printer"_s);
    const app::domain::DraftId id = program->drafts().value().front().id;
    app::store::DraftClaims otherWindow(app::store::databasePath(data.path(), u"Test"_s));

    EXPECT_FALSE(otherWindow.claim(id));
    submit();
    ASSERT_TRUE(waitForState(app::domain::StepState::verified)) << everythingSaid().toStdString();

    EXPECT_TRUE(otherWindow.claim(id));
}

TEST_F(DraftJourney, whatTheAuthorFilledInFollowsAnotherAuthorAfterARestartToo)
{
    writeDraft(u"Printer"_s);
    const QString before = textOf(u"contactIDEdit"_s);
    end();
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    ASSERT_EQ(textOf(u"contactIDEdit"_s), before);

    actAs(u"hinnerk"_s);

    EXPECT_TRUE(textOf(u"contactIDEdit"_s).contains(u"Hinnerk"_s))
        << textOf(u"contactIDEdit"_s).toStdString();
    EXPECT_TRUE(textOf(u"companyIDEdit"_s).contains(u"Nordlicht"_s));
}

TEST_F(DraftJourney, theCursorIsKeptAlsoWhereNothingWasTypedSince)
{
    writeDraft(u"Printer takes no paper"_s);

    press(u"titleEdit"_s, Qt::Key_Home);

    EXPECT_TRUE(tests::waitFor([this] {
        const auto kept = program->drafts().value().front();
        return kept.focusKey == u"title"_s && kept.cursor == 0;
    }));
}

TEST_F(DraftJourney, whatCannotLeaveTheDraftsIsNotSubmittedEither)
{
    writeDraft(u"Stuck"_s);
    run(u"CREATE TRIGGER refuse BEFORE DELETE ON drafts BEGIN SELECT RAISE(ABORT, 'refused'); END"_s);

    submit();

    EXPECT_TRUE(message().contains(u"could not read or write its own data"_s)) << message().toStdString();
    EXPECT_TRUE(isFormKept(u"Stuck"_s));
    EXPECT_TRUE(program->outbox().plans().empty());
    EXPECT_EQ(creates(), 0);
    run(u"DROP TRIGGER refuse"_s);
    submit();
    EXPECT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(drafts(), 0U);
}

TEST_F(DraftJourney, whatIsTakenBackFromTheReceiptIsADraftTheVeryMomentItLeavesTheOutbox)
{
    submitOffline(u"Offline"_s);
    QObject::connect(&program->outbox(), &Outbox::planChanged, desk.get(), [this](PlanId) { takePicture(); });
    press(u"backToFormButton"_s, Qt::Key_Space);
    EXPECT_TRUE(isFormKept(u"Offline"_s));

    startFromPicture();

    EXPECT_TRUE(isFormKept(u"Offline"_s)) << everythingSaid().toStdString();
    EXPECT_EQ(step()->state, StepState::cancelled);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(tenant.records().size(), 1);
}

TEST_F(DraftJourney, whatIsTakenBackFromTheOutboxIsADraftTheVeryMomentItLeavesIt)
{
    submitOffline(u"Offline"_s);
    QObject::connect(&program->outbox(), &Outbox::planChanged, desk.get(), [this](PlanId) { takePicture(); });
    goTo(Qt::Key_3);
    press(u"backToDraftButton"_s, Qt::Key_Space);
    EXPECT_TRUE(isFormKept(u"Offline"_s)) << everythingSaid().toStdString();
    EXPECT_EQ(drafts(), 1U) << "one draft, not a second one set aside";

    startFromPicture();

    EXPECT_TRUE(isFormKept(u"Offline"_s)) << everythingSaid().toStdString();
    EXPECT_EQ(step()->state, StepState::cancelled);
    EXPECT_EQ(drafts(), 1U);
    EXPECT_EQ(creates(), 0);
}

TEST_F(DraftJourney, whatIsBeingWrittenIsSetAsideForWhatComesBackFromTheOutbox)
{
    submitOffline(u"First"_s);
    end();
    tenant.startAgain();
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    writeDraft(u"Second"_s);

    goTo(Qt::Key_3);
    press(u"backToDraftButton"_s, Qt::Key_Space);

    EXPECT_TRUE(isFormKept(u"First"_s)) << everythingSaid().toStdString();
    EXPECT_TRUE(message().contains(u"set aside"_s)) << message().toStdString();
    EXPECT_EQ(drafts(), 2U);
    submit();
    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(drafts(), 1U);
}

TEST_F(DraftJourney, aDuplicateLeavesTheOldSubmissionWhereItIs)
{
    submitTicket(u"Printer takes no paper"_s);
    ASSERT_TRUE(waitForState(StepState::verified));
    goTo(Qt::Key_4);
    press(u"duplicateButton"_s, Qt::Key_Space);
    EXPECT_TRUE(isFormKept(u"Printer takes no paper"_s)) << everythingSaid().toStdString();
    ASSERT_TRUE(tests::waitFor([this] { return drafts() == 1U; }));

    takePicture();
    startFromPicture();

    EXPECT_TRUE(isFormKept(u"Printer takes no paper"_s)) << everythingSaid().toStdString();
    ASSERT_EQ(program->outbox().plans().size(), 1U);
    EXPECT_EQ(step()->state, StepState::verified);
    EXPECT_EQ(creates(), 1);
}

} // namespace
