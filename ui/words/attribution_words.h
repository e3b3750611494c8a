// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/plan.h"
#include "app/impersonation/permission_evidence.h"

#include <QString>

namespace ui::words {

/// What a rule says, without how sure it is: see findingSentence.
[[nodiscard]] QString ruleSentence(const app::impersonation::Finding &finding, const QString &name);

/// What a record that Autotask shows with another author means, and why it came so: first the rules that it
/// broke, then what the records before it say of the security level, with the click path.
[[nodiscard]] QString notAttributedAdvice(
    const app::domain::Step &step, const app::impersonation::PermissionEvidence &evidence);

} // namespace ui::words
