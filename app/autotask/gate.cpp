// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/gate.h"

#include "app/autotask/classify.h"
#include "app/autotask/look_up.h"

#include <algorithm>
#include <utility>

namespace app::autotask {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype answersOfAStorm = 3;
constexpr int secondsOfAStorm = 60;

net::Answer parked()
{
    net::Answer answer;
    answer.status = 401;
    answer.mayHaveArrived = false;
    answer.detail = u"not asked: the credentials were refused before"_s;
    return answer;
}

bool refusesCredentials(const net::Answer &answer)
{
    const auto object = readObject(answer);
    return !object && object.error().kind == domain::ProblemKind::badCredentials;
}

} // namespace

bool Storm::count(const QDateTime &at)
{
    m_moments.append(at);
    const auto isOld = [&at](const QDateTime &each) { return each.secsTo(at) > secondsOfAStorm; };
    m_moments.removeIf(isOld);
    if (m_moments.size() < answersOfAStorm)
        return false;
    m_moments.clear();
    return true;
}

Gate::Gate(net::Http &line, std::function<QDateTime()> nowUtc)
    : m_line(line)
    , m_now(std::move(nowUtc))
{
}

void Gate::send(const net::Request &request, QObject *context, std::function<void(net::Answer)> done)
{
    if (m_isShut) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(parked()); }, Qt::QueuedConnection);
        return;
    }
    // The gate is the context: it learns of a refusal even when whoever asked is gone by then.
    m_line.send(request, this,
        [this, request, key = m_key, guard = QPointer<QObject>(context), done = std::move(done)](
            const net::Answer &answer) {
            const QPointer<Gate> self(this);
            m_clock.hear(serverTime(answer));
            if (guard)
                done(answer);
            if (self)
                watch(request, answer, key);
        });
}

void Gate::open()
{
    ++m_key;
    m_isShut = false;
}

void Gate::watch(const net::Request &request, const net::Answer &answer, int key)
{
    if (key != m_key || m_isShut)
        return;
    if (answer.status == 404 && request.url.path().contains("/entityInformation"_L1)) {
        if (m_storm.count(m_now()))
            Q_EMIT zoneDoubted();
        return;
    }
    if (!refusesCredentials(answer))
        return;
    m_isShut = true;
    Q_EMIT shut();
}

} // namespace app::autotask
