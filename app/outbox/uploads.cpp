// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/uploads.h"

#include <algorithm>

namespace app::outbox {

namespace {

/// The first moment from `from` on at which `size` more bytes fit into the window before it.
QDateTime firstFit(
    const std::vector<Upload> &sent, qint64 size, const QDateTime &from, const UploadLimits &limits)
{
    const auto fitsAt = [&](const QDateTime &moment) {
        qint64 sum = size;
        bool isEmpty = true;
        for (const Upload &each : sent) {
            if (each.at.msecsTo(moment) >= limits.window.count())
                continue;
            sum += each.size;
            isEmpty = false;
        }
        return isEmpty || sum <= limits.bytes;
    };
    if (fitsAt(from))
        return from;
    // Room comes only where an upload falls out of the window.
    std::vector<QDateTime> ends;
    for (const Upload &each : sent) {
        const QDateTime end = each.at.addMSecs(limits.window.count());
        if (end > from)
            ends.push_back(end);
    }
    std::sort(ends.begin(), ends.end());
    const auto found = std::find_if(ends.begin(), ends.end(), fitsAt);
    return found == ends.end() ? from : *found;
}

} // namespace

std::vector<QDateTime> uploadTimes(std::vector<Upload> sent, const std::vector<qint64> &waiting,
    const QDateTime &now, const UploadLimits &limits)
{
    for (Upload &each : sent)
        each.at = std::min(each.at, now);
    std::vector<QDateTime> times;
    QDateTime from = now;
    for (const qint64 size : waiting) {
        from = firstFit(sent, size, from, limits);
        times.push_back(from);
        sent.push_back({from, size});
    }
    return times;
}

} // namespace app::outbox
