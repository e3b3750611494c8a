// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::Literals::StringLiterals;
using app::commands::Options;
using app::commands::readOptions;
using Task = app::commands::Options::Task;

namespace {

Options read(const QStringList &arguments)
{
    return readOptions(QStringList{u"perpro"_s} + arguments);
}

TEST(CommandLine, withoutArgumentsOpensTheWindowOnTheLastProfile)
{
    const Options options = read({});

    EXPECT_EQ(options.task, Task::window);
    EXPECT_FALSE(options.isDemo);
    EXPECT_EQ(options.dataDir, QString());
    EXPECT_EQ(options.profile, QString());
    EXPECT_EQ(options.tourDir, QString());
    EXPECT_EQ(options.complaint, QString());
}

TEST(CommandLine, opensTheDemoTenant)
{
    const Options options = read({u"--demo"_s});

    EXPECT_EQ(options.task, Task::window);
    EXPECT_TRUE(options.isDemo);
}

TEST(CommandLine, takesADataFolderAndAProfile)
{
    const Options options = read({u"--data-dir"_s, u"/some where"_s, u"--profile=Müller & Co"_s});

    EXPECT_EQ(options.task, Task::window);
    EXPECT_FALSE(options.isDemo);
    EXPECT_EQ(options.dataDir, u"/some where"_s);
    EXPECT_EQ(options.profile, u"Müller & Co"_s);
}

TEST(CommandLine, passesByWarningsOnlyWhenItIsToldTo)
{
    EXPECT_FALSE(read({u"submit"_s, u"plan.json"_s}).isDespiteWarnings);
    EXPECT_TRUE(read({u"submit"_s, u"plan.json"_s, u"--despite-warnings"_s}).isDespiteWarnings);
}

TEST(CommandLine, playsTheTourOnTheDemoTenantAlone)
{
    const Options options = read({u"--tour"_s, u"pictures"_s});

    EXPECT_EQ(options.task, Task::tour);
    EXPECT_TRUE(options.isDemo);
    EXPECT_EQ(options.tourDir, u"pictures"_s);
    EXPECT_FALSE(options.isTourDark);
    EXPECT_FALSE(options.tourSize.isValid());
}

TEST(CommandLine, theTourIsAlsoPlayedInDarkAndInASmallWindow)
{
    const Options options = read({u"--tour=pictures"_s, u"--dark"_s, u"--size"_s, u"1024x640"_s});

    EXPECT_TRUE(options.isTourDark);
    EXPECT_EQ(options.tourSize, QSize(1024, 640));
}

TEST(CommandLine, listsPeopleByTheWordsThatFollow)
{
    const Options options = read({u"people"_s, u"anna"_s, u"mül"_s, u"--json"_s, u"--refresh"_s});

    EXPECT_EQ(options.task, Task::people);
    EXPECT_EQ(options.words, u"anna mül"_s);
    EXPECT_TRUE(options.isJson);
    EXPECT_TRUE(options.isRefresh);
}

TEST(CommandLine, asksForTheReadinessOfOnePersonAndEntity)
{
    const Options options = read({u"readiness"_s, u"--as"_s, u"resource:34"_s, u"--entity=TicketNotes"_s});

    EXPECT_EQ(options.task, Task::readiness);
    EXPECT_EQ(options.as, app::domain::Actor(app::domain::ResourceId{34}));
    EXPECT_EQ(options.entity, u"TicketNotes"_s);
}

TEST(CommandLine, submitsAFileOnTheDemoTenant)
{
    const Options options = read({u"--demo"_s, u"submit"_s, u"ticket.json"_s});

    EXPECT_EQ(options.task, Task::submit);
    EXPECT_TRUE(options.isDemo);
    EXPECT_EQ(options.file, u"ticket.json"_s);
}

TEST(CommandLine, listsWhatWaitsInTheOutbox)
{
    const Options options = read({u"outbox"_s, u"--json"_s});

    EXPECT_EQ(options.task, Task::outbox);
    EXPECT_TRUE(options.isCommand());
    EXPECT_TRUE(options.isJson);
}

TEST(CommandLine, tellsTheVersion)
{
    EXPECT_EQ(read({u"--version"_s}).task, Task::showVersion);
}

TEST(CommandLine, helpsByTheLongAndTheShortName)
{
    EXPECT_EQ(read({u"--help"_s}).task, Task::showHelp);
    EXPECT_EQ(read({u"-h"_s}).task, Task::showHelp);
}

TEST(CommandLine, helpsRatherThanDoingAnythingElse)
{
    EXPECT_EQ(read({u"--tour"_s, u"pictures"_s, u"--version"_s, u"--help"_s}).task, Task::showHelp);
}

TEST(CommandLine, theHelpNamesEveryOptionAndEndsWithALineFeed)
{
    const QString help = app::commands::helpText();

    for (const QString &each :
        {u"--demo"_s, u"--data-dir"_s, u"--profile"_s, u"--tour"_s, u"--version"_s, u"--help"_s})
        EXPECT_TRUE(help.contains(each)) << each.toStdString();
    EXPECT_TRUE(help.endsWith(u'\n'));
}

struct Refused
{
    const char *name;
    QStringList arguments;
    QString part; ///< what the complaint must name
};

void PrintTo(const Refused &refused, std::ostream *out) // NOLINT(readability-identifier-naming)
{
    *out << refused.name;
}

class RefusedCommandLine : public testing::TestWithParam<Refused>
{
};

TEST_P(RefusedCommandLine, isToldInASentenceThatNamesTheTrouble)
{
    const Options options = read(GetParam().arguments);

    EXPECT_EQ(options.task, Task::refuse);
    EXPECT_TRUE(options.complaint.contains(GetParam().part)) << options.complaint.toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, RefusedCommandLine,
    testing::Values(Refused{"unknownOption", {u"--secret=x"_s}, u"secret"_s},
        Refused{"stray argument", {u"ticket.eml"_s}, u"ticket.eml"_s},
        Refused{"submit nothing", {u"submit"_s}, u"submit"_s},
        Refused{"submit two files", {u"submit"_s, u"a"_s, u"b"_s}, u"submit"_s},
        Refused{"readiness of nobody", {u"readiness"_s, u"--entity=Tickets"_s}, u"--as"_s},
        Refused{
            "readiness of the API user", {u"readiness"_s, u"--entity=Tickets"_s, u"--as=api:1"_s}, u"--as"_s},
        Refused{"readiness for nothing", {u"readiness"_s, u"--as=contact:1"_s}, u"--entity"_s},
        Refused{"outbox and more", {u"outbox"_s, u"all"_s}, u"all"_s},
        Refused{"readiness and more", {u"readiness"_s, u"now"_s}, u"now"_s},
        Refused{"data-dir without a value", {u"--data-dir"_s}, u"data-dir"_s},
        Refused{"profile of nothing", {u"--profile="_s}, u"--profile"_s},
        Refused{"data-dir of blanks", {u"--data-dir"_s, u"  "_s}, u"--data-dir"_s},
        Refused{"tour of nothing", {u"--tour="_s}, u"--tour"_s},
        Refused{"size of one side", {u"--tour=x"_s, u"--size=1024"_s}, u"--size"_s},
        Refused{"size of words", {u"--tour=x"_s, u"--size=bigxsmall"_s}, u"--size"_s},
        Refused{"profile in the demo", {u"--demo"_s, u"--profile"_s, u"Main"_s}, u"demo tenant"_s},
        Refused{"profile in the tour", {u"--tour=x"_s, u"--profile=Main"_s}, u"demo tenant"_s}));

} // namespace
