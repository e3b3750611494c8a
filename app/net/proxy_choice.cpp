// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/proxy_choice.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace app::net {

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.peerHostName()) || isLoopback(query.url().host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return systemProxyForQuery(query);
}

} // namespace app::net
