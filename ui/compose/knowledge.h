// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/metadata/catalogue.h"
#include "ui/compose/roles.h"

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
};

} // namespace ui::compose
