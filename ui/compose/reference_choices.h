// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/directory.h"
#include "ui/form/choices.h"

#include <functional>

namespace ui::compose {

/// What the reference fields of a form offer, out of the people that are known: companies, resources, and
/// contacts of the record's company and its direct parent only, once there is a company (fact sheet 5.4:
/// another company's contact is refused). `directory` must outlive it; `company` gives the record's company,
/// 0 for none.
[[nodiscard]] form::ChoicesOf referenceChoices(
    const app::people::Directory &directory, std::function<app::domain::CompanyId()> company);

} // namespace ui::compose
