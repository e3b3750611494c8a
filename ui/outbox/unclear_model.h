// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/outbox.h"
#include "ui/outbox/unclear_facts.h"

#include <QObject>
#include <map>

namespace ui::outbox {

/// What a person does about steps that may have been created: look, say which record it is, send again, give
/// up. The two last are asked back once, with the consequence; what was typed meanwhile stays with the step.
class UnclearModel : public QObject
{
    Q_OBJECT
public:
    /// What is being asked back about a step.
    enum class Asking : quint8 { nothing, sendAgain, discard };

    /// `outbox` must outlive the model; `nameOf` may be empty.
    UnclearModel(app::outbox::Outbox &outbox, NameOf nameOf, QObject *parent = nullptr);

    [[nodiscard]] Outlook outlookOf(const app::domain::Step &step) const;

    /// The records among which the person chooses; none unless several fit.
    [[nodiscard]] std::vector<CandidateCard> candidates(
        const app::domain::Plan &plan, const app::domain::Step &step) const;
    /// The person said that it is none of these; true until other records are found.
    [[nodiscard]] bool isNoneOfThese(app::domain::StepId step) const;
    /// What is being asked back: nothing where it is not possible any more.
    [[nodiscard]] Asking asking(const app::domain::Step &step) const;
    /// The reason for giving it up, as far as it is typed.
    [[nodiscard]] QString reason(app::domain::StepId step) const;
    /// A reason is there: white space is none.
    [[nodiscard]] bool mayDiscard(app::domain::StepId step) const;

    /// See Outbox::lookUpNow.
    void lookUpNow(app::domain::StepId step);
    /// "This is it." See Outbox::choose.
    void choose(app::domain::StepId step, const app::domain::RecordRef &record);
    /// "None of these": nothing is decided by that. `isNone` false: the person looks at them again.
    void setNoneOfThese(app::domain::StepId step, bool isNone);
    /// Asks back before it is done; nothing happens where it is not possible.
    void ask(app::domain::StepId step, Asking what);
    void setReason(app::domain::StepId step, const QString &reason);
    /// Sends it again, after it was asked back. False if the outbox did not.
    bool sendAgain(app::domain::StepId step);
    /// Gives it up with the reason that was typed. False without one, or if the outbox did not.
    bool discard(app::domain::StepId step);

Q_SIGNALS:
    /// Something that is shown of a plan changed without the outbox telling it.
    void changed(app::domain::PlanId plan);

private:
    struct Asked
    {
        Asking what = Asking::nothing;
        QString reason;
        std::vector<app::domain::Candidate> rejected; ///< "none of these"
    };

    void follow(app::domain::PlanId plan);
    void tell(app::domain::StepId step);
    [[nodiscard]] const app::domain::Step *step(
        app::domain::StepId id, app::domain::PlanId *plan = nullptr) const;
    [[nodiscard]] const Asked *asked(app::domain::StepId id) const;

    app::outbox::Outbox &m_outbox;
    NameOf m_nameOf;
    std::map<qint64, Asked> m_asked; ///< by the step's id; only while it is unclear
};

} // namespace ui::outbox
