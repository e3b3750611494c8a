// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "app/net/http.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace app::autotask {

/// The durations of the budget in one value, so that tests scale them.
struct BudgetTimes
{
    /// ThresholdInformation counts itself, so it is asked no more often than this (fact sheet 8).
    std::chrono::milliseconds betweenQuestions{std::chrono::minutes(1)};
    /// A question follows what gave rise to it after so much: a run that is over by then costs none.
    std::chrono::milliseconds afterTraffic{std::chrono::seconds(1)};
    /// What the tenant said says nothing any more after so long: the others go on asking, too.
    std::chrono::milliseconds trueFor{std::chrono::minutes(5)};
};

/// What is known of the tenant's hour, and when it is asked again: after other traffic or while something is
/// held back, and never oftener than the times allow.
class Hour final : public QObject
{
    Q_OBJECT
public:
    /// Sends the question; false if it cannot be asked as things stand. The answer keeps the contract of
    /// net::Http.
    using Ask = std::function<bool(QObject *context, std::function<void(net::Answer)> done)>;

    Hour(Ask ask, const BudgetTimes &times);

    [[nodiscard]] const domain::BudgetState &state() const { return m_state; }

    /// Something gave rise to a question: the tenant has answered something else, or a read was refused here.
    void askSoon();
    /// Whether something waits until the tenant has more left; asked again and again meanwhile.
    void setHolding(bool isHolding);

Q_SIGNALS:
    /// What is known is another thing now.
    void changed();

private:
    void ask();
    void hear(const net::Answer &answer);
    void learn(const domain::BudgetState &state);

    Ask m_ask;
    BudgetTimes m_times;
    domain::BudgetState m_state;
    QTimer m_next; ///< runs until the next question
    QTimer m_age; ///< runs while what is known is young enough
    QDeadlineTimer m_pause; ///< until it has expired nothing is asked
    bool m_isAsking = false;
    bool m_isWished = false; ///< something gave rise to a question while one was under way
    bool m_isHolding = false;
};

} // namespace app::autotask
