// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/gate.h"
#include "app/autotask/hour.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <array>
#include <list>
#include <optional>

namespace app::autotask {

/// Who waits for a request, and so in which order they leave.
enum class Priority : quint8 {
    submitted, ///< a create, its read-back, its look-up
    asked, ///< a read that a person waits for
    background, ///< nobody waits for it
};

/// The tenant's budget: every request of a Gateway passes it, on its way to the gate (fact sheet 8).
/// - At most two requests are under way on an endpoint; what the integrations of a tenant share is three.
/// - The others wait here, where no timer of app/net runs for them yet: what was submitted goes first, then
///   what was asked for, then background work, each in the order of the calls.
/// - What leaves at all follows from the level, see BudgetLevel. Background work waits until it may go on; a
///   read that is asked for above the last level is answered with a 429 that never left.
/// Keeps the contract of Http, but for one thing: a request whose context is gone while it waits here never
/// leaves.
class Budget final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPerEndpoint = 2;

    /// `question` makes the request for ThresholdInformation, or nothing while it cannot be asked;
    /// `steadyMilliseconds` is a clock that is never set.
    Budget(Gate &gate, std::function<std::optional<net::Request>()> question, const BudgetTimes &times = {},
        std::function<qint64()> steadyMilliseconds = {});

    void send(const net::Request &request, Priority priority, QObject *context,
        std::function<void(net::Answer)> done);

    /// Background work that waits here is answered as Failure::stopped; what is under way goes on.
    void stopBackground();

    /// What is known of the tenant's hour.
    [[nodiscard]] const domain::BudgetState &state() const { return m_hour.state(); }

Q_SIGNALS:
    /// state() is another one now.
    void changed();

private:
    struct Waiting
    {
        net::Request request;
        QString endpoint;
        Priority priority = Priority::background;
        QPointer<QObject> context;
        std::function<void(net::Answer)> done;
    };
    using Line = std::list<Waiting>;

    [[nodiscard]] Line &lineOf(Priority priority) { return m_lines.at(static_cast<size_t>(priority)); }
    [[nodiscard]] bool askTheHour(QObject *context, std::function<void(net::Answer)> done);
    void pump();
    void pumpLater();
    void pumpLine(Priority priority);
    [[nodiscard]] bool mayLeave(const Waiting &each) const;
    void leave(const Waiting &each);
    void noteAnswer(
        const QString &endpoint, Priority priority, qint64 tookMilliseconds, const net::Answer &answer);
    void hold();

    Gate &m_gate;
    std::function<std::optional<net::Request>()> m_question;
    std::function<qint64()> m_clock;
    Hour m_hour;
    std::array<Line, 3> m_lines; ///< by priority
    QHash<QString, int> m_underWay; ///< by endpoint
    int m_backgroundUnderWay = 0;
    QTimer m_rest; ///< runs while background work rests at half speed
    bool m_isPumpDue = false;
};

/// One priority's way into the budget, for those who know net::Http alone.
class Lane final : public net::Http
{
public:
    Lane(Budget &budget, Priority priority)
        : m_budget(budget)
        , m_priority(priority)
    {
    }

    void send(const net::Request &request, QObject *context, std::function<void(net::Answer)> done) override
    {
        m_budget.send(request, m_priority, context, std::move(done));
    }

private:
    Budget &m_budget;
    Priority m_priority;
};

} // namespace app::autotask
