// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/impersonation/rules.h"
#include "app/people/directory.h"

namespace app::impersonation {

/// What the rules need to know of an author, from the cache of people: a nullptr is a stranger. `apiUser` is
/// our own resource, if it is known. What is known of the record is for its place to add.
[[nodiscard]] Facts factsAbout(
    const people::Person *author, const std::optional<domain::ResourceId> &apiUser);

} // namespace app::impersonation
