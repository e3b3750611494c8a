// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/plan.h"
#include "app/domain/saved_draft.h"
#include "app/impersonation/permission_evidence.h"
#include "app/metadata/catalogue.h"
#include "ui/attachments/attachments_model.h"
#include "ui/compose/roles.h"

#include <QDateTime>
#include <chrono>
#include <functional>
#include <optional>

namespace ui::compose {

/// What composing needs to know beside the people and the outbox.
struct Knowledge
{
    std::function<void(
        const QString &entity, QObject *context, app::domain::Callback<app::metadata::Described>)>
        describe;
    std::function<std::optional<app::domain::ResourceId>()> apiUser; ///< our own resource, if it is known
    Roles::Fetch resourceRoles = {}; ///< empty: no roles are known
    /// What was known of the causes when Autotask refused a step for lack of permission; empty: nothing.
    std::function<app::impersonation::PermissionEvidence(const app::domain::Step &)> evidenceAgainst = {};
    /// Where what is written is kept; it goes with the plan. Empty: nowhere.
    std::function<app::domain::DraftId()> keptDraft = {};
    /// Keeps the bytes of a file that is added.
    attachments::KeepFile keepFile = {};
    /// How long a submission can be taken back before it leaves. Empty: not at all.
    std::function<std::chrono::milliseconds()> undoWindow = {};
    /// The outbox's clock, UTC.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace ui::compose
