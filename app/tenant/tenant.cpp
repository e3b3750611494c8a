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
    , m_control(m_records, m_options, m_faults, m_gatekeeper, m_counts)
    , m_pages(m_records, m_options, m_gatekeeper)
{
}

Admission Tenant::admit(const Request &head)
{
    if (head.path.startsWith(controlPath))
        return {};
    m_counts.count(head);
    Admission admission{m_faults.take(head), nullptr};
    const QString entity = calledEntity(head.path);
    if (admission.fault || entity.isEmpty())
        return admission;
    admission.thread = enter(entity);
    if (admission.thread == nullptr) {
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

std::shared_ptr<const void> Tenant::enter(const QString &entity)
{
    const std::shared_ptr<int> others = m_threads.value(entity).lock();
    const long atWork = others == nullptr ? 0 : others.use_count() - 1; // without the one of this function
    if (m_options.threadLimit > 0 && atWork >= m_options.threadLimit)
        return nullptr;
    if (others != nullptr)
        return others;
    auto first = std::make_shared<int>(0);
    m_threads.insert(entity, first);
    return first;
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
