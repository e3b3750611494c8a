// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <chrono>
#include <functional>

namespace app::outbox {

/// Who sends, where several programs have one journal open: the one that holds the lease. Answers at once.
/// Without functions nobody else has the journal.
struct Lease
{
    /// Takes it, if nobody has it or its holder has let its time go by. True if it is ours.
    std::function<domain::Result<bool>()> take = {};
    /// Prolongs it. False if it is not ours any more: somebody else may have begun to send.
    std::function<domain::Result<bool>()> renew = {};
    /// Gives it up, so that another program need not wait.
    std::function<void()> release = {};
    /// True once, after somebody else has written to the journal.
    std::function<domain::Result<bool>()> hasNews = {};
};

/// How long a lease lasts, and how often one looks after it.
struct LeaseTimes
{
    /// A holder that has not renewed for so long is taken for dead, for example after a crash.
    std::chrono::milliseconds duration{std::chrono::seconds(10)};
    std::chrono::milliseconds renewal{std::chrono::seconds(3)};
    /// How often it is looked what others have written, and whether the lease is free.
    std::chrono::milliseconds watch{std::chrono::seconds(1)};
};

} // namespace app::outbox
