// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go with what is written, the ticket's status behind a note, and taking back in time.
#include "tests/journeys/journey.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using app::domain::StepState;

namespace {

class AttachmentsJourney : public tests::TenantJourney
{
protected:
    void SetUp() override { arrive(); }
    void TearDown() override
    {
        QGuiApplication::clipboard()->clear();
        TenantJourney::TearDown();
    }

    void pasteFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(files.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto *pasted = new QMimeData;
        pasted->setUrls({QUrl::fromLocalFile(file.fileName())});
        QGuiApplication::clipboard()->setMimeData(pasted);
        press(u"descriptionEdit"_s, Qt::Key_V, Qt::ControlModifier);
    }
    void pastePicture()
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(picture);
        press(u"titleEdit"_s, Qt::Key_V, Qt::ControlModifier);
    }
    /// Every part of the newest submission is done.
    void waitUntilDone()
    {
        ASSERT_TRUE(tests::waitFor([this] {
            if (program->outbox().plans().empty())
                return false;
            const auto &steps = program->outbox().plans().front().steps;
            return std::all_of(steps.begin(), steps.end(), [](const app::domain::Step &step) {
                return step.state == StepState::verified || step.state == StepState::authorUnreadable;
            });
        })) << everythingSaid().toStdString();
    }
    [[nodiscard]] QJsonArray recordsOf(const QString &entity) const
    {
        QJsonArray found;
        for (const auto &record : tenant.records()) {
            if (record["entity"_L1].toString() == entity)
                found.append(record);
        }
        return found;
    }
    void fillNote(const QString &title)
    {
        goTo(Qt::Key_2);
        replace(u"ticketEdit"_s, u"T20261120.0002"_s);
        press(u"ticketEdit"_s, Qt::Key_Return);
        ASSERT_TRUE(tests::waitFor([this] {
            return everythingSaid().contains(u"Laptop and mailbox for a new colleague"_s);
        })) << everythingSaid().toStdString();
        type(u"titleEdit"_s, title);
        type(u"descriptionEdit"_s, u"It began today."_s);
        press(u"noteTypeEdit"_s, Qt::Key_Down);
        actAs(u"priya"_s);
        press(u"publish2Radio"_s, Qt::Key_Space);
    }

    QTemporaryDir files;
};

TEST_F(AttachmentsJourney, aTicketAndItsFilesAreWrittenByTheSameContact)
{
    actAs(u"aoi"_s);
    fillTicket(u"The scanner makes stripes"_s);
    pasteFile(u"scan.txt"_s, "||||");
    pastePicture();
    submit();

    waitUntilDone();
    const QJsonArray tickets = recordsOf(u"Tickets"_s);
    const QJsonArray attached = recordsOf(u"TicketAttachments"_s);
    EXPECT_EQ(tenant.records().size(), 3);
    ASSERT_EQ(tickets.size(), 1);
    ASSERT_EQ(attached.size(), 2);
    for (const auto &record : attached) {
        EXPECT_EQ(tests::authorOf(record)["kind"_L1].toString(), u"contact"_s);
        EXPECT_EQ(tests::authorOf(record)["name"_L1].toString(), u"Aoife O'Brien"_s);
        EXPECT_EQ(record["fields"_L1]["parentID"_L1], tickets[0]["id"_L1]);
        EXPECT_EQ(record["fields"_L1]["publish"_L1].toInteger(), 1);
    }
    EXPECT_EQ(attached[0]["fields"_L1]["fullPath"_L1].toString(), u"scan.txt"_s);
    EXPECT_EQ(attached[0]["fields"_L1]["fileSize"_L1].toInteger(), 4);
    EXPECT_TRUE(attached[1]["fields"_L1]["fullPath"_L1].toString().startsWith(u"Screenshot "_s));
    EXPECT_TRUE(everythingSaid().contains(u"scan.txt"_s)); // on the receipt
}

