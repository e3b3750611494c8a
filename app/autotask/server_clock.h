// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <chrono>
#include <optional>

namespace app::autotask {

/// The time as the server tells it: what its last answer said, and what has passed since by a clock that
/// nobody can set and that goes on while the machine sleeps. Before the first answer it is this machine's.
/// Records are dated by the server, so only its time can say whether one is newer than a request (fact sheet
/// 9).
class ServerClock
{
public:
    /// An answer's Date; a null one changes nothing.
    void hear(const QDateTime &date);

    [[nodiscard]] QDateTime now() const; ///< UTC

private:
    struct Heard
    {
        QDateTime date;
        std::chrono::nanoseconds at; ///< since the machine started
    };
    std::optional<Heard> m_heard;
};

} // namespace app::autotask
