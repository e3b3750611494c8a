// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace app::store {

class Database;

/// Which program may send for a profile: one at a time. The row in the database decides who it is; the time
/// in it says only from when on somebody else may put himself there. So no clock, whatever is done to it, can
/// make two of them. No clock is read here: every time is the caller's, in UTC.
class LeaseStore
{
public:
    /// Who is written down, and until when he is left alone unless he renews it.
    struct Lease
    {
        QString holder;
        QDateTime until; ///< UTC

        friend bool operator==(const Lease &, const Lease &) = default;
    };

    explicit LeaseStore(Database &database)
        : m_database(database)
    {
    }

    /// Whether a holder's program runs no more, as far as can be known.
    using IsGone = std::function<bool(const QString &holder)>;

    /// Writes `holder` down until `now` + `duration`. False, and nothing is changed, while somebody else is
    /// there whose time is not over and whose program is not known to be gone. A time that lies further ahead
    /// than two durations was written before the clock was set back, and counts as over; a clock that was set
    /// back a little takes nothing from a holder who lives. Problem: storage.
    [[nodiscard]] domain::Result<bool> take(const QString &holder, const QDateTime &now,
        std::chrono::milliseconds duration, const IsGone &isGone = {});
    /// Prolongs it to `now` + `duration`, also after its time was over, if nobody else has taken it since.
    /// False, and nothing is changed, if `holder` is not there any more. Problem: storage.
    [[nodiscard]] domain::Result<bool> renew(
        const QString &holder, const QDateTime &now, std::chrono::milliseconds duration);
    /// Gives it up, if `holder` has it. Problem: storage.
    [[nodiscard]] domain::Result<domain::Done> release(const QString &holder);
    /// Who is there, or nothing. Problem: storage.
    [[nodiscard]] domain::Result<std::optional<Lease>> current();

private:
    Database &m_database;
};

/// Whether the lease is the holder's, for use inside a transaction of the caller's. Problem: storage.
[[nodiscard]] domain::Result<bool> isHeldBy(const Database &database, const QString &holder);

} // namespace app::store
