// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/budget.h"

#include "app/autotask/endpoint.h"

#include <QElapsedTimer>
#include <utility>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;
using domain::BudgetLevel;
using std::chrono::milliseconds;

namespace {

constexpr std::array everyPriority{Priority::submitted, Priority::asked, Priority::background};

/// Answers what never left, later and not if the context is gone by then.
void answerUnsent(QObject *context, std::function<void(net::Answer)> done, const net::Answer &answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

net::Answer leftForTheSubmitted()
{
    net::Answer answer;
    answer.status = 429;
    answer.mayHaveArrived = false;
    answer.detail = u"not asked: the hour's last requests are left for what is submitted"_s;
    return answer;
}

net::Answer stoppedWhileHeld()
{
    net::Answer answer;
    answer.failure = net::Failure::stopped;
    answer.mayHaveArrived = false;
    answer.detail = u"stopped while it waited for the tenant's budget"_s;
    return answer;
}

std::function<qint64()> steadyClock()
{
    QElapsedTimer steady;
    steady.start();
    return [steady] { return steady.elapsed(); };
}

} // namespace

Budget::Budget(Gate &gate, std::function<std::optional<net::Request>()> question, const BudgetTimes &times,
    std::function<qint64()> steadyMilliseconds)
    : m_gate(gate)
    , m_question(std::move(question))
    , m_clock(steadyMilliseconds ? std::move(steadyMilliseconds) : steadyClock())
    , m_hour([this](QObject *context, auto done) { return askTheHour(context, std::move(done)); }, times)
{
    m_rest.setSingleShot(true);
    m_rest.setTimerType(Qt::PreciseTimer);
    connect(&m_rest, &QTimer::timeout, this, &Budget::pumpLater);
    connect(&m_gate, &Gate::shut, this, &Budget::pumpLater);
    connect(&m_hour, &Hour::changed, this, [this] {
        pumpLater();
        Q_EMIT changed();
    });
}

void Budget::send(
    const net::Request &request, Priority priority, QObject *context, std::function<void(net::Answer)> done)
{
    lineOf(priority).push_back({request, endpointOf(request.url), priority, context, std::move(done)});
    // While an answer is handed over, the gate has yet to hear of it: it may be about to shut.
    if (!m_isPumpDue)
        pump();
}

void Budget::stopBackground()
{
    for (const Waiting &each : std::exchange(lineOf(Priority::background), {})) {
        if (each.context)
            answerUnsent(each.context, each.done, stoppedWhileHeld());
    }
    hold();
}

bool Budget::askTheHour(QObject *context, std::function<void(net::Answer)> done)
{
    const std::optional<net::Request> request = m_question();
    if (!request || m_gate.isShut())
        return false;
    // Nobody else asks at this endpoint, and the answer decides about the others: it never waits.
    m_gate.send(*request, context, std::move(done));
    return true;
}

void Budget::pumpLater()
{
    if (std::exchange(m_isPumpDue, true))
        return;
    QMetaObject::invokeMethod(this, &Budget::pump, Qt::QueuedConnection);
}

void Budget::pump()
{
    m_isPumpDue = false;
    for (const Priority each : everyPriority)
        pumpLine(each);
    hold();
}

void Budget::pumpLine(Priority priority)
{
    const bool isLeftForOthers =
        priority == Priority::asked && m_hour.state().level == BudgetLevel::submittedOnly;
    Line &line = lineOf(priority);
    for (auto each = line.begin(); each != line.end();) {
        if (each->context && !m_gate.isShut() && !isLeftForOthers && !mayLeave(*each)) {
            ++each;
            continue;
        }
        const Waiting taken = std::move(*each);
        each = line.erase(each);
        if (!taken.context)
            continue;
        if (m_gate.isShut()) {
            m_gate.send(taken.request, taken.context, taken.done); // it answers, and nothing leaves
        } else if (isLeftForOthers) {
            answerUnsent(taken.context, taken.done, leftForTheSubmitted());
            m_hour.askSoon(); // whoever asks again wants to hear whether there is more by then
        } else {
            leave(taken);
        }
    }
}

bool Budget::mayLeave(const Waiting &each) const
{
    if (m_underWay.value(each.endpoint) >= mostPerEndpoint)
        return false;
    if (each.priority != Priority::background)
        return true;
    switch (m_hour.state().level) {
    case BudgetLevel::unknown:
    case BudgetLevel::plenty:
        return true;
    case BudgetLevel::halfSpeed:
        return m_backgroundUnderWay == 0 && !m_rest.isActive();
    case BudgetLevel::noBackground:
    case BudgetLevel::submittedOnly:
        return false;
    }
    Q_UNREACHABLE();
}

void Budget::leave(const Waiting &each)
{
    ++m_underWay[each.endpoint];
    m_backgroundUnderWay += each.priority == Priority::background ? 1 : 0;
    // The budget is the context: a request that has left is counted until its answer, whoever asked.
    m_gate.send(each.request, this,
        [this, endpoint = each.endpoint, priority = each.priority, began = m_clock(), context = each.context,
            done = each.done](const net::Answer &answer) {
            noteAnswer(endpoint, priority, m_clock() - began, answer);
            if (context)
                done(answer);
        });
}

void Budget::noteAnswer(
    const QString &endpoint, Priority priority, qint64 tookMilliseconds, const net::Answer &answer)
{
    if (--m_underWay[endpoint] == 0)
        m_underWay.remove(endpoint);
    if (priority == Priority::background) {
        --m_backgroundUnderWay;
        if (m_hour.state().level == BudgetLevel::halfSpeed)
            m_rest.start(milliseconds(tookMilliseconds));
    }
    if (answer.status) // otherwise nothing is known to have reached the tenant
        m_hour.askSoon();
    pumpLater();
}

void Budget::hold()
{
    const BudgetLevel level = m_hour.state().level;
    m_hour.setHolding(!lineOf(Priority::background).empty()
        && (level == BudgetLevel::noBackground || level == BudgetLevel::submittedOnly));
}

} // namespace app::autotask
