// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/limits.h"

#include "app/tenant/entities.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

Response hourlyLimitResponse(int status, int threshold, const QByteArray &retryAfter)
{
    constexpr int tooManyRequests = 429;
    Response response = emptyResponse(status);
    if (status != tooManyRequests) {
        // Inferred: that there is such a limit is documented, what it says is not.
        response =
            refusal({u"The external request threshold of %1 requests in 60 minutes has been exceeded."_s.arg(
                threshold)});
        response.status = status;
    }
    if (!retryAfter.isEmpty())
        response.headers.append({"Retry-After", retryAfter});
    return response;
}

QString calledEntity(const QString &path)
{
    const QStringList parts = path.split(u'/').mid(1);
    if (parts.size() < 3 || parts.at(0).compare("ATServicesRest"_L1, Qt::CaseInsensitive) != 0
        || parts.at(2).compare("zoneInformation"_L1, Qt::CaseInsensitive) == 0)
        return {};
    const ChildPath *child = parts.size() < 5 ? nullptr : childPath(parts.at(2), parts.at(4));
    return child == nullptr ? parts.at(2) : QString(child->entity);
}

std::shared_ptr<const void> Calls::enter(const QString &entity)
{
    if (entity.isEmpty())
        return nullptr;
    std::shared_ptr<int> call = m_now.value(entity).lock();
    if (call == nullptr) {
        call = std::make_shared<int>(0);
        m_now.insert(entity, call);
    }
    m_most.insert(entity, std::max(m_most.value(entity).toInt(), atWork(entity)));
    return call;
}

int Calls::atWork(const QString &entity) const
{
    return static_cast<int>(m_now.value(entity).use_count());
}

QString AttachmentRate::refusal(qint64 bytes, const Options &options)
{
    const qint64 now = m_clock.elapsed();
    while (!m_created.empty() && now - m_created.front().moment >= options.attachmentWindow)
        m_created.pop_front();
    qint64 sum = bytes;
    for (const Created &each : m_created)
        sum += each.bytes;
    const bool isStopped = options.attachmentsStop && now < m_stoppedUntil;
    if (!isStopped && sum <= options.attachmentWindowBytes)
        return {};
    if (!isStopped)
        m_stoppedUntil = now + options.attachmentWindow;
    // Inferred: that the limit has a text is documented, the text is not.
    constexpr int perSecond = 1000;
    return u"The attachment threshold of %1 bytes in %2 seconds has been exceeded. Attachments cannot be "
           u"created until "
           "that time has passed."_s.arg(options.attachmentWindowBytes)
               .arg(options.attachmentWindow / perSecond);
}

} // namespace app::tenant
