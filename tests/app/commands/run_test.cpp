// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"
#include "app/secrets/memory_secrets.h"
#include "app/secrets/profile_keys.h"
#include "tests/support/printers.h"
#include "tests/support/tenant_process.h"
#include "tests/support/wait.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::commands;
using testing::HasSubstr;

namespace {

/// A script on a computer that has been connected once: the profile is saved, the keychain has its secrets.
class CommandRun : public testing::Test
{
protected:
    CommandRun()
    {
        {
            app::Program before(data.path());
            EXPECT_TRUE(before.open({u"Main"_s, tests::TenantProcess::userName(), tenant.url(), true}));
        }
        auto keychain = std::make_unique<app::secrets::MemorySecrets>();
        m_keychain = keychain.get();
        program = std::make_unique<app::Program>(data.path(), app::net::NetworkOptions{},
            app::outbox::Policy{{std::chrono::milliseconds(0)}}, std::move(keychain));
        keep(app::secrets::secretKey(u"Main"_s), tests::TenantProcess::secret());
        keep(app::secrets::trackingKey(u"Main"_s), tests::TenantProcess::trackingIdentifier());
        options.profile = u"Main"_s;
        options.isJson = true;
    }

    void keep(const QString &key, const QString &value)
    {
        bool isKept = false;
        m_keychain->write(key, value, &m_context, [&](const app::secrets::Outcome &) { isKept = true; });
        ASSERT_TRUE(tests::waitFor([&] { return isKept; }));
    }

    /// Runs the command; its code.
    ExitCode run()
    {
        std::optional<ExitCode> ended;
        const Output output{[this](const QString &line) { results << line; },
            [this](const QString &line) { remarks << line; }, options.isJson};
        app::commands::run(*program, options, output, &m_context, [&](ExitCode code) { ended = code; });
        EXPECT_FALSE(ended) << "ended inside the call";
        EXPECT_TRUE(tests::waitFor([&] { return ended.has_value(); })) << remarks.join(u'\n').toStdString();
        return ended.value_or(ExitCode::failed);
    }

    ExitCode submit(const QByteArray &json)
    {
        QFile file(data.filePath(u"plan.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        options.task = Options::Task::submit;
        options.file = file.fileName();
        return run();
    }

    [[nodiscard]] QJsonObject result(int row) const
    {
        return QJsonDocument::fromJson(results.value(row).toUtf8()).object();
    }
    [[nodiscard]] int creates() const { return tenant.requestCount(u"POST"_s, u"Tickets"_s); }

    tests::TenantProcess tenant;
    QTemporaryDir data;
    std::unique_ptr<app::Program> program;
    Options options;
    QStringList results;
    QStringList remarks;

private:
    app::secrets::MemorySecrets *m_keychain = nullptr;
    QObject m_context;
};

const QByteArray ticket = R"({"as":"chef@mueller-gartenbau.example","entity":"Tickets","fields":
    {"title":"Printer","companyID":"Müller Gartenbau","priority":2,"status":1,"queueID":5,
     "dueDateTime":"2026-12-01T09:00:00Z"},"userDefinedFields":{"Affected site":"Branch"}})";

TEST_F(CommandRun, peopleAreFetchedAtFirstAndKnownWithoutAskingAfterwards)
{
    options.task = Options::Task::people;
    options.words = u"chef@mueller"_s;
    EXPECT_EQ(run(), ExitCode::done) << remarks.join(u'\n').toStdString();
    const int asked = tenant.requestCount();

    EXPECT_EQ(run(), ExitCode::done);

    EXPECT_EQ(tenant.requestCount(), asked);
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results[0], results[1]);
    EXPECT_EQ(result(0)["id"_L1].toString(), u"contact:30714002"_s);
}

TEST_F(CommandRun, nobodyIsToldAndHasACodeOfItsOwn)
{
    options.task = Options::Task::people;
    options.words = u"nobody of that name"_s;

    EXPECT_EQ(run(), ExitCode::badInput);

    EXPECT_THAT(remarks.join(u'\n').toStdString(), HasSubstr("nobody of that name"));
}

TEST_F(CommandRun, aTicketIsCreatedAsThePersonOfTheAddressAndTheAuthorReadBack)
{
    EXPECT_EQ(submit(ticket), ExitCode::done) << remarks.join(u'\n').toStdString();

    EXPECT_EQ(result(0)["state"_L1].toString(), u"verified"_s);
    EXPECT_EQ(result(0)["author"_L1].toString(), u"contact:30714002"_s);
    ASSERT_EQ(tenant.records().size(), 1);
    EXPECT_EQ(tenant.records().at(0)["author"_L1]["id"_L1].toInteger(), 30714002);
}

