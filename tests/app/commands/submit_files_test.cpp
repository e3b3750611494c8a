// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/command_run.h"

using namespace Qt::Literals::StringLiterals;
using app::commands::ExitCode;
using app::commands::Options;
using testing::HasSubstr;
using tests::CommandRun;

namespace {

/// Plans that attach and change.
class FilesRun : public CommandRun
{
protected:
    [[nodiscard]] QJsonValue statusOf(qint64 id) const
    {
        return tenant.api("GET", "Tickets/" + QByteArray::number(id)).json()["item"_L1]["status"_L1];
    }
    [[nodiscard]] std::string told() const { return (results + remarks).join(u'\n').toStdString(); }
};

/// "TicketAttachments by 30714002, 1": the entity, its author and who may read it.
QString inShort(const QJsonObject &record)
{
    return u"%1 by %2, %3"_s.arg(record["entity"_L1].toString())
        .arg(record["author"_L1]["id"_L1].toInteger())
        .arg(record["fields"_L1]["publish"_L1].toInt());
}

TEST_F(FilesRun, theReadmesExampleOfATicketWithAFileThatIsClosedWorks)
{
    EXPECT_EQ(submitExample(u"closing.json"_s), ExitCode::done) << told();

    ASSERT_EQ(results.size(), 4);
    ASSERT_EQ(tenant.records().size(), 3);
    EXPECT_EQ(inShort(record(1)), u"TicketAttachments by 30714002, 1"_s);
    EXPECT_EQ(record(1)["fields"_L1]["ticketID"_L1], record(0)["id"_L1]);
    EXPECT_EQ(record(1)["fields"_L1]["fullPath"_L1].toString(), u"printer.log"_s);
    EXPECT_EQ(inShort(record(2)), u"TicketNotes by 29682885, 1"_s);
    EXPECT_EQ(statusOf(record(0)["id"_L1].toInteger()).toInt(), 5);
}

TEST_F(FilesRun, theReadmesExampleOfAnAttachmentWorks)
{
    EXPECT_EQ(submitExample(u"attachment.json"_s), ExitCode::done) << told();

    EXPECT_EQ(inShort(record(0)), u"TicketAttachments by 29682885, 2"_s);
    EXPECT_EQ(result(0)["fileName"_L1].toString(), u"printer.log"_s);
    EXPECT_EQ(result(0)["author"_L1].toString(), u"resource:29682885"_s);
    EXPECT_THAT(result(0)["link"_L1].toString().toStdString(), HasSubstr("18004"));
}

TEST_F(FilesRun, theReadmesExampleOfAChangeWorksAndSaysThatNobodyTellsWhoChanged)
{
    EXPECT_EQ(submitExample(u"change.json"_s), ExitCode::done) << told();

    EXPECT_EQ(statusOf(18004).toInt(), 7);
    EXPECT_EQ(program->outbox().plans().front().title, u"T20261120.0001 Printer on the bridge is offline"_s);
    EXPECT_EQ(result(0)["kind"_L1].toString(), u"update"_s);
    EXPECT_EQ(result(0)["state"_L1].toString(), u"changed"_s);
    EXPECT_FALSE(result(0).contains("author"_L1));
    EXPECT_THAT(
        result(0)["sentence"_L1].toString().toStdString(), HasSubstr("does not tell who changed a ticket"));
}

TEST_F(FilesRun, aValueThatAWorkflowSetsBackIsNamedAndHasACodeOfItsOwn)
{
    tenant.setOption(u"workflowSetsStatusBack"_s, true);

    EXPECT_EQ(submitExample(u"change.json"_s), ExitCode::notKept) << told();

    EXPECT_EQ(result(0)["unkept"_L1], QJsonValue(QJsonArray{u"status"_s}));
    EXPECT_THAT(result(0)["sentence"_L1].toString().toStdString(), HasSubstr("Status"));
}

TEST_F(FilesRun, aContactChangesNothing)
{
    EXPECT_EQ(submit(R"({"as":"contact:30714002","change":{"entity":"Tickets","id":18004},
        "fields":{"status":"Complete"}})"),
        ExitCode::blocked);

    EXPECT_THAT(told(), HasSubstr("only as the creator"));
    EXPECT_EQ(tenant.requestCount(u"PATCH"_s, u"Tickets"_s), 0);
}

TEST_F(FilesRun, aChangeOfATicketThatIsNotThereLetsNothingLeave)
{
    EXPECT_EQ(submit(R"({"as":"resource:29682885","change":{"entity":"Tickets","id":999},
        "fields":{"status":"Complete"}})"),
        ExitCode::badInput);

    EXPECT_EQ(tenant.requestCount(u"PATCH"_s, u"Tickets"_s), 0);
}

TEST_F(FilesRun, onlyTicketsAreChanged)
{
    EXPECT_EQ(submit(R"({"as":"resource:29682885","change":{"entity":"TicketNotes","id":19001},
        "fields":{"title":"x"}})"),
        ExitCode::badInput);

    EXPECT_THAT(told(), HasSubstr("“TicketNotes”"));
}

