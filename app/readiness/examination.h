// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/answers.h"
#include "app/readiness/probes.h"

#include <deque>
#include <memory>

namespace app::readiness {

/// How much is asked.
enum class Extent : quint8 {
    needed, ///< what bears on the chosen entity and person and is not known freshly: P3, P5, P6
    everything, ///< all of it anew, the connection included
};

/// Runs the probes for one entity and person, one request after the other. Answers go into the shared
/// Answers, from which `judge` makes results. A 401 ends everything: many wrong secrets lock the API user
/// (fact sheet 1.3), so nothing is asked again until a person asks for everything.
class Examination : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; ///< UTC

    /// `answers` must outlive the examination.
    Examination(Probes probes, QString userName, Answers &answers, Clock now, QObject *parent = nullptr);

    /// Another entity or person: what is under way for the former is dropped, late answers too. The same one
    /// again changes nothing. `apiUser` is our own resource, if it is known.
    void choose(const QString &entity, const domain::Actor &actor, std::optional<domain::ResourceId> apiUser);
    /// Asks for what is chosen; while it runs, a second call is ignored.
    void examine(Extent extent);
    /// Drops what is under way; answers that came stay. Nothing happens if nothing is.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] int asked() const { return m_asked; } ///< questions answered in this run
    [[nodiscard]] int total() const { return m_asked + static_cast<int>(m_questions.size()); }

Q_SIGNALS:
    void changed(); ///< an answer came, or the run began or ended

private:
    /// In the order in which they are asked. The controls come before what they give a meaning to.
    enum class Question : quint8 {
        zone,
        credentials,
        access,
        apiUsers,
        person,
        impossibleId,
        ownId,
        accessAs
    };

    [[nodiscard]] bool isNeeded(Question question, Extent extent) const;
    template <typename T>
    [[nodiscard]] bool isFresh(const std::optional<Answered<T>> &answer) const;
    [[nodiscard]] std::optional<domain::ResourceId> apiUser() const;
    void askNext();
    void ask(Question question);
    template <typename T, typename Keep>
    [[nodiscard]] domain::Callback<T> then(Keep keep);
    void goOn(const std::optional<domain::Problem> &problem);
    void keepFailure(Question question, const domain::Problem &problem);

    Probes m_probes;
    QString m_userName;
    Answers &m_answers;
    Clock m_now;
    QString m_entity;
    domain::Actor m_actor;
    std::optional<domain::ResourceId> m_apiUser;
    std::deque<Question> m_questions; ///< the first one is being asked
    int m_asked = 0;
    std::unique_ptr<QObject> m_run; ///< the context of every question; gone = no answer of this run comes
};

} // namespace app::readiness