TEST_F(AttachmentsJourney, aNoteItsFileAndTheStatusBehindItAreWrittenByTheSameResource)
{
    fillNote(u"The badge is ordered"_s);
    pasteFile(u"order.txt"_s, "badge");
    press(u"ticketStatusEdit"_s, Qt::Key_Down);
    const auto *box = qobject_cast<QComboBox *>(find(u"ticketStatusEdit"_s));
    const qint64 status = box->currentData().toString().toLongLong();
    submit();

    waitUntilDone();
    const QJsonArray notes = recordsOf(u"TicketNotes"_s);
    const QJsonArray attached = recordsOf(u"TicketNoteAttachments"_s);
    ASSERT_EQ(notes.size(), 1);
    ASSERT_EQ(attached.size(), 1);
    EXPECT_EQ(tests::authorOf(notes[0])["name"_L1].toString(), u"Priya Raman"_s);
    EXPECT_EQ(tests::authorOf(attached[0])["name"_L1].toString(), u"Priya Raman"_s);
    EXPECT_EQ(attached[0]["fields"_L1]["parentID"_L1], notes[0]["id"_L1]);
    EXPECT_EQ(attached[0]["fields"_L1]["publish"_L1].toInteger(), 2); // as the note
    EXPECT_EQ(tenant.requestCount(u"PATCH"_s, u"Tickets"_s), 1);
    const QJsonObject ticket = tenant.api("GET", "Tickets/18005").json()["item"_L1].toObject();
    EXPECT_EQ(ticket["status"_L1].toInteger(), status);
}

TEST_F(AttachmentsJourney, whatIsTakenBackInTimeNeverLeavesAndIsWrittenOn)
{
    undoSeconds = 60;
    ASSERT_TRUE(program->setUndoSeconds(undoSeconds).has_value());
    fillNote(u"Too early"_s);
    pasteFile(u"order.txt"_s, "badge");
    submit();
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"undoButton"_s); }))
        << everythingSaid().toStdString();
    EXPECT_TRUE(everythingSaid().contains(u"Leaves in"_s)) << everythingSaid().toStdString();

    QTest::keyClick(&desk->window(), Qt::Key_Z, Qt::ControlModifier);

    EXPECT_TRUE(isFormKept(u"Too early"_s));
    EXPECT_TRUE(isVisible(u"attachmentsList"_s));
    EXPECT_TRUE(tenant.records().isEmpty());
    submit();
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"sendNowButton"_s); }));
    press(u"sendNowButton"_s, Qt::Key_Space);
    waitUntilDone();
    EXPECT_EQ(tenant.records().size(), 2);
}

TEST_F(AttachmentsJourney, theFilesOfADraftComeBackAfterTheWindowWentAway)
{
    actAs(u"aoi"_s);
    fillTicket(u"Half a thought"_s);
    pasteFile(u"scan.txt"_s, "||||");
    desk->window().close();
    EXPECT_FALSE(desk->window().isVisible());
    end();
    QFile::remove(files.filePath(u"scan.txt"_s)); // what was added is kept, whatever becomes of the file

    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_TRUE(isVisible(u"attachmentsList"_s));
    submit();

    waitUntilDone();
    ASSERT_EQ(recordsOf(u"TicketAttachments"_s).size(), 1);
    EXPECT_EQ(recordsOf(u"TicketAttachments"_s)[0]["fields"_L1]["fileSize"_L1].toInteger(), 4);
}

TEST_F(AttachmentsJourney, closingSaysWhatWaitsAndItLeavesAtTheNextStart)
{
    undoSeconds = 60;
    ASSERT_TRUE(program->setUndoSeconds(undoSeconds).has_value());
    submitTicket(u"Just before going home"_s);
    ASSERT_TRUE(tests::waitFor([this] { return isVisible(u"undoButton"_s); }));

    desk->window().close();

    EXPECT_TRUE(desk->window().isVisible());
    EXPECT_TRUE(message().contains(u"“Just before going home” still waits"_s)) << message().toStdString();
    const auto *notice = desk->window().findChild<QWidget *>(u"farewellNotice"_s);
    ASSERT_NE(notice, nullptr);
    QTest::keyClick(notice->findChild<QWidget *>(u"messageActionButton"_s), Qt::Key_Space);
    ASSERT_TRUE(tests::waitFor([this] { return !desk->window().isVisible(); }));
    EXPECT_EQ(creates(), 0);
    end();
    start();
    ASSERT_TRUE(waitUntilOpened()) << everythingSaid().toStdString();
    EXPECT_EQ(program->profile().undoSeconds, 60);
    program->outbox().sendNow(program->outbox().plans().front().id);
    ASSERT_TRUE(waitForState(StepState::verified));
    EXPECT_EQ(creates(), 1);
}

} // namespace