TEST_F(CommandRun, theReadmesExampleOfATicketWorks)
{
    options.task = Options::Task::submit;
    options.file = QStringLiteral(TESTS_DIR "/../resources/examples/ticket.json");

    EXPECT_EQ(run(), ExitCode::done) << remarks.join(u'\n').toStdString();
}

TEST_F(CommandRun, theReadmesExampleOfANoteWorks)
{
    options.task = Options::Task::submit;
    options.file = QStringLiteral(TESTS_DIR "/../resources/examples/note.json");

    EXPECT_EQ(run(), ExitCode::done) << remarks.join(u'\n').toStdString();

    ASSERT_EQ(tenant.records().size(), 1);
    EXPECT_EQ(tenant.records().at(0)["author"_L1]["id"_L1].toInteger(), 29682885);
}

TEST_F(CommandRun, theReadmesExampleOfAPlanWorks)
{
    options.task = Options::Task::submit;
    options.file = QStringLiteral(TESTS_DIR "/../resources/examples/plan.json");

    EXPECT_EQ(run(), ExitCode::done) << remarks.join(u'\n').toStdString();

    ASSERT_EQ(tenant.records().size(), 2);
    EXPECT_EQ(results.size(), 2);
    EXPECT_EQ(tenant.records().at(1)["fields"_L1]["ticketID"_L1], tenant.records().at(0)["id"_L1]);
    EXPECT_EQ(tenant.records().at(1)["author"_L1]["id"_L1].toInteger(), 29682885);
}

TEST_F(CommandRun, aTicketThatIsNotAttributedHasACodeOfItsOwn)
{
    tenant.setOption(u"contactOption"_s, false);

    EXPECT_EQ(submit(ticket), ExitCode::notAttributed);

    EXPECT_EQ(result(0)["state"_L1].toString(), u"notAttributed"_s);
}

TEST_F(CommandRun, aRuleThatBlocksLetsNothingLeave)
{
    EXPECT_EQ(submit(QByteArray(ticket).replace("chef@mueller-gartenbau.example", "resource:29682934")),
        ExitCode::blocked);

    EXPECT_EQ(creates(), 0);
}

TEST_F(CommandRun, aContactsNoteThatTheCustomerMayNotReadLetsNothingLeave)
{
    EXPECT_EQ(
        submit(R"({"as":"contact:30714020","entity":"TicketNotes","parent":{"entity":"Tickets","id":18004},
        "fields":{"title":"x","description":"y","noteType":3,"publish":2}})"),
        ExitCode::blocked);

    EXPECT_EQ(tenant.requestCount(u"POST"_s, u"Tickets/18004/Notes"_s), 0);
}

TEST_F(CommandRun, aFileWithAMisspeltFieldLetsNothingLeave)
{
    EXPECT_EQ(submit(QByteArray(ticket).replace("\"title\"", "\"titel\"")), ExitCode::badInput);

    EXPECT_EQ(creates(), 0);
    EXPECT_THAT(remarks.join(u'\n').toStdString(), HasSubstr("titel"));
}

struct Misfit
{
    const char *json;
};

/// CMake lists tests with their parameters, and stumbles over brackets and quotes.
void PrintTo(const Misfit &misfit, std::ostream *out) // NOLINT(readability-identifier-naming)
{
    *out << QByteArray(misfit.json).size() << " bytes";
}

class MisfitRun : public CommandRun, public testing::WithParamInterface<Misfit>
{
};

TEST_P(MisfitRun, whatCouldNeverBeSentIsToldAndNotKept)
{
    EXPECT_EQ(submit(GetParam().json), ExitCode::badInput) << remarks.join(u'\n').toStdString();

    EXPECT_TRUE(program->outbox().plans().empty());
    EXPECT_TRUE(tenant.records().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Each, MisfitRun,
    testing::Values(Misfit{R"({"as":"resource:29682885","entity":"TicketNotes","fields":{"title":"no parent",
                "description":"y","noteType":3,"publish":2}})"},
        Misfit{R"({"as":"resource:29682885","entity":"TicketNotes","fields":{"title":"the parent as a field",
                "description":"y","noteType":3,"publish":2,"ticketID":18004}})"},
        Misfit{R"({"as":"resource:29682885","entity":"TicketNotes","parent":{"entity":"tickets","id":18004},
                "fields":{"title":"a misspelt parent","description":"y","noteType":3,"publish":2}})"},
        Misfit{R"({"as":"resource:29682885","entity":"TicketNotes","parent":{"entity":"Tickets","id":18004},
                "fields":{"title":"two parents","description":"y","noteType":3,"publish":2,"ticketID":18001}})"},
        Misfit{R"({"as":"resource:29682885","entity":"TicketNotes","parent":{"entity":"Tickets","id":18004},
                "fields":{"title":"two authors","description":"y","noteType":3,"publish":2,
                "createdByContactID":30714002}})"},
        Misfit{R"({"as":"resource:29682885","entity":"Bananas","fields":{"title":"no such entity"}})"},
        Misfit{R"({"as":"resource:29682885","entity":"Tickets","parent":{"entity":"Tickets","id":18004},
                "fields":{"title":"a parent that tickets do not have"}})"},
        Misfit{R"({"as":"resource:29682885","entity":"TicketNotes","parent":{"entity":"Tickets","id":18004},
                "fields":{"title":"a blank text","description":"  ","noteType":3,"publish":2}})"}));