TEST_F(FilesRun, aFileThatIsTooLargeLetsNotEvenTheTicketLeave)
{
    write(u"large.bin"_s, QByteArray(6000001, 'x'));
    write(u"small.txt"_s, "x");

    EXPECT_EQ(submit(QByteArray(tests::goodTicket)
                         .replace("\"userDefinedFields\"",
                             "\"attachments\":[\"small.txt\",\"large.bin\"],\"userDefinedFields\"")),
        ExitCode::badInput);

    EXPECT_THAT(told(), HasSubstr("6000001"));
    EXPECT_EQ(creates(), 0);
}

TEST_F(FilesRun, whatANoteAttachesIsReadByThoseWhoReadTheNote)
{
    write(u"log.txt"_s, "x");

    EXPECT_EQ(
        submit(R"({"as":"resource:29682885","entity":"TicketNotes","parent":{"entity":"Tickets","id":18004},
        "attachments":["log.txt"],
        "fields":{"title":"x","description":"y","noteType":3,"publish":"Internal Users"}})"),
        ExitCode::done)
        << told();

    EXPECT_EQ(inShort(record(1)), u"TicketNoteAttachments by 29682885, 2"_s);
    EXPECT_EQ(record(1)["fields"_L1]["ticketNoteID"_L1], record(0)["id"_L1]);
}

const QByteArray contactsNote =
    R"({"as":"chef@mueller-gartenbau.example","entity":"TicketNotes","parentStep":1,
    "fields":{"title":"x","description":"y","noteType":3,"publish":1},"attachments":["log.txt"]})";

TEST_F(FilesRun, aContactAttachesToHisOwnNote)
{
    write(u"log.txt"_s, "x");

    EXPECT_EQ(submit("{\"steps\":[" + tests::goodTicket + ',' + contactsNote + "]}"), ExitCode::done)
        << told();

    EXPECT_EQ(inShort(record(2)), u"TicketNoteAttachments by 30714002, 1"_s);
}

const QByteArray contactsAttachment =
    R"({"as":"contact:30714002","entity":"TicketNoteAttachments","file":"log.txt","fields":{"publish":1},)";

TEST_F(FilesRun, aContactDoesNotAttachToANoteOfWhichNobodyKnowsWhoWroteIt)
{
    write(u"log.txt"_s, "x");

    EXPECT_EQ(
        submit(contactsAttachment + R"("parent":{"entity":"TicketNotes","id":19001}})"), ExitCode::blocked);

    EXPECT_THAT(told(), HasSubstr("notes that this contact wrote"));
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FilesRun, aContactDoesNotAttachToTheNoteOfSomebodyElse)
{
    write(u"log.txt"_s, "x");

    EXPECT_EQ(submit("{\"steps\":[" + tests::goodTicket + ','
                  + QByteArray(contactsNote).replace("chef@mueller-gartenbau.example", "resource:29682885")
                  + ',' + contactsAttachment + "\"parentStep\":2}]}"),
        ExitCode::blocked);

    EXPECT_THAT(told(), HasSubstr("notes that this contact wrote"));
    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FilesRun, aContactsAttachmentIsForEverybody)
{
    write(u"log.txt"_s, "x");

    EXPECT_EQ(submit(R"({"as":"contact:30714020","entity":"TicketAttachments",
        "parent":{"entity":"Tickets","id":18004},"file":"log.txt","fields":{"publish":"Internal Users"}})"),
        ExitCode::blocked);

    EXPECT_TRUE(tenant.records().isEmpty());
}

TEST_F(FilesRun, everyStepHasAReceiptAlsoThoseBehindARefusal)
{
    write(u"log.txt"_s, "x");
    const QByteArray refused = QByteArray(tests::goodTicket).replace(",\"queueID\":5", "");

    EXPECT_EQ(submit("{\"steps\":[" + refused + ',' + contactsNote + "]}"), ExitCode::rejected);

    ASSERT_EQ(results.size(), 3);
    EXPECT_EQ(result(0)["state"_L1].toString(), u"rejected"_s);
    for (const int row : {1, 2}) {
        EXPECT_EQ(result(row)["state"_L1].toString(), u"planned"_s);
        EXPECT_EQ(result(row)["waitsFor"_L1].toString(), u"person"_s);
    }
    EXPECT_EQ(result(2)["fileName"_L1].toString(), u"log.txt"_s);
}

TEST_F(FilesRun, aReceiptTellsTheTokenWithWhichItIsFound)
{
    EXPECT_EQ(submit(tests::goodTicket), ExitCode::done) << told();

    EXPECT_EQ(result(0)["token"_L1], record(0)["fields"_L1]["externalID"_L1]);
    EXPECT_TRUE(result(0)["isTokenKept"_L1].toBool());
}

} // namespace
