// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>

namespace app::net {

/// True for localhost, 127.0.0.0/8 and ::1: this machine alone.
[[nodiscard]] bool isLoopback(const QString &host);

/// The system's proxy, whatever Qt was built or told to use by default, except for loopback hosts: systems
/// name a proxy for those too, which would show it what was meant for this machine.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

} // namespace app::net
