// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/server_clock.h"

#include <ctime>

namespace app::autotask {

namespace {

/// What has passed since the machine started, its sleep included: after an hour's sleep the server is an hour
/// older too. The standard's steady clock leaves sleep out on Linux and macOS.
std::chrono::nanoseconds sinceStart()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_DARWIN)
#ifdef Q_OS_LINUX
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec time{};
    if (clock_gettime(clock, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

void ServerClock::hear(const QDateTime &date)
{
    if (date.isValid())
        m_heard = Heard{date, sinceStart()};
}

QDateTime ServerClock::now() const
{
    if (!m_heard)
        return QDateTime::currentDateTimeUtc();
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart() - m_heard->at);
    return m_heard->date.addMSecs(passed.count());
}

} // namespace app::autotask
