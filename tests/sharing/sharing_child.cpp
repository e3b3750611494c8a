// SPDX-License-Identifier: GPL-3.0-or-later
// sharing_child DATA_DIR API_ADDRESS [PLANS]: one of several programs on one profile. Submits PLANS tickets,
// each with its note, unless the profile has them, and goes on until it is ended. It stands for the person
// too: where the search for an unclear step ended without a hit, it sends it again. Says "holder" or
// "follower" whenever that changes, and "settled N" when N plans are there and none of them is open.
#include "app/demo_tenant.h"
#include "app/secrets/memory_secrets.h"
#include "app/wiring.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace app;
using namespace std::chrono_literals;
using domain::StepState;
using outbox::Search;

namespace {

outbox::Policy quick()
{
    outbox::Policy policy;
    policy.readBackWaits.assign(12, 20ms);
    policy.lookUp.waits.assign(1, 50ms);
    policy.lookUp.longestServerTime = 4s;
    policy.lookUp.longestQueue = 1s;
    policy.outageWait = 100ms;
    policy.retry.first = policy.retry.throttled = 20ms;
    policy.retry.longest = 200ms;
    policy.retry.mostAttempts = 1000;
    policy.lease = {1500ms, 300ms, 50ms};
    return policy;
}

domain::Plan planOf(int number)
{
    domain::Plan plan;
    plan.title = u"Shared %1"_s.arg(number);
    domain::Step ticket;
    ticket.draft.entity = u"Tickets"_s;
    ticket.draft.fields = {{u"title"_s, plan.title}, {u"description"_s, u"By one of several."_s},
        {u"companyID"_s, 305}, {u"priority"_s, 2}, {u"status"_s, 1}, {u"queueID"_s, 29682833},
        {u"dueDateTime"_s, u"2026-12-01T09:00:00Z"_s}};
    ticket.draft.userDefinedFields = {{u"Affected site"_s, u"Branch"_s}};
    ticket.actor = domain::ResourceId{29682885};
    domain::Step note;
    note.draft.entity = u"TicketNotes"_s;
    note.draft.fields = {
        {u"title"_s, plan.title}, {u"description"_s, u"Its note."_s}, {u"noteType"_s, 3}, {u"publish"_s, 2}};
    note.actor = ticket.actor;
    note.parentStep = 1;
    plan.steps = {ticket, note};
    return plan;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

class Child : public QObject
{
public:
    Child(Program &program, int plans)
        : m_program(program)
        , m_plans(plans)
    {
        m_profile.name = u"Shared"_s;
        m_profile.isTest = true;
        m_profile.userName = DemoTenant::credentials().userName;
    }

    void start(const QUrl &address)
    {
        m_profile.apiAddress = address;
        m_program.gateway().connect(
            m_profile, DemoTenant::credentials(), this, [this, address](const auto &zone) {
                if (zone)
                    return open();
                QTimer::singleShot(100, this, [this, address] { start(address); });
            });
    }

private:
    void open()
    {
        if (const auto opened = m_program.open(m_profile); !opened)
            qFatal("the profile does not open: %s", qPrintable(opened.error().detail));
        connect(&m_program.outbox(), &outbox::Outbox::holderChanged, this, &Child::sayRole);
        sayRole();
        QSet<QString> known;
        for (const domain::Plan &plan : m_program.outbox().plans())
            known.insert(plan.title);
        m_program.outbox().start();
        for (int number = 1; number <= m_plans; ++number) {
            domain::Plan plan = planOf(number);
            if (known.contains(plan.title))
                continue;
            if (const auto submitted = m_program.outbox().submit(plan); !submitted)
                qFatal("a plan was not saved: %s", qPrintable(submitted.error().detail));
        }
        auto *watch = new QTimer(this);
        connect(watch, &QTimer::timeout, this, &Child::look);
        watch->start(20);
    }

    void sayRole() { say(m_program.outbox().isHolder() ? u"holder"_s : u"follower"_s); }

    void look()
    {
        bool isDone = true;
        const std::vector<domain::Plan> plans = m_program.outbox().plans();
        for (const domain::Plan &plan : plans) {
            for (const domain::Step &step : plan.steps) {
                if (step.state == StepState::unclear)
                    decide(step.id);
                if (step.state == StepState::accepted && step.problem)
                    m_program.outbox().readBackNow(plan.id);
                isDone = isDone && domain::isSettled(step.state) && step.state != StepState::unclear;
            }
        }
        if (isDone && std::exchange(m_told, plans.size()) != plans.size())
            say(u"settled %1"_s.arg(plans.size()));
    }

    void decide(domain::StepId step)
    {
        const Search *search = m_program.outbox().search(step);
        if (search != nullptr && search->state == Search::State::none)
            m_program.outbox().sendAgain(step);
        else if (search != nullptr && search->state == Search::State::several)
            m_program.outbox().choose(step, search->candidates.front().record);
    }

    Program &m_program;
    int m_plans;
    size_t m_told = 0;
    domain::Profile m_profile;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("sharing_child DATA_DIR API_ADDRESS [PLANS]");
    Program program(arguments[1], {}, quick(), std::make_unique<secrets::MemorySecrets>());
    Child child(program, arguments.value(3).toInt());
    child.start(QUrl(arguments[2]));
    return QCoreApplication::exec();
}