TEST_F(CommandRun, theReceiptOfANoteLinksToItsTicket)
{
    options.task = Options::Task::submit;
    options.file = QStringLiteral(TESTS_DIR "/../resources/examples/note.json");

    ASSERT_EQ(run(), ExitCode::done) << remarks.join(u'\n').toStdString();

    EXPECT_THAT(result(0)["link"_L1].toString().toStdString(), HasSubstr("18004"));
}

TEST_F(CommandRun, autotasksRefusalIsToldInItsOwnWords)
{
    EXPECT_EQ(submit(QByteArray(ticket).replace(",\"queueID\":5", "")), ExitCode::rejected);

    EXPECT_THAT(results.join(u'\n').toStdString(), HasSubstr("QueueID"));
}

TEST_F(CommandRun, aDroppedAnswerIsUnclearAndNothingIsSentTwice)
{
    tenant.armFault({{u"fault"_s, u"dropAfter"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Tickets"_s}});

    EXPECT_EQ(submit(ticket), ExitCode::unclear);

    EXPECT_EQ(creates(), 1);
}

TEST_F(CommandRun, readinessOfAContactIsUnknownSinceNoCallTellsOfTheContactOption)
{
    options.task = Options::Task::readiness;
    options.entity = u"Tickets"_s;
    options.as = app::domain::ContactId{30714002};

    EXPECT_EQ(run(), ExitCode::unknown) << remarks.join(u'\n').toStdString();

    EXPECT_EQ(result(static_cast<int>(results.size()) - 1)["grade"_L1].toString(), u"unknown"_s);
}

TEST_F(CommandRun, aRefusalThatMayMeetEverybodyIsUnknownWithTheClickPathsThatMendIt)
{
    options.task = Options::Task::readiness;
    options.entity = u"Tickets"_s;
    options.as = app::domain::ResourceId{29682911};

    EXPECT_EQ(run(), ExitCode::unknown) << remarks.join(u'\n').toStdString();

    EXPECT_THAT(results.join(u'\n').toStdString(), HasSubstr("Allow impersonation of resources"));
}

TEST_F(CommandRun, readinessWritesNothing)
{
    options.task = Options::Task::readiness;
    options.entity = u"Tickets"_s;
    options.as = app::domain::ResourceId{29682881};

    (void)run();

    EXPECT_EQ(tenant.records().size(), 0);
}

TEST_F(CommandRun, readinessForSomethingThatNobodyCanBeTheAuthorOfIsRefused)
{
    options.task = Options::Task::readiness;
    options.entity = u"Nonsense"_s;
    options.as = app::domain::ContactId{30714002};

    EXPECT_EQ(run(), ExitCode::badInput);
}

TEST_F(CommandRun, aWrongSecretIsTriedOnce)
{
    keep(app::secrets::secretKey(u"Main"_s), u"wrong"_s);

    EXPECT_EQ(submit(ticket), ExitCode::failed);

    EXPECT_EQ(tenant.requestCount(u"GET"_s, u"Version"_s), 1);
}

TEST_F(CommandRun, withoutASecretNothingIsAsked)
{
    keep(app::secrets::secretKey(u"Main"_s), {});

    EXPECT_EQ(submit(ticket), ExitCode::failed);

    EXPECT_EQ(tenant.requestCount(), 0);
    EXPECT_THAT(remarks.join(u'\n').toStdString(), HasSubstr("PERPRO_SECRET"));
}

TEST_F(CommandRun, aProfileThatNobodyMadeIsNamed)
{
    options.task = Options::Task::people;
    options.profile = u"Elsewhere"_s;

    EXPECT_EQ(run(), ExitCode::failed);

    EXPECT_THAT(remarks.join(u'\n').toStdString(), HasSubstr("Elsewhere"));
}

} // namespace
