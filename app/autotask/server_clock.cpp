// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autotask/server_clock.h"

namespace app::autotask {

using std::chrono::steady_clock;

void ServerClock::hear(const QDateTime &date)
{
    if (date.isValid())
        m_heard = Heard{date, steady_clock::now()};
}

QDateTime ServerClock::now() const
{
    if (!m_heard)
        return QDateTime::currentDateTimeUtc();
    const auto passed =
        std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - m_heard->at);
    return m_heard->date.addMSecs(passed.count());
}

} // namespace app::autotask
