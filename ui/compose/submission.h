// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/saved_draft.h"
#include "app/outbox/outbox.h"

#include <QObject>

namespace ui::compose {

/// The plan that was submitted from a page, followed until it is let go.
class Submission : public QObject
{
    Q_OBJECT
public:
    /// `outbox` must outlive the submission.
    explicit Submission(app::outbox::Outbox &outbox, QObject *parent = nullptr);

    /// Hands a plan to the outbox and follows it; the kept draft goes with it. It leaves after `undoWindow`.
    /// On a Problem nothing was saved and nothing is followed.
    [[nodiscard]] app::domain::Result<app::domain::PlanId> submit(const app::domain::Plan &plan,
        app::domain::DraftId writtenIn, std::chrono::milliseconds undoWindow = std::chrono::milliseconds(0));
    /// Follows nothing any more; the plan goes its way.
    void letGo() { m_plan = {}; }

    /// The plan that is followed, or nullptr.
    [[nodiscard]] const app::domain::Plan *plan() const;
    /// The first step of the plan, which makes the record; or nullptr.
    [[nodiscard]] const app::domain::Step *step() const;
    /// The step at which the plan stands: the first one that is not done, else the last; or nullptr.
    [[nodiscard]] const app::domain::Step *currentStep() const;
    /// What the plan waits for before it goes on.
    [[nodiscard]] app::outbox::Wait wait() const;

    void sendNow();
    /// What surely was not sent; `draft` is kept in its place and given back. See Outbox::withdraw.
    app::domain::Result<app::domain::SavedDraft> takeBack(const app::domain::SavedDraft &draft);
    void readBackNow();

Q_SIGNALS:
    void moved(); ///< a step changed
    void settled(); ///< the record exists or may exist, and the plan goes on no further by itself
    void rejected(const app::domain::Step &step); ///< the record was surely not created; it is let go
    void takenBack(); ///< it is let go

private:
    void follow(app::domain::PlanId plan);

    app::outbox::Outbox &m_outbox;
    app::domain::PlanId m_plan;
};

} // namespace ui::compose
