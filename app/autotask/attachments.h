// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/autotask/builders.h"
#include "app/domain/plan.h"
#include "app/domain/profile.h"
#include "app/domain/result.h"
#include "app/net/http.h"

namespace app::autotask {

/// One attachment without its bytes: a query names the fields that come back.
[[nodiscard]] PageQuery attachmentQuery(const domain::RecordRef &attachment);

/// The author of an attachment as it is now, from the answer to attachmentQuery(). One that is not there
/// (yet) is notFound.
[[nodiscard]] domain::Result<domain::ReadBack> readAttachmentBack(const net::Answer &answer,
    const domain::RecordRef &attachment, const PageQuery &query, const domain::Zone &zone);

} // namespace app::autotask
