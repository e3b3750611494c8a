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

    /// Hands a plan to the outbox and follows it; the kept draft goes with it. On a Problem nothing was saved
    /// and nothing is followed.
    [[nodiscard]] app::domain::Result<app::domain::PlanId> submit(
        const app::domain::Plan &plan, app::domain::DraftId writtenIn);
    /// Follows nothing any more; the plan goes its way.
    void letGo() { m_plan = {}; }

    /// The first step of the plan, or nullptr.
    [[nodiscard]] const app::domain::Step *step() const;

    void sendNow();
    /// What surely was not sent; `draft` is kept in its place and given back. See Outbox::withdraw.
    app::domain::Result<app::domain::SavedDraft> takeBack(const app::domain::SavedDraft &draft);
    void readBackNow();

Q_SIGNALS:
    void moved(); ///< the step changed
    void settled(); ///< the record exists or may exist
    void rejected(const app::domain::Step &step); ///< surely not created; it is let go
    void takenBack(); ///< it is let go

private:
    void follow(app::domain::PlanId plan);

    app::outbox::Outbox &m_outbox;
    app::domain::PlanId m_plan;
};

} // namespace ui::compose
