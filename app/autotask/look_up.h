// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/builders.h"
#include "app/domain/look_up.h"
#include "app/domain/result.h"
#include "app/net/http.h"

#include <chrono>
#include <optional>

namespace app::autotask {

/// The records that the create of `step` may have made (fact sheet 9): tickets by our token, or by their
/// title since it left; notes and attachments by their parent since it left. The server's clock may be behind
/// ours by up to `slack`. Nothing for an entity that can't be looked for, or a child without a parent.
[[nodiscard]] std::optional<PageQuery> lookUpQuery(const domain::Step &step, std::chrono::milliseconds slack);

/// The records of the answer, with the server's time. More than one page is a bad answer: it would be cut
/// off.
[[nodiscard]] domain::Result<domain::LookUp> readLookUp(
    const net::Answer &answer, const PageQuery &query, const domain::Zone &zone);

/// What the server's clock said when it answered (HTTP Date, whole seconds); null where it said nothing.
[[nodiscard]] QDateTime serverTime(const net::Answer &answer);

} // namespace app::autotask
