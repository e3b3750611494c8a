// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readiness/examination.h"
#include "app/readiness/judgement.h"
#include "ui/words/readiness_words.h"

#include <QObject>
#include <functional>
#include <vector>

namespace ui::readiness {

/// What readiness is made of; one for a profile, handed to every model of it.
struct Sources
{
    app::readiness::Probes probes;
    QString userName; ///< of the API user
    app::readiness::Answers *answers = nullptr; ///< shared; must outlive the models
    /// The ledger about one person and entity, for the API user that is connected.
    std::function<app::readiness::Ledger(const QString &entity, const app::domain::Actor &)> ledger;
    /// What people call an actor; empty for strangers.
    std::function<QString(const app::domain::Actor &)> nameOf;
    /// What the cache of people says of an actor.
    std::function<app::impersonation::Facts(const app::domain::Actor &)> factsOf;
    app::readiness::Examination::Clock now; ///< UTC
};

/// One line of what is shown.
struct Line
{
    app::readiness::ProbeResult result;
    QString title; ///< what was looked at
    QString grade; ///< "Likely"
    words::Mood mood = words::Mood::neutral;
    QString moment; ///< when it was asked or proven; empty if never
    words::Explanation explanation; ///< the sentence, the click path that mends it, the server's words
};

/// What is known before writing, for one entity and person. A newly chosen resource is asked about at once,
/// as far as the answers are not fresh; nothing is asked while the same one stays chosen.
class ReadinessModel : public QObject
{
    Q_OBJECT
public:
    explicit ReadinessModel(Sources sources, QObject *parent = nullptr);

    /// What the compose form is about. May be called at each change of the form: only another entity or
    /// person leads to questions. `wrongLines` is the form's own check, -1 where there is no form.
    void setSubject(const QString &entity, const app::domain::Actor &actor,
        const app::impersonation::Facts &facts, const std::vector<app::impersonation::Finding> &findings,
        int wrongLines);
    /// The same without a form: facts come from the cache of people, findings from the rules.
    void choose(const QString &entity, const app::domain::Actor &actor);

    [[nodiscard]] const QString &entity() const { return m_subject.entity; }
    [[nodiscard]] const app::domain::Actor &actor() const { return m_subject.actor; }
    [[nodiscard]] bool hasPerson() const;
    [[nodiscard]] QString personName() const;

    /// Everything in its order, grouped by readiness::groupOf of each result's probe.
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// What one probe says of the chosen person and any entity; nothing where it does not apply.
    [[nodiscard]] std::optional<Line> lineOf(app::readiness::Probe probe, const QString &entity) const;
    /// What decides, in one sentence with its grade.
    [[nodiscard]] const Line &overall() const { return m_overall; }
    /// The grade and the sentence of overall().
    [[nodiscard]] QString overallSentence() const;
    /// The first thing that blocks the chosen person and is neither a rule, which forbids by itself, nor
    /// about the connection, which makes everything wait; as one sentence, empty if there is none. It may be
    /// mended since: whoever confirms that may try again.
    [[nodiscard]] QString blockade() const;
    /// What real writes by this person have shown, newest first, every entity.
    [[nodiscard]] const std::vector<app::readiness::LedgerLine> &proofs() const { return m_ledger.lines; }

    /// Asks everything anew.
    void checkNow();
    void stop();
    [[nodiscard]] bool isChecking() const { return m_examination.isRunning(); }
    [[nodiscard]] int asked() const { return m_examination.asked(); }
    [[nodiscard]] int total() const { return m_examination.total(); }

    /// A real write was settled, or the people changed: the ledger and the facts are read again.
    void reload();

    /// The answers were cleared: what is still under way is dropped, and as much as for a newly chosen person
    /// is asked anew.
    void beginAnew();

Q_SIGNALS:
    void changed();

private:
    void judge();
    [[nodiscard]] Line explained(const app::readiness::ProbeResult &result) const;

    Sources m_sources;
    app::readiness::Examination m_examination;
    app::readiness::Subject m_subject;
    app::readiness::Ledger m_ledger;
    std::vector<Line> m_lines;
    Line m_overall;
};

} // namespace ui::readiness
