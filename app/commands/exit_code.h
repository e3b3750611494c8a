// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace app::commands {

/// How a command ended: one number for each outcome, so that a script can tell them apart.
enum class ExitCode : quint8 {
    done = 0, ///< a list was printed; the record exists and its author was read back, or it was changed and
              ///< every value stayed; nothing waits; nothing blocks
    failed = 1, ///< no connection, no profile, wrong credentials, our own files
    badInput = 2, ///< the command line or the file makes no sense
    blocked = 3, ///< a rule or an earlier refusal speaks against this author; nothing was sent
    rejected = 4, ///< Autotask refused it; nothing was created
    notAttributed = 5, ///< created, but Autotask shows another author
    authorUnreadable = 6, ///< created, but its author could not be read back
    unclear = 7, ///< it may have been created; it is in the outbox
    waiting = 8, ///< surely not sent; it waits in the outbox
    unknown = 9, ///< readiness: nothing is known for or against this author
    notKept = 10, ///< changed, but Autotask shows other values than were sent
};

} // namespace app::commands
