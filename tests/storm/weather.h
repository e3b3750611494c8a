// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tenant_process.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace tests {

/// In which state of a step a fault is met, by the request that meets it.
enum class Met : quint8 {
    sending, ///< the create
    accepted, ///< the read-back
    unclear, ///< the look-up
};

/// One way in which a request goes wrong, for one state of a step, and how often it was met.
struct Fault
{
    QString name;
    bool isAfterCommit = false; ///< of a create: it was carried out all the same
    Met met = Met::sending;
    QJsonObject fault; ///< as for TenantProcess::armFault, without method and path
    int hits = 0;
};

/// Every fault of the storm. Creates meet each in both forms, before and after the commit. A server that
/// names a limit in a sentence has surely done nothing (fact sheet 8, 9): that form after the commit is met
/// by the read-back and the look-up of a record that is there.
[[nodiscard]] std::vector<Fault> allFaults();

/// Arms one fault after the other, for tickets, notes and attachments in turn, and counts those that were
/// met.
class Weather
{
public:
    explicit Weather(TenantProcess &tenant);

    /// To be called often: where the last fault was met, arms the next one.
    void blow();
    /// No more faults.
    void clear();

    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }

private:
    TenantProcess &m_tenant;
    std::vector<Fault> m_faults;
    size_t m_next = 0;
    int m_armed = -1;
};

} // namespace tests
