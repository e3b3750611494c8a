// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/tenant.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

const QString controlPath = u"/control/"_s;

} // namespace

Tenant::Tenant(const Options &options)
    : m_options(options)
    , m_rest(m_records, m_options, m_gatekeeper)
    , m_control(m_records, m_options, m_faults, m_gatekeeper, m_counts)
    , m_pages(m_records, m_options, m_gatekeeper)
{
}

std::optional<Fault> Tenant::admit(const Request &head)
{
    if (head.path.startsWith(controlPath))
        return std::nullopt;
    m_counts.count(head);
    return m_faults.take(head);
}

Response Tenant::answer(const Request &request)
{
    if (request.path.startsWith(controlPath))
        return m_control.answer(request, request.path.mid(controlPath.size()));
    const QStringList parts = request.path.split(u'/').mid(1);
    if (parts.at(0).compare("ATServicesRest"_L1, Qt::CaseInsensitive) == 0)
        return m_rest.answer(request, parts.mid(1));
    return m_pages.answer(request);
}

} // namespace app::tenant
