// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tenant_process.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace tests {

/// One way in which a create goes wrong, and how often it was met.
struct Fault
{
    QString name;
    bool isAfterCommit = false;
    QJsonObject fault; ///< as for TenantProcess::armFault, without method and path
    int hits = 0;
};

/// Every fault of the storm in both forms, before and after the commit, where both exist: a server that names
/// its thread limit surely did nothing.
[[nodiscard]] std::vector<Fault> allFaults();

/// Arms one fault after the other, for tickets and notes in turn, and counts those that were met.
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
