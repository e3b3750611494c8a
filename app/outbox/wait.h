// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace app::outbox {

/// What a planned step waits for.
struct Wait
{
    enum class Kind : quint8 {
        none, ///< for nothing: it leaves
        start, ///< the outbox was not started yet
        lease, ///< another program sends for this profile
        undo, ///< the person may still take it back, until `until`
        earlierStep, ///< an earlier step of the same plan is not done
        earlierPlan, ///< an earlier submission to the same ticket is not done
        retry, ///< it failed and leaves again at `until`
        credentials, ///< the credentials were refused: for new ones
        person, ///< it failed, and the person decides
        outage, ///< Autotask does not answer as it should, or is in maintenance; asked again at `until`
        entity, ///< as many creates of this entity are in flight as a tenant likes (fact sheet 8)
        uploads, ///< the tenant takes no more bytes of attachments before `until` (fact sheet 8)
    };

    Kind kind = Kind::none;
    QDateTime until; ///< UTC; null where nobody knows

    friend bool operator==(const Wait &, const Wait &) = default;
};

} // namespace app::outbox
