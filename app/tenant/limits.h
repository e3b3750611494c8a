// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenant/http_message.h"
#include "app/tenant/options.h"

#include <QElapsedTimer>
#include <QHash>
#include <deque>
#include <memory>

namespace app::tenant {

/// Requests in an hour, as every tenant has them (fact sheet 8).
inline constexpr int usualThreshold = 10000;

/// What a request over the hour's limit gets: with 429 no body, and Retry-After unless that is empty; with
/// any other status a sentence that names the threshold. Which of them Autotask sends is not known (fact
/// sheet 12, 5).
[[nodiscard]] Response hourlyLimitResponse(int status, int threshold, const QByteArray &retryAfter);

/// The entity on which a call counts as a thread: a child path counts on the child (fact sheet 8). Empty for
/// what is no call, the zone among it.
[[nodiscard]] QString calledEntity(const QString &path);

/// The calls that are being answered, by the entity on which they count.
class Calls
{
public:
    /// Counts one more call for as long as somebody holds what is returned; nothing for an empty entity.
    [[nodiscard]] std::shared_ptr<const void> enter(const QString &entity);
    [[nodiscard]] int atWork(const QString &entity) const;
    /// How many there ever were at once: {"Tickets": 2, ...}.
    [[nodiscard]] QJsonObject most() const { return m_most; }

private:
    QHash<QString, std::weak_ptr<int>> m_now; ///< the number of owners is the number of calls
    QJsonObject m_most;
};

/// The bytes of attachments that were created lately, by everybody (fact sheet 8).
class AttachmentRate
{
public:
    AttachmentRate() { m_clock.start(); }

    /// The sentence with which an attachment of that size is refused now, or nothing.
    [[nodiscard]] QString refusal(qint64 bytes, const Options &options);
    /// Counts an attachment that was created.
    void count(qint64 bytes) { m_created.push_back({m_clock.elapsed(), bytes}); }

private:
    struct Created
    {
        qint64 moment = 0; ///< milliseconds of the clock
        qint64 bytes = 0;
    };

    QElapsedTimer m_clock;
    std::deque<Created> m_created; ///< within the window
    qint64 m_stoppedUntil = 0; ///< milliseconds of the clock
};

} // namespace app::tenant
