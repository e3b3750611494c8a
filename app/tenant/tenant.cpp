// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/tenant.h"

#include "app/tenant/limits.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

const QString controlPath = u"/control/"_s;

} // namespace

Tenant::Tenant(const Options &options)
    : m_options(options)
    , m_rest(m_records, m_options, m_gatekeeper)
    , m_control(m_records, m_options, m_faults, m_gatekeeper, m_counts, m_inFlight)
    , m_pages(m_records, m_options, m_gatekeeper)
{
}

Admission Tenant::admit(const Request &head)
{
    if (head.path.startsWith(controlPath))
        return {};
    m_counts.count(head);
    const QString entity = calledEntity(head.path);
    Admission admission{m_faults.take(head), nullptr, m_inFlight.enter(entity)};
    if (admission.fault || entity.isEmpty())
        return admission;
    const bool isFree = m_options.threadLimit == 0 || m_threads.atWork(entity) < m_options.threadLimit;
    if (isFree)
        admission.thread = m_threads.enter(entity);
    if (!isFree) {
        admission.fault.emplace();
        admission.fault->kind = Fault::Kind::tooMany;
        admission.fault->status = m_options.threadStatus;
    } else if (m_options.latency > 0) {
        admission.fault.emplace();
        admission.fault->kind = Fault::Kind::delay;
        admission.fault->work = Fault::Work::beforeTheAnswer;
        admission.fault->milliseconds = m_options.latency;
    }
    return admission;
}

void Tenant::meet(const Request &request, const Fault &fault)
{
    // The tenant's own slowness and limits have no name.
    if (!fault.name.isEmpty())
        m_faults.count(request, fault);
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
