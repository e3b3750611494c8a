// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed, starved or stripped of its rights while it saves. It tells on standard output,
// line by line, what was acknowledged.
// Usage: store_child save|draft|submit|withdraw|toAndFro|starve|nobody DATABASE
#include "app/store/database.h"
#include "app/store/draft_store.h"
#include "app/store/plan_store.h"
#include "app/store/storage_problem.h"

#include <QCoreApplication>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace app::store;

namespace {

app::domain::Plan aPlan(int number)
{
    app::domain::Plan plan;
    plan.title = QString::number(number);
    for (int each = 1; each <= 3; ++each) {
        app::domain::Step step;
        step.number = each;
        step.draft.entity = u"Tickets"_s;
        step.draft.fields = {{u"title"_s, QString(700, u'x')}};
        step.actor = app::domain::ContactId{5};
        plan.steps.push_back(step);
    }
    return plan;
}

/// Says the last word and ends without the leak check, which may not look at a process that changed its user.
[[noreturn]] void end(const char *word, const QString &text)
{
    std::printf("%s %s\n", word, qPrintable(text));
    std::fflush(stdout);
    std::_Exit(0);
}

/// One draft that changes again and again, as while somebody types: the cursor is how often.
[[noreturn]] void keepTyping(Database &database)
{
    app::domain::SavedDraft draft;
    draft.entity = u"TicketNotes"_s;
    draft.actor = app::domain::ResourceId{5};
    draft.actorName = u"Ada Lovelace"_s;
    DraftStore drafts(database);
    for (;;) {
        ++draft.cursor;
        draft.values = {{u"description"_s, QString(draft.cursor, u'x')}};
        const auto saved = drafts.save(draft);
        if (!saved)
            end("failed", saved.error().field + u' ' + saved.error().detail);
        draft = *saved;
        std::printf("saved %d\n", draft.cursor);
        std::fflush(stdout);
    }
}

/// The draft that is kept becomes a plan; false if there is none.
bool submitDraft(Database &database)
{
    const auto drafts = DraftStore(database).load();
    if (!drafts)
        end("failed", drafts.error().detail);
    if (drafts->empty())
        return false;
    if (const auto saved = PlanStore(database).save(aPlan(1), drafts->front().id); !saved)
        end("failed", saved.error().detail);
    return true;
}

/// The plan that waits becomes a draft; false if there is none.
bool withdrawPlan(Database &database)
{
    const auto plans = PlanStore(database).open();
    if (!plans)
        end("failed", plans.error().detail);
    if (plans->empty())
        return false;
    std::vector<app::domain::Step> steps = plans->front().steps;
    for (app::domain::Step &step : steps)
        step.state = app::domain::StepState::cancelled;
    app::domain::SavedDraft draft;
    draft.entity = u"Tickets"_s;
    if (const auto kept = PlanStore(database).withdraw(steps, draft); !kept)
        end("failed", kept.error().detail);
    return true;
}

void say(const char *word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

[[noreturn]] void handOver(Database &database, const QString &mode)
{
    if (mode == u"toAndFro"_s) {
        while (submitDraft(database) || withdrawPlan(database))
            say("done");
        end("failed", u"neither a draft nor a plan"_s);
    }
    say("begins");
    const bool isDone = mode == u"submit"_s ? submitDraft(database) : withdrawPlan(database);
    end(isDone ? "done" : "failed", mode);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const QString mode = QString::fromLocal8Bit(argv[1]);
    if (mode == u"nobody"_s && geteuid() == 0
        && (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0))
        return 3;
    auto database = Database::open(QString::fromLocal8Bit(argv[2]), Purpose::startUp);
    if (!database)
        end("refused", database.error().field);
    if (mode == u"starve"_s) {
        // From now on no file of ours may grow beyond this; the write fails, as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        constexpr rlim_t most = 300'000;
        const rlimit limit{most, most};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 3;
    }
    if (mode == u"draft"_s)
        keepTyping(*database.value());
    if (mode == u"submit"_s || mode == u"withdraw"_s || mode == u"toAndFro"_s)
        handOver(*database.value(), mode);
    PlanStore plans(*database.value());
    for (int number = 1;; ++number) {
        const auto saved = plans.save(aPlan(number));
        if (!saved)
            end("failed", saved.error().field + u' ' + saved.error().detail);
        std::printf("saved %lld\n", static_cast<long long>(saved->id.value));
        std::fflush(stdout);
    }
}
