// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ticket_change.h"

#include <algorithm>
#include <iterator>

namespace ui::compose {

using namespace Qt::Literals::StringLiterals;
using app::domain::PicklistValue;

void TicketChange::setMetadata(const app::domain::EntityMetadata *tickets)
{
    const app::domain::Field *status = tickets == nullptr ? nullptr : tickets->field(u"status"_s);
    m_statuses.clear();
    m_isKnown = status != nullptr && !status->isReadOnly;
    if (m_isKnown) {
        std::copy_if(status->picklist.begin(), status->picklist.end(), std::back_inserter(m_statuses),
            [](const PicklistValue &each) { return each.isActive; });
        std::stable_sort(
            m_statuses.begin(), m_statuses.end(), [](const PicklistValue &one, const PicklistValue &other) {
                return one.sortOrder < other.sortOrder;
            });
    }
    Q_EMIT changed();
}

QString TicketChange::labelOf(const QString &status) const
{
    const auto found = std::find_if(m_statuses.begin(), m_statuses.end(),
        [&status](const PicklistValue &each) { return each.value == status; });
    return found == m_statuses.end() ? status : found->label;
}

void TicketChange::choose(const QString &status)
{
    if (m_chosen == status)
        return;
    m_chosen = status;
    Q_EMIT changed();
}

QString TicketChange::reasonAgainst() const
{
    return m_isKnown ? m_reason : tr("The statuses of tickets could not be read from Autotask.");
}

void TicketChange::setReasonAgainst(const QString &reason)
{
    if (m_reason == reason)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

QJsonObject TicketChange::fields() const
{
    return reasonAgainst().isEmpty() ? kept() : QJsonObject();
}

QJsonObject TicketChange::kept() const
{
    if (m_chosen.isEmpty())
        return {};
    return {{u"status"_s, m_chosen.toLongLong()}};
}

void TicketChange::restore(const QJsonObject &kept)
{
    const QJsonValue status = kept["status"_L1];
    choose(status.isDouble() ? QString::number(status.toInteger()) : QString());
}

} // namespace ui::compose
