// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QtGlobal>
#include <chrono>
#include <vector>

namespace app::outbox {

/// How many bytes of attachments a tenant takes, all integrations together (fact sheet 8). Whether the bytes
/// are counted as they are or encoded could not be read: they are counted as they are.
struct UploadLimits
{
    qint64 bytes = 10'000'000;
    std::chrono::milliseconds window{std::chrono::minutes(5)};
};

/// A file that left.
struct Upload
{
    QDateTime at; ///< UTC
    qint64 size = 0; ///< bytes
};

/// When files of these sizes may leave, one after the other, after what has left in the window before `now`:
/// the visible timeline. A file that is larger than the limit waits for an empty window and then leaves
/// alone. An upload that lies after `now`, where a clock was set back, counts as of now.
[[nodiscard]] std::vector<QDateTime> uploadTimes(std::vector<Upload> sent, const std::vector<qint64> &waiting,
    const QDateTime &now, const UploadLimits &limits);

} // namespace app::outbox
