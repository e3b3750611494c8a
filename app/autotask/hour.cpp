// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/hour.h"

#include "app/autotask/budget_levels.h"
#include "app/autotask/classify.h"

#include <algorithm>
#include <utility>

namespace app::autotask {

using domain::BudgetState;
using domain::ProblemKind;
using std::chrono::milliseconds;

namespace {

/// Whether a failed question says that this tenant does not tell, and not only that it does not do so now.
bool isForGood(ProblemKind kind)
{
    return kind == ProblemKind::notFound || kind == ProblemKind::notPermitted || kind == ProblemKind::rejected
        || kind == ProblemKind::badAnswer;
}

} // namespace

Hour::Hour(Ask ask, const BudgetTimes &times)
    : m_ask(std::move(ask))
    , m_times(times)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // a coarse one may be seconds early
    m_age.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Hour::ask);
    connect(&m_age, &QTimer::timeout, this, [this] { learn({}); });
}

void Hour::askSoon()
{
    if (m_isAsking) {
        m_isWished = true;
        return;
    }
    if (!m_next.isActive())
        m_next.start(std::max(m_times.afterTraffic, milliseconds(m_pause.remainingTime())));
}

void Hour::setHolding(bool isHolding)
{
    m_isHolding = isHolding;
    if (isHolding)
        askSoon();
}

void Hour::ask()
{
    m_isWished = false;
    m_isAsking = m_ask(this, [this](const net::Answer &answer) { hear(answer); });
    if (m_isAsking)
        m_pause.setRemainingTime(m_times.betweenQuestions);
}

void Hour::hear(const net::Answer &answer)
{
    m_isAsking = false;
    const auto object = readObject(answer);
    if (object)
        learn(readBudget(*object));
    else if (isForGood(object.error().kind))
        learn({});
    if (m_isHolding || m_isWished)
        askSoon();
}

void Hour::learn(const BudgetState &state)
{
    if (state.level == domain::BudgetLevel::unknown)
        m_age.stop();
    else
        m_age.start(m_times.trueFor);
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace app::autotask
