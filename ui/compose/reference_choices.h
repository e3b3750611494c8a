// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/directory.h"
#include "ui/form/choices.h"

#include <functional>

namespace ui::compose {

class Roles;

/// What narrows the choices: what else the form holds at the moment; 0 for nothing.
struct Narrowing
{
    std::function<app::domain::CompanyId()> company; ///< the record's
    std::function<app::domain::ResourceId()> resource; ///< to whom the record is assigned
};

/// What the reference fields of a form offer: companies, resources, contacts of the record's company and its
/// direct parent only, once there is a company (fact sheet 5.4: another company's contact is refused), and
/// the roles of the assigned resource. While the roles are not known, the id of a role can be typed.
/// `directory` and `roles` must outlive it.
[[nodiscard]] form::ChoicesOf referenceChoices(
    const app::people::Directory &directory, Roles &roles, Narrowing narrowing);

} // namespace ui::compose
