// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/command_run.h"

using namespace Qt::Literals::StringLiterals;
using app::commands::ExitCode;
using app::commands::Options;
using testing::HasSubstr;
using tests::CommandRun;

namespace {

const QByteArray &ticket = tests::goodTicket;

TEST_F(CommandRun, peopleAreFetchedAtFirstAndKnownWithoutAskingAfterwards)
{
    options.task = Options::Task::people;
    options.words = u"chef@mueller"_s;
    EXPECT_EQ(run(), ExitCode::done) << remarks.join(u'\n').toStdString();
    const auto asked = [this] { // the budget is asked for in its own time
        return tenant.requestCount() - tenant.requestCount(u"GET"_s, u"ThresholdInformation"_s);
    };
    const int before = asked();

    EXPECT_EQ(run(), ExitCode::done);

    EXPECT_EQ(asked(), before);
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results[0], results[1]);
    EXPECT_EQ(result(0)["id"_L1].toString(), u"contact:30714002"_s);
}

TEST_F(CommandRun, peopleSayWhyOneOfThemCannotBeAnAuthor)
{
    options.task = Options::Task::people;
    options.words = u"Demo API User"_s;

    EXPECT_EQ(run(), ExitCode::done) << remarks.join(u'\n').toStdString();

    ASSERT_EQ(results.size(), 1);
    EXPECT_THAT(result(0)["reasonAgainst"_L1].toString().toStdString(), HasSubstr("API user"));
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
    EXPECT_EQ(submitExample(u"ticket.json"_s), ExitCode::done) << remarks.join(u'\n').toStdString();
}

TEST_F(CommandRun, theReadmesExampleOfANoteWorks)
{
    EXPECT_EQ(submitExample(u"note.json"_s), ExitCode::done) << remarks.join(u'\n').toStdString();

    ASSERT_EQ(tenant.records().size(), 1);
    EXPECT_EQ(tenant.records().at(0)["author"_L1]["id"_L1].toInteger(), 29682885);
}

TEST_F(CommandRun, theReadmesExampleOfAPlanWorks)
{
    EXPECT_EQ(submitExample(u"plan.json"_s), ExitCode::done) << remarks.join(u'\n').toStdString();

    ASSERT_EQ(tenant.records().size(), 2);
    EXPECT_EQ(results.size(), 2);
    EXPECT_EQ(tenant.records().at(1)["fields"_L1]["ticketID"_L1], tenant.records().at(0)["id"_L1]);
    EXPECT_EQ(tenant.records().at(1)["author"_L1]["id"_L1].toInteger(), 29682885);
}

TEST_F(CommandRun, withoutAConnectionWhatIsKnownIsEnoughToKeepATicketThatWaits)
{
    ASSERT_EQ(submit(ticket), ExitCode::done) << remarks.join(u'\n').toStdString();
    tenant.kill();

    EXPECT_EQ(submit(ticket), ExitCode::waiting) << remarks.join(u'\n').toStdString();

    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(result(1)["state"_L1].toString(), u"planned"_s);
    EXPECT_EQ(program->outbox().plans().size(), 2U);
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

TEST_F(CommandRun, aContactOfAnotherCompanyLetsNothingLeave)
{
    const QByteArray elsewhere = QByteArray(tests::goodTicket).replace("\"Müller Gartenbau\"", "301");

    EXPECT_EQ(submit(elsewhere), ExitCode::blocked);

    EXPECT_EQ(creates(), 0);
    EXPECT_THAT(remarks.join(u'\n').toStdString(), HasSubstr("--despite-warnings"));
}

TEST_F(CommandRun, aWarningIsPassedByWhereThePersonSaysSo)
{
    options.isDespiteWarnings = true;

    submit(QByteArray(tests::goodTicket).replace("\"Müller Gartenbau\"", "301"));

    EXPECT_EQ(creates(), 1);
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
    ASSERT_EQ(submitExample(u"note.json"_s), ExitCode::done) << remarks.join(u'\n').toStdString();

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

TEST_F(CommandRun, aRefusedSecretIsNotTriedAgainInALaterRunButAnotherOneIs)
{
    keep(app::secrets::secretKey(u"Main"_s), u"wrong"_s);
    ASSERT_EQ(submit(ticket), ExitCode::failed);
    const int tried = tenant.requestCount(u"GET"_s, u"Version"_s);

    EXPECT_EQ(submit(ticket), ExitCode::failed);

    EXPECT_EQ(tenant.requestCount(u"GET"_s, u"Version"_s), tried);
    EXPECT_THAT(remarks.last().toStdString(), HasSubstr("refused before"));
    keep(app::secrets::secretKey(u"Main"_s), tests::TenantProcess::secret());
    EXPECT_EQ(submit(ticket), ExitCode::done) << remarks.join(u'\n').toStdString();
}

TEST_F(CommandRun, aSecretThatIsRefusedWhileItSubmitsIsNotTriedAgainInALaterRunEither)
{
    tenant.armFault({{u"fault"_s, u"status401"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/Tickets"_s}});
    ASSERT_EQ(submit(ticket), ExitCode::waiting) << remarks.join(u'\n').toStdString();
    tenant.clearFaults();
    const int asked = tenant.requestCount(u"GET"_s, u"Version"_s);

    EXPECT_EQ(submit(ticket), ExitCode::failed);

    EXPECT_EQ(tenant.requestCount(u"GET"_s, u"Version"_s), asked);
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

TEST_F(CommandRun, whatIsSubmittedBesideAnOpenWindowIsSentOnceAndByTheWindow)
{
    const app::domain::Profile profile{u"Main"_s, tests::TenantProcess::userName(), tenant.url(), true};
    const app::domain::Credentials credentials{tests::TenantProcess::userName(),
        tests::TenantProcess::secret(), tests::TenantProcess::trackingIdentifier()};
    app::Program window(data.path(), {}, app::outbox::Policy{{std::chrono::milliseconds(0)}},
        std::make_unique<app::secrets::MemorySecrets>());
    bool isConnected = false;
    QObject context;
    window.gateway().connect(
        profile, credentials, &context, [&](const auto &zone) { isConnected = bool(zone); });
    ASSERT_TRUE(tests::waitFor([&] { return isConnected; }));
    ASSERT_TRUE(window.open(profile));
    window.outbox().start();

    EXPECT_EQ(submit(tests::goodTicket), ExitCode::done) << remarks.join(u'\n').toStdString();

    EXPECT_EQ(creates(), 1);
    EXPECT_EQ(result(0)["state"_L1].toString(), u"verified"_s);
    EXPECT_TRUE(window.outbox().isHolder());
    ASSERT_EQ(window.outbox().plans().size(), 1U);
    EXPECT_EQ(window.outbox().plans().front().steps.front().state, app::domain::StepState::verified);
}

} // namespace
